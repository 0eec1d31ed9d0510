/** What a heading says that its column holds. */

import type { ColumnField } from '../../model/field.ts';

/**
 * What is measured or told in a column. The columns that are only a version or a period of another
 * (initial programming, target of the whole plan) are told apart by those.
 */
export type Concept =
  | Exclude<
      ColumnField,
      'initialProgrammed' | 'wholePlanTarget' | 'elapsedProgress' | 'planProgress'
    >
  /** Number of an objective, apart from its name. */
  | 'objectiveCode'
  /** Weight of an objective, a project, a programme: never an indicator's nor a goal's. */
  | 'objectiveWeight'
  /** Number of an entity, apart from its name. */
  | 'entityCode'
  /** Money with no word of what is done with it: «Recursos», «Presupuesto». */
  | 'money'
  /** Unit of measurement. */
  | 'unit'
  /** Where the figures come from. */
  | 'source';

/** Version of a value: the first one, or the one that replaced it. */
export type Version = 'initial' | 'in-force';

/**
 * How long a time a figure covers. `total` is the sum of what stands beside it: the year's where
 * that are quarters, the plan's where it is years. `year-to-date` is accumulated within one year:
 * that year's, where nothing else is.
 */
export type Period = 'year' | 'year-to-date' | 'part' | 'accumulated' | 'whole-plan' | 'total';

/** Whose figure or text it is, where a heading says: «Avance de la meta», «Ponderación indicador». */
export type Owner = 'objective' | 'goal' | 'indicator' | 'other';

/** What is counted, and `thousands` where it is counted by them. */
export type Unit = 'magnitude' | 'percent' | 'money' | 'thousands';

/** Months of the year that a part covers, both ends included. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** A level of goals: «Meta sectorial», «Meta PDD», «Meta proyecto de inversión». */
export type GoalLevel = 'sectorial' | 'estrategica' | 'proyecto' | 'plan' | 'producto';

/** What a heading, with the headings stacked above it, says that its column holds. */
export interface Meaning {
  /** `null` where no word says. */
  readonly concept: Concept | null;
  readonly version: Version | null;
  /** `null` where no word says; a year that is named is in `years`. */
  readonly period: Period | null;
  /** The months of a part, where they are named; «a junio» begins in January. */
  readonly months: Months | null;
  readonly unit: Unit | null;
  /** Years from left to right, each once; also `24`, `2024_`, `Prog24` and the year of a date. */
  readonly years: readonly number[];
  /** Which year of the plan, where it is only numbered: `progano1` is 1. */
  readonly ordinal: number | null;
  readonly of: Owner | null;
  /** Which of several levels of goals a heading of a goal or of its code names. */
  readonly level: GoalLevel | null;
  /** Words that nobody knows: they make the meaning unsure. */
  readonly unknown: readonly string[];
  /** Other concepts that the words may mean, likeliest first: contents and relations decide. */
  readonly rivals: readonly Concept[];
  /** Whether a configuration says it outright. */
  readonly given: boolean;
}

/** Whether the words alone say what the column holds. */
export function isSure({ concept, unknown, rivals }: Meaning): boolean {
  return concept !== null && unknown.length === 0 && rivals.length === 0;
}
