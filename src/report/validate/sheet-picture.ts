/** A small picture of a sheet around a cell, for screens of fixed pitch. */

import type { GatheredFinding } from '../../diagnostics/gather.ts';
import { columnLetters } from '../../model/source.ts';
import { showOnScreen } from '../cells/cell-text.ts';
import { breakLines, measureColumns } from '../terminal/text-lines.ts';
import type { ShowCell } from './report.ts';

/** Rows and columns shown on each side of the cell. */
const AROUND = { rows: 1, columns: 2 } as const;

/** Columns of screen that the cell and each of its neighbours may take. */
const WIDEST = { center: 32, neighbour: 14 } as const;

/** Between two columns. */
const RULE = ' │ ';

/** The mark of the cell. */
const MARK = '› ';

/** Narrower than this a neighbour says nothing: the outer ones are left out. */
const LEAST_NEIGHBOUR = 5;

/**
 * The cell between its neighbours, marked with `›`, in lines of at most `width` columns; no lines
 * where the place has no cell.
 */
export function drawPicture(
  finding: GatheredFinding,
  showCell: ShowCell,
  width: number,
): readonly string[] {
  const center = finding.address;
  if (center === null) return [];
  const shows = (row: number, column: number) =>
    (row === center.row && column === center.column) ||
    (showCell(finding, row, column) ?? '').trim() !== '';
  const allRows = numbersAround(center.row, AROUND.rows);
  const room = width - String(center.row + AROUND.rows).length;
  const textOf = (row: number, column: number) =>
    showOnScreen(showCell(finding, row, column) ?? '').trim();
  const widest = Math.min(WIDEST.center, Math.ceil(room / 2) - RULE.length - MARK.length);
  const own = Math.min(measureColumns(textOf(center.row, center.column)), widest);
  const left = room - RULE.length - MARK.length - own;
  const columns = leaveOuter(
    numbersAround(center.column, AROUND.columns).filter((column) =>
      allRows.some((row) => shows(row, column)),
    ),
    center.column,
    left,
  );
  const neighbour = Math.min(WIDEST.neighbour, neighbourWidth(columns, left));
  const rows = allRows.filter((row) => columns.some((column) => shows(row, column)));
  const texts = rows.map((row) =>
    columns.map((column) => {
      const isCenter = row === center.row && column === center.column;
      const most = isCenter ? widest : column === center.column ? own + MARK.length : neighbour;
      const [line = ''] = breakLines(textOf(row, column), Math.max(most, neighbour), 1);
      return isCenter ? MARK + line : line;
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
      .join(RULE)
      .trimEnd(),
  );
}

/** The columns without the outer ones, where these would leave too little to each. */
function leaveOuter(columns: readonly number[], center: number, room: number): readonly number[] {
  if (columns.length < 2 || neighbourWidth(columns, room) >= LEAST_NEIGHBOUR) return columns;
  const reach = Math.max(...columns.map((column) => Math.abs(column - center)));
  const inner = columns.filter((column) => Math.abs(column - center) < reach);
  return leaveOuter(inner, center, room);
}

/** What is left of a line for each of the columns beside the middle one. */
function neighbourWidth(columns: readonly number[], room: number): number {
  const others = columns.length - 1;
  return others < 1 ? 0 : Math.floor(room / others) - RULE.length;
}

function numbersAround(center: number, reach: number): readonly number[] {
  const first = Math.max(1, center - reach);
  return Array.from({ length: center + reach - first + 1 }, (_, index) => first + index);
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measureColumns(text)));
}
