/** Which file each operand of an indicator is taken from. */

import type { Crossing, Operand, ProgrammedOrigin } from '../model/evaluation.ts';
import type { Figure } from '../model/figure.ts';
import type { IndicatorVigencia } from '../model/plan.ts';
import { cellOf, type Source } from '../model/source.ts';

/** What each file says of the indicator. */
export interface Sources {
  readonly planned: IndicatorVigencia | null;
  readonly match: Crossing;
}

const NOTHING: Operand = { figure: { kind: 'blank' }, at: null };

/** What a file says of the vigencia, and where. */
export function operandOf<Field extends 'weight' | 'programmed' | 'executed'>(
  said: (Readonly<Record<Field, Figure>> & { readonly source: Source<Field> }) | null,
  field: Field,
): Operand {
  return said ? { figure: said[field], at: cellOf(said.source, field) } : NOTHING;
}

/**
 * The programmed value of the preferred file where it gives one, else that of the other. A mark
 * (`NP`) is its answer too, and no other file's; a blank is none. Of two blanks the one in a cell
 * counts: a file without the column leaves nothing blank.
 */
export function chooseProgrammed(
  { planned, match: { record } }: Sources,
  programmedFrom: ProgrammedOrigin,
): Operand {
  if (!record) return operandOf(planned, 'programmed');
  const isAsked = programmedFrom === 'segplan';
  const first = operandOf(isAsked ? record : planned, 'programmed');
  if (first.figure.kind !== 'blank') return first;
  const second = operandOf(isAsked ? planned : record, 'programmed');
  return second.figure.kind !== 'blank' || isWithoutColumn(first) ? second : first;
}

/** What the export executed, or the matrix where the export has no column, or where it is asked first. */
export function chooseExecuted(
  { planned, match: { record } }: Sources,
  from: ProgrammedOrigin = 'segplan',
): Operand {
  const isAsked = from === 'matriz' && planned !== null && planned.executed.kind !== 'blank';
  if (!record || isAsked) return operandOf(planned, 'executed');
  const ofExport = operandOf(record, 'executed');
  return isWithoutColumn(ofExport) ? operandOf(planned, 'executed') : ofExport;
}

/** Whether no file has a column for it. */
export function isWithoutColumn({ figure, at }: Operand): boolean {
  return figure.kind === 'blank' && at === null;
}
