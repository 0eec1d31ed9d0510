/** A published document held against an evaluation: each printed percentage beside ours. */

import {
  type Cause,
  explainPrinted,
  isPrintedAs,
  type OtherFigure,
  type OtherFigures,
} from '../../model/cause.ts';
import {
  type Evaluation,
  type IndicatorEvaluation,
  isProgrammed,
  type ObjectiveEvaluation,
} from '../../model/evaluation.ts';
import { numberOf } from '../../model/figure.ts';
import type {
  HeldCount,
  HeldFigure,
  HeldPublished,
  PrintedMismatch,
  PrintedSubject,
} from '../../model/held.ts';
import {
  nearestReading,
  type PrintedFigure,
  type Published,
  type PublishedRow,
} from '../../model/published.ts';
import { type MatchedPublished, matchPublished } from './match-published.ts';
import { printedOperands, printedRows } from './printed-figures.ts';

/** A figure of ours, what else it may be, and what is printed of it. */
interface Ours {
  readonly of: PrintedSubject;
  readonly measure: HeldFigure['measure'];
  readonly computed: number | null;
  /** Figures that are as good as ours. */
  readonly equals: readonly (number | null)[];
  readonly printed: readonly PrintedFigure[];
  readonly others: () => readonly OtherFigure[];
}

/**
 * Compares each printed percentage with ours at its own precision, and says which cause gives the one
 * printed. `others` are the other figures of the evaluation.
 */
export function holdPublished(
  published: Published,
  evaluation: Evaluation,
  others: OtherFigures,
): HeldPublished {
  const matched = matchPublished(published, evaluation);
  const all = listOurs(matched, evaluation, others);
  const held = all.flatMap((ours) => holdOne(ours));
  const mismatches = held.flatMap((one) => ('ratio' in one ? [one] : []));
  return {
    file: published.file,
    count: countHeld(all, mismatches),
    mismatches: rankCauses(mismatches),
    unread: held.filter((one) => !('ratio' in one) && one.computed !== null),
    strangers: matched.strangers,
    missing: listMissing(matched, evaluation),
  };
}

function listOurs(
  matched: MatchedPublished,
  { objectives, method }: Evaluation,
  others: OtherFigures,
): readonly Ours[] {
  return objectives.flatMap((evaluated, at) => {
    const printed = matched.objectives.get(evaluated) ?? [];
    const rows = evaluated.indicators.flatMap((one, place) => {
      const own = matched.rows.get(one) ?? [];
      return rowsOf(one, own, evaluated, () => [
        ...others.ofIndicator(at, place),
        ...printedOperands(one, own, method),
      ]);
    });
    const own: Ours = {
      of: { kind: 'objective', evaluated },
      measure: 'compliance',
      computed: evaluated.compliance,
      equals: [],
      printed: printed.flatMap(({ compliance }) => compliance),
      others: () => [...others.ofObjective(at), ...printedRows(evaluated, matched.rows)],
    };
    return [...rows, own];
  });
}

function rowsOf(
  one: IndicatorEvaluation,
  rows: readonly PublishedRow[],
  { indicators }: ObjectiveEvaluation,
  others: () => readonly OtherFigure[],
): readonly Ours[] {
  const of: PrintedSubject = { kind: 'indicator', evaluated: one };
  const weight = numberOf(one.weight.figure);
  const alike: OtherFigure = {
    causes: [{ kind: 'equal-weights', indicator: null }],
    value: 1 / indicators.filter(isProgrammed).length,
  };
  return [
    {
      of,
      measure: 'progress',
      computed: one.progress,
      equals: [],
      printed: rows.flatMap(({ progress }) => progress),
      others,
    },
    {
      of,
      measure: 'weight',
      computed: weight,
      // A weight is printed as the matrix has it, or as it is after sharing it out.
      equals: [one.effectiveWeight],
      // What has no weight, or is not programmed, has none that counts.
      printed: weight === null || !isProgrammed(one) ? [] : rows.flatMap((row) => row.weight),
      others: () => [alike],
    },
  ];
}

function countHeld(all: readonly Ours[], mismatches: readonly PrintedMismatch[]): HeldCount {
  const numbers = all.flatMap(({ of, printed }) =>
    printed.filter(({ readings }) => readings.length > 0).map(() => of),
  );
  const of = (kind: PrintedSubject['kind']) =>
    new Set(numbers.flatMap((one) => (one.kind === kind ? [one.evaluated] : []))).size;
  return {
    percentages: numbers.length,
    objectives: of('objective'),
    indicators: of('indicator'),
    wrong: mismatches.reduce((sum, { again }) => sum + 1 + again.length, 0),
  };
}

/** What of the printed figures is not ours, once a text. */
function holdOne(ours: Ours): readonly (HeldFigure | PrintedMismatch)[] {
  const { of, measure, computed, equals, printed } = ours;
  const found = new Map<string, HeldFigure | PrintedMismatch>();
  for (const one of printed) {
    const known = found.get(one.text);
    if (known) {
      found.set(one.text, { ...known, again: [...known.again, one.at] });
      continue;
    }
    const held = { of, measure, computed, printed: one, again: [] };
    const ratio = nearestReading(one, computed);
    if (!ratio) found.set(one.text, held);
    else if (![computed, ...equals].some((value) => value !== null && isPrintedAs(value, ratio))) {
      found.set(one.text, { ...held, ratio, ...explainPrinted(ratio, computed, ours.others()) });
    }
  }
  return [...found.values()];
}

/** Of several causes that give the same figure, first the one that explains most of the document. */
function rankCauses(mismatches: readonly PrintedMismatch[]): readonly PrintedMismatch[] {
  const keys = mismatches.flatMap(({ exact }) => [...new Set(exact.map(keyOf))]);
  const weigh = (one: OtherFigure) => keys.filter((key) => key === keyOf(one)).length;
  return mismatches.map((one) => ({
    ...one,
    exact: one.exact.toSorted((a, b) => weigh(b) - weigh(a)),
  }));
}

/** What makes causes of several figures the same. */
function keyOf({ causes }: OtherFigure): string {
  return causes.map(kindText).join('+');
}

/** What a cause has in common with those of other figures: not the indicator, nor its numbers. */
function kindText(cause: Cause): string {
  switch (cause.kind) {
    case 'rounded-rows':
      return `${cause.kind}/${cause.decimals}`;
    case 'definition':
      return `${cause.kind}/${cause.definition}`;
    case 'cutoff':
      return `${cause.kind}/${cause.file}`;
    case 'file':
      return `${cause.kind}/${cause.operand}`;
    default:
      return cause.kind;
  }
}

/** The figures of ours that the document does not print, of those of a kind that it prints. */
function listMissing(
  { objectives, rows }: MatchedPublished,
  evaluation: Evaluation,
): readonly PrintedSubject[] {
  const isPrinted = (one: ObjectiveEvaluation) =>
    (objectives.get(one) ?? []).some(({ compliance }) => compliance.length > 0);
  const printsObjectives = evaluation.objectives.some(isPrinted);
  return evaluation.objectives.flatMap((evaluated): PrintedSubject[] => {
    const isMissing = printsObjectives && !isPrinted(evaluated);
    const own = evaluated.indicators.filter(
      (one) => rows.size > 0 && isProgrammed(one) && !rows.has(one),
    );
    return [
      ...(isMissing && evaluated.compliance !== null
        ? [{ kind: 'objective', evaluated } as const]
        : []),
      ...own.map((one) => ({ kind: 'indicator', evaluated: one }) as const),
    ];
  });
}
