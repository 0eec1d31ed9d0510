/** The parts that the documents of all commands share. */

import type { Effect, Severity } from '../../diagnostics/entry.ts';
import type { GatheredFinding } from '../../diagnostics/gather.ts';
import { countBySeverity } from '../../diagnostics/severity.ts';
import { nameSubject, type Subject } from '../../diagnostics/subject.ts';
import type { CitedPlace, ToldFinding } from '../../diagnostics/tell.ts';
import type { Evaluation, Method } from '../../model/evaluation.ts';
import type { GoalKind, Indicator, Plan } from '../../model/plan.ts';
import type { Reading, Shift } from '../../model/reading.ts';
import type { ReportInput } from '../origin.ts';
import { isOfSeveralYears, sayShift } from '../readings.ts';

/** A cell that has what a finding says. */
export interface DocumentCell extends CitedPlace {
  readonly message: string;
  readonly related: readonly CitedPlace[];
  readonly subject: DocumentSubject;
  readonly vigencias: readonly number[];
}

/** What an objective would be, were something read otherwise. Ratios are 1 = 100 %. */
export interface DocumentShift {
  readonly vigencia: number;
  /** Number of the objective. */
  readonly objective: number;
  readonly reading: Reading['kind'];
  readonly from: number | null;
  readonly to: number | null;
  /** From one to the other: 0.01 is one percentage point; `null` where one of them is none. */
  readonly difference: number | null;
  readonly text: string;
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
  /** What objectives would be, were what it names read otherwise. */
  readonly shifts: readonly DocumentShift[];
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

/** What was evaluated, of which files and how; nothing of it is known where nothing was. */
export interface DocumentRun {
  readonly plan: {
    readonly name: string | null;
    readonly sector: string | null;
    readonly vigencias: readonly number[];
  } | null;
  readonly vigencia: number | null;
  /** Date up to which execution was reported, `AAAA-MM-DD`. */
  readonly cutoff: string | null;
  readonly method: Method | null;
  readonly inputs: readonly ReportInput[];
}

/** What is known of a run without figures: what kept it from running, or what was found. */
export interface FailedRun {
  readonly error?: DocumentError;
  readonly findings?: readonly GatheredFinding[];
  readonly inputs?: readonly ReportInput[];
}

/** How many findings a document has, by severity. */
export interface DocumentCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** What was evaluated, as documents say it. */
export function describeRun(
  { name, sector, vigencias }: Plan,
  { vigencia, cutoff, method: { decreciente, programmedFrom } }: Evaluation,
  inputs: readonly ReportInput[],
): DocumentRun {
  return {
    plan: { name, sector, vigencias },
    vigencia,
    cutoff,
    method: { decreciente, programmedFrom },
    inputs: inputs.map(describeInput),
  };
}

/** A run in which nothing was evaluated. */
export function describeNoRun(inputs: readonly ReportInput[] = []): DocumentRun {
  return {
    plan: null,
    vigencia: null,
    cutoff: null,
    method: null,
    inputs: inputs.map(describeInput),
  };
}

/** The findings by severity, as documents count them. */
export function countFindings(
  findings: readonly { readonly severity: Severity }[],
): DocumentCounts {
  const { error, warning, note } = countBySeverity(findings);
  return { errors: error, warnings: warning, notes: note };
}

/** The failure without anything that is not of its shape. */
export function describeError(error: DocumentError | null | undefined): DocumentError | null {
  return error ? { exitCode: error.exitCode, message: error.message, help: error.help } : null;
}

/** Which indicator is spoken of; `null` for what its row does not have. */
export interface DocumentIdentity {
  readonly goalKind: GoalKind | null;
  readonly goalCode: string | null;
  readonly goal: string | null;
  readonly indicatorCode: string | null;
  /** As the matrix writes it, `null` where it has no such column. */
  readonly entity: string | null;
  readonly indicator: string | null;
}

/** The codes and names of an indicator, as documents give them. */
export function describeIdentity({
  key: { goalKind, goalCode, indicatorCode, entity },
  names: { goal, indicator },
}: Pick<Indicator, 'key' | 'names'>): DocumentIdentity {
  return { goalKind, goalCode, goal, indicatorCode, entity, indicator };
}

/** An input as documents cite it. */
export function describeInput({ role, file, sha256 }: ReportInput): ReportInput {
  return { role, file, sha256 };
}

/** A finding as documents give it. */
export function describeFinding(finding: GatheredFinding): DocumentFinding {
  const { code, severity, effect, message, help, related, subject } = finding;
  const { vigencias, shifts, cells } = finding;
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
    shifts: describeShifts(shifts),
    cells: cells.map(describeCell),
  };
}

/** What objectives would be, were something read otherwise. */
export function describeShifts(shifts: readonly Shift[]): readonly DocumentShift[] {
  const dated = isOfSeveralYears(shifts);
  return shifts.map((shift) => {
    const { vigencia, objective, reading, from, to } = shift;
    const difference = from === null || to === null ? null : to - from;
    const text = sayShift(shift, shifts, dated);
    return { vigencia, objective, reading: reading.kind, from, to, difference, text };
  });
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
