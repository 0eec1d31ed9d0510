/** What is written into a cell of the workbook: a value, or a formula with its cached result. */

import { toExcelDigits } from '../../model/number.ts';
import { quotedSheet } from '../../model/source.ts';
import { keepLately } from '../../model/text.ts';
import { writeCell } from '../cells/cell-text.ts';
import type { Formula, Reference } from '../cells/formula.ts';
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
 * outside of any sheet.
 * Throws `RangeError` for a reference to no cell, or to cells of two sheets.
 */
export function addressOf(
  reference: Reference,
  places: ReadonlyMap<string, CellPlace>,
  sheet: string | null,
): string {
  const first = findPlace('cell' in reference ? reference.cell : reference.from, places);
  const last = 'cell' in reference ? first : findPlace(reference.to, places);
  if (first.sheet !== last.sheet) throw new RangeError('A range of cells of two sheets');
  const isFixed = sheet === null || reference.fixed;
  const [start, end] = isFixed ? [fix(first), fix(last)] : [first.address, last.address];
  const range = first === last ? start : `${start}:${end}`;
  return first.sheet === sheet ? range : `${quoted(first.sheet)}!${range}`;
}

const quoted = keepLately(quotedSheet);

function findPlace(id: string, places: ReadonlyMap<string, CellPlace>): CellPlace {
  const place = places.get(id);
  if (!place) throw new RangeError(`No cell is called ${id}`);
  return place;
}

/** The address as it stays wherever a formula is copied. */
function fix({ address }: CellPlace): string {
  return address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
