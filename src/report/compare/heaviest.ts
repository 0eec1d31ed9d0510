/** The sentence that opens a comparison: what moved the figures most. */

import type { ChangePart, Comparison, ObjectiveChange } from '../../model/comparison.ts';
import { formatPercent, formatPoints } from '../../model/number.ts';
import { decapitalise } from '../../model/spanish.ts';
import { sayObjective } from '../compute/goal-names.ts';
import { labelPair, sayPart } from './words.ts';

/** The part that moved an objective most, with its objective; `null` where none was moved. */
function findHeaviest({
  objectives,
}: Comparison): { readonly objective: ObjectiveChange; readonly part: ChangePart } | null {
  const [heaviest] = objectives
    .flatMap((objective) => {
      const [part] = objective.parts;
      return part ? [{ objective, part }] : [];
    })
    .toSorted((a, b) => Math.abs(b.part.amount) - Math.abs(a.part.amount));
  return heaviest ?? null;
}

/** What moved the figures most, or that none of them changed. */
export function sayHeaviest(comparison: Comparison): string {
  const heaviest = findHeaviest(comparison);
  if (heaviest === null) return sayStillness(comparison);
  const { objective, part } = heaviest;
  const { before, after } = objective;
  const cause = `${labelPair(part)}, ${sayPart(part, comparison)}`;
  const own = after ?? before;
  const subject = own ? decapitalise(sayObjective(own.objective)) : '';
  const passage = sayPassage(before?.compliance ?? null, after?.compliance ?? null);
  const moves = `${formatPoints(part.amount)} puntos en ${subject}`;
  return `Lo que más pesa: ${decapitalise(cause)}: ${moves}, que pasa ${passage}.`;
}

function sayStillness({ objectives, changes }: Comparison): string {
  const withheld = objectives.filter(({ change }) => change === null).length;
  const rest = withheld > 0 ? ' de las que están en ambos lados' : '';
  const figures = `Ninguna cifra cambió${rest}`;
  return changes.length === 0
    ? `${figures}, y los indicadores son los mismos.`
    : `${figures}, aunque los indicadores no son los mismos.`;
}

function sayPassage(before: number | null, after: number | null): string {
  const [own, other] = [before, after].map((one) =>
    one === null ? 'sin cifra' : formatPercent(one),
  );
  return `de ${own} a ${other}`;
}
