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

/** Fields of a record enough to tell it apart from another. */
const SAMPLE_FIELDS = 1000;

/**
 * The sign that parts most records, from the headings on, into the same number of fields: one that
 * is in every text of a column parts those rows alike, but not the row that heads them, and seldom
 * into as many. `null` where no sign parts anything.
 */
export function detectSeparator(text: string): Separator | null {
  const [best] = SEPARATORS.map((separator) => ({
    separator,
    score: scoreOf(widthsOf(text, separator)),
  })).sort((one, other) => other.score - one.score);
  return best && best.score > Number.NEGATIVE_INFINITY ? best.separator : null;
}

/** How many fields each record that says something has. */
function widthsOf(text: string, separator: Separator): readonly number[] {
  const records = splitRecords(text, separator, SAMPLE_RECORDS, SAMPLE_FIELDS);
  return [...records].flatMap(({ fields }) =>
    fields.some((field) => field.trim() !== '') ? [fields.length] : [],
  );
}

/** How much more often records have the same number of fields than not, from the first that has it. */
function scoreOf(widths: readonly number[]): number {
  const scores = [...new Set(widths)].flatMap((width) => {
    if (width === 1) return [];
    const ruled = widths.slice(widths.indexOf(width), widths.lastIndexOf(width) + 1);
    const alike = ruled.filter((own) => own === width).length;
    // Many fields alike are less of a chance than two.
    return [(2 * alike - ruled.length) * Math.sqrt(width - 1)];
  });
  return Math.max(...scores, Number.NEGATIVE_INFINITY);
}

/** A record of a text. */
export interface TextRecord {
  readonly fields: readonly string[];
}

/**
 * The records of a text, at most `limit` of them. A field between quotes may hold separators, line
 * breaks and doubled quotes; a quote elsewhere is a character like any other. A quote never closed
 * takes in the rest of the text, as every reader of CSV does. A record ends at the first field
 * above `mostFields`, whose number tells that there are too many.
 */
export function* splitRecords(
  text: string,
  separator: Separator,
  limit = Number.POSITIVE_INFINITY,
  mostFields = Number.POSITIVE_INFINITY,
): Generator<TextRecord> {
  let at = 0;
  for (let count = 0; at < text.length && count < limit; count += 1) {
    const fields: string[] = [];
    let more = true;
    while (more) {
      const field = readField(text, at, separator);
      fields.push(field.value);
      more = text[field.end] === separator && fields.length <= mostFields;
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
  const start = from + 1;
  let quote = text.indexOf('"', start);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  const close = quote < 0 ? text.length : quote;
  const end = quote < 0 ? close : endOfField(text, close + 1, separator);
  return { value: unquote(text, start, close) + text.slice(close + 1, end), end };
}

const QUOTE = 0x22;

/** The text between two quotes, each doubled quote of it as one; a field of quotes takes no longer. */
function unquote(text: string, start: number, end: number): string {
  const quoted = text.slice(start, end);
  if (!quoted.includes('"')) return quoted;
  const units = new Uint16Array(quoted.length);
  let length = 0;
  for (let at = 0; at < quoted.length; at += 1) {
    const unit = quoted.charCodeAt(at);
    if (unit === QUOTE) at += 1;
    units[length] = unit;
    length += 1;
  }
  return Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
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
