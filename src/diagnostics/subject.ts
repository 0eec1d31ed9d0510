/** Whom a finding speaks of. */

import type { Objective } from '../model/plan.ts';
import { foldText } from '../model/text.ts';
import { type Named, nameGoal, nameIndicator } from './wording.ts';

/** An indicator as a subject. */
export type IndicatorSubject = { readonly kind: 'indicator' } & Named;

/** A goal as a subject, whatever its indicators. */
export type GoalSubject = { readonly kind: 'goal' } & Named;

/** An objective as a subject. */
export interface ObjectiveSubject {
  readonly kind: 'objective';
  readonly number: number;
  readonly name: string;
}

/** Whom a finding speaks of: an indicator, a goal, an objective, or what it stands on. */
export type Subject =
  | IndicatorSubject
  | GoalSubject
  | ObjectiveSubject
  | { readonly kind: 'table'; readonly sheet: string }
  | { readonly kind: 'file' };

/** The indicator, or what an export says of one, as a subject. */
export function indicatorSubject({ key, names }: Named): IndicatorSubject {
  return { kind: 'indicator', key, names };
}

/** The goal of an indicator as a subject. */
export function goalSubject({ key, names }: Named): GoalSubject {
  return { kind: 'goal', key: { ...key, indicatorCode: null }, names };
}

/** The objective as a subject. */
export function objectiveSubject({
  number,
  name,
}: Pick<Objective, 'number' | 'name'>): ObjectiveSubject {
  return { kind: 'objective', number, name };
}

/** The subject as people name it, without its article: «meta sectorial 2307», «objetivo 5». */
export function nameSubject(subject: Subject): string {
  const { kind } = subject;
  if (kind === 'indicator') return nameIndicator(subject);
  if (kind === 'goal') return nameGoal(subject);
  if (kind === 'objective') return `objetivo ${subject.number}`;
  return kind === 'table' ? `hoja «${subject.sheet}»` : 'archivo';
}

/**
 * What tells the subject from every other, in whatever file, sheet and row it stands: codes, and
 * names only where there are none.
 */
export function identifySubject(subject: Subject): readonly (string | number | null)[] {
  const { kind } = subject;
  if (kind === 'indicator' || kind === 'goal') {
    const { goalKind, goalCode, indicatorCode, entity } = subject.key;
    const { goal, indicator, level } = subject.names;
    const own = kind === 'goal' ? [goal ?? indicator] : [goal, indicator];
    const byName = goalCode === null ? own : [];
    const folded = byName.map((name) => name && foldText(name));
    const codes = [goalKind, goalCode, indicatorCode, entity && foldText(entity)];
    return [kind, ...codes, ...folded, ...(level === undefined ? [] : [foldText(level)])];
  }
  if (kind === 'objective') return [kind, subject.number, foldText(subject.name)];
  return [kind];
}

/** The subject as one text, equal for equal subjects. */
export function subjectText(subject: Subject): string {
  return JSON.stringify(identifySubject(subject));
}

/** The goal of an indicator or goal as one text, `null` for any other subject. */
function goalText(subject: Subject): string | null {
  return 'key' in subject ? subjectText(goalSubject(subject)) : null;
}

/**
 * Whether what is wrong with one subject may be what is wrong with another: of two indicators, two
 * goals or two objectives only with itself; between one of them and what holds it, always.
 */
export function mayConcern(one: Subject, other: Subject): boolean {
  if (one.kind === other.kind) return subjectText(one) === subjectText(other);
  return !('key' in one && 'key' in other) || goalText(one) === goalText(other);
}
