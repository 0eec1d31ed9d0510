/** What the report of a computation is composed from, whatever its form. */

import type { GatheredFinding } from '../../diagnostics/gather.ts';
import type { DeckBase } from '../../model/deck-base.ts';
import type { Evaluation, Method, ObjectiveEvaluation } from '../../model/evaluation.ts';
import type { FourYears } from '../../model/four-years.ts';
import type { Needed } from '../../model/needed.ts';
import type { Plan } from '../../model/plan.ts';
import type { Picture } from '../cells/picture.ts';
import type { ReportInput, Tool } from '../origin.ts';

/** Everything a report of a computation says, before any words. */
export interface ComputeReport {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly findings: readonly GatheredFinding[];
  readonly inputs: readonly ReportInput[];
  readonly tool: Tool;
  /** The same vigencia under each choice that was not made. */
  readonly alternatives: readonly Alternative[];
  /** `null` where the plan programs a single vigencia. */
  readonly fourYears: FourYears | null;
  /** What is still needed to reach 100 %. */
  readonly needed: Needed;
  /** Whether a terminal shows that too: every other form has it. */
  readonly showsNeeded: boolean;
  /** The command that gives this report again. */
  readonly command: string;
  readonly publication: Publication;
  /** Date the report bears, `AAAA-MM-DD`, where one was given. */
  readonly date: string | null;
}

/** Who publishes the report, and for whom it is. */
export interface Publication {
  readonly entity: string | null;
  /** Where the data come from, as the team or else the files say it. */
  readonly source: string | null;
  readonly logo: Picture | null;
  readonly edition: Edition;
  /** What its presentation is placed on, where the entity gives it. */
  readonly template?: DeckBase | null;
}

/** Words of the editions: whole, or without what only serves to check it. */
export const EDITIONS = ['completa', 'publicacion'] as const;
/** An edition of the report. */
export type Edition = (typeof EDITIONS)[number];

/** A choice that was not made, and what it would have given. */
export interface Alternative {
  readonly choice: keyof Method;
  readonly method: Method;
  /** In the order of those of the evaluation. */
  readonly objectives: readonly Pick<ObjectiveEvaluation, 'compliance' | 'reason'>[];
}
