/** Whether a text that the program gave out is fit for people and for terminals. */

import { MARKS } from './evil.ts';

/** Words that a program writes where it forgot that there was no value. */
const FORGOTTEN = ['NaN', 'Infinity', 'undefined', '[object '];

/** Signs that a terminal obeys, or that hide or reorder the text around them. */
const OBEYED = /(?![\t\n])\p{Cc}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/u;
const OWN_COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

/** The words of the list that the inputs themselves say, which an output may then repeat. */
export function listSpoken(inputs: readonly string[]): ReadonlySet<string> {
  return new Set(FORGOTTEN.filter((word) => inputs.some((text) => text.includes(word))));
}

/** What is wrong with a text, each in a sentence. */
export function judgeText(
  text: string,
  spoken: ReadonlySet<string>,
  { hasColours, isCsv }: { readonly hasColours: boolean; readonly isCsv: boolean },
): readonly string[] {
  const wrong: string[] = [];
  for (const word of FORGOTTEN) {
    const at = spoken.has(word) ? -1 : text.indexOf(word);
    if (at >= 0) wrong.push(`says ${word}: ${quote(text, at)}`);
  }
  const plain = hasColours ? text.replace(OWN_COLOURS, '') : text;
  const seen = isCsv ? plain.replace(/^\ufeff/, '').replaceAll('\r\n', '\n') : plain;
  const sign = OBEYED.exec(seen);
  if (sign) wrong.push(`has the sign ${JSON.stringify(sign[0])} raw: ${quote(seen, sign.index)}`);
  if (text.includes(MARKS.terminal) || text.includes('\u001b[31mrojo')) {
    wrong.push('has an escape sequence of a file');
  }
  return wrong;
}

/** What is wrong with the HTML or the Markdown of a report. */
export function judgePage(text: string): readonly string[] {
  const obeyed = [`${MARKS.html}`, '<script>alert(1)'].filter((mark) =>
    new RegExp(`(?<!\\\\)${mark.replace(/[()]/g, '\\$&')}`).test(text),
  );
  return obeyed.map((mark) => `has ${mark} for a browser to obey`);
}

/** What is wrong with the fields of a CSV: a spreadsheet must take none for a formula. */
export function judgeFields(fields: Iterable<string>): readonly string[] {
  for (const field of fields) {
    const isNumber = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]\d+)?$/.test(field);
    if (/^\s*[=+\-@]./s.test(field) && !isNumber) return [`has the formula ${quote(field, 0)}`];
  }
  return [];
}

function quote(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
}
