/** Which file each operand of an indicator is taken from. */

import type { Crossing, Operand, ProgrammedOrigin } from '../model/evaluation.ts';
import type { IndicatorVigencia } from '../model/plan.ts';
import { cellOf } from '../model/source.ts';

/** What each file says of the indicator. */
export interface Sources {
  readonly planned: IndicatorVigencia | null;
  readonly match: Crossing;
}

const NOTHING: Operand = { figure: { kind: 'blank' }, at: null };

/** What the matrix says of the vigencia, and where. */
export function plannedOperand(
  planned: IndicatorVigencia | null,
  field: 'weight' | 'programmed' | 'executed',
): Operand {
  return planned ? { figure: planned[field], at: cellOf(planned.source, field) } : NOTHING;
}

function recordOperand(
  record: NonNullable<Crossing['record']>,
  field: 'programmed' | 'executed',
): Operand {
  return { figure: record[field], at: cellOf(record.source, field) };
}

/**
 * The programmed value of the preferred file where it gives one, else that of the other. A mark
 * (`NP`) is its answer too, and no other file's; a blank is none. Of two blanks the one in a cell
 * counts: a file without the column leaves nothing blank.
 */
export function chooseProgrammed(
  { planned, match }: Sources,
  programmedFrom: ProgrammedOrigin,
): Operand {
  const ofMatrix = plannedOperand(planned, 'programmed');
  if (!match.record) return ofMatrix;
  const ofExport = recordOperand(match.record, 'programmed');
  const [first, second] =
    programmedFrom === 'segplan' ? [ofExport, ofMatrix] : [ofMatrix, ofExport];
  if (first.figure.kind !== 'blank') return first;
  return second.figure.kind !== 'blank' || isWithoutColumn(first) ? second : first;
}

/** What the export executed, or the matrix where the export has no column, or where it is asked first. */
export function chooseExecuted(
  { planned, match: { record } }: Sources,
  from: ProgrammedOrigin = 'segplan',
): Operand {
  const ofMatrix = plannedOperand(planned, 'executed');
  const isAsked = from === 'matriz' && ofMatrix.figure.kind !== 'blank';
  if (!record || isAsked) return ofMatrix;
  const ofExport = recordOperand(record, 'executed');
  return isWithoutColumn(ofExport) ? ofMatrix : ofExport;
}

/** Whether no file has a column for it. */
export function isWithoutColumn({ figure, at }: Operand): boolean {
  return figure.kind === 'blank' && at === null;
}
