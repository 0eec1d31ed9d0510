/** «Pesos»: money, or the weights of several indicators. */

import { Composition, likely, type Reading } from './composition.ts';
import { readConcept } from './concept.ts';
import type { Level } from './level.ts';
import type { Role } from './lexicon.ts';

/** What may stand beside weights: any other word of a budget, a measure or a count says money. */
const BESIDE_WEIGHTS: ReadonlySet<Role> = new Set<Role>([
  'money',
  'percent',
  'goal',
  'indicator',
  'yearNoun',
  'annual',
  'initial',
  'inForce',
  'final',
]);

/**
 * The reading of a phrase whose only measure is «pesos»: what its cells are tells, and of a
 * percentage that it is likelier weights. `null` where the word has one sense, or others doubt it.
 */
export function readPesos(phrase: Composition, own: readonly Level[]): Reading | null {
  const words = phrase.items.filter(({ role }) => role === 'money');
  const isAlone = words.length === 1 && words[0]?.base === 'pesos';
  const isPlain = phrase.items.every(({ role }) => BESIDE_WEIGHTS.has(role));
  if (!isAlone || !isPlain || own.some(({ unknown }) => unknown.length > 0)) return null;
  const weights = phrase.items.map((item) =>
    item.role === 'money' ? { ...item, role: 'weight' as const, base: 'peso' } : item,
  );
  if (readConcept(new Composition(weights, phrase.around)).concept !== 'weight') return null;
  return phrase.has('percent') ? likely('weight', 'money') : likely('money', 'weight');
}
