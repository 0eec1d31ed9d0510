/** What comes of holding a published document against an evaluation. */

import type { Explained } from './cause.ts';
import type { IndicatorEvaluation, ObjectiveEvaluation } from './evaluation.ts';
import type {
  PrintedFigure,
  PrintedPlace,
  PrintedRatio,
  PublishedObjective,
  PublishedRow,
} from './published.ts';

/** Whom a printed figure is of. */
export type PrintedSubject =
  | { readonly kind: 'indicator'; readonly evaluated: IndicatorEvaluation }
  | { readonly kind: 'objective'; readonly evaluated: ObjectiveEvaluation };

/** What a printed percentage says. */
export type PrintedMeasure = 'progress' | 'weight' | 'compliance';

/** A printed figure beside ours. */
export interface HeldFigure {
  readonly of: PrintedSubject;
  readonly measure: PrintedMeasure;
  readonly printed: PrintedFigure;
  /** Other places of the document that print the same of it. */
  readonly again: readonly PrintedPlace[];
  /** Ours: a ratio, 1 = 100 %, `null` where there is none. */
  readonly computed: number | null;
}

/** A printed percentage that is not ours. */
export interface PrintedMismatch extends HeldFigure, Explained {
  /** The reading of it that is nearer to ours. */
  readonly ratio: PrintedRatio;
}

/** How much of a document was held: what it prints of whom, whether it is ours or not. */
export interface HeldCount {
  readonly percentages: number;
  readonly objectives: number;
  readonly indicators: number;
  /** Of the percentages, those that are not ours. */
  readonly wrong: number;
}

/** A published document held against an evaluation. */
export interface HeldPublished {
  readonly file: string;
  readonly count: HeldCount;
  readonly mismatches: readonly PrintedMismatch[];
  /** What is printed in words, or cannot be read, where we have a figure. */
  readonly unread: readonly HeldFigure[];
  /** What it prints of indicators and objectives that the plan does not have. */
  readonly strangers: readonly (PublishedRow | PublishedObjective)[];
  /** What we have a figure of and it does not print. */
  readonly missing: readonly PrintedSubject[];
}
