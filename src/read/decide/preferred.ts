/** Which of several columns that say they hold one thing is read, by more than their words. */

import type { ColumnField } from '../../model/field.ts';
import type { Aside, ColumnReason } from '../../model/layout.ts';
import type { GoalKind } from '../../model/plan.ts';
import type { GoalLevel } from '../headings/meaning.ts';
import { FIGURES } from './flaws.ts';
import type { Choice } from './joint.ts';
import type { Profiled } from './kinds.ts';

/** A column that may be read for a field and year. */
export interface Contender {
  readonly column: Profiled;
  readonly choice: Choice;
  readonly field: ColumnField;
  readonly vigencia: number | null;
  readonly flaw: Aside | null;
  /** Whether it is the figure of its year for all its flaw, where no other column is. */
  readonly stands: boolean;
}

/** The column that is proven to hold the figure, and how often it alone agrees with the others. */
export interface Proof {
  readonly winner: Contender;
  readonly reason: Extract<ColumnReason, { readonly from: 'relation' }>;
}

/** What tells columns of one field and year from each other besides their words. */
export interface Means {
  /** Whether two columns say the same in every row of the table. */
  readonly areEqual: (a: Profiled, b: Profiled) => boolean;
  /** The kinds of goal of the rows, where a column gives them. */
  readonly kinds: ReadonlyMap<GoalKind, number>;
  /** In how many objectives of a column of them the weights add up to 100 %. */
  readonly addUpBy: (column: Profiled) => number;
  /** Whether it stands with the goal that is read, and not with one of another level. */
  readonly isOfGoal: (column: Profiled) => boolean;
  /** The one that the other columns prove, where they prove any. */
  readonly proveOne: (rivals: readonly Contender[]) => Proof | null;
}

/** Fields that tell what a row is, so that another column would cross or count other figures. */
const TELLING: ReadonlySet<ColumnField> = new Set([
  'goalCode',
  'indicatorCode',
  'trend',
  'vigencia',
]);

/** Fields of which a plan has a column for each of its levels. */
export const LEVELLED: ReadonlySet<ColumnField> = new Set([
  'objective',
  'goal',
  'goalCode',
  'indicator',
  'indicatorCode',
  'trend',
  'baseline',
]);

/** The one that something besides the words prefers, or `null` where nothing does and it matters. */
export function preferred(best: readonly Contender[], means: Means): Contender | null {
  const [first] = best as [Contender];
  const { field } = first;
  if (FIGURES.has(field)) return null;
  if (field === 'objective') return preferredObjective(best, means);
  if (field === 'goal' || field === 'goalCode') {
    const ofKind = most(best, ({ column }) => isOfKinds(column, means));
    if (ofKind) return ofKind;
    const distinct = most(best, ({ column }) => column.profile.distinct);
    return distinct ?? (field === 'goal' ? first : null);
  }
  const ofGoal = LEVELLED.has(field)
    ? most(best, ({ column }) => Number(means.isOfGoal(column)))
    : null;
  if (ofGoal) return ofGoal;
  const byContents = most(best, ({ choice }) => choice.candidate.contents);
  return byContents ?? (TELLING.has(field) ? null : first);
}

/**
 * The objective by which the weights add up most often; of several, the first that its words surely
 * name: «Programa» may be the level above one.
 */
function preferredObjective(best: readonly Contender[], means: Means): Contender | null {
  const added = allMost(best, ({ column }) => means.addUpBy(column));
  const [first = null] = allMost(added, ({ column }) => Number(column.meaning.rivals.length === 0));
  return first;
}

/** The only one for which the measure is greatest. */
function most(best: readonly Contender[], measure: (one: Contender) => number): Contender | null {
  const [one, ...others] = allMost(best, measure);
  return one && others.length === 0 ? one : null;
}

/** Those for which the measure is greatest. */
function allMost(
  best: readonly Contender[],
  measure: (one: Contender) => number,
): readonly Contender[] {
  const measured = best.map(measure);
  const top = Math.max(...measured);
  return best.filter((_, at) => measured[at] === top);
}

/** Kinds of goal that a level of goals holds. */
const KINDS_OF: Readonly<Record<GoalLevel, readonly GoalKind[]>> = {
  sectorial: ['sectorial'],
  estrategica: ['estrategica'],
  proyecto: ['proyecto'],
  plan: ['sectorial', 'estrategica'],
  producto: ['sectorial'],
};

/** Whether a level of goals is that of all rows, by the kinds that these say to be of. */
function isOfKinds({ meaning: { level } }: Profiled, { kinds }: Means): number {
  if (level === null || kinds.size === 0) return 0;
  return Number([...kinds.keys()].every((kind) => KINDS_OF[level].includes(kind)));
}
