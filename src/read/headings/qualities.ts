/** Which version of a value and which unit the headings of a column name. */

import { hasLetters } from '../../model/letters.ts';
import { type Composition, MEASURES } from './composition.ts';
import { hasRole, type Level } from './level.ts';
import type { Unit, Version } from './meaning.ts';
import type { Item } from './phrase.ts';

/**
 * The version that the lowest of the texts names; two in one text say nothing, and neither does one
 * above the others with words that nobody knows: «Nueva Bogotá» is a name.
 */
export function readVersion(levels: readonly Level[]): Version | null {
  for (const [at, level] of levels.entries()) {
    if (at > 0 && level.unknown.some((word) => hasLetters(word))) continue;
    const { version, years } = level.time;
    const isFinal = hasRole(level, 'final') && years.length === 1;
    const inForce = isFinal || hasRole(level, 'inForce', 'reprogramming', 'reprogrammed');
    // A second version comes after the first, not after one that has no number.
    const initial = hasRole(level, 'initial') || version === 1;
    if (initial !== inForce) return inForce ? 'in-force' : 'initial';
    if (initial) return null;
  }
  return null;
}

/** The unit of a figure, and whether the same words may mean money. */
export function readUnit(
  own: readonly Level[],
  above: readonly Level[],
  phrase: Composition,
): { unit: Unit | null; mayBeMoney: boolean } {
  const isCounted = phrase.has('quantity', 'physical');
  const isPercent = phrase.has('percent', 'degree');
  const isMoney = phrase.has('money');
  if (isMoney && isCounted) return { unit: null, mayBeMoney: true };
  if (isMoney) return { unit: moneyOf(phrase.items, phrase), mayBeMoney: false };
  if (isCounted) return { unit: isPercent ? 'percent' : 'magnitude', mayBeMoney: false };
  const higher = above.find((level) => hasRole(level, 'money', 'quantity', 'physical', 'percent'));
  const underMoney = higher ? hasRole(higher, 'money') : false;
  const underCount = higher ? hasRole(higher, 'quantity', 'physical') : false;
  if (higher && underMoney) {
    if (underCount) return { unit: null, mayBeMoney: true };
    return { unit: moneyOf(higher.items, phrase), mayBeMoney: false };
  }
  if (isPercent) return { unit: 'percent', mayBeMoney: false };
  if (higher) return { unit: underCount ? 'magnitude' : 'percent', mayBeMoney: false };
  return { unit: null, mayBeMoney: own.length > 0 && isValueOfAction(phrase) };
}

/** «Miles» alone may be of anything, «miles de pesos» are money. */
function moneyOf(items: readonly Item[], phrase: Composition): Unit {
  const isOnlyMiles = items.every(({ role, base }) => role !== 'money' || base === 'mil');
  const isScale = isOnlyMiles && phrase.has(...MEASURES);
  return isScale ? 'thousands' : 'money';
}

/** «Valor ejecutado» may be money, «Valor logrado» and «Valor del indicador» are not. */
function isValueOfAction(phrase: Composition): boolean {
  if (!phrase.has('value') || phrase.has('indicator', 'goal', 'baseline')) return false;
  return phrase.items.some(({ base }) => base.startsWith('program') || base.startsWith('ejec'));
}
