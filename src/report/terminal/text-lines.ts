/** Text broken into lines of a number of columns, for renderers of fixed pitch. */

import { disarmLine } from '../cells/cell-text.ts';

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const ELLIPSIS = '…';
/** What may take no column or two: signs that are neither Latin, nor the punctuation beside it, nor «→». */
const UNSURE = /[\u0300-\u200f\u2028-\u2191\u2193-\u24ff\u2501-\uffff]|[\u00a9\u00ae]/;

/** Columns a text takes on a screen of fixed pitch. */
export function measureColumns(text: string): number {
  // Nearly all of a Spanish text: without it, measuring is most of the time of a table.
  if (!UNSURE.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (!/\p{M}|\u200d/u.test(character)) columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

/**
 * The text in lines of at most `width` columns, broken between words where possible; with `most`,
 * in no more than that many lines, the last one ending in «…» where something was left out.
 */
export function breakLines(text: string, width: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines = text
    .split('\n')
    .flatMap((line) => breakLine(line, Math.max(width, 1)))
    .map(disarmLine);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = cut(`${kept[most - 1] ?? ''}`, width - 1) + ELLIPSIS;
  return kept;
}

function breakLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const word of line.split(/\s+/).filter(Boolean)) {
    const columns = measureColumns(word);
    if (current !== '' && used + 1 + columns <= width) {
      current += ` ${word}`;
      used += 1 + columns;
      continue;
    }
    if (current !== '') lines.push(current);
    current = word;
    used = columns;
    while (used > width) {
      const head = cut(current, width);
      lines.push(head);
      current = current.slice(head.length);
      used = measureColumns(current);
    }
  }
  return [...lines, current];
}

/** The longest beginning of the text that fits, of one character at least. */
function cut(text: string, width: number): string {
  let head = '';
  for (const character of text) {
    if (head !== '' && measureColumns(head + character) > width) break;
    head += character;
  }
  return head.trimEnd();
}
