/** Kinds of goal and trends told by an X in a column for each: «Sectorial | Estratégica | Proyecto». */

import type { ColumnField } from '../../model/field.ts';
import { type Grid, type Seen, textOf } from '../book/grid.ts';
import { rowsBetween } from '../book/workbook.ts';
import type { Column } from '../decide/column.ts';
import { goalKindOfCell } from '../values/goal-kinds.ts';
import { trendOf } from '../values/trend-words.ts';
import type { Table } from './table.ts';

/** What the heading of a column for one value names. */
const VALUES: readonly (readonly [ColumnField, (label: string) => string | null])[] = [
  ['trend', (label) => trendOf(label)?.trend ?? null],
  ['goalKind', goalKindOfCell],
];

/** A heading of one value says little else. */
const LONGEST_LABEL = 30;

/** What people put where something holds. */
const MARK = /^(x|✓|✔|√|●|•|\*|s[ií])$/i;

/** Columns side by side, each for one value of the same field. */
interface Group {
  readonly field: ColumnField;
  /** By the place of the column, its heading. */
  readonly labels: ReadonlyMap<number, string>;
}

/**
 * The table as if one column said what a mark in one of several says: each value has its own, at
 * least two stand side by side, and no cell of them holds anything but a mark. A row with a mark in
 * two says both, which is none. Any other table is given as it is.
 */
export function joinMarked(table: Table): Table {
  return VALUES.reduce((joined, [field, valueIn]) => {
    const group = findGroup(joined, field, valueIn);
    return group ? joinGroup(joined, group) : joined;
  }, table);
}

function findGroup(
  table: Table,
  field: ColumnField,
  valueIn: (label: string) => string | null,
): Group | null {
  const valued = table.columns.flatMap((column) => {
    const label = labelOf(column);
    const value = label.length <= LONGEST_LABEL ? valueIn(label) : null;
    return value === null || column.meaning.given ? [] : [{ column, label, value }];
  });
  const [first] = valued;
  if (valued.length < 2 || !first) return null;
  const isRow = valued.every(({ column }, at) => column.index === first.column.index + at);
  const isOnce = new Set(valued.map(({ value }) => value)).size === valued.length;
  const labels = new Map(valued.map(({ column, label }) => [column.index, label]));
  const isTold = table.columns.some((own) => own.field === field && !labels.has(own.index));
  const group = { field, labels };
  return isRow && isOnce && !isTold && holdsMarks(table, group) ? group : null;
}

/** The lowest heading of a column. */
function labelOf({ header }: Column): string {
  return header.split(' · ').at(-1) ?? '';
}

/** Whether the cells below are marks, in most rows at most one, and nothing else. */
function holdsMarks({ grid, header, until }: Table, { labels }: Group): boolean {
  let [marked, several] = [0, 0];
  for (const { number } of rowsBetween(grid.sheet, header.last + 1, until)) {
    const own = [...labels].map(([index, label]) => {
      const text = ownText(grid, number, index);
      return text === label ? '' : text;
    });
    const marks = own.filter((text) => text !== '');
    if (!marks.every((text) => MARK.test(text))) return false;
    if (marks.length > 0) marked += 1;
    if (marks.length > 1) several += 1;
  }
  return marked > 0 && several * 2 < marked;
}

/** The text of a cell; none where it is merged with what stands beside it, as a banner is. */
function ownText(grid: Grid, row: number, index: number): string {
  const { cell, merge } = grid.see(row, index);
  return merge && merge.left !== merge.right ? '' : textOf(cell);
}

function joinGroup(table: Table, { field, labels }: Group): Table {
  const { grid, header } = table;
  const [index = 0] = labels.keys();
  const isOfGroup = (column: Column) => labels.has(column.index);
  const own = table.columns.filter(isOfGroup);
  const [first] = own;
  if (!first) return table;
  const above = first.header.split(' · ').slice(0, -1);
  const column: Column = {
    ...first,
    header: [...above, [...labels.values()].join(' | ')].join(' · '),
    field,
    holds: field,
    grounds: 'heading',
    reasons: [{ from: 'heading', unknown: [] }],
    runnerUp: null,
    aside: null,
    vigencia: null,
    yearFrom: null,
    cells: 'texts',
  };
  const see = (row: number, at: number): Seen => {
    const seen = grid.see(row, at);
    if (at !== index || row <= header.last) return seen;
    const marked = [...labels].filter(([each]) => MARK.test(ownText(grid, row, each)));
    const [mark] = marked;
    if (!mark) return seen;
    const { address, cell } = grid.see(row, mark[0]);
    const value = marked.map(([, label]) => label).join(' y ');
    return { address, cell: cell && { ...cell, value }, merge: null };
  };
  return {
    ...table,
    grid: { ...grid, see },
    columns: table.columns.flatMap((one) =>
      one === first ? [column] : isOfGroup(one) ? [] : [one],
    ),
    undecided: table.undecided.filter((open) => !open.columns.some(isOfGroup)),
  };
}
