/** A matrix to fill in: for which sector, years and objectives, and what it already has. */

import type { Figure } from '../../model/figure.ts';
import type { GoalKind } from '../../model/plan.ts';
import type { Tool } from '../origin.ts';

/** An objective with its own row; its name is empty where somebody is yet to write it. */
export interface TemplateObjective {
  readonly number: number;
  readonly name: string;
}

/** What a row of the matrix or of the execution says of an indicator, as it is written in its cells. */
export interface EntryNames {
  readonly goalKind: GoalKind | null;
  readonly goalCode: string | null;
  readonly goal: string | null;
  readonly indicatorCode: string | null;
  readonly indicator: string | null;
  readonly entity: string | null;
}

/** What the matrix says of a vigencia of an indicator. */
export interface EntryYear {
  readonly vigencia: number;
  /** A fraction. */
  readonly weight: Figure;
  readonly programmed: Figure;
  readonly executed: Figure;
  readonly observation: string | null;
}

/** A row of the matrix that is already filled in. */
export interface TemplateEntry extends EntryNames {
  /** Number of its objective, `null` where nobody knows it. */
  readonly objective: number | null;
  readonly unit: string | null;
  /** As people write it; empty where it is not known. */
  readonly trend: string;
  readonly baseline: Figure;
  readonly wholePlanTarget: Figure;
  readonly years: readonly EntryYear[];
}

/** A row of execution that is already filled in. */
export interface ExecutionEntry extends EntryNames {
  readonly vigencia: number;
  readonly programmed: Figure;
  readonly executed: Figure;
  readonly observation: string | null;
}

/** A cell of the file that the plan comes from of which nothing was taken, and why. */
export interface Unplaced {
  readonly file: string;
  readonly sheet: string;
  /** `null` where it is said of the whole sheet. */
  readonly cell: string | null;
  /** What heads its column, where that says something of it. */
  readonly heading: string | null;
  readonly text: string;
  readonly reason: string;
}

/** A matrix to fill in. */
export interface Template {
  readonly sector: string | null;
  /** Ascending, one at least. */
  readonly vigencias: readonly number[];
  readonly objectives: readonly TemplateObjective[];
  readonly entries: readonly TemplateEntry[];
  readonly executions: readonly ExecutionEntry[];
  /** Date of what was executed, `AAAA-MM-DD`. */
  readonly cutoff: string | null;
  readonly unplaced: readonly Unplaced[];
  readonly tool: Tool;
}
