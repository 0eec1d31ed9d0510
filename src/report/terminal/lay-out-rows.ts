/** Rows of cells, each already broken into lines, side by side. */

import { measureColumns } from './text-lines.ts';

/** Columns between one cell and the next. */
export const GAP = 2;

const RULE = '─';

/** A column: how wide it is and to which side its cells stand. */
export interface LaidColumn {
  readonly width: number;
  readonly isRight: boolean;
}

/** The lines of a cell that fit its column, and how each looks; the ink takes no room. */
export interface InkedLines {
  readonly lines: readonly string[];
  readonly ink: (line: string) => string;
}

/** The rows as text, with a rule below the first where others follow; spaces end no line. */
export function layOutRows(
  [head, ...body]: readonly (readonly InkedLines[])[],
  columns: readonly LaidColumn[],
): string {
  if (!head) return '';
  const rule = columns.map(({ width }) => RULE.repeat(width)).join(RULE.repeat(GAP));
  return [
    ...layOutRow(head, columns),
    ...(body.length === 0 ? [] : [rule]),
    ...body.flatMap((row) => layOutRow(row, columns)),
  ].join('\n');
}

/** As many lines as the highest cell has. */
function layOutRow(
  cells: readonly InkedLines[],
  columns: readonly LaidColumn[],
): readonly string[] {
  const height = Math.max(...cells.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    columns
      .map((column, place) => fill(cells[place], at, column))
      .join(' '.repeat(GAP))
      .replace(/ +$/, ''),
  );
}

/** A line of a cell in the room of its column. */
function fill(cell: InkedLines | undefined, at: number, { width, isRight }: LaidColumn): string {
  const line = cell?.lines[at];
  if (cell === undefined || line === undefined) return ' '.repeat(width);
  const room = ' '.repeat(Math.max(0, width - measureColumns(line)));
  return isRight ? room + cell.ink(line) : cell.ink(line) + room;
}
