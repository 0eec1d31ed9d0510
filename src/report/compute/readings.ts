/** The other readings of an objective in words, and how far each would move its figure. */

import type { ObjectiveEvaluation, ProgrammedOrigin } from '../../model/evaluation.ts';
import { formatPercent, toExcelDigits } from '../../model/number.ts';
import type { OtherReading, Reading } from '../../model/reading.ts';
import { decapitalise, joinList } from '../../model/spanish.ts';
import { writeCell } from '../cells/cell-text.ts';
import { DECREASING_LABELS } from '../words.ts';
import { complianceCell } from './figure-cells.ts';
import { nameGoals, sayObjective } from './goal-names.ts';

const OF_FILE: Record<ProgrammedOrigin, string> = { matriz: 'de la matriz', segplan: 'de SEGPLAN' };

const OPERANDS = {
  programmed: 'lo programado',
  executed: 'lo ejecutado',
  both: 'lo programado y lo ejecutado',
} as const;

type Clauses = {
  readonly [Kind in Reading['kind']]: (reading: Extract<Reading, { kind: Kind }>) => string;
};

const CLAUSES: Clauses = {
  method: ({ method }) => `Con el método «${DECREASING_LABELS[method]}»`,
  file: ({ operand, from }) => `Con ${OPERANDS[operand]} ${OF_FILE[from]}`,
  capped: () => 'Con tope de 100% en cada avance',
  'equal-weights': () => 'Con ponderaciones iguales (promedio simple)',
  'rounded-rows': () => 'Con cada avance redondeado antes de ponderar',
  'reported-only': () => 'Sin contar lo no reportado',
  'weights-as-written': () => 'Con las ponderaciones como están escritas, sin repartir',
  'weights-shared-out': () => 'Con las ponderaciones divididas entre su suma',
};

/** The reading as the beginning of a sentence: «Con lo programado de la matriz en la meta 73». */
export function sayReading({ reading, place }: OtherReading, made: ObjectiveEvaluation): string {
  // The table is keyed by the same kind the reading carries; the compiler cannot follow it.
  const clause = (CLAUSES[reading.kind] as (reading: Reading) => string)(reading);
  const one = place === null ? undefined : made.indicators[place];
  if (one) return `${clause} en ${joinList(nameGoals([one], made.indicators))}`;
  return reading.kind === 'method' || reading.kind === 'file' ? `${clause} en todos` : clause;
}

/** What the objective would be, after a colon: «98,10% (−1,46 puntos)», or that it would have none. */
export function writeOutcome({ other }: OtherReading, made: ObjectiveEvaluation): string {
  const text = writeCell(complianceCell(other));
  if (other.compliance === null) return `no tendría cifra (${text})`;
  if (made.compliance === null) return text;
  const difference = writeDifference(other.compliance - made.compliance);
  const isSame = text === writeCell(complianceCell(made));
  return `${text} (${isSame ? 'se muestra la misma cifra; ' : ''}${difference})`;
}

/** The reading and what it would give, as a sentence: «Con lo de la matriz, el objetivo 5 sería…». */
export function sayOutcome(reading: OtherReading, made: ObjectiveEvaluation): string {
  const subject = decapitalise(sayObjective(made.objective));
  const { compliance } = reading.other;
  const clause = `${sayReading(reading, made)}, ${subject}`;
  if (compliance === null) return `${clause} no tendría cifra.`;
  const difference =
    made.compliance === null ? '' : `: ${writeDifference(compliance - made.compliance)}`;
  return `${clause} sería ${formatPercent(compliance)}${difference}.`;
}

/** Decimals of a difference that would be shown as none with two. */
const MOST_DECIMALS = 6;

/**
 * A difference of two ratios in percentage points, with its sign: «−1,46 puntos»; one that two
 * decimals would show as none has those it needs.
 */
export function writeDifference(ratio: number): string {
  const exact = toExcelDigits(Math.abs(ratio));
  const decimals = [2, 3, 4, 5].find((count) => /[1-9]/.test(formatPercent(exact, count)));
  const points = formatPercent(exact, decimals ?? MOST_DECIMALS).slice(0, -1);
  return `${ratio < 0 ? '−' : '+'}${points} puntos`;
}
