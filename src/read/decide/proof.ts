/** Which of several columns that name one figure the other columns of the table prove to be it. */

import type { Value } from '../evidence/contents.ts';
import { addUp, type Held, printsQuotient } from '../evidence/relations.ts';
import type { RowFacts } from './bonds.ts';
import type { Contender, Proof } from './preferred.ts';

/** Fewer rows than these may tell two columns apart by chance. */
const FEWEST_ROWS = 3;

/** Nearly all of the rows that tell. */
const MOST = 0.9;

/**
 * The only one of the rivals that agrees with the columns beside it: the printed progress is the
 * quotient with it and not with the others, or its weights add up and theirs never do. Where the
 * table proves nothing, or two of them, `null`.
 */
export function proveOne(
  rivals: readonly Contender[],
  all: readonly Contender[],
  facts: RowFacts,
): Proof | null {
  const field = rivals[0]?.field;
  if (field === 'weight') return proveWeight(rivals, facts);
  if (field !== 'programmed' && field !== 'executed') return null;
  const operand = field === 'programmed' ? 'executed' : 'programmed';
  const proofs = partnersOf(rivals, all, operand).flatMap((other) =>
    partnersOf(rivals, all, 'progress').flatMap((printed) => {
      const matches = rivals.map((rival) => {
        const [target, done] = field === 'programmed' ? [rival, other] : [other, rival];
        return (row: number) =>
          printsQuotient(
            target.column.profile.values[row],
            done.column.profile.values[row],
            printed.column.profile.values[row],
            facts.falling[row] ?? false,
          );
      });
      return onlyOne(rivals, tell(matches, printed.column.profile.values.length));
    }),
  );
  const [proof, ...others] = proofs;
  return proof && others.every(({ winner }) => winner === proof.winner) ? proof : null;
}

/** The columns of another figure of the same year. */
function partnersOf(
  [first]: readonly Contender[],
  all: readonly Contender[],
  field: 'programmed' | 'executed' | 'progress',
): readonly Contender[] {
  return all.filter(
    (one) => one.field === field && one.flaw === null && one.vigencia === first?.vigencia,
  );
}

/** For each rival, in how many of the rows in which not all agree it does. */
function tell(
  matches: readonly ((row: number) => boolean | null)[],
  rows: number,
): readonly Held[] {
  const held = matches.map(() => 0);
  let of = 0;
  for (let row = 0; row < rows; row += 1) {
    const told = matches.map((match) => match(row));
    if (told.every((one) => one === told[0])) continue;
    of += 1;
    told.forEach((one, at) => {
      if (one) held[at] = (held[at] ?? 0) + 1;
    });
  }
  return held.map((one) => ({ held: one, of }));
}

function onlyOne(rivals: readonly Contender[], told: readonly Held[]): readonly Proof[] {
  const winners = rivals.flatMap((winner, at): Proof[] => {
    const { held, of } = told[at] ?? { held: 0, of: 0 };
    const isProven = of >= FEWEST_ROWS && held >= of * MOST;
    return isProven ? [{ winner, reason: { from: 'relation', what: 'quotient', held, of } }] : [];
  });
  const losers = told.filter(({ held, of }) => held <= of * (1 - MOST));
  return winners.length === 1 && losers.length === rivals.length - 1 ? winners : [];
}

/** The only weights that add up in every objective, where the others do in none. */
function proveWeight(rivals: readonly Contender[], facts: RowFacts): Proof | null {
  const isTold = ({ column }: Contender) =>
    column.profile.values.filter((one): one is Value => (one?.value ?? 0) !== 0).length >=
    FEWEST_ROWS;
  if (!rivals.every(isTold)) return null;
  for (const groups of facts.groups) {
    const told = rivals.map(({ column }) => addUp(column.profile.values, groups));
    const whole = told.filter(({ held, of }) => held > 0 && held === of);
    if (whole.length !== 1 || told.some(({ held, of }) => held > 0 && held < of)) continue;
    const at = told.indexOf(whole[0] as Held);
    const reason = { from: 'relation', what: 'weights-add-up', ...(told[at] as Held) } as const;
    return { winner: rivals[at] as Contender, reason };
  }
  return null;
}
