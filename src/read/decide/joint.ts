/** One decision over all columns of a table: the readings that agree best with one another. */

import type { ColumnReason } from '../../model/layout.ts';
import type { Concept } from '../headings/meaning.ts';
import type { RowFacts } from './bonds.ts';
import type { Candidate, Kind } from './kinds.ts';
import { type IsPlain, Scoring, worthOf } from './scoring.ts';
import { searchBest } from './search.ts';

/** What was decided of a kind of columns. */
export interface Choice {
  readonly kind: Kind;
  readonly candidate: Candidate;
  /** By how much it beats the best decision in which the kind is something else. */
  readonly margin: number;
  /** What the kind is in that one; `null` where it is nothing, `undefined` where there is none. */
  readonly runnerUp: Concept | null | undefined;
  /** By how much the headings alone would give it. */
  readonly byHeading: number;
  readonly reasons: readonly ColumnReason[];
}

/** Decides what every kind holds. */
export function decideJointly(
  kinds: readonly Kind[],
  facts: RowFacts,
  isPlain: IsPlain,
): readonly Choice[] {
  const scoring = new Scoring(kinds, facts, isPlain);
  const settled = kinds.map(({ candidates }) => bestAlone(candidates));
  const peaks = searchBest(kinds, settled, scoring);
  return kinds.map((kind, at) => describe(kind, at, settled, peaks[at] ?? [], scoring));
}

function bestAlone(candidates: readonly Candidate[]): number {
  const scores = candidates.map(worthOf);
  return scores.indexOf(Math.max(...scores));
}

function describe(
  kind: Kind,
  at: number,
  settled: readonly number[],
  peaks: readonly number[],
  scoring: Scoring,
): Choice {
  const own = settled[at] as number;
  const candidate = kind.candidates[own] as Candidate;
  let next = Number.NEGATIVE_INFINITY;
  let runnerUp: Concept | null | undefined;
  let heading = Number.NEGATIVE_INFINITY;
  kind.candidates.forEach((other, one) => {
    if (one === own) return;
    const peak = peaks[one] ?? Number.NEGATIVE_INFINITY;
    if (peak > next) {
      next = peak;
      runnerUp = other.concept;
    }
    heading = Math.max(heading, other.heading);
  });
  return {
    kind,
    candidate,
    margin: (peaks[own] ?? 0) - next,
    runnerUp,
    byHeading: candidate.heading - heading,
    reasons: [...candidate.reasons, ...scoring.reasonsOf(at, settled)],
  };
}
