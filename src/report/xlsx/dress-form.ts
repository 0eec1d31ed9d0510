/** What helps who fills in a table: drop-downs, cells that stand out, a filter, and protection. */

import type { DataValidation } from 'exceljs';
import type { SkeletonSheet } from 'exceljs/lib/doc/workbook.js';
import { a1 } from '../../model/source.ts';
import type { ReportTable } from '../cells/report-sheet.ts';
import type { TableForm } from '../cells/table-form.ts';
import { type CellPlace, writeFormula } from './cell-value.ts';
import { offer } from './dress-table.ts';

/** Ink and ground of what does not agree yet: it tells by its ground also without colours. */
const ALARM = { ink: 'FFA3211B', ground: 'FFFBE3E1' };

/**
 * Dresses the form whose headings stand in that row. Its ranges go down to the row that closes it,
 * so that they grow with every row inserted above that one.
 */
export function dressForm(
  worksheet: SkeletonSheet,
  { rows, headings, total }: ReportTable,
  { offers, alarms }: TableForm,
  heading: number,
  places: ReadonlyMap<string, CellPlace>,
): void {
  const last = heading + rows.length + (total ? 1 : 0);
  const rangeOf = (column: number) =>
    `${a1({ row: heading + 1, column })}:${a1({ row: last, column })}`;
  for (const { column, from } of offers) {
    const admitted =
      'length' in from
        ? offer(from)
        : offerCells(`${writeFormula([from], worksheet.name, places)}`);
    worksheet.dataValidations.add(rangeOf(column + 1), admitted);
  }
  alarms.forEach(({ column, when }, at) => {
    worksheet.addConditionalFormatting({
      ref: rangeOf(column + 1),
      rules: [
        {
          type: 'expression',
          priority: at + 1,
          formulae: [writeFormula(when, worksheet.name, places)],
          style: {
            font: { bold: true, color: { argb: ALARM.ink } },
            // A conditional fill is drawn with the colour of its ground.
            fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: ALARM.ground } },
          },
        },
      ],
    });
  });
  worksheet.autoFilter = `${a1({ row: heading, column: 1 })}:${a1({ row: last, column: headings.length })}`;
}

/** A drop-down with what those cells hold, that takes nothing else. */
function offerCells(formula: string): DataValidation {
  return { ...offer([]), formulae: [formula], error: 'Elija uno de los de la lista.' };
}

/**
 * Protects what is locked, without password: people may still insert rows, give formats and filter,
 * and whoever needs more takes the protection away.
 */
export function protectSheet(worksheet: SkeletonSheet): void {
  // The promise is only for a password, and there is none.
  void worksheet.protect('', {
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    deleteRows: true,
    insertHyperlinks: true,
    sort: true,
    autoFilter: true,
  });
}
