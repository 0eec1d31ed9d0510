/** The words of the template: names of its sheets, and what its live cells say. */

import type { GoalKind } from '../../model/plan.ts';
import { GOAL_KIND_NAMES, GOAL_KINDS } from '../../model/plan.ts';
import type { OverYears } from '../../model/trend.ts';

/** Names of the sheets. */
export const TEMPLATE_SHEETS = {
  instructions: 'Instrucciones',
  objectives: 'Objetivos',
  formulation: 'Formulación',
  execution: 'Ejecución',
  example: 'Ejemplo',
  unplaced: 'Sin pasar',
} as const;

/** What the matrix says of itself until somebody writes in it; who reads it looks for these words. */
export const NOT_FILLED_IN = 'Matriz sin diligenciar';

/** What it says when nothing is left to look at. */
export const COMPLETE = 'Completo';

/** What is said of a row whose years do not give its total, by the way in which years go together. */
export const TOTAL_MISSED: Record<OverYears, string> = {
  sum: 'Los años no suman la meta total',
  mean: 'Los años no son iguales a la meta total',
  last: 'El último año no es igual a la meta total',
};

/** What else a row may lack. */
export const LACKS = {
  objective: 'Falta el número del objetivo',
  unknownObjective: 'Ese número no está en «Objetivos»',
  goal: 'Falta la meta',
  trend: 'Falta la tendencia',
} as const;

/** A kind of goal as its cell says it: «Meta sectorial». */
export function writeKind(kind: GoalKind): string {
  const { one } = GOAL_KIND_NAMES[kind];
  return one.charAt(0).toUpperCase() + one.slice(1);
}

/** The words of the drop-down of kinds. */
export const KIND_WORDS: readonly string[] = GOAL_KINDS.map(writeKind);

/** The years of a plan as its name says them: «2024-2027». */
export function writeYears(vigencias: readonly number[]): string {
  const [first, last] = [vigencias[0], vigencias.at(-1)];
  return first === last ? String(first) : `${first}-${last}`;
}
