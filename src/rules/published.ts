/** Rules on a published document that is held against what is computed. */

import { type Bearing, type Finding, finding, wholePlace } from '../diagnostics/finding.ts';
import {
  indicatorSubject,
  nameSubject,
  objectiveSubject,
  type Subject,
} from '../diagnostics/subject.ts';
import { quoted } from '../diagnostics/wording.ts';
import { isProgrammed } from '../model/evaluation.ts';
import type { HeldFigure, PrintedSubject } from '../model/held.ts';
import type { PublishedObjective, PublishedRow } from '../model/published.ts';
import { type Judged, placeOfExecuted } from './rule.ts';

/** Printed figures that are not ours, with their cause; and what could not be compared, told once. */
export function* publishedFigures({ published, evaluation }: Judged): Generator<Finding> {
  if (!published) return;
  const { vigencia } = evaluation;
  for (const one of published.mismatches) {
    const { measure, computed, exact, nearest, ratio } = one;
    const { value: printed, decimals } = ratio;
    const facts = { measure, printed, decimals, computed, exact, nearest };
    yield finding('PES410', one.printed.at, facts, bearingOf(one, vigencia));
  }
  for (const one of published.unread) {
    const { measure, printed, computed } = one;
    if (computed === null) continue;
    const facts = { measure, text: printed.text, computed };
    yield finding('PES413', printed.at, facts, bearingOf(one, vigencia));
  }
  const [first, ...others] = published.strangers;
  if (first) {
    const names = published.strangers.map(nameStranger);
    const related = others.map(({ at }) => at);
    yield finding('PES411', first.at, { names }, { vigencia, related });
  }
  if (published.missing.length > 0) {
    const names = published.missing.map((one) => nameSubject(subjectOf(one)));
    yield finding('PES412', wholePlace(published.file), { names }, { vigencia });
  }
}

function bearingOf({ of, again }: HeldFigure, vigencia: number): Bearing {
  const operands =
    of.kind === 'indicator'
      ? [placeOfExecuted(of.evaluated)]
      : of.evaluated.indicators.filter(isProgrammed).map(placeOfExecuted);
  return { subject: subjectOf(of), vigencia, related: [...again, ...operands] };
}

function subjectOf(of: PrintedSubject): Subject {
  return of.kind === 'indicator'
    ? indicatorSubject(of.evaluated.indicator)
    : objectiveSubject(of.evaluated.objective);
}

function nameStranger(one: PublishedRow | PublishedObjective): string {
  if ('key' in one) return nameSubject(indicatorSubject(one));
  return one.number === null ? quoted(one.name) : `objetivo ${one.number}`;
}
