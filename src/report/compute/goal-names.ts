/** How objectives, goals and indicators are named, in a cell and within a sentence. */

import type { IndicatorEvaluation } from '../../model/evaluation.ts';
import { groupBy } from '../../model/group.ts';
import { GOAL_KIND_NAMES, type Indicator, type Objective } from '../../model/plan.ts';
import { capitalise, joinList } from '../../model/spanish.ts';

/** A label longer than this does not fit under a bar. */
const LONGEST_LABEL = 24;

/** What an indicator is named by. */
export type NamedIndicator = Pick<Indicator, 'key' | 'names'>;

/** Name of an objective for a title: «Objetivo 3», or that there is none. */
export function titleObjective({ number, unnamed }: Pick<Objective, 'number' | 'unnamed'>): string {
  return unnamed ? 'Sin objetivo' : `Objetivo ${number}`;
}

/** An objective as the subject of a sentence. */
export function sayObjective({ number, unnamed }: Pick<Objective, 'number' | 'unnamed'>): string {
  return unnamed ? 'El grupo de metas sin objetivo' : `El objetivo ${number}`;
}

/** Name of the goal for a cell, with kind and code: «Meta sectorial 2307: Asistir 46…». */
export function titleGoal({ key, names }: NamedIndicator): string | null {
  const kind = key.goalKind === null ? null : capitalise(GOAL_KIND_NAMES[key.goalKind].one);
  const label = [kind, key.goalCode].filter((part) => part !== null).join(' ');
  return [label, names.goal ?? names.level].filter(Boolean).join(': ') || null;
}

/** Name of the indicator for a cell, with its code: «4231: Número de entidades… (IDU)». */
export function titleIndicator({ key, names }: NamedIndicator): string | null {
  const title = [key.indicatorCode, names.indicator].filter(Boolean).join(': ');
  const entity = names.entity === undefined ? '' : `(${names.entity})`;
  return [title, entity].filter(Boolean).join(' ') || null;
}

/** Name of an indicator alone; where it has no code, that of its goal tells people which one it is. */
export function titleBriefly(indicator: NamedIndicator): string | null {
  const own = titleIndicator(indicator);
  return indicator.key.indicatorCode === null ? (titleGoal(indicator) ?? own) : own;
}

/** Short name of a goal: its kind and code, or else its name. */
export function labelGoal(indicator: NamedIndicator): string {
  const { key } = indicator;
  if (key.goalCode === null) return titleGoal(indicator) ?? 'Sin nombre';
  const kind = key.goalKind === null ? 'Meta' : capitalise(GOAL_KIND_NAMES[key.goalKind].one);
  return `${kind} ${key.goalCode}`;
}

/** Short name of an indicator for a chart: its code, or else that of its goal. */
export function labelIndicator({ key, names }: NamedIndicator): string {
  if (key.indicatorCode !== null) return `Indicador ${key.indicatorCode}`;
  if (key.goalCode !== null) return `Meta ${key.goalCode}`;
  const name = names.indicator ?? names.goal ?? 'Sin nombre';
  return name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : name;
}

/** How many goals the indicators belong to; two indicators of one goal count once. */
export function countGoals(indicators: readonly IndicatorEvaluation[]): number {
  return groupBy(indicators, goalIdentity).size;
}

/**
 * The chosen indicators in phrases with their article: «la meta estratégica 78». A goal is named
 * where all its indicators were chosen; else the indicators: «el indicador 5 de la meta…».
 */
export function nameGoals(
  chosen: readonly IndicatorEvaluation[],
  among: readonly IndicatorEvaluation[],
): readonly string[] {
  const all = groupBy(among, goalIdentity);
  const taken = groupBy(chosen, goalIdentity);
  const whole = groupBy(chosen, (one) => {
    const identity = goalIdentity(one);
    const isWhole = all.get(identity)?.length === taken.get(identity)?.length;
    return isWhole ? `kind ${one.indicator.key.goalKind}` : `goal ${identity}`;
  });
  return [...whole].map(([group, members]) =>
    group.startsWith('kind ') ? nameWholeGoals(members) : nameIndicators(members),
  );
}

function nameWholeGoals(members: readonly IndicatorEvaluation[]): string {
  const goals = [...groupBy(members, goalIdentity).values()].flatMap((same) => same.slice(0, 1));
  const kind = goals[0]?.indicator.key.goalKind ?? null;
  const labels = kind === null ? { one: 'meta', several: 'metas' } : GOAL_KIND_NAMES[kind];
  const noun = goals.length === 1 ? `la ${labels.one}` : `las ${labels.several}`;
  return `${noun} ${joinList(goals.map(({ indicator }) => quoteGoal(indicator)))}`;
}

function nameIndicators(members: readonly IndicatorEvaluation[]): string {
  // One that the matrix repeats is named once.
  const names = [...new Set(members.map(({ indicator }) => quoteIndicator(indicator)))];
  const noun = names.length === 1 ? 'el indicador' : 'los indicadores';
  return `${noun} ${joinList(names)} de ${nameWholeGoals(members)}`;
}

function quoteGoal({ key, names }: Indicator): string {
  return key.goalCode ?? (names.goal === null ? 'sin código ni nombre' : `«${names.goal}»`);
}

function quoteIndicator({ key, names }: Indicator): string {
  const name = names.indicator === null ? 'sin código ni nombre' : `«${names.indicator}»`;
  const entity = names.entity === undefined ? '' : ` (${names.entity})`;
  return `${key.indicatorCode ?? name}${entity}`;
}

function goalIdentity({ indicator: { key, names } }: IndicatorEvaluation): string {
  if (key.goalCode !== null) return JSON.stringify([key.goalKind, key.goalCode]);
  if (names.goal !== null) return JSON.stringify([key.goalKind, null, names.goal]);
  return JSON.stringify([key.goalKind, null, null, key.indicatorCode, names.indicator]);
}
