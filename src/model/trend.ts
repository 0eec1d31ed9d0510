/** What each trend means: one record a trend, read by whatever computes, judges or shows it. */

/** What a person must know of a progress that was computed. */
export type ProgressNote =
  /** Decreciente by `inversa`: executed 0 against a positive target counts as 100 %. */
  | 'zero-executed'
  /** Decreciente by `inversa`: something executed against a target of 0 counts as 0 %. */
  | 'zero-target';

/** What a formula takes, in the unit of the indicator. */
export type Term = 'programmed' | 'executed' | 'baseline';

/** A term, or what is left of one when another is taken away. */
export type Part = Term | { readonly from: Term; readonly take: Term };

/** Something that may be the case with the terms. */
export type Condition =
  | { readonly term: Term; readonly is: 'missing' | 'zero' | 'above-zero' }
  | { readonly term: Term; readonly is: 'at-most'; readonly other: Term };

/** A case in which the quotient has no value or no sense, and what stands in its place. */
export interface Exception {
  readonly when: Condition;
  /** A ratio, 1 = 100 %, or why there is none. */
  readonly gives: number | 'no-baseline' | 'baseline-not-above-target';
}

/** The progress of a vigencia as a quotient: a ratio, 1 = 100 %, never capped. */
export interface ProgressFormula {
  readonly divide: Part;
  readonly by: Part;
  /** Looked at in order, before the quotient. */
  readonly exceptions: readonly Exception[];
  /** What a person must know where all of the conditions hold. */
  readonly notes: readonly { readonly when: readonly Condition[]; readonly note: ProgressNote }[];
}

/** How the years of a plan give its figure: added up, their mean, or the last against the last target. */
export type OverYears = 'sum' | 'mean' | 'last';

/** What a trend means. */
export interface TrendMeaning {
  /** As people write it. */
  readonly name: string;
  /** Which way is better: *cumplida* is executed ≥ programmed, or ≤ where less is better. */
  readonly better: 'more' | 'less';
  /** Whether an explicit 0 is a target; elsewhere it says that nothing is programmed. */
  readonly zeroIsTarget: boolean;
  /** How its targets go from one year to the next. */
  readonly targets: 'stay' | 'rise' | 'fall' | 'free';
  readonly overYears: OverYears;
  /** The formula of a vigencia, by the method that the run declares for Decreciente. */
  readonly formula: (method: DecreasingMethod) => ProgressFormula;
}

/** Executed ÷ programmed; the baseline is no part of it. */
const RATIO: ProgressFormula = {
  divide: 'executed',
  by: 'programmed',
  exceptions: [],
  notes: [],
};

const DECREASING_FORMULAS = {
  inversa: {
    divide: 'programmed',
    by: 'executed',
    // 0 ÷ 0 is 100 %, and so is 0 executed against any target, where the quotient is undefined.
    exceptions: [{ when: { term: 'executed', is: 'zero' }, gives: 1 }],
    notes: [
      {
        when: [
          { term: 'executed', is: 'zero' },
          { term: 'programmed', is: 'above-zero' },
        ],
        note: 'zero-executed',
      },
      {
        when: [
          { term: 'programmed', is: 'zero' },
          { term: 'executed', is: 'above-zero' },
        ],
        note: 'zero-target',
      },
    ],
  },
  // The way covered from the baseline towards the target; negative where it went the other way.
  'linea-base': {
    divide: { from: 'baseline', take: 'executed' },
    by: { from: 'baseline', take: 'programmed' },
    exceptions: [
      { when: { term: 'baseline', is: 'missing' }, gives: 'no-baseline' },
      {
        when: { term: 'baseline', is: 'at-most', other: 'programmed' },
        gives: 'baseline-not-above-target',
      },
    ],
    notes: [],
  },
} as const satisfies Record<string, ProgressFormula>;

/** Method for Decreciente: programmed ÷ executed, or the way covered from the baseline. */
export type DecreasingMethod = keyof typeof DECREASING_FORMULAS;

/** Name of each method for Decreciente. */
export const DECREASING_LABELS: Readonly<Record<DecreasingMethod, string>> = {
  inversa: 'inversa',
  'linea-base': 'línea base',
};

/** Methods for the progress of a decreasing indicator; no source settles it, so a run declares one. */
export const DECREASING_METHODS = Object.keys(DECREASING_FORMULAS) as [
  DecreasingMethod,
  ...DecreasingMethod[],
];

const MEANINGS = {
  constante: {
    name: 'Constante',
    better: 'more',
    zeroIsTarget: false,
    targets: 'stay',
    overYears: 'mean',
    formula: () => RATIO,
  },
  creciente: {
    name: 'Creciente',
    better: 'more',
    zeroIsTarget: false,
    targets: 'rise',
    overYears: 'last',
    formula: () => RATIO,
  },
  decreciente: {
    name: 'Decreciente',
    better: 'less',
    zeroIsTarget: true,
    targets: 'fall',
    overYears: 'last',
    formula: (method) => DECREASING_FORMULAS[method],
  },
  suma: {
    name: 'Suma',
    better: 'more',
    zeroIsTarget: false,
    targets: 'free',
    overYears: 'sum',
    formula: () => RATIO,
  },
} as const satisfies Record<string, TrendMeaning>;

/** Trend of an indicator (*tendencia*, *tipo de anualización*), as its word is spelt. */
export type Trend = keyof typeof MEANINGS;

/** What each trend means. */
export const TREND_MEANINGS: Readonly<Record<Trend, TrendMeaning>> = MEANINGS;

/** The trends by which an indicator's progress is computed. */
export const TRENDS = Object.keys(MEANINGS) as readonly Trend[];

/** A trend as people write it: «Creciente». */
export function nameTrend(trend: Trend): string {
  return TREND_MEANINGS[trend].name;
}

/** Whether what the trend measures is a level, which the last year has whole: «Creciente», «Decreciente». */
export function isLevel(trend: Trend): boolean {
  return TREND_MEANINGS[trend].overYears === 'last';
}

/** Whether every year has one and the same target. */
export function isSteady(trend: Trend): boolean {
  return TREND_MEANINGS[trend].targets === 'stay';
}

/** Whether an explicit 0 is a target for the trend; for one that is not known it is none. */
export function isZeroTarget(trend: Trend | null): boolean {
  return trend !== null && TREND_MEANINGS[trend].zeroIsTarget;
}

/** Whether the progress of a trend is measured from the baseline under some method. */
export function mayUseBaseline(trend: Trend): boolean {
  return DECREASING_METHODS.some((method) => usesBaseline(trend, method));
}

/** Whether the progress of a trend is measured from the baseline, under that method. */
export function usesBaseline(trend: Trend, method: DecreasingMethod): boolean {
  const { divide, by } = TREND_MEANINGS[trend].formula(method);
  return [divide, by].some((part) =>
    typeof part === 'object'
      ? part.from === 'baseline' || part.take === 'baseline'
      : part === 'baseline',
  );
}
