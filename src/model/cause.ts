/** Why a printed percentage is not ours: what it would take for ours to be the one printed. */

import { roundHalfAway } from './number.ts';
import type { IndicatorKey, IndicatorNames } from './plan.ts';
import type { Definition } from './printed-definitions.ts';
import type { PrintedRatio } from './published.ts';
import type { Reading } from './reading.ts';

/** The one indicator that a cause is of. */
export interface CausedIndicator {
  readonly key: IndicatorKey;
  readonly names: IndicatorNames;
}

/** What was done otherwise in a printed figure. */
export type Cause =
  /** Another reading of the objective, of one of its indicators or of all. */
  | (Exclude<Reading, { readonly kind: 'rounded-rows' | 'printed' }> & {
      readonly indicator: CausedIndicator | null;
    })
  /** Each progress was rounded to so many decimals of its percentage before it was weighed. */
  | { readonly kind: 'rounded-rows'; readonly decimals: number }
  /** The compliance itself was cut at 100 %. */
  | { readonly kind: 'capped-objective' }
  /** The last decimals were cut off instead of rounded. */
  | { readonly kind: 'truncated' }
  /** An indicator was left out, and the others share its weight. */
  | { readonly kind: 'left-out'; readonly indicator: CausedIndicator }
  /** An indicator counts as 0 %. */
  | { readonly kind: 'as-zero'; readonly indicator: CausedIndicator }
  /** An indicator that was not programmed is counted, as 0 %. */
  | { readonly kind: 'left-in'; readonly indicator: CausedIndicator }
  /** The export of another cutoff, `AAAA-MM-DD`. */
  | { readonly kind: 'cutoff'; readonly file: string; readonly cutoff: string | null }
  /** Another definition of the progress. */
  | { readonly kind: 'definition'; readonly definition: Definition }
  /** What the row prints as programmed and executed. */
  | { readonly kind: 'printed-operands'; readonly programmed: number; readonly executed: number }
  /** The percentages that its own rows print. */
  | { readonly kind: 'printed-rows' };

/** A figure that something done otherwise gives: a ratio, 1 = 100 %. */
export interface OtherFigure {
  /** One cause, or several at once. */
  readonly causes: readonly [Cause, ...Cause[]];
  readonly value: number;
}

/** The figure that those causes give; none where they give none. */
export function figureBy(
  causes: OtherFigure['causes'],
  value: number | null,
): readonly OtherFigure[] {
  return value === null ? [] : [{ causes, value }];
}

/** The other figures of an evaluation, each computed when it is asked for. */
export interface OtherFigures {
  /** Those of the compliance of the objective at that place, from 0. */
  ofObjective(objective: number): readonly OtherFigure[];
  /** Those of the progress of the indicator at that place of the objective, from 0. */
  ofIndicator(objective: number, place: number): readonly OtherFigure[];
}

/** Whether a figure is printed so at that precision. */
export function isPrintedAs(value: number, { value: printed, decimals }: PrintedRatio): boolean {
  return roundHalfAway(value, decimals + 2) === printed;
}

/** What explains a printed figure that is not ours. */
export interface Explained {
  /** The figures that are printed so at its precision, by the fewest causes. */
  readonly exact: readonly OtherFigure[];
  /** Where none is: the nearest one, if there is any. */
  readonly nearest: OtherFigure | null;
}

/** Which of the other figures are printed so, `ours` being none of them. */
export function explainPrinted(
  printed: PrintedRatio,
  ours: number | null,
  others: readonly OtherFigure[],
): Explained {
  const truncated: readonly OtherFigure[] =
    ours === null
      ? []
      : [{ causes: [{ kind: 'truncated' }], value: truncate(ours, printed.decimals) }];
  const exact = simplest(
    [...others, ...truncated].filter(({ value }) => isPrintedAs(value, printed)),
  );
  if (exact.length > 0) return { exact, nearest: null };
  const far = ({ value }: OtherFigure) => Math.abs(value - printed.value);
  const [nearest = null] = others.toSorted((a, b) => far(a) - far(b));
  return { exact, nearest };
}

/** Those of the fewest causes; what its own rows print explains a figure where nothing else does. */
function simplest(exact: readonly OtherFigure[]): readonly OtherFigure[] {
  const isOfRows = ({ causes }: OtherFigure) => causes.some(({ kind }) => kind === 'printed-rows');
  const single = exact.filter(({ causes }) => causes.length === 1);
  const own = single.filter((one) => !isOfRows(one));
  return [own, single, exact].find((some) => some.length > 0) ?? [];
}

/** A ratio without the decimals of its percentage that are past those. */
function truncate(value: number, decimals: number): number {
  const rounded = roundHalfAway(value, decimals + 2);
  if (Math.abs(rounded) <= Math.abs(value)) return rounded;
  return roundHalfAway(rounded - Number(`1e-${decimals + 2}`) * Math.sign(value), decimals + 2);
}
