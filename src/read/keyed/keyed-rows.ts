/** The rows of a table with what may tell them in another: their codes, as read and as written, and their names. */

import type { IndicatorNames } from '../../model/plan.ts';
import { foldText } from '../../model/text.ts';
import { textOf } from '../book/grid.ts';
import type { Column } from '../decide/column.ts';
import { isSure } from '../headings/meaning.ts';
import { type Identities, openIdentities, type RowCodes } from '../identity/identity.ts';
import { hasField } from '../layout/table.ts';
import type { Part } from '../parts/part.ts';
import { openTable, type TableReader } from '../rows/table-reader.ts';
import { yearOf } from '../values/years.ts';

/** What a code is of. */
export type Coded = keyof RowCodes;

/** The rows of a table that name indicators, and what tells them. */
export interface KeyedRows {
  readonly part: Part;
  readonly reader: TableReader;
  readonly rows: readonly number[];
  /** Whether each row is of one year. */
  readonly isLong: boolean;
  /** The column of the codes; `null` where they stand in no column of their own. */
  codeColumn(of: Coded): Column | null;
  code(row: number, of: Coded): string | null;
  /** The code as it is written, folded. */
  written(row: number, of: Coded): string | null;
  names(row: number): IndicatorNames;
  /** Whether two rows have the same in every column. */
  areEqual(a: number, b: number): boolean;
  /** The year that the row says to be of. */
  year(row: number): number | null;
  /** The objective that it stands under: what tells it, and its name; `null` where nothing says it. */
  objective(row: number): { readonly key: string; readonly name: string } | null;
}

const CODE_FIELDS = { goal: 'goalCode', indicator: 'indicatorCode' } as const;

/** Opens the rows of a table; what cannot be read in it is told where it is read. */
export function openKeyedRows(part: Part): KeyedRows {
  const { table } = part;
  const reader = openTable(table, []);
  const indicatorRows = part.rows.filter((row) => row.kind === 'indicator');
  const identities: Identities = openIdentities(reader, indicatorRows);
  return {
    part,
    reader,
    rows: indicatorRows.map(({ row }) => row),
    isLong: hasField(table, 'vigencia'),
    codeColumn: (of) => reader.column(CODE_FIELDS[of]),
    code: (row, of) => identities.codesOf(row)[of],
    written: (row, of) => foldText(reader.text(row, CODE_FIELDS[of]) ?? '') || null,
    names: identities.namesOf,
    areEqual: (a, b) =>
      table.columns.every(({ index }) => {
        const [one, other] = [a, b].map((row) => foldText(textOf(table.grid.see(row, index).cell)));
        return one === other;
      }),
    year: (row) => yearOf(reader.text(row, 'vigencia') ?? ''),
    objective: (row) => {
      const [key = ''] = (part.facts.ids.get(row) ?? '').split('/');
      return key === '' ? null : { key, name: part.facts.objectives.get(key) ?? '' };
    },
  };
}

/** Whether the heading of the codes says whose they are: «Código indicador», and not «Código» alone. */
export function saysWhose(rows: KeyedRows, of: Coded): boolean {
  const column = rows.codeColumn(of);
  return column !== null && isSure(column.meaning);
}
