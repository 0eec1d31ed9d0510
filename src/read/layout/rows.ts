/** What each row below the headers is: an indicator, or something that surrounds the table. */

import { foldText } from '../../model/text.ts';
import { type Grid, type Seen, textOf } from '../grid.ts';
import { isCellError } from '../workbook.ts';
import type { Column } from './columns.ts';
import type { Table } from './find-table.ts';

/** A row below the headers. */
export type BodyRow = { readonly row: number; readonly hidden: boolean } & (
  | { readonly kind: 'indicator' }
  /** A row that only names an objective: «Objetivo 3. …» over the indicators below it. */
  | { readonly kind: 'objective'; readonly text: string; readonly column: number }
  | { readonly kind: 'subtotal' | 'repeated-header' | 'note' }
  /** A row with content that fits none of these: a person must look. */
  | { readonly kind: 'unknown'; readonly column: number }
);

const LABEL_FIELDS = ['goal', 'goalCode', 'indicator', 'indicatorCode'] as const;

/** The rows below the headers with something in them, in order. */
export function readRows(table: Table): readonly BodyRow[] {
  const below = table.grid.sheet.rows.filter(({ number }) => number > table.header.last);
  return below.flatMap(({ number: row, hidden, cells }): BodyRow[] => {
    const contents = ownContents(
      table.grid,
      row,
      cells.map(({ column }) => column),
    );
    return contents.length === 0 ? [] : [{ row, hidden, ...classify(table, row, contents) }];
  });
}

/** Tells the rows outside the table: titles above it and notes around it. */
export function isOutside(table: Table, rows: readonly BodyRow[]): (row: number) => boolean {
  const notes = new Set(rows.filter(({ kind }) => kind === 'note').map(({ row }) => row));
  return (row) => row < table.header.first || notes.has(row);
}

interface Content {
  readonly column: number;
  readonly text: string;
}

/** The contents that begin in this row; those a merge brings from above belong to that row. */
function ownContents(grid: Grid, row: number, columns: readonly number[]): readonly Content[] {
  return columns.flatMap((column): Content[] => {
    const seen = grid.see(row, column);
    const own = seen.address.row === row && seen.address.column === column;
    const text = textOf(seen.cell);
    return own && text !== '' ? [{ column, text }] : [];
  });
}

type RowKind = BodyRow extends infer R
  ? R extends BodyRow
    ? Omit<R, 'row' | 'hidden'>
    : never
  : never;

function classify(table: Table, row: number, contents: readonly Content[]): RowKind {
  const [first] = contents as readonly [Content, ...Content[]];
  if (repeatsHeader(table, contents)) return { kind: 'repeated-header' };
  if (isSubtotal(table, contents)) return { kind: 'subtotal' };
  const alone = contents.every(({ text }) => text === first.text);
  if (alone && /^objetivos?\b/.test(foldText(first.text))) {
    return { kind: 'objective', text: first.text, column: first.column };
  }
  if (alone && isRemark(first.text)) return { kind: 'note' };
  if (LABEL_FIELDS.some((field) => holdsLabel(table, row, field))) return { kind: 'indicator' };
  return alone && Number.isNaN(Number(first.text))
    ? { kind: 'note' }
    : { kind: 'unknown', column: first.column };
}

/** A row that begins like a sum and has neither trend nor codes: «Promedio de días…» is a goal. */
function isSubtotal({ columns }: Table, contents: readonly Content[]): boolean {
  const [first, ...others] = contents;
  if (
    !/^(sub ?)?total(es)?\b|^gran total\b|^promedio\b|^sumatoria\b|^cumplimiento (del? )?(objetivo|plan)\b/.test(
      foldText(first?.text ?? ''),
    )
  )
    return false;
  const ofIndicators = columns.filter(
    ({ field }) => field === 'trend' || field === 'goalCode' || field === 'indicatorCode',
  );
  return !others.some(({ column }) => ofIndicators.some(({ index }) => index === column));
}

/** Whether a text alone in its row speaks of the table, and names no goal. */
function isRemark(text: string): boolean {
  return (
    text.startsWith('*') ||
    /^(notas?|fuentes?|convenciones|corte|fecha de corte|elabor(o|ado|acion)|reviso|aprobo)\b/.test(
      foldText(text),
    )
  );
}

/** Whether the row names a goal or an indicator under that field, itself or by a merge from above. */
function holdsLabel(table: Table, row: number, field: (typeof LABEL_FIELDS)[number]): boolean {
  return table.columns.some((column) => {
    if (column.field !== field) return false;
    const { cell, merge } = table.grid.see(row, column.index);
    const across = merge !== null && spansOtherFields(table.columns, merge);
    return !across && textOf(cell) !== '' && !isCellError(cell?.value);
  });
}

/** Whether a merge goes over columns of several fields, as a banner or a note does. */
function spansOtherFields(columns: readonly Column[], merge: NonNullable<Seen['merge']>): boolean {
  const within = columns.filter(({ index }) => merge.left <= index && index <= merge.right);
  return new Set(within.map(({ field }) => field)).size > 1;
}

/** A page header repeated inside the table: its texts are headings of the same columns. */
function repeatsHeader({ columns }: Table, contents: readonly Content[]): boolean {
  const repeated = contents.filter(({ column, text }) => {
    const above = columns.find(({ index }) => index === column);
    return above?.header.split(' · ').some((part) => foldText(part) === foldText(text));
  });
  const most = repeated.length > 1 && repeated.length * 2 >= contents.length;
  return most || repeated.length === contents.length;
}
