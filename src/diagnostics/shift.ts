/** What a finding does to the figures: what objectives would be, were what it names read otherwise. */

import type { Evaluation, ObjectiveEvaluation } from '../model/evaluation.ts';
import {
  distanceOf,
  type OtherReading,
  type Otherwise,
  type PrintedOtherwise,
  type Reading,
  type Shift,
} from '../model/reading.ts';
import type { HeldFacts } from './catalogue/held.ts';
import type { PrintedFacts } from './catalogue/published.ts';
import { entryOf } from './catalogue.ts';
import type { Finding } from './finding.ts';
import type { GatheredFinding } from './gather.ts';
import { printedIn } from './printed-cells.ts';
import { indicatorSubject, objectiveSubject, subjectText } from './subject.ts';

/** What of an indicator may be read otherwise. */
type Named = Exclude<Otherwise, PrintedOtherwise>;

/** How objectives are read otherwise; `null` where their figure stays. */
export interface Readers {
  readonly readNamed: (
    otherwise: Named,
    evaluated: ObjectiveEvaluation,
    place: number,
    evaluation: Evaluation,
  ) => OtherReading | null;
  readonly readPrinted: (
    evaluated: ObjectiveEvaluation,
    printed: ReadonlyMap<number, number>,
  ) => OtherReading | null;
}

/** The findings on an evaluation, each with what it does to its figures. */
export function weighFindings(
  findings: readonly Finding[],
  evaluation: Evaluation,
  readers: Readers,
): readonly Finding[] {
  let index: Index | null = null;
  return findings.map((finding) => {
    const { otherwise } = entryOf(finding.code);
    if (otherwise === undefined || finding.vigencia !== evaluation.vigencia) return finding;
    index ??= indexSubjects(evaluation);
    const shifts = shiftsOf(finding, otherwise, index, { evaluation, ...readers });
    if (shifts.length === 0) return finding;
    const { subject } = finding;
    if (subject.kind !== 'indicator') return { ...finding, shifts };
    const of = { key: subject.key, names: subject.names };
    return { ...finding, shifts: shifts.map((one) => ({ ...one, of })) };
  });
}

/**
 * The findings by how far they move a figure, the furthest first: before them those that keep one
 * from being given, after them those that move none; of equal weight the order stays.
 */
export function orderByShift<F extends GatheredFinding>(findings: readonly F[]): readonly F[] {
  return findings.toSorted((a, b) => weightOf(b) - weightOf(a));
}

function weightOf({ effect, shifts }: GatheredFinding): number {
  if (effect === 'withholds') return Number.MAX_VALUE;
  return Math.max(-1, ...shifts.map(distanceOf));
}

/** A subject in an evaluation: an objective, and its indicator where it is one. */
interface Standing {
  readonly evaluated: ObjectiveEvaluation;
  readonly place: number;
}

type Index = ReadonlyMap<string, readonly Standing[]>;

/** Where each indicator stands, and each objective, by their subject as one text. */
function indexSubjects({ objectives }: Evaluation): Index {
  const index = new Map<string, Standing[]>();
  const add = (text: string, standing: Standing) => {
    const own = index.get(text);
    if (own) own.push(standing);
    else index.set(text, [standing]);
  };
  for (const evaluated of objectives) {
    add(subjectText(objectiveSubject(evaluated.objective)), { evaluated, place: 0 });
    evaluated.indicators.forEach(({ indicator }, place) => {
      add(subjectText(indicatorSubject(indicator)), { evaluated, place });
    });
  }
  return index;
}

function shiftsOf(
  finding: Finding,
  otherwise: Otherwise,
  index: Index,
  { evaluation, readNamed, readPrinted }: Readers & { readonly evaluation: Evaluation },
): readonly Shift[] {
  const { vigencia } = evaluation;
  const shift = (
    { objective, compliance }: ObjectiveEvaluation,
    reading: Reading,
    to: number | null,
  ): Shift => ({ vigencia, objective: objective.number, reading, from: compliance, to });
  const standings = index.get(subjectText(finding.subject)) ?? [];
  if (otherwise === 'printed-compliance') {
    const figure = (finding.facts as PrintedFacts).printed;
    return standings.map(({ evaluated }) => shift(evaluated, { kind: 'printed' }, figure));
  }
  const printed = (evaluated: ObjectiveEvaluation, figures: ReadonlyMap<number, number>) => {
    const found = readPrinted(evaluated, figures);
    return found ? [shift(evaluated, found.reading, found.compliance)] : [];
  };
  if (otherwise === 'printed-progress') {
    // Of what a whole file prints nobody in particular is the subject.
    const concerned =
      standings.length > 0 ? standings.map(({ evaluated }) => evaluated) : evaluation.objectives;
    return concerned.flatMap((evaluated) => printed(evaluated, printedIn(finding, evaluated)));
  }
  if (otherwise === 'published') {
    const { measure, printed: figure } = finding.facts as HeldFacts;
    return standings.flatMap(({ evaluated, place }) => {
      if (measure === 'compliance') return [shift(evaluated, { kind: 'printed' }, figure)];
      return measure === 'progress' ? printed(evaluated, new Map([[place, figure]])) : [];
    });
  }
  return standings.flatMap(({ evaluated, place }) => {
    const found = readNamed(otherwise, evaluated, place, evaluation);
    return found ? [shift(evaluated, found.reading, found.compliance)] : [];
  });
}
