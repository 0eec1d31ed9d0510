/** A delimited text as records of fields. */

/**
 * What may separate the fields. The comma comes last: in Spanish it is in most numbers and texts
 * of a file that something else separates, and hardly the other way round.
 */
const SEPARATORS = ['\t', ';', '|', ','] as const;
/** What separates the fields of a file. */
export type Separator = (typeof SEPARATORS)[number];

/** Records enough to tell the separator from a sign within a text. */
const SAMPLE_RECORDS = 50;

/**
 * The first separator that gives half of the records the same number of fields, or else the one
 * that gives it to most; `null` where no sign separates anything.
 */
export function detectSeparator(text: string): Separator | null {
  const shares = SEPARATORS.map((separator) => ({
    separator,
    share: shareOfCommonWidth(text, separator),
  }));
  const half = shares.find(({ share }) => share >= 0.5);
  const most = shares.reduce((best, one) => (one.share > best.share ? one : best));
  return half?.separator ?? (most.share > 0 ? most.separator : null);
}

/** The share of the records with the number of fields that most of them have, above one. */
function shareOfCommonWidth(text: string, separator: Separator): number {
  const widths = new Map<number, number>();
  let records = 0;
  for (const { fields } of splitRecords(text, separator, SAMPLE_RECORDS)) {
    if (fields.every((field) => field.trim() === '')) continue;
    records += 1;
    if (fields.length > 1) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
  }
  return records === 0 ? 0 : Math.max(0, ...widths.values()) / records;
}

/** A record of a text. */
export interface TextRecord {
  readonly fields: readonly string[];
}

/**
 * The records of a text, at most `limit` of them. A field between quotes may hold separators, line
 * breaks and doubled quotes; a quote elsewhere is a character like any other. A quote never closed
 * takes in the rest of the text, as every reader of CSV does.
 */
export function* splitRecords(
  text: string,
  separator: Separator,
  limit = Number.POSITIVE_INFINITY,
): Generator<TextRecord> {
  let at = 0;
  for (let count = 0; at < text.length && count < limit; count += 1) {
    const fields: string[] = [];
    let more = true;
    while (more) {
      const field = readField(text, at, separator);
      fields.push(field.value);
      more = text[field.end] === separator;
      at = more ? field.end + 1 : afterBreak(text, field.end);
    }
    yield { fields };
  }
}

function readField(
  text: string,
  from: number,
  separator: Separator,
): { value: string; end: number } {
  if (text[from] !== '"') {
    const end = endOfField(text, from, separator);
    return { value: text.slice(from, end), end };
  }
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { value: value + text.slice(at), end: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const end = endOfField(text, quote + 1, separator);
      return { value: value + text.slice(quote + 1, end), end };
    }
    value += '"';
    at = quote + 2;
  }
}

function endOfField(text: string, from: number, separator: Separator): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === separator || character === '\n' || character === '\r') return at;
  }
  return text.length;
}

function afterBreak(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}
