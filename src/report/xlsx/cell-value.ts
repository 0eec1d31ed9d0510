/** What is written into a cell of the workbook: a value, or a formula with its cached result. */

import type { CellFormulaValue, CellRichTextValue, CellValue } from 'exceljs';
import { quotedSheet } from '../../model/source.ts';
import { writeCell } from '../cell-text.ts';
import type { Formula, ReportCell } from '../report-sheet.ts';
import { detailFont, fontOf } from './cell-style.ts';
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
  if (content.formula === undefined) return contentOf(placed);
  return {
    formula: resolve(content.formula, sheet, places),
    result: resultOf(content),
  } satisfies CellFormulaValue;
}

function contentOf(placed: PlacedCell): CellValue {
  const { content } = placed;
  if (content.kind === 'status' && content.details.length > 0) return explain(placed, content);
  const value = resultOf(content);
  return value === '' ? null : value;
}

function resultOf(content: ReportCell): string | number | Date {
  switch (content.kind) {
    case 'ratio':
    case 'amount':
    case 'count':
      return finite(content.value, content);
    case 'date':
      return new Date(`${content.iso}T00:00:00Z`);
    default:
      return fitCellText(writeCell(content));
  }
}

function explain(
  placed: PlacedCell,
  { label, details }: Extract<ReportCell, { kind: 'status' }>,
): CellRichTextValue {
  return {
    richText: [
      { font: fontOf(placed), text: fitCellText(label) },
      { font: detailFont(placed), text: fitCellText(`\n${details.join('\n')}`) },
    ],
  };
}

function finite(value: number, { id }: ReportCell): number {
  if (!Number.isFinite(value)) throw new RangeError(`The cell ${id ?? 'without id'} is ${value}`);
  return value;
}

function resolve(formula: Formula, sheet: string, places: ReadonlyMap<string, CellPlace>): string {
  const pieces = formula.map((piece) => {
    if (typeof piece === 'string') return piece;
    const place = places.get(piece.cell);
    if (!place) throw new RangeError(`No cell is called ${piece.cell}`);
    return place.sheet === sheet ? place.address : `${quotedSheet(place.sheet)}!${place.address}`;
  });
  return pieces.join('');
}
