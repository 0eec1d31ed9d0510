/** The rules that an explanation rests on, each with its source. */

import { isProgrammed, type Method } from '../../model/evaluation.ts';
import type { ObjectiveExplanation } from '../../model/explanation.ts';
import { capitalise, decapitalise } from '../../model/spanish.ts';
import { mayUseBaseline, type Trend } from '../../model/trend.ts';
import type { OutlineItem } from '../cells/outline.ts';
import {
  BASIS_LABELS,
  type Basis,
  CHOICES,
  type Choice,
  RULES,
  type Rule,
} from '../compute/rules.ts';

/** A rule that was applied, in words. */
export interface AppliedRule {
  readonly subject: string;
  readonly applied: string;
  readonly basis: Basis;
  /** What it rests on, or what else might be chosen. */
  readonly ground: string;
}

/** The rules applied to an objective, or to one indicator of it. */
export function listRules(
  { evaluated, indicators }: ObjectiveExplanation,
  method: Method,
  place: number | null,
): readonly AppliedRule[] {
  const own = indicators.filter((_, at) => place === null || at === place);
  const counted = own.map((one) => one.evaluated).filter(isProgrammed);
  const trends = new Set(counted.flatMap(({ indicator }) => indicator.trend ?? []));
  const isOf = (test: (trend: Trend) => boolean) => [...trends].some(test);
  const weights = evaluated.weightSum;
  const applied: readonly (readonly [boolean, Rule | Choice])[] = [
    [isOf((trend) => !mayUseBaseline(trend)), RULES.progress],
    [isOf(mayUseBaseline), CHOICES.decreasing],
    [counted.some(({ record }) => record !== null), CHOICES.programmed],
    [counted.length > 0, RULES.compliance],
    [weights !== null && weights !== 1, CHOICES.weightSum],
    [own.some((one) => !isProgrammed(one.evaluated)), RULES.notProgrammed],
    [evaluated.reason?.kind === 'nothing-programmed', RULES.nothingProgrammed],
    [counted.some(({ status }) => status === 'sin-reporte'), CHOICES.noReport],
    [evaluated.compliance !== null, RULES.rounding],
  ];
  return applied.flatMap(([isApplied, rule]) => (isApplied ? [tell(rule, method)] : []));
}

function tell(rule: Rule | Choice, method: Method): AppliedRule {
  if ('basis' in rule) return rule;
  return {
    subject: rule.subject,
    applied: rule.applied(method),
    basis: 'decision',
    ground: `Ninguna fuente lo resuelve. La alternativa: ${decapitalise(rule.alternative(method))}`,
  };
}

/** The rules as lines. */
export function composeRules(rules: readonly AppliedRule[]): OutlineItem {
  return {
    text: 'Reglas',
    heads: true,
    items: rules.map(({ subject, applied, basis, ground }) => ({
      text: `${subject} (${BASIS_LABELS[basis]}): ${applied}`,
      items: ground === `${capitalise(BASIS_LABELS[basis])}.` ? [] : [{ text: ground }],
    })),
  };
}
