/** A table that may be a part of the plan or of its execution, with what tells what it is. */

import type { Nature, SheetReason } from '../../model/layout.ts';
import type { Candidate } from '../layout/candidates.ts';
import { type Facts, readFacts } from './facts.ts';
import { isOfMoney } from './money.ts';
import { readSubject, type Subject } from './subject.ts';

/** A candidate with what is said around it and in it. */
export interface Part extends Candidate {
  readonly subject: Subject;
  /** Read when it is first compared. */
  readonly facts: Facts;
  /** The other thing that its names, or the formats of its figures, say it is. */
  readonly nature: Nature | null;
}

/** A table left aside for another. */
export interface Left {
  readonly part: Part;
  readonly over: Part;
  readonly because: SheetReason;
  /** Whether both only give figures of the plan by a key; absent where each may be the plan. */
  readonly isKeyed?: boolean;
}

/** Two tables of which a person must say which counts, or whether both do. */
export interface Rivals {
  readonly kept: Part;
  readonly other: Part;
}

/** The part that one of the candidates may be; `given` is the vigencia of tables that name none. */
export function partOf(
  candidate: Candidate,
  candidates: readonly Candidate[],
  given: number | undefined,
): Part {
  const tabs = candidates.map(({ table }) => table.grid.sheet.name);
  return partAbout(candidate, readSubject(candidate, tabs, given));
}

/** A candidate as the part that is about that. */
export function partAbout(candidate: Candidate, subject: Subject): Part {
  let facts: Facts | null = null;
  let nature = subject.nature;
  let isSettled = nature !== null;
  const { table, rows } = candidate;
  return {
    table,
    rows,
    subject,
    get facts() {
      facts ??= readFacts(candidate, subject);
      return facts;
    },
    get nature() {
      if (!isSettled && isOfMoney(candidate)) nature = 'money';
      isSettled = true;
      return nature;
    },
  };
}

/** Whether anything says of which years its figures are. */
export function hasYears({ table, subject }: Part): boolean {
  return (
    subject.around !== null ||
    table.columns.some(({ field, vigencia }) => field === 'vigencia' || (field && vigencia))
  );
}
