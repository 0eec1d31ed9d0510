/** Tables of fixed pitch: cells of several lines side by side. */

import { measureColumns } from './text-lines.ts';

/** A cell already broken into lines of its column's width, and how they look. */
export interface DrawnCell {
  readonly lines: readonly string[];
  readonly ink: (line: string) => string;
}

/** A column of the table. */
export interface DrawnColumn {
  /** Columns of the screen that it takes. */
  readonly width: number;
  readonly alignment: 'left' | 'right';
}

/** Columns of the screen between two columns of a table. */
export const GAP = 2;

/** The heading, a rule under it and the rows, without spaces at the end of a line. */
export function drawTable(
  heading: readonly DrawnCell[],
  rows: readonly (readonly DrawnCell[])[],
  columns: readonly DrawnColumn[],
): string {
  const length = columns.reduce((sum, { width }) => sum + width, GAP * (columns.length - 1));
  const rule = rows.length === 0 ? [] : ['─'.repeat(length)];
  const drawn = rows.map((row) => drawRow(row, columns));
  return [drawRow(heading, columns), ...rule, ...drawn].join('\n');
}

function drawRow(cells: readonly DrawnCell[], columns: readonly DrawnColumn[]): string {
  const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const drawLine = (at: number) =>
    columns
      .map(({ width, alignment }, column) => {
        const { lines = [], ink = String } = cells[column] ?? {};
        const line = lines[at] ?? '';
        const padding = ' '.repeat(Math.max(0, width - measureColumns(line)));
        return alignment === 'right' ? padding + ink(line) : ink(line) + padding;
      })
      .join(' '.repeat(GAP))
      .trimEnd();
  return Array.from({ length: height }, (_, at) => drawLine(at)).join('\n');
}
