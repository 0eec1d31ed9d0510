/** What the rows of a table are judged by, compiled once a table. */

import { foldText } from '../../model/text.ts';
import type { Seen } from '../book/grid.ts';
import type { Column } from '../decide/column.ts';
import type { Table } from './table.ts';

const LABEL_FIELDS = ['goal', 'goalCode', 'indicator', 'indicatorCode'] as const;

/** What rows are compared with to tell whether they only repeat the heading of a column. */
export interface HeadingOf {
  /** Folded. */
  readonly texts: ReadonlySet<string>;
  /** Characters of the longest. */
  readonly longest: number;
  /** Whether a figure is among them. */
  readonly numbered: boolean;
}

/** What rows are judged by. */
export interface Rules {
  readonly table: Table;
  /** The headings, by column. */
  readonly headings: ReadonlyMap<number, HeadingOf>;
  readonly labels: readonly Column[];
  /** Columns of those. */
  readonly labelled: ReadonlySet<number>;
  /** Columns of the objective and of the names of goals and indicators. */
  readonly names: ReadonlySet<number>;
  readonly trend: Column | undefined;
  /** The column that says the year of each row. */
  readonly years: Column | undefined;
  /** Columns of what a file prints of progress and compliance. */
  readonly compliance: ReadonlySet<number>;
  /** Columns of the weights. */
  readonly weights: ReadonlySet<number>;
  /** Rows that say something more of the indicator of a row above them. */
  readonly concepts: ReadonlySet<number> | null;
}

/** Compiles what the rows of the table are judged by. */
export function compileRules(table: Table): Rules {
  const { columns } = table;
  const indicesOf = (...fields: readonly Column['field'][]) =>
    new Set(columns.flatMap(({ field, index }) => (fields.includes(field) ? [index] : [])));
  return {
    table,
    headings: new Map(
      columns.map(({ index, header }) => {
        const texts = new Set(header.split(' · ').map(foldText));
        return [index, { texts, longest: header.length, numbered: /\d/.test(header) }];
      }),
    ),
    labels: LABEL_FIELDS.flatMap((field) => columns.filter((column) => column.field === field)),
    labelled: indicesOf(...LABEL_FIELDS),
    names: indicesOf('objective', 'goal', 'indicator'),
    trend: columns.find(({ field }) => field === 'trend'),
    years: columns.find(({ field }) => field === 'vigencia'),
    compliance: indicesOf('progress', 'compliance'),
    weights: indicesOf('weight'),
    concepts: table.concepts ?? null,
  };
}

/** Whether a merge goes over columns of several fields, as a banner or a note does. */
export function spansOtherFields(
  columns: readonly Column[],
  merge: NonNullable<Seen['merge']>,
): boolean {
  const within = columns.filter(({ index }) => merge.left <= index && index <= merge.right);
  return new Set(within.map(({ field }) => field)).size > 1;
}
