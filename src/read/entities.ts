/** Entities within keys: only where they tell apart what the codes do not. */

import { type IndicatorKey, keyText } from '../model/plan.ts';

/**
 * Gives each key its entity only where the same codes stand with more than one of them among
 * `keys`: elsewhere two files may write the name of an entity differently and mean the same.
 */
export function settleEntities(keys: Iterable<IndicatorKey>): (key: IndicatorKey) => IndicatorKey {
  const entities = new Map<string, Set<string | null>>();
  for (const key of keys) {
    const codes = codesOf(key);
    const own = entities.get(codes);
    if (own) own.add(key.entity);
    else entities.set(codes, new Set([key.entity]));
  }
  return (key) =>
    key.entity === null || (entities.get(codesOf(key))?.size ?? 0) > 1
      ? key
      : { ...key, entity: null };
}

function codesOf(key: IndicatorKey): string {
  return keyText({ ...key, entity: null });
}
