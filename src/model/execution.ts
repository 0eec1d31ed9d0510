/** What an execution export of SEGPLAN says: one record an indicator and vigencia. */

import type { Figure } from './figure.ts';
import type { Cutoff, IndicatorKey, IndicatorNames } from './plan.ts';
import type { Source } from './source.ts';
import type { Remark } from './surroundings.ts';
import type { Trend } from './trend.ts';

/** The fields of a record of the export. */
export type RecordField =
  | 'goalKind'
  | 'goal'
  | 'goalCode'
  | 'indicator'
  | 'indicatorCode'
  | 'entity'
  | 'trend'
  | 'programmed'
  | 'executed'
  | 'progress'
  | 'observation';

/** What tells a row from the others of its indicator in the same vigencia. */
export interface RowPart {
  /** Date up to which the row reports, `AAAA-MM-DD`; `null` where it has none of its own. */
  readonly cutoff: string | null;
  /** Place of the quarter, semester or month that the row speaks of; `null` where it names none. */
  readonly order: number | null;
  /** What a column that nobody reads names in this row and in no other of them: «07 - Bosa». */
  readonly label?: string;
  /** Whether the row says that it counts, where another of them says that it does not. */
  readonly standing?: 'in-force' | 'superseded';
}

/** What the export says of one indicator in one vigencia. */
export interface ExecutionRecord {
  readonly key: IndicatorKey;
  readonly names: IndicatorNames;
  readonly trend: Trend | null;
  readonly vigencia: number;
  /** Current programming; the initial one is never read. */
  readonly programmed: Figure;
  readonly executed: Figure;
  /** Progress as the export prints it: a fraction. */
  readonly progress: Figure;
  readonly observation: string | null;
  /** Absent where no column tells rows of one indicator apart. */
  readonly part?: RowPart;
  readonly source: Source<RecordField>;
}

/** An execution export, read. */
export interface Execution {
  readonly file: string;
  /** Distinct cutoffs that its title rows or its date column name. */
  readonly cutoffs: readonly Cutoff[];
  /** Years it has columns or rows for, ascending. */
  readonly vigencias: readonly number[];
  readonly records: readonly ExecutionRecord[];
  /** The texts around its table; absent where the execution was not read from a sheet. */
  readonly remarks?: readonly Remark[];
}

/** The cutoffs that date a vigencia, or the whole export where none is given. */
export function cutoffsOf(
  { cutoffs }: { readonly cutoffs: readonly Cutoff[] },
  vigencia?: number,
): readonly Cutoff[] {
  return cutoffs.filter(
    (cutoff) =>
      vigencia === undefined || cutoff.vigencia === undefined || cutoff.vigencia === vigencia,
  );
}

/**
 * The cutoffs that date a vigencia of a plan that carries its execution: those of its own sheet, or
 * else of the others, of which a later one says that it had ended.
 */
export function cutoffsOfPlan(
  plan: { readonly cutoffs: readonly Cutoff[] },
  vigencia: number,
): readonly Cutoff[] {
  const own = cutoffsOf(plan, vigencia);
  return own.length > 0 ? own : plan.cutoffs;
}

/** The cutoff of a vigencia, or of the whole export, where it names just one, `AAAA-MM-DD`. */
export function cutoffOf(execution: Execution, vigencia?: number): string | null {
  const [first, ...others] = cutoffsOf(execution, vigencia);
  return first && others.length === 0 ? first.date : null;
}
