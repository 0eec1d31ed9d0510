import type { Cell, CellDate, CellValue } from '../workbook.ts';
import { formatAddress, type Place, readAddress } from './address.ts';
import { formatSerialDate, parseIsoDate } from './dates.ts';
import { type Allowance, MAX_COLUMN } from './limits.ts';
import { GENERAL, type NumberFormat } from './number-format.ts';
import type { PlainCell } from './plain-cell.ts';
import { readRichText } from './shared-strings.ts';
import { Refusal } from './unreadable-workbook.ts';
import type { XmlReader } from './xml.ts';
import { unescapeText } from './xml-text.ts';

/** What the cells of a sheet refer to outside it. */
export interface SheetContext {
  readonly sheet: string;
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
  /** The dates met so far by their serials, whole days only. */
  readonly dates: Map<number, CellDate>;
  readonly allowance: Allowance;
}

/** Where reading a row has got to: the last cell's place, and whether the row said its number. */
export interface Position extends Place {
  isRowGiven: boolean;
}

/**
 * The cell entered, or `undefined` where it holds nothing to a person: no formula, and no value or
 * an empty text. Moves the position to it. Throws `Refusal` where it contradicts itself.
 */
export function readCell(
  xml: XmlReader,
  position: Position,
  context: SheetContext,
): Cell | undefined {
  const { attributes } = xml;
  const before = position.column;
  position.column = 0;
  let type = 'n';
  let style = 0;
  for (let i = 0; i < attributes.count; i += 1) {
    const name = attributes.name(i);
    if (name === 'r') moveTo(xml, i, position, context);
    else if (name === 's') style = attributes.integer(i);
    else if (name === 't') type = attributes.word(i);
  }
  // A cell without an address follows the one before.
  if (position.column === 0) position.column = before + 1;
  if (position.column > MAX_COLUMN) refuse('está fuera de la hoja', position, context);

  const format = context.formats[style] ?? GENERAL;
  let formula: string | null = null;
  let value: CellValue | undefined;
  while (xml.nextChild()) {
    if (xml.name === 'v') value = readValue(xml, type, format, position, context);
    else if (xml.name === 'f') formula = readFormula(xml);
    else if (xml.name === 'is') value = readRichText(xml);
    else xml.skip();
  }
  if (formula === null && (value === undefined || value === '')) return undefined;
  context.allowance.spend();
  return { column: position.column, value: value ?? null, format: format.code, formula };
}

/** The same for a cell of the plainest form. */
export function acceptPlainCell(
  plain: PlainCell,
  position: Position,
  context: SheetContext,
): Cell | undefined {
  enter(plain.row, plain.column, position, context);
  if (Number.isNaN(plain.number)) return undefined;
  const format = context.formats[plain.style] ?? GENERAL;
  const value = plain.isShared
    ? findText(plain.number, position, context)
    : interpretNumber(plain.number, format, context);
  if (value === '') return undefined;
  context.allowance.spend();
  return { column: position.column, value, format: format.code, formula: null };
}

function moveTo(xml: XmlReader, index: number, position: Position, context: SheetContext): void {
  const { attributes } = xml;
  const place: Place = { row: 0, column: 0 };
  if (!readAddress(xml.bytes, attributes.start(index), attributes.end(index), place)) {
    const what = `la hoja «${context.sheet}» tiene una celda con la dirección imposible`;
    throw new Refusal('malformed-cell', `${what} «${attributes.text(index)}»`);
  }
  enter(place.row, place.column, position, context);
}

function enter(row: number, column: number, position: Position, context: SheetContext): void {
  const { isRowGiven, row: rowGiven } = position;
  position.row = row;
  position.column = column;
  position.isRowGiven = true;
  if (isRowGiven && row !== rowGiven) {
    refuse(`está guardada en la fila ${rowGiven}`, position, context);
  }
}

function readFormula(xml: XmlReader): string {
  const text = unescapeText(xml.readText());
  return text.charAt(0) === '=' ? text.slice(1) : text;
}

function readValue(
  xml: XmlReader,
  type: string,
  format: NumberFormat,
  position: Position,
  context: SheetContext,
): CellValue | undefined {
  if (type === 'n') {
    const number = xml.readNumber();
    if (number === undefined) return undefined;
    if (Number.isNaN(number)) refuse('debería ser un número y no lo es', position, context);
    return interpretNumber(number, format, context);
  }
  if (type === 's') {
    const index = xml.readNumber();
    if (index === undefined) return undefined;
    return findText(index, position, context);
  }
  const text = unescapeText(xml.readText());
  if (type === 'str' || type === 'inlineStr') return text;
  const literal = text.trim();
  if (literal === '') return undefined;
  if (type === 'e') return { error: literal };
  if (type === 'b') {
    if (literal === '1' || literal === 'true') return true;
    if (literal === '0' || literal === 'false') return false;
    refuse('debería ser verdadero o falso y no lo es', position, context);
  }
  const date = type === 'd' ? parseIsoDate(literal) : undefined;
  if (date === undefined) {
    refuse(
      type === 'd' ? 'debería ser una fecha y no lo es' : 'es de una clase desconocida',
      position,
      context,
    );
  }
  return typeof date === 'string' ? { date } : date;
}

function interpretNumber(
  number: number,
  format: NumberFormat,
  { dates, is1904 }: SheetContext,
): number | CellDate {
  if (!format.showsDate) return number;
  const known = dates.get(number);
  if (known !== undefined) return known;
  const text = formatSerialDate(number, is1904);
  if (text === undefined) return number;
  const date = { date: text };
  // A sheet repeats few days, but as many instants as it likes.
  if (Number.isInteger(number)) dates.set(number, date);
  return date;
}

function findText(index: number, { row, column }: Place, { sheet, strings }: SheetContext): string {
  const text = strings[index];
  if (text !== undefined) return text;
  throw new Refusal('missing-text', `la celda ${formatAddress(row, column)} de la hoja «${sheet}»`);
}

function refuse(what: string, { row, column }: Place, { sheet }: SheetContext): never {
  throw new Refusal(
    'malformed-cell',
    `la celda ${formatAddress(row, column)} de la hoja «${sheet}» ${what}`,
  );
}
