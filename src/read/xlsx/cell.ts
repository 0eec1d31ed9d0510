import { a1 } from '../../model/source.ts';
import { type Place, readAddress } from './address.ts';
import type { Allowance } from './allowance.ts';
import { type CellStore, KEPT, type Kept } from './cell-store.ts';
import { parseIsoDate } from './dates.ts';
import { MAX_COLUMN, TEXT_CELLS } from './limits.ts';
import type { PlainCell } from './plain-cell.ts';
import type { SharedFormula } from './shared-formula.ts';
import { readRichText } from './shared-strings.ts';
import { Refusal } from './unreadable-workbook.ts';
import type { XmlReader } from './xml.ts';
import { unescapeText } from './xml-text.ts';

/** What reading the cells of a sheet needs, and where they go. */
export interface SheetContext {
  readonly sheet: string;
  /** The texts that cells share. */
  readonly strings: readonly string[];
  readonly cells: CellStore;
  readonly allowance: Allowance;
}

/** Where reading a row has got to: the last cell's place, and whether the row said its number. */
export interface Position extends Place {
  isRowGiven: boolean;
}

/** What the content of a cell was read as; filled again for each cell, and never kept. */
const VALUE: { kind: Kept; number: number; text: string } = {
  kind: KEPT.nothing,
  number: 0,
  text: '',
};

/**
 * Keeps the cell entered and says whether it did: one that holds nothing to a person is not kept,
 * that is, no formula, and no value or an empty text. Moves the position to it. Throws `Refusal`
 * where it contradicts itself.
 */
export function readCell(xml: XmlReader, position: Position, context: SheetContext): boolean {
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

  let formula: string | SharedFormula | null = null;
  take(KEPT.nothing, 0);
  while (xml.nextChild()) {
    if (xml.name === 'v') readValue(xml, type, position, context);
    else if (xml.name === 'f') formula = readFormulaOf(xml, position, context);
    else if (xml.name === 'is') take(KEPT.text, 0, readRichText(xml));
    else xml.skip();
  }
  const { kind, number, text } = VALUE;
  const { cells, strings, allowance } = context;
  const isText = kind === KEPT.text || kind === KEPT.error || kind === KEPT.date;
  const isEmpty = isText ? text === '' : kind === KEPT.shared && strings[number] === '';
  if (formula === null && (kind === KEPT.nothing || isEmpty)) return false;
  allowance.spend(formula === null ? 1 : 1 + TEXT_CELLS);
  if (isText) {
    if (cells.addText(position.column, style, kind, text, formula)) allowance.spend(TEXT_CELLS);
  } else cells.add(position.column, style, kind, number, formula);
  return true;
}

/** The same for a cell of the plainest form. */
export function acceptPlainCell(
  xml: XmlReader,
  plain: PlainCell,
  position: Position,
  context: SheetContext,
): boolean {
  enter(plain.row, plain.column, position, context);
  const { number, isShared, style, formulaEnd } = plain;
  if (Number.isNaN(number)) return false;
  const hasFormula = formulaEnd > 0;
  const formula = hasFormula ? readFormula(xml.textBetween(plain.formulaStart, formulaEnd)) : null;
  if (isShared && findText(number, position, context) === '' && !hasFormula) return false;
  context.allowance.spend(hasFormula ? 1 + TEXT_CELLS : 1);
  context.cells.add(plain.column, style, isShared ? KEPT.shared : KEPT.number, number, formula);
  return true;
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

/** Reads the content of an `f`, which may be what another cell wrote. */
function readFormulaOf(
  xml: XmlReader,
  position: Position,
  { cells }: SheetContext,
): string | SharedFormula {
  const { attributes } = xml;
  const isShared = attributes.count > 0 && attributes.find('t') === 'shared';
  const index = isShared ? attributes.find('si') : undefined;
  const text = readFormula(xml.readText());
  return index === undefined ? text : cells.shareFormula(index, text, position);
}

function readFormula(content: string): string {
  const text = unescapeText(content);
  return text.charAt(0) === '=' ? text.slice(1) : text;
}

/** Reads the content of a `v`; nothing where it is blank. */
function readValue(xml: XmlReader, type: string, position: Position, context: SheetContext): void {
  if (type === 'n' || type === 's') readNumber(xml, type, position, context);
  else {
    const text = unescapeText(xml.readText());
    if (type === 'str' || type === 'inlineStr') take(KEPT.text, 0, text);
    else if (text.trim() !== '') readLiteral(type, text.trim(), position, context);
  }
}

function readNumber(
  xml: XmlReader,
  type: 'n' | 's',
  position: Position,
  context: SheetContext,
): void {
  const number = xml.readNumber();
  if (number === undefined) return;
  if (type === 's') findText(number, position, context);
  else if (Number.isNaN(number)) refuse('debería ser un número y no lo es', position, context);
  take(type === 's' ? KEPT.shared : KEPT.number, number);
}

function readLiteral(
  type: string,
  literal: string,
  position: Position,
  context: SheetContext,
): void {
  if (type === 'e') take(KEPT.error, 0, literal);
  else if (type === 'b') {
    const isTrue = literal === '1' || literal === 'true';
    if (!isTrue && literal !== '0' && literal !== 'false') {
      refuse('debería ser verdadero o falso y no lo es', position, context);
    }
    take(KEPT.boolean, isTrue ? 1 : 0);
  } else if (type === 'd') {
    const date = parseIsoDate(literal);
    if (date === undefined) refuse('debería ser una fecha y no lo es', position, context);
    else if (typeof date === 'string') take(KEPT.date, 0, date);
    else take(KEPT.plain, date);
  } else refuse('es de una clase desconocida', position, context);
}

function take(kind: Kept, number: number, text = ''): void {
  VALUE.kind = kind;
  VALUE.number = number;
  VALUE.text = text;
}

function findText(index: number, { row, column }: Place, { sheet, strings }: SheetContext): string {
  const text = strings[index];
  if (text !== undefined) return text;
  throw new Refusal('missing-text', `la celda ${a1({ row, column })} de la hoja «${sheet}»`);
}

function refuse(what: string, { row, column }: Place, { sheet }: SheetContext): never {
  throw new Refusal(
    'malformed-cell',
    `la celda ${a1({ row, column })} de la hoja «${sheet}» ${what}`,
  );
}
