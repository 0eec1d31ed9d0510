/** What a published document prints: percentages to hold ours against, never used in a figure. */

import type { Figure } from './figure.ts';
import type { IndicatorKey, IndicatorNames } from './plan.ts';
import type { Address } from './source.ts';
import type { Trend } from './trend.ts';

/** Where a document prints something; a document without cells is cited whole. */
export interface PrintedPlace {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: Address | null;
}

/** A percentage at the precision it is printed with. */
export interface PrintedRatio {
  /** A ratio, 1 = 100 %. */
  readonly value: number;
  /** Decimals of its percentage: 2 for `99,56%`. */
  readonly decimals: number;
}

/** A percentage as a document prints it. */
export interface PrintedFigure {
  /**
   * What it may be: without a `%`, a fraction or a number of 0 to 100. None where what is printed
   * is no number.
   */
  readonly readings: readonly PrintedRatio[];
  /** What is printed, in its own words. */
  readonly text: string;
  readonly at: PrintedPlace;
}

/** A number without `%` is a fraction, or of 0 to 100: the reading nearer to ours. */
export function nearestReading(
  { readings }: PrintedFigure,
  ours: number | null,
): PrintedRatio | null {
  const target = ours ?? 1;
  const [nearest] = readings.toSorted(
    (a, b) => Math.abs(a.value - target) - Math.abs(b.value - target),
  );
  return nearest ?? null;
}

/** What a document prints of an indicator in the vigencia. */
export interface PublishedRow {
  readonly key: IndicatorKey;
  readonly names: IndicatorNames;
  readonly trend: Trend | null;
  /** Every progress that it prints of it. */
  readonly progress: readonly PrintedFigure[];
  readonly weight: readonly PrintedFigure[];
  readonly programmed: Figure;
  readonly executed: Figure;
  /** Where its row is. */
  readonly at: PrintedPlace;
}

/** What a document prints of an objective in the vigencia. */
export interface PublishedObjective {
  /** `null` where nothing says which objective its rows are of. */
  readonly number: number | null;
  /** Empty where nothing names it. */
  readonly name: string;
  /** Every place where its compliance is printed. */
  readonly compliance: readonly PrintedFigure[];
  readonly rows: readonly PublishedRow[];
  readonly at: PrintedPlace;
}

/** A published document, read. */
export interface Published {
  readonly file: string;
  /** The vigencia of which it was read. */
  readonly vigencia: number;
  readonly objectives: readonly PublishedObjective[];
}
