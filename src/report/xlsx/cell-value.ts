/** What is written into a cell of the workbook: a value, or a formula with its cached result. */

import type { CellFormulaValue, CellValue } from 'exceljs';
import { toExcelDigits } from '../../model/number.ts';
import { quotedSheet } from '../../model/source.ts';
import { writeCell } from '../cells/cell-text.ts';
import type { Formula, Reference } from '../cells/formula.ts';
import type { ReportCell } from '../cells/report-sheet.ts';
import { fitCellText } from './safe-text.ts';
import type { PlacedCell } from './sheet-layout.ts';

/** Where a cell stands in the workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/**
 * The value of a cell of that sheet. Text from the inputs is never a formula: those have pieces
 * of their own. Throws `RangeError` for a number that is not finite or a reference to no cell.
 */
export function composeValue(
  placed: PlacedCell,
  sheet: string,
  places: ReadonlyMap<string, CellPlace>,
): CellValue {
  const { content } = placed;
  if (content.formula === undefined) {
    const value = resultOf(content);
    return value === '' ? null : value;
  }
  return {
    formula: resolve(content.formula, sheet, places),
    result: resultOf(content),
  } satisfies CellFormulaValue;
}

function resultOf(content: ReportCell): string | number | Date {
  switch (content.kind) {
    case 'ratio':
    case 'amount':
    case 'count':
      return finite(content.value, content);
    // A point is one, so that people read in the cell what it says.
    case 'points':
      return finite(toExcelDigits(content.value * 100), content);
    case 'date':
      return new Date(`${content.iso}T00:00:00Z`);
    default:
      return fitCellText(writeCell(content));
  }
}

function finite(value: number, { id }: ReportCell): number {
  if (!Number.isFinite(value)) throw new RangeError(`The cell ${id ?? 'without id'} is ${value}`);
  return value;
}

function resolve(formula: Formula, sheet: string, places: ReadonlyMap<string, CellPlace>): string {
  return formula
    .map((piece) => (typeof piece === 'string' ? piece : addressOf(piece, places, sheet)))
    .join('');
}

/**
 * The address of the cells as a formula of that sheet writes it, absolute outside of any sheet.
 * Throws `RangeError` for a reference to no cell, or to cells of two sheets.
 */
export function addressOf(
  reference: Reference,
  places: ReadonlyMap<string, CellPlace>,
  sheet: string | null,
): string {
  const find = (id: string): CellPlace => {
    const place = places.get(id);
    if (!place) throw new RangeError(`No cell is called ${id}`);
    return place;
  };
  const write = ({ address }: CellPlace) =>
    sheet === null ? address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2') : address;
  const first = find('cell' in reference ? reference.cell : reference.from);
  const last = 'cell' in reference ? first : find(reference.to);
  if (first.sheet !== last.sheet) throw new RangeError('A range of cells of two sheets');
  const range = first === last ? write(first) : `${write(first)}:${write(last)}`;
  return first.sheet === sheet ? range : `${quotedSheet(first.sheet)}!${range}`;
}
