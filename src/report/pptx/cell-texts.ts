/** The cells of a table as texts of a slide, how high they are, and in two where they are too high. */

import type { Status } from '../../model/evaluation.ts';
import { writeCell } from '../cells/cell-text.ts';
import type { ReportCell } from '../cells/report-sheet.ts';
import { LINE, type Ruler, showText } from './ruler.ts';

/** A paragraph of a cell, and what its looks say. */
export interface CellText {
  readonly text: string;
  readonly tone: 'plain' | 'absent' | Status;
}

/** A row as texts. */
export type TextRow = readonly (readonly CellText[])[];

/** Blank between a cell and its text, in points. */
export const CELL_PAD = { across: 5, down: 3 } as const;
/** A row is no lower than this, in points. */
const LEAST_HEIGHT = 22;

/** The paragraphs of a cell: those without a word are none. */
export function composeTexts(cells: readonly ReportCell[]): readonly CellText[] {
  return cells.flatMap((cell): readonly CellText[] => {
    const tone = cell.kind === 'status' ? cell.status : cell.kind === 'absent' ? 'absent' : 'plain';
    const lines = writeCell(cell).split(/\r\n?|\n/);
    return lines.flatMap((line) => {
      const text = showText(line);
      return text === '' ? [] : [{ text, tone }];
    });
  });
}

/** Whether a text is set in bold. */
export function isBold({ tone }: CellText): boolean {
  return tone !== 'plain' && tone !== 'absent';
}

/** Lines of a cell of that width, in points. */
function countLines(texts: readonly CellText[], width: number, size: number, ruler: Ruler): number {
  const room = width - 2 * CELL_PAD.across;
  return texts.reduce(
    (sum, one) => sum + ruler.count(one.text, room, { size, bold: isBold(one) }),
    0,
  );
}

/** Height of a row, in points. */
export function measureRow(
  row: TextRow,
  widths: readonly number[],
  size: number,
  ruler: Ruler,
): number {
  const lines = row.map((texts, at) => countLines(texts, widths[at] ?? 0, size, ruler));
  return Math.max(LEAST_HEIGHT, Math.max(...lines, 1) * size * LINE + 2 * CELL_PAD.down);
}

/**
 * The row in two: what fits in a height, each of its cells that goes on ending in those words, and
 * the rest; the rest is `null` where all of it fits.
 */
export function cutRow(
  row: TextRow,
  height: number,
  { widths, size, ruler, goesOn }: RowSetting,
): readonly [TextRow, TextRow | null] {
  if (measureRow(row, widths, size, ruler) <= height) return [row, null];
  const lines = Math.floor((height - 2 * CELL_PAD.down) / (size * LINE));
  const halves = row.map((texts, at): readonly [readonly CellText[], readonly CellText[]] => {
    const width = widths[at] ?? 0;
    if (countLines(texts, width, size, ruler) <= lines) return [texts, []];
    const ending: CellText = { text: goesOn, tone: 'absent' };
    const left = Math.max(1, lines - countLines([ending], width, size, ruler));
    const [head, rest] = cutTexts(texts, width - 2 * CELL_PAD.across, left, size, ruler);
    return [[...head, ending], rest];
  });
  return [halves.map(([head]) => head), halves.map(([, rest]) => rest)];
}

/** How the rows of a table are set. */
export interface RowSetting {
  readonly widths: readonly number[];
  readonly size: number;
  readonly ruler: Ruler;
  readonly goesOn: string;
}

function cutTexts(
  texts: readonly CellText[],
  room: number,
  lines: number,
  size: number,
  ruler: Ruler,
): readonly [CellText[], CellText[]] {
  const head: CellText[] = [];
  let left = lines;
  for (const [at, one] of texts.entries()) {
    const setting = { size, bold: isBold(one) };
    const taken = ruler.count(one.text, room, setting);
    if (taken > left) {
      const [first, rest] =
        left > 0 ? ruler.cut(one.text, room, left, setting) : (['', one.text] as const);
      const halves = (text: string) => (text === '' ? [] : [{ ...one, text }]);
      return [
        [...head, ...halves(first)],
        [...halves(rest), ...texts.slice(at + 1)],
      ];
    }
    head.push(one);
    left -= taken;
  }
  return [head, []];
}
