/** The dates up to which the tables of an export report, from titles, tabs and columns. */

import type { ExecutionRecord } from '../../model/execution.ts';
import { type Cutoff, keyText } from '../../model/plan.ts';
import { refOf } from '../book/grid.ts';
import type { IndicatorRow } from '../layout/body-row.ts';
import type { TableReader } from '../rows/table-reader.ts';
import { dateOf } from '../values/titles.ts';
import { yearOf } from '../values/years.ts';
import type { Choice } from './choose.ts';
import { endOf } from './moment.ts';
import type { Part } from './part.ts';

/**
 * The cutoffs that the titles name, or else the tab: «Corte junio», of the only year executed. A
 * month alone is a cutoff only beside those of other tables, which it follows.
 */
export function cutoffsOfPart(
  { subject: { cutoffs, moment }, table }: Part,
  { left }: Choice,
): readonly Cutoff[] {
  const isOfSeveral = left.some(({ because }) => because === 'cutoff');
  if (cutoffs.length > 0 || !moment || !(moment.isCutoff || isOfSeveral)) return cutoffs;
  const years = new Set(
    table.columns.flatMap(({ field, vigencia }) =>
      field === 'executed' && vigencia !== null ? [vigencia] : [],
    ),
  );
  const [year] = years;
  const ofYear = year !== undefined && years.size === 1 ? endOf(year, moment.month) : null;
  const date = moment.date ?? ofYear;
  return date ? [{ date, at: refOf(table.grid, { row: table.header.first, column: 1 }) }] : [];
}

/** The cutoffs of the date column, each of the vigencia of its row where rows have their own. */
export function cutoffColumn(
  reader: TableReader,
  rows: readonly IndicatorRow[],
): readonly Cutoff[] {
  const column = reader.column('cutoff');
  if (!column) return [];
  const { grid } = reader.table;
  return rows.flatMap(({ row }) => {
    const seen = grid.see(row, column.index);
    const date = dateOf(seen.cell);
    const vigencia = yearOf(reader.text(row, 'vigencia') ?? '');
    const at = refOf(grid, seen.address);
    if (!date) return [];
    return [vigencia === null ? { date, at } : { date, vigencia, at }];
  });
}

/**
 * The cutoffs without the earlier ones, where rows of one indicator are its cutoffs: only the latest
 * with something executed counts.
 */
export function currentCutoffs(
  cutoffs: readonly Cutoff[],
  records: readonly ExecutionRecord[],
): readonly Cutoff[] {
  const latest = new Map<number, string>();
  const first = new Map<string, string>();
  const repeating = new Set<number>();
  for (const { key, vigencia, part, executed } of records) {
    if (!part?.cutoff) continue;
    const own = `${vigencia}/${keyText(key)}`;
    const before = first.get(own);
    if (before === undefined) first.set(own, part.cutoff);
    else if (before !== part.cutoff) repeating.add(vigencia);
    if (executed.kind === 'blank' || part.cutoff < (latest.get(vigencia) ?? '')) continue;
    latest.set(vigencia, part.cutoff);
  }
  if (repeating.size === 0) return cutoffs;
  const last = [...latest.values()].toSorted().at(-1);
  return cutoffs.filter(({ date, vigencia }) => {
    if (vigencia === undefined) return date === last;
    return !repeating.has(vigencia) || date === latest.get(vigencia);
  });
}

/** One cutoff a date and vigencia; a date for the whole file makes the same one of a vigencia needless. */
export function mergeCutoffs(
  titled: readonly Cutoff[],
  dated: readonly Cutoff[],
): readonly Cutoff[] {
  const isOne = new Set(dated.map(({ date }) => date)).size === 1;
  const ofRows: readonly Cutoff[] = isOne
    ? dated.slice(0, 1).map(({ date, at }) => ({ date, at }))
    : dated;
  const merged = new Map<string, Cutoff>();
  for (const cutoff of [...titled, ...ofRows]) {
    const { date, vigencia } = cutoff;
    const key = `${date}/${vigencia ?? ''}`;
    if (!merged.has(`${date}/`) && !merged.has(key)) merged.set(key, cutoff);
  }
  return [...merged.values()];
}

/** The cutoffs of a table, of its year where it is of one and others of the plan are of others. */
export function cutoffsOfYear(
  part: { readonly cutoffs: readonly Cutoff[]; readonly vigencias: readonly number[] },
  all: ReadonlySet<number>,
): readonly Cutoff[] {
  const [year, ...others] = new Set(part.vigencias);
  if (year === undefined || others.length > 0 || all.size === 1) return part.cutoffs;
  return part.cutoffs.map((cutoff) => ({ vigencia: year, ...cutoff }));
}
