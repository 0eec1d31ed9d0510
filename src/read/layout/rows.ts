/** What each row below the headers is: an indicator, or something that surrounds the table. */

import { type ColumnField, isReadField } from '../../model/field.ts';
import type { GoalKind } from '../../model/plan.ts';
import { foldText } from '../../model/text.ts';
import { splitCode } from '../codes.ts';
import type { Column } from '../decide/column.ts';
import { headsTable } from '../evidence/heading.ts';
import { namesOnlyKind } from '../goal-kinds.ts';
import { type Seen, textOf } from '../grid.ts';
import { isCellError } from '../workbook.ts';
import { mayBeBanner, settleBanners } from './banners.ts';
import { type Content, ownContents } from './content.ts';
import type { Table } from './find-table.ts';
import { printedIn, totalAmong } from './totals.ts';

/** A row that names an indicator, and the kind of goal of the section it stands in. */
export interface IndicatorRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly kind: 'indicator';
  readonly section: GoalKind | null;
}

/** A row below the headers. */
export type BodyRow =
  | IndicatorRow
  | ({ readonly row: number; readonly hidden: boolean; readonly text: string } & (
      | {
          /** «Objetivo 3. …» over the indicators below it, or a row that closes them. */
          readonly kind: 'objective' | 'subtotal';
          readonly column: number;
          /** Column of the compliance that the row prints, `null` where it prints none. */
          readonly printed: number | null;
        }
      /** «Metas estratégicas» over the indicators of that kind. */
      | { readonly kind: 'section'; readonly goalKind: GoalKind }
      | { readonly kind: 'repeated-header' | 'note' }
      /** A row with content that fits none of these: a person must look. */
      | { readonly kind: 'unknown'; readonly column: number }
      /** Headings of another table, and the rows below them, which are not read. */
      | { readonly kind: 'other-table'; readonly column: number }
      | { readonly kind: 'beyond' }
    ));

const LABEL_FIELDS = ['goal', 'goalCode', 'indicator', 'indicatorCode'] as const;

/** The rows below the headers with something in them, in order. */
export function readRows(table: Table): readonly BodyRow[] {
  const { grid, header } = table;
  const rules = compileRules(table);
  const rows: BodyRow[] = [];
  let beyond = false;
  for (const { number: row, hidden, cells } of grid.sheet.rows) {
    if (row <= header.last) continue;
    const contents = ownContents(grid, row, cells);
    const [first] = contents;
    if (!first) continue;
    const place = { row, hidden, text: first.text };
    if (beyond) rows.push({ ...place, kind: 'beyond' });
    else rows.push(classify(rules, place, contents));
    beyond ||= rows.at(-1)?.kind === 'other-table';
  }
  return settleBanners(rows);
}

/** Tells the rows outside the table: titles above it and notes around it. */
export function isOutside(table: Table, rows: readonly BodyRow[]): (row: number) => boolean {
  const notes = new Set(rows.filter(({ kind }) => kind === 'note').map(({ row }) => row));
  return (row) => row < table.header.first || notes.has(row);
}

/** What rows are judged by, compiled once a table. */
export interface Rules {
  readonly table: Table;
  /** Folded texts of the headers, by column, and the length of the longest. */
  readonly headings: ReadonlyMap<number, { texts: ReadonlySet<string>; longest: number }>;
  readonly labels: readonly Column[];
  readonly trend: Column | undefined;
  readonly compliance: ReadonlySet<number>;
}

function compileRules(table: Table): Rules {
  const { columns } = table;
  return {
    table,
    headings: new Map(
      columns.map(({ index, header }) => {
        const texts = new Set(header.split(' · ').map(foldText));
        return [index, { texts, longest: header.length }];
      }),
    ),
    labels: LABEL_FIELDS.flatMap((field) => columns.filter((column) => column.field === field)),
    trend: columns.find(({ field }) => field === 'trend'),
    compliance: new Set(
      columns.flatMap(({ field, index }) =>
        field === 'progress' || field === 'compliance' ? [index] : [],
      ),
    ),
  };
}

interface Placed {
  readonly row: number;
  readonly hidden: boolean;
  readonly text: string;
}

function classify(rules: Rules, place: Placed, contents: readonly Content[]): BodyRow {
  const { table, labels } = rules;
  const [first] = contents as readonly [Content, ...Content[]];
  const { row, hidden } = place;
  if (repeatsHeader(rules, contents)) return { ...place, kind: 'repeated-header' };
  if (
    headsTable(
      contents.map(({ cell }) => cell),
      table.headings,
    )
  ) {
    return { ...place, kind: 'other-table', column: first.column };
  }
  const total = totalAmong(rules, row, contents);
  if (total) {
    const { text, column } = total;
    return { ...place, kind: 'subtotal', text, column, printed: printedIn(rules, text, contents) };
  }
  const alone = contents.every(({ text }) => text === first.text);
  const goalKind = alone ? namesOnlyKind(first.text) : null;
  if (goalKind) return { ...place, kind: 'section', goalKind };
  if (mayBeBanner(table, row, contents)) {
    const printed = printedIn(rules, 'cumplimiento', contents.slice(1));
    return { ...place, kind: 'objective', column: first.column, printed };
  }
  if (alone && isRemark(first.text)) return { ...place, kind: 'note' };
  const named = labels.filter((column) => holdsLabel(table, row, column));
  // A text on its own that no code marks as a goal is more likely a remark that nobody merged.
  const isStray = alone && named.length === 1 && splitCode(first.text).code === null;
  if (isStray && labels.length > 1) return { ...place, kind: 'unknown', column: first.column };
  if (named.length > 0) {
    return { row, hidden, kind: 'indicator', section: null };
  }
  return alone && Number.isNaN(Number(first.text))
    ? { ...place, kind: 'note' }
    : { ...place, kind: 'unknown', column: first.column };
}

/** Words that begin a note, wherever it stands. */
function isRemark(text: string): boolean {
  return (
    text.startsWith('*') ||
    /^(notas?|fuentes?|convenciones|corte|fecha de corte|elabor(o|ado|acion)|reviso|aprobo|pagina)\b/.test(
      foldText(text),
    )
  );
}

/** Whether the row names a goal or an indicator in that column, itself or by a merge from above. */
function holdsLabel(table: Table, row: number, column: Column): boolean {
  const { cell, merge } = table.grid.see(row, column.index);
  const across = merge !== null && spansOtherFields(table.columns, merge);
  return !across && textOf(cell) !== '' && !isCellError(cell?.value);
}

/** Whether a merge goes over columns of several fields, as a banner or a note does. */
export function spansOtherFields(
  columns: readonly Column[],
  merge: NonNullable<Seen['merge']>,
): boolean {
  const within = columns.filter(({ index }) => merge.left <= index && index <= merge.right);
  return new Set(within.map(({ field }) => field)).size > 1;
}

/**
 * A page header repeated inside the table: its texts are headings of the same columns. Headings of
 * another order, or with another figure among them, are those of another table.
 */
function repeatsHeader({ headings, table }: Rules, contents: readonly Content[]): boolean {
  const others = contents.filter(({ column, text }) => {
    const own = headings.get(column);
    return !(own && text.length <= own.longest && own.texts.has(foldText(text)));
  });
  if (others.length === 0) return true;
  const repeated = contents.length - others.length;
  if (repeated < 2 || repeated * 2 < contents.length) return false;
  return others.every(({ text }) => {
    const { concept } = table.headings.meaningOf([text]);
    return concept === null || !isReadField(concept as ColumnField);
  });
}
