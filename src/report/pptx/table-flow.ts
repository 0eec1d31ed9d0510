/** The rows of a table over slides: between rows, and through one only where no slide holds it. */

import {
  CELL_PAD,
  type CellText,
  cutRow,
  measureRow,
  type RowSetting,
  type TextRow,
} from './cell-texts.ts';
import { LINE } from './ruler.ts';

/** A row, or a part of one, as it stands on a slide. */
export interface PlacedRow {
  /** Its place among the rows of the table. */
  readonly row: number;
  /** 0 for its beginning, and one more for each slide on which it goes on. */
  readonly part: number;
  readonly texts: TextRow;
  readonly height: number;
}

/** What a slide has of a table: rows under their heading, then sentences. */
export interface TablePage {
  readonly rows: readonly PlacedRow[];
  readonly remarks: readonly string[];
}

/** What flows, and the room of the first slide and of the others, in points. */
export interface TableFlow extends RowSetting {
  readonly rows: readonly TextRow[];
  /** What stands in the first cell of a row that goes on. */
  readonly nameOf: (row: number) => string;
  readonly headHeight: number;
  readonly remarks: readonly string[];
  readonly width: number;
  readonly room: { readonly first: number; readonly next: number };
}

/** Size of the sentences under a table, in points, and the blank before each. */
export const REMARK = { size: 11, before: 5 } as const;
/** Lines of the name of a row that goes on, and those that a slide must have for it. */
const [NAME_LINES, LEAST_NAMED] = [2, 12];
/** What a slide is filled to so that the last ones are not nearly empty: from here up. */
const [LEAST_FILL, FILL_STEP] = [0.5, 0.05];

/** The slides, the fewest that hold everything, filled alike. */
export function flowTable(flow: TableFlow): readonly TablePage[] {
  const full = fill(flow, 1);
  const isCut = full.some(({ rows }) => rows.some(({ part }) => part > 0));
  if (full.length < 2 || isCut) return full;
  for (let share = LEAST_FILL; share < 1; share += FILL_STEP) {
    const even = fill(flow, share);
    const cuts = even.some(({ rows }) => rows.some(({ part }) => part > 0));
    if (even.length === full.length && !cuts) return even;
  }
  return full;
}

/** How well a flow goes: what is whole on some slide, on whichever, and whether one holds it all. */
export function judgeFlow(flow: TableFlow): {
  readonly isWhole: boolean;
  readonly isWholeAtOnce: boolean;
  readonly isOne: boolean;
} {
  const tallest = Math.max(0, ...flow.rows.map((row) => heightOf(row, flow)));
  return {
    isWhole: tallest <= flow.room.next - flow.headHeight,
    isWholeAtOnce: tallest <= Math.min(flow.room.first, flow.room.next) - flow.headHeight,
    isOne: fill(flow, 1).length === 1,
  };
}

function heightOf(row: TextRow, { widths, size, ruler }: RowSetting): number {
  return measureRow(row, widths, size, ruler);
}

function fill(flow: TableFlow, share: number): readonly TablePage[] {
  const pages: { rows: PlacedRow[]; remarks: string[] }[] = [{ rows: [], remarks: [] }];
  let used = 0;
  const here = () => pages.at(-1) ?? { rows: [], remarks: [] };
  const room = () => (pages.length === 1 ? flow.room.first : flow.room.next);
  const turn = () => {
    pages.push({ rows: [], remarks: [] });
    used = 0;
  };
  const isEmpty = () => here().rows.length === 0 && here().remarks.length === 0;

  for (const [row, whole] of flow.rows.entries()) {
    let texts: TextRow | null = whole;
    for (let part = 0; texts !== null; part += 1) {
      const height = heightOf(texts, flow);
      const head = () => (here().rows.length === 0 ? flow.headHeight : 0);
      const fits = (within: number) => used + head() + height <= within;
      if (!fits(here().rows.length === 0 ? room() : room() * share)) {
        // What the first slide has over its table leaves it less room than the others.
        const isBetter = pages.length === 1 && height + flow.headHeight <= flow.room.next;
        if (!isEmpty() || isBetter) turn();
      }
      const left = room() - used - head();
      const [first, rest]: readonly [TextRow, TextRow | null] = cutRow(texts, left, flow);
      used += head();
      const own = heightOf(first, flow);
      here().rows.push({ row, part, texts: first, height: own });
      used += own;
      texts = rest && nameRest(rest, flow.nameOf(row), flow);
    }
  }
  for (const remark of flow.remarks) {
    let rest = remark;
    while (rest !== '') {
      const height = measureRemark(rest, flow);
      if (used + height > room() && !isEmpty()) turn();
      const lines = Math.max(1, Math.floor((room() - used - REMARK.before) / (REMARK.size * LINE)));
      const setting = { size: REMARK.size, bold: false };
      const isLong = flow.ruler.count(rest, flow.width, setting) > lines;
      const [first, after] = flow.ruler.cut(rest, flow.width, isLong ? lines - 1 : lines, setting);
      const text = after === '' ? first : `${first} ${flow.goesOn}`;
      here().remarks.push(text);
      used += measureRemark(text, flow);
      rest = after;
    }
  }
  return pages;
}

/** The rest of a row under its name, in two lines at most: it must not push its own text away. */
function nameRest(
  rest: TextRow,
  name: string,
  { widths, size, ruler, room: rooms }: TableFlow,
): TextRow {
  const [width = 0] = widths;
  const setting = { size, bold: false };
  const room = width - 2 * CELL_PAD.across;
  const [head, left] = ruler.cut(name, room, NAME_LINES, setting);
  const text = left === '' ? head : `${head.slice(0, -1)}…`;
  const isRoom = Math.min(rooms.first, rooms.next) >= LEAST_NAMED * size * LINE;
  const named: CellText = { text, tone: 'absent' };
  return rest.map((texts, at) => (at === 0 && isRoom ? [named, ...texts] : texts));
}

/** Height of a sentence with the blank before it, in points. */
export function measureRemark(
  text: string,
  { ruler, width }: Pick<TableFlow, 'ruler' | 'width'>,
): number {
  const lines = ruler.count(text, width, { size: REMARK.size, bold: false });
  return lines * REMARK.size * LINE + REMARK.before;
}
