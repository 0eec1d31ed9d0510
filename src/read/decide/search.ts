/** The choice of a reading for every kind that scores best together. */

import type { Candidate, Kind } from './kinds.ts';
import { type Scoring, worthOf } from './scoring.ts';

/** More readings together than these are not tried: the kinds in doubt are then decided one by one. */
const MOST_COMBINATIONS = 3000;

/** For each kind and candidate, the score of the best decision in which the kind is that. */
export type Peaks = readonly (readonly number[])[];

/**
 * Leaves in `settled` the best choice found, and says how good the best ones with each reading are.
 * It holds at first the best reading of each kind by itself, which stays that of the kinds that take
 * part in no relation: only the others are tried together.
 */
export function searchBest(kinds: readonly Kind[], settled: number[], scoring: Scoring): Peaks {
  const open = kinds.flatMap((kind, at) =>
    kind.candidates.length > 1 && scoring.mayRelate(at) ? [at] : [],
  );
  const combinations = open.reduce(
    (product, at) => product * (kinds[at] as Kind).candidates.length,
    1,
  );
  const decide = combinations <= MOST_COMBINATIONS ? tryAll : improve;
  const peaks = decide(kinds, open, settled, scoring);
  const most = scoring.of(settled);
  return kinds.map(({ candidates }, at) => {
    if (scoring.mayRelate(at)) return peaks[at] ?? [];
    const own = worthOf(candidates[settled[at] as number] as Candidate);
    return candidates.map((candidate) => most - own + worthOf(candidate));
  });
}

/** Leaves in `settled` the best of all combinations of the open kinds. */
function tryAll(
  kinds: readonly Kind[],
  open: readonly number[],
  settled: number[],
  scoring: Scoring,
): Peaks {
  let best = { score: scoring.of(settled), choice: [...settled] };
  const peaks = kinds.map(({ candidates }) => candidates.map(() => Number.NEGATIVE_INFINITY));
  const visit = (depth: number) => {
    const at = open[depth];
    if (at === undefined) {
      const score = scoring.of(settled);
      if (score > best.score) best = { score, choice: [...settled] };
      settled.forEach((one, index) => {
        const own = peaks[index] as number[];
        if (score > (own[one] as number)) own[one] = score;
      });
      return;
    }
    for (let one = 0; one < (kinds[at] as Kind).candidates.length; one += 1) {
      settled[at] = one;
      visit(depth + 1);
    }
  };
  visit(0);
  best.choice.forEach((one, at) => {
    settled[at] = one;
  });
  return peaks;
}

/** Changes one kind at a time while that makes the whole better. */
function improve(
  kinds: readonly Kind[],
  open: readonly number[],
  settled: number[],
  scoring: Scoring,
): Peaks {
  const peaks: number[][] = kinds.map(() => []);
  for (let round = 0, changed = true; changed && round < 4; round += 1) {
    changed = false;
    for (const at of open) {
      const before = settled[at] as number;
      const scores = (kinds[at] as Kind).candidates.map((_, one) => {
        settled[at] = one;
        return scoring.of(settled);
      });
      const top = Math.max(...scores);
      settled[at] = (scores[before] as number) === top ? before : scores.indexOf(top);
      changed ||= settled[at] !== before;
      peaks[at] = scores;
    }
  }
  return peaks;
}
