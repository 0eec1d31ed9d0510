/** Which sign an export writes its decimals with: one program wrote all of it. */

import { isVigenciaField } from '../model/field.ts';
import { textOf } from './grid.ts';
import type { BodyRow } from './layout/body-row.ts';
import type { Table } from './layout/table.ts';

/** The sign before the decimals. */
export type DecimalMark = '.' | ',';

/** A number that can only have its decimals after a dot: `0.10`, `68530.93`, `1,234.5`. */
const DOT =
  /^[-+]?(0\.\d+|\d+\.(\d{1,2}|\d{4,})|\d{4,}\.\d+|\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,})%?$/;
/** The same with a comma: `0,10`, `68530,93`, `1.234,5`. */
const COMMA =
  /^[-+]?(0,\d+|\d+,(\d{1,2}|\d{4,})|\d{4,},\d+|\d{1,3}(\.\d{3})+,\d+|\d{1,3}(\.\d{3}){2,})%?$/;

/**
 * The sign that every number written as text in the figures of a table agrees on, and `null` where
 * none shows it or two differ: then a text such as `1.234` stays ambiguous.
 */
export function detectDecimalMark(
  { grid, columns }: Table,
  rows: readonly BodyRow[],
): DecimalMark | null {
  const figures = columns.filter(
    ({ field }) => field !== null && isVigenciaField(field) && !TEXTS.has(field),
  );
  const marks = new Set<DecimalMark>();
  for (const { kind, row } of rows) {
    if (kind !== 'indicator') continue;
    for (const { index } of figures) {
      const { cell } = grid.see(row, index);
      if (typeof cell?.value !== 'string') continue;
      const text = textOf(cell).replaceAll(' ', '');
      if (DOT.test(text)) marks.add('.');
      if (COMMA.test(text)) marks.add(',');
    }
  }
  return marks.size === 1 ? ([...marks][0] ?? null) : null;
}

const TEXTS: ReadonlySet<string> = new Set(['status', 'observation']);
