/** Which noun of the plan a phrase names, by its text or by its code. */

import { type Composition, likely, NOUNS, type Reading, surely } from './composition.ts';
import type { Role } from './lexicon.ts';
import type { Concept } from './meaning.ts';
import type { Item } from './phrase.ts';

/** The noun that a phrase names, or `null` where it names none. */
export function readNoun(phrase: Composition): Reading | null {
  const head = headOf(phrase);
  if (!head) return null;
  const coded = phrase.has('code') && !phrase.has('name') && !isCounted(phrase, head);
  const reading = coded ? codeOf(head) : textOf(phrase, head);
  return withOthers(phrase, head, reading);
}

/** «Meta 2024 (número)» is how many of them; a code is of no year, and stands before its noun. */
function isCounted(phrase: Composition, head: Item): boolean {
  const at = phrase.at('code');
  const isNumber = /^(numero|num|nro|no|nº|n)$/.test(phrase.items[at]?.base ?? '');
  return isNumber && phrase.around.dated && head.role === 'goal' && phrase.items.indexOf(head) < at;
}

/** The noun that the others belong to: after a code or a name, the first that follows it. */
function headOf(phrase: Composition): Item | undefined {
  const attribute = phrase.at('code', 'name');
  const nouns = phrase.items.filter(({ role }) => NOUNS.includes(role));
  const following = nouns.filter((noun) => phrase.items.indexOf(noun) > attribute);
  const own = following.length > 0 ? following : nouns;
  // «Proyecto: meta» is of the goal, «Proyecto de la meta» of the project.
  const plan = own.find(({ role, of }, at) => at > 0 && !of && isGoalOrIndicator(role));
  const isLevel = own[0]?.role === 'other' || own[0]?.role === 'axis';
  return isLevel && plan ? plan : own[0];
}

function isGoalOrIndicator(role: Role): boolean {
  return role === 'goal' || role === 'indicator';
}

function codeOf({ role, base }: Item): Reading {
  if (role === 'goal') return surely('goalCode');
  if (role === 'indicator') return surely('indicatorCode');
  if (role === 'objective') return surely('objectiveCode');
  if (role === 'axis') return likely('objectiveCode', 'unused');
  if (role === 'entity') return surely('entityCode');
  return base === 'producto' ? likely('goalCode', 'indicatorCode', 'unused') : surely('unused');
}

function textOf(phrase: Composition, { role, base }: Item): Reading {
  const isNamed = phrase.has('name');
  switch (role) {
    case 'goal':
      return isNamed ? surely('goal') : readGoal(phrase);
    case 'indicator':
      return readIndicator(phrase, isNamed);
    case 'objective':
      return isNamed || !phrase.around.timed
        ? surely('objective')
        : likely('objective', 'programmed');
    case 'axis':
      return base === 'eje' ? surely('objective') : likely('objective', 'unused');
    case 'entity':
      return surely('entity');
    default:
      return base === 'producto' ? likely('unused', 'goal') : surely('unused');
  }
}

/** «Meta» is the text of a goal; with a year, a unit, a version or an indicator, what it should reach. */
function readGoal(phrase: Composition): Reading {
  const counts = phrase.has('quantity', 'physical', 'value', 'percent', 'money');
  const isTarget =
    counts ||
    phrase.around.timed ||
    phrase.has('annual', 'wholePlan', 'total', 'final', 'yearNoun');
  const isText = phrase.has('plan', 'other') || phrase.around.level !== null;
  if (isTarget) return isText && !counts ? likely('programmed', 'goal') : surely('programmed');
  if (phrase.has('initial', 'inForce', 'indicator') || phrase.around.under)
    return likely('programmed', 'goal');
  return isText ? surely('goal') : likely('goal', 'programmed');
}

function readIndicator(phrase: Composition, isNamed: boolean): Reading {
  const isDescribed = phrase.first('name')?.base.startsWith('des') ?? false;
  if (isNamed) return isDescribed ? likely('indicator', 'unused') : surely('indicator');
  if (phrase.has('value')) return likely('executed', 'programmed', 'baseline');
  if (phrase.has('quantity', 'physical')) return likely('programmed', 'executed');
  if (phrase.has('total')) return likely('programmed', 'executed');
  return phrase.around.timed ? likely('indicator', 'executed') : surely('indicator');
}

/** Another noun beside the head, not joined by «de», may be what is meant. */
function withOthers(phrase: Composition, head: Item, reading: Reading): Reading {
  if (phrase.has('code', 'name')) return reading;
  const others = phrase.items.filter(
    (item) =>
      item !== head && item.role !== head.role && !item.of && !item.in && item.role in OTHERS,
  );
  if (others.length === 0 || reading.concept === 'unused') return reading;
  const rivals = others.flatMap(({ role }) => OTHERS[role] ?? []);
  return likely(reading.concept, ...new Set([...reading.rivals, ...rivals]));
}

const OTHERS: Readonly<Partial<Record<Role, Concept>>> = {
  goal: 'goal',
  indicator: 'indicator',
  objective: 'objective',
};
