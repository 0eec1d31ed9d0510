/** What a finding is: something a person must know of the files, with its cell and its subject. */

import type { ProgrammedOrigin } from '../model/evaluation.ts';
import type { Shift } from '../model/reading.ts';
import type { Address, CellRef } from '../model/source.ts';
import type { Code, FactsOf } from './catalogue.ts';
import type { Subject } from './subject.ts';

/** Where a finding points: a cell, a whole sheet, or a whole file. */
export interface Place {
  readonly file: string;
  readonly sheet: string | null;
  /** `null` where the finding speaks of the sheet or of the file. */
  readonly cell: Address | null;
}

/**
 * A finding: a value, collected and never thrown. It has no words and no severity: they are made
 * where it is told, and what makes it the same one is told by its code, subject, vigencia and facts.
 */
export interface Finding<C extends Code = Code> {
  readonly code: C;
  readonly at: Place;
  readonly related: readonly Place[];
  readonly subject: Subject;
  /** The only vigencia whose figures it bears on, or `null` where it bears on all of them. */
  readonly vigencia: number | null;
  readonly facts: FactsOf<C>;
  /** What objectives would be, were what it names read otherwise; absent where it is not weighed. */
  readonly shifts?: readonly Shift[];
  /** The file whose figure is used instead of its cell, so that it keeps none from being given. */
  readonly instead?: ProgrammedOrigin;
}

/** What a finding may say besides its facts. */
export interface Bearing {
  readonly related?: readonly Place[];
  readonly vigencia?: number | null;
  /** Whom it speaks of, where it is not the table or the file on which it stands. */
  readonly subject?: Subject;
}

/** The place of a cell. */
export function placeOf({ file, sheet, row, column }: CellRef): Place {
  return { file, sheet, cell: { row, column } };
}

/** The place of a whole sheet, or of a whole file. */
export function wholePlace(file: string, sheet: string | null = null): Place {
  return { file, sheet, cell: null };
}

/** A finding of that code at that place, with the facts that its words need. */
export function finding<C extends Code>(
  code: C,
  at: Place,
  facts: FactsOf<C>,
  { related = [], vigencia = null, subject = standsOn(at) }: Bearing = {},
): Finding<C> {
  return { code, at, related, subject, vigencia, facts };
}

function standsOn({ sheet }: Place): Subject {
  return sheet === null ? { kind: 'file' } : { kind: 'table', sheet };
}

/** The findings that bear on one of the vigencias. */
export function bearingOn<F extends Finding>(
  findings: readonly F[],
  vigencias: readonly number[],
): readonly F[] {
  return findings.filter(({ vigencia }) => vigencia === null || vigencias.includes(vigencia));
}
