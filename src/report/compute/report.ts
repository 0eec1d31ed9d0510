/** What the report of a computation is composed from, whatever its form. */

import type { Finding } from '../../diagnostics/finding.ts';
import type { Evaluation, Method } from '../../model/evaluation.ts';
import type { FourYears } from '../../model/four-years.ts';
import type { Plan } from '../../model/plan.ts';

/** What an input file is to the computation. */
export type InputRole = 'matrix' | 'segplan';

/** An input file and the SHA-256 of its bytes, in hexadecimal. */
export interface ReportInput {
  readonly role: InputRole;
  readonly file: string;
  readonly sha256: string;
}

/** The program that computed. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** Everything a report of a computation says, before any words. */
export interface ComputeReport {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  readonly inputs: readonly ReportInput[];
  readonly tool: Tool;
  /** The same vigencia under each choice that was not made. */
  readonly alternatives: readonly Alternative[];
  /** `null` where the plan programs a single vigencia. */
  readonly fourYears: FourYears | null;
  /** The command that gives this report again. */
  readonly command: string;
  /** Date the report bears, `AAAA-MM-DD`, where one was given. */
  readonly date: string | null;
}

/** A choice that was not made, and what it would have given. */
export interface Alternative {
  readonly choice: keyof Method;
  readonly evaluation: Evaluation;
}
