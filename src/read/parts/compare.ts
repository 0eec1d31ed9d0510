/** How two tables stand to each other: other indicators, other years, the same, or other figures. */

import type { Facts } from './facts.ts';

/** How a table stands to another. */
export type Bond =
  /** Other indicators, or too few of the same. */
  | 'apart'
  /** The same indicators with figures that the other does not give: other years, other fields. */
  | 'adds'
  /** The same indicators with the same figures, and no more. */
  | 'same'
  /** The same indicators, and at least one figure that both give and that differs. */
  | 'differs';

/** Tables are about the same where at least this share of the indicators of the smaller are in both. */
const SAME_SHARE = 0.5;

/** How `other` stands to `own`. */
export function bondOf(own: Facts, other: Facts): Bond {
  const mask = maskOf(own, other);
  const [mine, its] = [by(own, mask), by(other, mask)];
  let shared = 0;
  let differences = 0;
  let extra = 0;
  for (const [id, figures] of its) {
    const known = mine.get(id);
    if (!known) continue;
    shared += 1;
    for (const [slot, value] of figures) {
      const before = known.get(slot);
      if (before === undefined) extra += 1;
      else if (before !== value) differences += 1;
    }
  }
  if (shared === 0 || shared < SAME_SHARE * Math.min(mine.size, its.size)) return 'apart';
  if (differences > 0) return 'differs';
  return extra > 0 || shared < its.size ? 'adds' : 'same';
}

/** How many figures both give, and how many of them do not fall from `own` to `other`, or rise. */
export function growthOf(own: Facts, other: Facts): { rises: number; falls: number } {
  const mask = maskOf(own, other);
  const mine = by(own, mask);
  const growth = { rises: 0, falls: 0 };
  for (const [id, figures] of by(other, mask)) {
    for (const [slot, value] of figures) {
      const before = mine.get(id)?.get(slot);
      if (!slot.startsWith('executed') || typeof before !== 'number') continue;
      if (typeof value !== 'number' || value === before) continue;
      if (value > before) growth.rises += 1;
      else growth.falls += 1;
    }
  }
  return growth;
}

/** The figures of another table for what stands in a row of this one, and what only it has. */
export interface Alignment {
  /** What the other gives of the indicator of a row; `null` where it does not have it. */
  ofRow(row: number): ReadonlyMap<string, number | string> | null;
  /** What this one gives of it. */
  own(row: number): ReadonlyMap<string, number | string> | null;
  /** Keys of the objectives of the indicators that only the other has. */
  readonly missing: ReadonlySet<string>;
}

/** Lays the rows of two tables about the same beside each other. */
export function align(own: Facts, other: Facts): Alignment {
  const mask = maskOf(own, other);
  const [mine, its] = [by(own, mask), by(other, mask)];
  const only = [...other.figures.keys()].filter((id) => !mine.has(reduce(id, mask)));
  return {
    ofRow: (row) => its.get(reduce(own.ids.get(row) ?? '', mask)) ?? null,
    own: (row) => own.figures.get(own.ids.get(row) ?? '') ?? null,
    missing: new Set(only.map((id) => id.split('/')[0] ?? '')),
  };
}

type Figures = Facts['figures'];

/** The parts of an identity that both tables give: what one never says tells nothing apart. */
function maskOf(a: Facts, b: Facts): readonly boolean[] {
  return [0, 1, 2].map((part) => gives(a, part) && gives(b, part));
}

const GIVEN = new WeakMap<Facts, readonly boolean[]>();

function gives(facts: Facts, part: number): boolean {
  const known = GIVEN.get(facts);
  if (known) return known[part] === true;
  const given = [0, 1, 2].map((at) =>
    [...facts.figures.keys()].some((id) => (id.split('/')[at] ?? '') !== ''),
  );
  GIVEN.set(facts, given);
  return given[part] === true;
}

/** The figures by what the mask keeps of each identity. */
function by({ figures }: Facts, mask: readonly boolean[]): Figures {
  if (mask.every((kept) => kept)) return figures;
  const reduced = new Map<string, ReadonlyMap<string, number | string>>();
  for (const [id, own] of figures) {
    const key = reduce(id, mask);
    if (!reduced.has(key)) reduced.set(key, own);
  }
  return reduced;
}

function reduce(id: string, mask: readonly boolean[]): string {
  return id
    .split('/')
    .map((text, at) => (mask[at] === false ? '' : text))
    .join('/');
}
