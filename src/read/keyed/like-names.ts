/** Names in place of codes: a key only where each is that of one indicator, and of no other. */

import { groupBy } from '../../model/group.ts';
import { likenessOf, SAME_NAME } from '../../model/likeness.ts';
import { foldName } from '../../model/text.ts';
import type { Coded, KeyedRows } from './keyed-rows.ts';
import type { Key } from './keys.ts';

/** With more rows than this only equal names are looked for: each would be held against each. */
const MOST_ROWS = 500;

/**
 * The names of the side table as keys of the plan; `null` where one of them is like the names of none,
 * or of several, or two are like the same.
 */
export function likeNames(bases: readonly KeyedRows[], side: KeyedRows, part: Coded): Key | null {
  const ours = [
    ...new Set(bases.flatMap((base) => base.rows.flatMap((row) => base.names(row)[part] ?? []))),
  ];
  const theirs = [...new Set(side.rows.map((row) => side.names(row)[part]))];
  if (ours.length === 0 || theirs.length === 0) return null;
  const byName = groupBy(ours, foldName);
  const isShort = ours.length <= MOST_ROWS && theirs.length <= MOST_ROWS;
  const found = new Map<string, string>();
  for (const name of theirs) {
    if (name === null) return null;
    const equal = byName.get(foldName(name)) ?? [];
    const alike =
      equal.length > 0 || !isShort ? equal : ours.filter((other) => isLike(name, other));
    const [only, ...others] = alike;
    if (only === undefined || others.length > 0) return null;
    found.set(name, only);
  }
  if (new Set(found.values()).size < found.size) return null;
  return {
    coded: 'name',
    isSure: true,
    header: side.reader.column(part)?.header ?? '',
    ofSide: (row) => found.get(side.names(row)[part] ?? '') ?? null,
    ofBase: (base, row) => base.names(row)[part],
    nameOf: (base, row) => base.names(row)[part] ?? '',
    textIn: (row) => side.names(row)[part] ?? '',
  };
}

function isLike(a: string, b: string): boolean {
  return (likenessOf(a, b) ?? 0) >= SAME_NAME;
}
