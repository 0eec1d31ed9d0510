/** A small picture of a sheet around a cell, for screens of fixed pitch. */

import type { ToldFinding } from '../../diagnostics/tell.ts';
import { columnLetters } from '../../model/source.ts';
import { showOnScreen } from '../cells/cell-text.ts';
import { breakLines, measureColumns } from '../terminal/text-lines.ts';
import type { ShowCell } from './report.ts';

/** Rows and columns shown on each side of the cell. */
const AROUND = { rows: 1, columns: 2 } as const;

/** Columns of screen that the cell and each of its neighbours may take. */
const WIDEST = { center: 32, neighbour: 14 } as const;

/** The cell between its neighbours, marked with `›`; no lines where the place has no cell. */
export function drawPicture(finding: ToldFinding, showCell: ShowCell): readonly string[] {
  const center = finding.address;
  if (center === null) return [];
  const shows = (row: number, column: number) =>
    (row === center.row && column === center.column) ||
    (showCell(finding, row, column) ?? '').trim() !== '';
  const allRows = numbersAround(center.row, AROUND.rows);
  const columns = numbersAround(center.column, AROUND.columns).filter((column) =>
    allRows.some((row) => shows(row, column)),
  );
  const rows = allRows.filter((row) => columns.some((column) => shows(row, column)));
  const texts = rows.map((row) =>
    columns.map((column) => {
      const text = showOnScreen(showCell(finding, row, column) ?? '').trim();
      const isCenter = row === center.row && column === center.column;
      const [line = ''] = breakLines(text, isCenter ? WIDEST.center : WIDEST.neighbour, 1);
      return isCenter ? `› ${line}` : line;
    }),
  );
  const head = ['', ...columns.map(columnLetters)];
  const body = texts.map((cells, index) => [String(rows[index]), ...cells]);
  const widths = head.map((_, at) =>
    Math.max(...[head, ...body].map((line) => measureColumns(line[at] ?? ''))),
  );
  return [head, ...body].map((line) =>
    line
      .map((text, at) => padEnd(text, widths[at] ?? 0))
      .join(' │ ')
      .trimEnd(),
  );
}

function numbersAround(center: number, reach: number): readonly number[] {
  const first = Math.max(1, center - reach);
  return Array.from({ length: center + reach - first + 1 }, (_, index) => first + index);
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measureColumns(text)));
}
