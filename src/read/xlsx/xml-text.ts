import { Refusal } from './unreadable-workbook.ts';

const BANG = 0x21;
const QUESTION = 0x3f;
const BRACKET = 0x5b;
const CDATA = '<![CDATA[';
const CDATA_END = ']]>';
const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text of those bytes with its line ends and entities resolved; throws `Refusal`. */
export function decodeText(bytes: Buffer, start: number, end: number, part: string): string {
  let text = bytes.toString('utf8', start, end);
  // XML reads every line end as a line feed, before it looks at entities.
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  return text.includes('&') ? resolveEntities(text, part) : text;
}

function resolveEntities(text: string, part: string): string {
  let resolved = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    const character = end < 0 ? undefined : resolveEntity(text.slice(at + 1, end));
    if (character === undefined) throw new Refusal('malformed-xml', part);
    resolved += text.slice(from, at) + character;
    from = end + 1;
  }
  return resolved + text.slice(from);
}

function resolveEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED_ENTITIES.get(name);
  const code = /^#x[0-9a-f]{1,6}$/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : /^#[0-9]{1,7}$/.test(name)
      ? Number.parseInt(name.slice(1), 10)
      : 0;
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/**
 * Where a comment, CDATA section or instruction ends that starts at `at`; `at` itself where none
 * does. Throws `Refusal` where it does not end, and for any DTD.
 */
export function findAsideEnd(bytes: Buffer, at: number, part: string): number {
  const next = bytes[at + 1];
  if (next !== BANG && next !== QUESTION) return at;
  const start = bytes.toString('latin1', at, at + CDATA.length);
  if (start === '<!DOCTYPE') throw new Refusal('dtd', part);
  if (next === QUESTION) return findEnd(bytes, '?>', at + 2, part);
  if (start === CDATA) return findEnd(bytes, CDATA_END, at + CDATA.length, part);
  if (start.startsWith('<!--')) return findEnd(bytes, '-->', at + 4, part);
  throw new Refusal('malformed-xml', part);
}

function findEnd(bytes: Buffer, terminator: string, from: number, part: string): number {
  const at = bytes.indexOf(terminator, from, 'latin1');
  if (at < 0) throw new Refusal('malformed-xml', part);
  return at + terminator.length;
}

/** The text of what `findAsideEnd` found: that of a CDATA section, none of the others. */
export function readCdata(bytes: Buffer, start: number, end: number): string {
  if (bytes[start + 2] !== BRACKET) return '';
  return bytes.toString('utf8', start + CDATA.length, end - CDATA_END.length);
}

/** Resolves `_xHHHH_`, with which SpreadsheetML writes the characters that XML cannot hold. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
