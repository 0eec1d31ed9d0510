/** The parts that the documents of all commands share. */

import type { Effect, Severity } from '../../diagnostics/entry.ts';
import type { GatheredFinding } from '../../diagnostics/gather.ts';
import { nameSubject, type Subject } from '../../diagnostics/subject.ts';
import type { CitedPlace, ToldFinding } from '../../diagnostics/tell.ts';
import type { GoalKind } from '../../model/plan.ts';
import type { ReportInput } from '../origin.ts';

/** A cell that has what a finding says. */
export interface DocumentCell extends CitedPlace {
  readonly message: string;
  readonly related: readonly CitedPlace[];
  readonly subject: DocumentSubject;
  readonly vigencias: readonly number[];
}

/** A finding of a document: its place is that of the first of its cells. */
export interface DocumentFinding extends CitedPlace {
  readonly code: string;
  readonly severity: Severity;
  readonly effect: Effect;
  readonly message: string;
  readonly help: string;
  readonly related: readonly CitedPlace[];
  readonly subject: DocumentSubject;
  /** The vigencias in which it is so; none where it bears on all of them. */
  readonly vigencias: readonly number[];
  /** Every cell of it. */
  readonly cells: readonly DocumentCell[];
}

/** Whom a finding speaks of: its kind, its name for people, and its codes where it has them. */
export interface DocumentSubject {
  readonly kind: Subject['kind'];
  readonly name: string;
  readonly goalKind: GoalKind | null;
  readonly goalCode: string | null;
  readonly indicatorCode: string | null;
  readonly entity: string | null;
  /** Number of the objective, where it is one. */
  readonly objective: number | null;
}

/** Why a command could not be done. */
export interface DocumentError {
  readonly exitCode: number;
  readonly message: string;
  readonly help: string | null;
}

/** An input as documents cite it. */
export function describeInput({ role, file, sha256 }: ReportInput): ReportInput {
  return { role, file, sha256 };
}

/** A finding as documents give it. */
export function describeFinding(finding: GatheredFinding): DocumentFinding {
  const { code, severity, effect, message, help, related, subject, vigencias, cells } = finding;
  return {
    code,
    severity,
    effect,
    message,
    help,
    ...describePlace(finding),
    related: related.map(describePlace),
    subject: describeSubject(subject),
    vigencias,
    cells: cells.map(describeCell),
  };
}

/** A cell of a finding as documents give it. */
export function describeCell(cell: ToldFinding): DocumentCell {
  const { message, related, subject, vigencias } = cell;
  const own = { related: related.map(describePlace), subject: describeSubject(subject), vigencias };
  return { ...describePlace(cell), message, ...own };
}

function describeSubject(subject: Subject): DocumentSubject {
  const { goalKind, goalCode, indicatorCode, entity } = 'key' in subject ? subject.key : NO_KEY;
  const objective = subject.kind === 'objective' ? subject.number : null;
  const name = nameSubject(subject);
  return { kind: subject.kind, name, goalKind, goalCode, indicatorCode, entity, objective };
}

const NO_KEY = { goalKind: null, goalCode: null, indicatorCode: null, entity: null };

function describePlace({ file, sheet, cell }: CitedPlace): CitedPlace {
  return { file, sheet, cell };
}
