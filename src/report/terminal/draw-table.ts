/** A table of fixed pitch: a line under its headings, and nothing but blanks between its columns. */

import { GAP } from './column-widths.ts';
import { measureColumns } from './text-lines.ts';

/** How a column is set. */
export interface SetColumn {
  readonly width: number;
  /** Figures are aligned at the right. */
  readonly right: boolean;
}

/** A line of a cell as it is shown, and as it is without colours: from that its width is taken. */
export interface CellLine {
  readonly shown: string;
  readonly plain: string;
}

/** A row: for each column, the lines of its cell. */
export type CellLines = readonly (readonly CellLine[])[];

/** The lines of a table, its headings first. Each cell has lines no wider than its column. */
export function drawTable(
  columns: readonly SetColumn[],
  headings: CellLines,
  rows: readonly CellLines[],
): string {
  const width = columns.reduce((sum, column) => sum + column.width + GAP, -GAP);
  const rule = '─'.repeat(Math.max(width, 0));
  const body = rows.flatMap((row) => drawRow(columns, row));
  return [...drawRow(columns, headings), ...(rows.length > 0 ? [rule] : []), ...body].join('\n');
}

function drawRow(columns: readonly SetColumn[], cells: CellLines): readonly string[] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, at) => pad(cells[at]?.[line], column))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

function pad(line: CellLine | undefined, { width, right }: SetColumn): string {
  if (!line) return ' '.repeat(width);
  const blank = ' '.repeat(Math.max(0, width - measureColumns(line.plain)));
  return right ? blank + line.shown : line.shown + blank;
}
