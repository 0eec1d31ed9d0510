/** The other readings of an objective with the names of its indicators, and what each gives. */

import type { ObjectiveEvaluation } from '../../model/evaluation.ts';
import type { OtherReading } from '../../model/reading.ts';
import { joinList } from '../../model/spanish.ts';
import { writeCell } from '../cells/cell-text.ts';
import { writeDifference, writeReading } from '../readings.ts';
import { complianceCell } from './figure-cells.ts';
import { nameGoals } from './goal-names.ts';

/** The reading as the beginning of a sentence: «Con lo programado de la matriz en la meta 73». */
export function sayReading({ reading, place }: OtherReading, made: ObjectiveEvaluation): string {
  const clause = writeReading(reading);
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
