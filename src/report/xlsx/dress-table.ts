/** What follows the figures of a table when a person changes them: bars, colours, drop-downs. */

import type { DataValidation } from 'exceljs';
import type { SkeletonSheet } from 'exceljs/lib/doc/workbook.js';
import { a1 } from '../../model/source.ts';
import type { ColumnMeaning, ReportTable } from '../cells/report-sheet.ts';
import { countRows } from '../cells/row-source.ts';
import { STATUS_LABELS, STATUSES } from '../words.ts';
import { inkOfStatus } from './cell-style.ts';

const BAR = 'FFB9CFE6';

/** Dresses the table whose headings stand in that row. */
export function dressTable(
  worksheet: SkeletonSheet,
  table: ReportTable,
  heading: number,
  columns: readonly ColumnMeaning[],
): void {
  const { bars, choices } = table;
  const count = countRows(table);
  if (count === 0) return;
  const cellsOf = (column: number) => {
    const first = a1({ row: heading + 1, column });
    return { first, range: `${first}:${a1({ row: heading + count, column })}` };
  };
  if (bars) drawBars(worksheet, cellsOf(bars.column + 1).range, bars.most);
  if (choices) {
    worksheet.dataValidations.add(cellsOf(choices.column + 1).range, offer(choices.words));
  }
  columns.forEach((meaning, at) => {
    const { first, range } = cellsOf(at + 1);
    if (meaning === 'status') inkStatuses(worksheet, range, first);
  });
}

function drawBars(worksheet: SkeletonSheet, ref: string, most: number): void {
  worksheet.addConditionalFormatting({
    ref,
    rules: [
      {
        type: 'dataBar',
        priority: 1,
        gradient: false,
        border: false,
        cfvo: [
          { type: 'num', value: 0 },
          { type: 'num', value: most },
        ],
        color: { argb: BAR },
      } as never,
    ],
  });
}

/** The colour of a status goes with its word, whatever formula gives it. */
function inkStatuses(worksheet: SkeletonSheet, ref: string, first: string): void {
  worksheet.addConditionalFormatting({
    ref,
    rules: STATUSES.map((status, at) => ({
      type: 'expression',
      priority: at + 2,
      formulae: [`$${first}="${STATUS_LABELS[status]}"`],
      style: { font: { color: { argb: inkOfStatus(status) } } },
    })),
  });
}

/** A drop-down with those words, that takes nothing else. */
export function offer(words: readonly string[]): DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${words.join(',')}"`],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Valor no admitido',
    error: `Elija uno de la lista: ${words.join(', ')}.`,
  };
}
