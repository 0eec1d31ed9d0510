/** Figures that may be added to another: «Ajuste 2024» beside «Programado 2024». */

import type { ColumnField } from '../../model/field.ts';
import type { Contender } from './preferred.ts';
import type { Settled } from './slots.ts';

/** A column that may be of no field. */
type Loose = Omit<Contender, 'field'> & { readonly field: ColumnField | null };

/**
 * The columns settled, in doubt where another of the same year says to be what changed of it and is
 * too unlike it to be its new value, unless the printed progress bears out the one that is read.
 */
export function doubtAmended(
  settled: readonly Settled[],
  contenders: readonly Loose[],
): readonly Settled[] {
  const amounts = contenders.filter(
    (one): one is Contender =>
      one.field === 'unused' &&
      !one.column.meaning.given &&
      one.column.meaning.version === 'in-force' &&
      one.column.profile.numbers > 0,
  );
  if (amounts.length === 0) return settled;
  return settled.map((slot): Settled => {
    const { chosen, undecided } = slot;
    if (!chosen || undecided || !AMENDED.has(chosen.field) || isBorneOut(chosen)) return slot;
    const own = amounts.filter(
      ({ column: { meaning, year } }) =>
        meaning.concept === chosen.field && year !== null && year === chosen.vigencia,
    );
    if (own.length === 0) return slot;
    return { ...slot, undecided: { among: [chosen, ...own], because: 'repeated' } };
  });
}

const AMENDED: ReadonlySet<ColumnField> = new Set(['programmed', 'executed']);

function isBorneOut({ choice, column: { meaning } }: Contender): boolean {
  const isQuotient = choice.reasons.some(
    (reason) => reason.from === 'relation' && reason.what === 'quotient',
  );
  return isQuotient || meaning.given || meaning.version === 'in-force';
}
