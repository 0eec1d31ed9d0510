/** Every other reading of an objective that gives it another figure. */

import type { ObjectiveEvaluation } from '../../model/evaluation.ts';
import type { OtherReading, Otherwise, PrintedOtherwise } from '../../model/reading.ts';
import type { Run } from '../indicator.ts';
import { readCapped, readRoundedRows } from './progress-readings.ts';
import { differs } from './reweigh.ts';
import {
  otherExecuted,
  otherMethod,
  otherProgrammed,
  readMatrix,
  readOneSource,
  readSource,
} from './source-readings.ts';
import {
  readEqualWeights,
  readReportedOnly,
  readSharedOut,
  readWeightsAsWritten,
  readWithout,
} from './weight-readings.ts';

/**
 * The readings that were not taken, each by itself, and the objective under each: first those of one
 * indicator or of all by what its files and methods say, then those of the whole objective. One that
 * gives the same figure is left out; one may give a figure where there is none, or none.
 */
export function readOtherwise(evaluated: ObjectiveEvaluation, run: Run): readonly OtherReading[] {
  const readings = [
    ...readSource(evaluated, otherMethod(run)),
    ...readSource(evaluated, otherProgrammed(run)),
    ...readSource(evaluated, otherExecuted(run)),
    ...readMatrix(evaluated, run),
    ...readReportedOnly(evaluated),
    readCapped(evaluated),
    readEqualWeights(evaluated),
    readSharedOut(evaluated),
    readWeightsAsWritten(evaluated),
    readRoundedRows(evaluated),
  ];
  return readings.filter((one) => differs(evaluated, one));
}

/** Reads an objective by what is named of its indicator at a place; `null` where its figure stays. */
export function readNamed(
  otherwise: Exclude<Otherwise, PrintedOtherwise>,
  evaluated: ObjectiveEvaluation,
  place: number,
  run: Run,
): OtherReading | null {
  switch (otherwise) {
    case 'method':
      return readOneSource(evaluated, otherMethod(run), place);
    case 'programmed':
      return readOneSource(evaluated, otherProgrammed(run), place);
    case 'executed':
      return readOneSource(evaluated, otherExecuted(run), place);
    case 'no-report': {
      const isSilent = evaluated.indicators[place]?.status === 'sin-reporte';
      return isSilent ? ifMoved(evaluated, readWithout(evaluated, [place], place)) : null;
    }
    case 'weights':
      return ifMoved(evaluated, readWeightsAsWritten(evaluated));
  }
}

function ifMoved(evaluated: ObjectiveEvaluation, one: OtherReading): OtherReading | null {
  return differs(evaluated, one) ? one : null;
}
