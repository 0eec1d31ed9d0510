/** Columns that are no figure of a year and that no figure needs: what they hold is no doubt. */

import type { Settled } from './slots.ts';

/**
 * The slots without the doubts on which no figure hangs: of what is accumulated, a part or a
 * percentage and names no year, beside the figure of a year; and of what is accumulated up to a year
 * of which the table says nothing else, as «Meta a 2027» beside the years that it has.
 */
export function withoutNeedless(settled: readonly Settled[]): readonly Settled[] {
  const sure = settled.flatMap(({ chosen, undecided }) =>
    chosen && chosen.vigencia !== null && undecided === null ? [chosen] : [],
  );
  const dated = new Set(sure.map(({ field }) => field));
  return settled.map((slot) => {
    const { chosen, undecided, aside } = slot;
    if (!chosen || !undecided || !dated.has(chosen.field)) return slot;
    const { because, among } = undecided;
    const isUndated = chosen.vigencia === null && because !== 'repeated' && because !== 'unsure';
    const isOfNoYear =
      because === 'accumulated' &&
      settled.every((one) => one === slot || one.chosen?.vigencia !== chosen.vigencia) &&
      sure.every(({ vigencia }) => (vigencia ?? 0) < (chosen.vigencia ?? 0));
    if (!isUndated && !isOfNoYear) return slot;
    const left = among.map((one) => [one, because] as const);
    return { ...slot, chosen: null, undecided: null, aside: new Map([...aside, ...left]) };
  });
}
