/** What of an evaluation a person asks for: an objective by number or name, an indicator by code or name. */

import type { Evaluation } from '../model/evaluation.ts';
import type { Asked } from '../model/explanation.ts';
import { GOAL_KIND_NAMES, type Indicator, type Objective } from '../model/plan.ts';
import { foldText } from '../model/text.ts';

/**
 * Everything that the words may mean, in the order of the plan: several where they do not tell one
 * from another, none where nothing is so called. «5» is the objective of that number where there is
 * one; «indicador 5» and «meta 5» never are.
 */
export function findAsked(evaluation: Evaluation, words: string): readonly Asked[] {
  const asked = foldText(words);
  if (asked === '') return [];
  const all = listAll(evaluation);
  for (const isMeant of [isNumbered, isCoded, isOfGoal, isNamed, isPartlyNamed]) {
    const found = all.filter((one) => isMeant(one, asked));
    if (found.length > 0) return found.map(({ objective, place }) => ({ objective, place }));
  }
  return [];
}

interface Candidate extends Asked {
  readonly subject: Objective;
  readonly indicator: Indicator | null;
}

function listAll({ objectives }: Evaluation): readonly Candidate[] {
  return objectives.flatMap(({ objective: subject, indicators }, objective) => [
    { objective, place: null, subject, indicator: null },
    ...indicators.map(({ indicator }, place) => ({ objective, place, subject, indicator })),
  ]);
}

/** The code in words that may say what it is of: «objetivo 5», «5». */
function codeAfter(asked: string, noun: string): string {
  const code = asked.startsWith(`${noun} `) ? asked.slice(noun.length + 1) : asked;
  return code.replace(/^0+(?=\d+$)/, '');
}

function isNumbered({ subject, indicator }: Candidate, asked: string): boolean {
  if (indicator || subject.unnamed) return false;
  return codeAfter(asked, 'objetivo') === String(subject.number);
}

function isCoded({ indicator }: Candidate, asked: string): boolean {
  const code = indicator?.key.indicatorCode;
  return typeof code === 'string' && codeAfter(asked, 'indicador') === foldText(code);
}

function isOfGoal({ indicator }: Candidate, asked: string): boolean {
  if (!indicator?.key.goalCode) return false;
  const { goalKind, goalCode } = indicator.key;
  const code = foldText(goalCode);
  if (codeAfter(asked, 'meta') === code) return true;
  return goalKind !== null && codeAfter(asked, foldText(GOAL_KIND_NAMES[goalKind].one)) === code;
}

function namesOf({ subject, indicator }: Candidate): readonly string[] {
  const names = indicator ? [indicator.names.indicator, indicator.names.goal] : [subject.name];
  return names.filter((name) => name !== null).map(foldText);
}

function isNamed(one: Candidate, asked: string): boolean {
  return namesOf(one).includes(asked);
}

function isPartlyNamed(one: Candidate, asked: string): boolean {
  return namesOf(one).some((name) => name.includes(asked));
}
