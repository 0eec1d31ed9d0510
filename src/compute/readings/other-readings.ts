/** Every other reading of an objective that gives it another figure. */

import type { ObjectiveEvaluation } from '../../model/evaluation.ts';
import type { OtherReading } from '../../model/reading.ts';
import { BINARY_NOISE } from '../../model/weight.ts';
import type { Run } from '../indicator.ts';
import { readCapped, readRoundedRows } from './progress-readings.ts';
import { readOtherFile, readOtherMethod } from './source-readings.ts';
import {
  readEqualWeights,
  readReportedOnly,
  readSharedOut,
  readWeightsAsWritten,
} from './weight-readings.ts';

/**
 * The readings that were not taken, each by itself, and the objective under each: first those of one
 * indicator or of all by what its files and methods say, then those of the whole objective. One that
 * gives the same figure is left out; one may give a figure where there is none, or none.
 */
export function readOtherwise(evaluated: ObjectiveEvaluation, run: Run): readonly OtherReading[] {
  const readings = [
    ...readOtherMethod(evaluated, run),
    ...readOtherFile(evaluated, run),
    readReportedOnly(evaluated),
    readCapped(evaluated),
    readEqualWeights(evaluated),
    readSharedOut(evaluated),
    readWeightsAsWritten(evaluated),
    readRoundedRows(evaluated),
  ];
  return readings.filter((one) => one !== null).filter(({ other }) => differs(evaluated, other));
}

function differs(made: ObjectiveEvaluation, other: ObjectiveEvaluation): boolean {
  if (made.compliance === null || other.compliance === null) {
    return made.compliance !== other.compliance;
  }
  const noise = BINARY_NOISE * Math.max(1, Math.abs(made.compliance));
  return Math.abs(other.compliance - made.compliance) > noise;
}
