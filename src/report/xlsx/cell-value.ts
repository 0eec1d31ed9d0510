/** What is written into a cell of the workbook: a value, or a formula with its cached result. */

import { toExcelDigits } from '../../model/number.ts';
import { quotedSheet } from '../../model/source.ts';
import { keepLately } from '../../model/text.ts';
import { writeCell } from '../cells/cell-text.ts';
import type { Formula, Reference } from '../cells/formula.ts';
import { escapeXml } from '../cells/markup.ts';
import type { ReportCell } from '../cells/report-sheet.ts';
import { fitCellText } from '../office/safe-text.ts';

/** The day Excel gives 1970-01-01. */
const DAY_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** Where a cell stands in the workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** The text that a cell of the workbook shows. */
export function shownText(content: ReportCell): string {
  return fitCellText(writeCell(content));
}

/**
 * What a cell holds, or what its formula gives. Text from the inputs is never a formula: those have
 * pieces of their own. Throws `RangeError` for a number that is not finite.
 */
export function valueIn(content: ReportCell): number | string {
  switch (content.kind) {
    case 'ratio':
    case 'amount':
    case 'count':
      return finite(content.value, content);
    // A point is one, so that people read in the cell what it says.
    case 'points':
      return finite(toExcelDigits(content.value * 100), content);
    case 'date':
      return DAY_1970 + Date.parse(`${content.iso}T00:00:00Z`) / MILLISECONDS_A_DAY;
    default:
      return shownText(content);
  }
}

function finite(value: number, { id }: ReportCell): number {
  if (!Number.isFinite(value)) throw new RangeError(`The cell ${id ?? 'without id'} is ${value}`);
  return value;
}

/** A formula that rows share, taken apart: the text before each reference and after the last, and each reference once. */
interface Pattern {
  readonly texts: readonly string[];
  readonly references: readonly Reference[];
  /** Which of the references stands after each text but the last. */
  readonly order: readonly number[];
}

/** The formulas taken apart already, their texts as a part has them. */
const PATTERNS = new WeakMap<Formula, Pattern>();

function takeApart(formula: Formula): Pattern {
  const known = PATTERNS.get(formula);
  if (known) return known;
  const texts = [''];
  const keys: string[] = [];
  const order: number[] = [];
  for (const piece of formula) {
    if (typeof piece === 'string') {
      texts.push((texts.pop() ?? '') + escapeXml(piece));
      continue;
    }
    const key = JSON.stringify(piece);
    if (!keys.includes(key)) keys.push(key);
    order.push(keys.indexOf(key));
    texts.push('');
  }
  const pattern = { texts, references: keys.map((key): Reference => JSON.parse(key)), order };
  PATTERNS.set(formula, pattern);
  return pattern;
}

/** The formula of a cell of that sheet, as its part has it. Throws `RangeError` for a reference to no cell. */
export function formulaXml(
  formula: Formula,
  over: ReportCell['over'],
  sheet: string,
  places: ReadonlyMap<string, CellPlace>,
): string {
  if (!over) return escapeXml(writeFormula(formula, sheet, places));
  const { texts, references, order } = takeApart(formula);
  const own = { quote: quotedXml, over };
  const addresses = references.map((one) => addressOf(one, places, sheet, own));
  let written = texts[0] ?? '';
  order.forEach((reference, at) => {
    written += `${addresses[reference]}${texts[at + 1]}`;
  });
  return written;
}

/** The formula as a cell of that sheet has it. Throws `RangeError` for a reference to no cell. */
export function writeFormula(
  formula: Formula,
  sheet: string,
  places: ReadonlyMap<string, CellPlace>,
): string {
  let written = '';
  for (const piece of formula) {
    written += typeof piece === 'string' ? piece : addressOf(piece, places, sheet);
  }
  return written;
}

/**
 * The address of the cells as a formula of that sheet writes it, absolute where it is fixed or
 * outside of any sheet; `own` has what the references of its cell call the cells.
 * Throws `RangeError` for a reference to no cell, or to cells of two sheets.
 */
export function addressOf(
  reference: Reference,
  places: ReadonlyMap<string, CellPlace>,
  sheet: string | null,
  { quote, over }: Writing = WRITING,
): string {
  const placeOf = (name: string) => findPlace(over?.[name] ?? name, places);
  const first = placeOf('cell' in reference ? reference.cell : reference.from);
  const last = 'cell' in reference ? first : placeOf(reference.to);
  if (first.sheet !== last.sheet) throw new RangeError('A range of cells of two sheets');
  const write = sheet === null || reference.fixed ? fix : addressIn;
  const range = first === last ? write(first) : `${write(first)}:${write(last)}`;
  return first.sheet === sheet ? range : `${quote(first.sheet)}!${range}`;
}

/** How the addresses of a formula are written. */
interface Writing {
  readonly quote: (sheet: string) => string;
  readonly over?: ReportCell['over'];
}

const WRITING: Writing = { quote: keepLately(quotedSheet) };
const quotedXml = keepLately((name) => escapeXml(quotedSheet(name)));

function findPlace(id: string, places: ReadonlyMap<string, CellPlace>): CellPlace {
  const place = places.get(id);
  if (!place) throw new RangeError(`No cell is called ${id}`);
  return place;
}

function addressIn({ address }: CellPlace): string {
  return address;
}

/** The address as it stays wherever a formula is copied. */
function fix({ address }: CellPlace): string {
  return address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
