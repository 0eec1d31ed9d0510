/** What a person says of columns, in place of what their headings say. */

import { type ColumnField, isVigenciaField } from '../../model/field.ts';
import type { HeadedColumn } from '../evidence/headed-column.ts';
import type { HeaderRows } from '../evidence/heading.ts';
import { meaningOfField } from '../headings/fields.ts';
import type { Meaning } from '../headings/meaning.ts';
import type { LayoutHints } from './hints.ts';

/** The columns with the fields and years that a configuration gives; it counts before any heading. */
export function giveColumns(
  columns: readonly HeadedColumn[],
  header: HeaderRows,
  { columns: given = [], blocks = [] }: LayoutHints,
): readonly HeadedColumn[] {
  if (given.length === 0 && blocks.length === 0) return columns;
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  for (const { field, vigencia, column: index } of given) {
    const own = byIndex.get(index);
    const years = vigencia === null ? (own?.meaning.years ?? []) : [vigencia];
    byIndex.set(index, {
      index,
      texts: own?.texts ?? [],
      at: own?.at ?? { row: header.last, column: index },
      meaning: { ...meaningOf(field), years: isVigenciaField(field) ? years : [] },
      yearGiven: vigencia !== null,
    });
  }
  return [...byIndex.values()]
    .sort((a, b) => a.index - b.index)
    .map((column) => {
      const block = blocks.find(({ first, last }) => first <= column.index && column.index <= last);
      if (!block) return column;
      const meaning = { ...column.meaning, years: [block.vigencia], ordinal: null };
      return { ...column, meaning, yearGiven: true };
    });
}

const NOTHING_ELSE: Omit<Meaning, 'concept'> = {
  version: null,
  period: null,
  months: null,
  unit: null,
  years: [],
  ordinal: null,
  of: null,
  level: null,
  unknown: [],
  rivals: [],
  given: true,
};

/** The meaning of a column that holds that field and nothing else. */
function meaningOf(field: ColumnField): Meaning {
  return { concept: null, ...NOTHING_ELSE, ...meaningOfField(field) };
}
