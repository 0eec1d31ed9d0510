/** The rows of a table laid beside those of another by a key that both write. */

import { groupBy } from '../../model/group.ts';
import { relateNames } from '../../model/likeness.ts';
import type { KeyedRows } from './keyed-rows.ts';
import { type Key, keysFor } from './keys.ts';
import { likeNames } from './like-names.ts';
import { areSeveral, isOther, type PlanRow } from './plan-rows.ts';
import { qualifiedKeys } from './qualified-keys.ts';

/** Why an indicator gets nothing from the other table. */
export type Unkeyed =
  /** No row has its key. */
  | 'absent'
  /** Its key is that of several indicators. */
  | 'shared'
  /** The row with its key names another indicator, or stands under another objective. */
  | 'otherwise';

/** How the rows of a side table are those of a plan. */
export interface Match {
  readonly side: KeyedRows;
  readonly key: Key;
  /** The rows of the side table with the key of that one. */
  rowsOf(base: KeyedRows, row: number): readonly number[];
  /** `null` where its rows count. */
  whyNot(base: KeyedRows, row: number): Unkeyed | null;
  /** The rows of the side table that are of no indicator. */
  readonly extra: readonly number[];
  /** How many rows of the plan have theirs. */
  readonly matched: number;
}

/** Of the keys of the side table so many at least must be of the plan, where some of the plan lack theirs. */
const MOST = 0.5;

/** Of the rows with one key, more than these named otherwise show that it is no key. */
const FEW = 0.25;

/** Codes of so many digits are not equal by chance. */
const TELLING = /\d{3}/;

/**
 * The match of a side table with the tables of a plan, by the first key that proves to be one; `null`
 * where none does, or where two do and give other rows.
 */
export function matchRows(bases: readonly KeyedRows[], side: KeyedRows): Match | null {
  const keys = keysFor(bases, side);
  // The same names with other codes are of others.
  if (keys.length === 0) return matchByNames(bases, side);
  const found = keys.flatMap((key) => {
    const match = matchBy(key, bases, side);
    return match && isProven(match, bases) ? [match] : [];
  });
  const [first, ...others] = found;
  if (!first || hasShared(first, bases)) {
    const within = keys.flatMap((key) => (key.isSure ? (matchWithin(key, bases, side) ?? []) : []));
    return within[0] ?? first ?? null;
  }
  const rivals = first.key.isSure ? [] : others.filter(({ key }) => key.coded !== first.key.coded);
  return rivals.every((other) => sameRows(first, other, bases)) ? first : null;
}

function hasShared({ whyNot }: Match, bases: readonly KeyedRows[]): boolean {
  return bases.some((base) => base.rows.some((row) => whyNot(base, row) === 'shared'));
}

/** The match by a code within its entity or kind of goal, where each row of both tables has its own by it. */
function matchWithin(key: Key, bases: readonly KeyedRows[], side: KeyedRows): Match | null {
  for (const own of qualifiedKeys(key, bases, side)) {
    const match = matchBy(own, bases, side);
    const isSure = match && match.extra.length === 0 && isProven(match, bases);
    const isWhole =
      isSure &&
      bases.every((base) =>
        base.rows.every(
          (row) => match.whyNot(base, row) === null && match.rowsOf(base, row).length === 1,
        ),
      );
    if (isWhole) return match;
  }
  return null;
}

function matchByNames(bases: readonly KeyedRows[], side: KeyedRows): Match | null {
  for (const part of ['indicator', 'goal'] as const) {
    const key = likeNames(bases, side, part);
    const match = key && matchBy(key, bases, side);
    if (match && isProven(match, bases)) return match;
  }
  return null;
}

function matchBy(key: Key, bases: readonly KeyedRows[], side: KeyedRows): Match | null {
  const keyed = side.rows.filter((row) => key.ofSide(row) !== null);
  if (keyed.length === 0) return null;
  const ofSide = groupBy(keyed, (row) => key.ofSide(row));
  const all = bases.flatMap((base) => base.rows.map((row): PlanRow => ({ base, row })));
  const ofPlan = groupBy(all, ({ base, row }) => key.ofBase(base, row));
  const isShared = (own: string) => areSeveral(ofPlan.get(own) ?? []);
  const rowsOf = (base: KeyedRows, row: number) => {
    const own = key.ofBase(base, row);
    return own === null ? [] : (ofSide.get(own) ?? []);
  };
  const known = new Map<KeyedRows, Map<number, Unkeyed | null>>();
  const whyNot = (base: KeyedRows, row: number): Unkeyed | null => {
    const own = known.get(base) ?? new Map<number, Unkeyed | null>();
    known.set(base, own);
    const before = own.get(row);
    if (before !== undefined) return before;
    const found = judge(base, row);
    own.set(row, found);
    return found;
  };
  const judge = (base: KeyedRows, row: number): Unkeyed | null => {
    const rows = rowsOf(base, row);
    if (rows.length === 0) return 'absent';
    if (isShared(key.ofBase(base, row) ?? '')) return 'shared';
    return rows.some((other) => isOther({ base, row }, side, other)) ? 'otherwise' : null;
  };
  const extra = side.rows.filter((row) => !ofPlan.has(key.ofSide(row) ?? ''));
  return {
    side,
    key,
    rowsOf,
    whyNot,
    extra,
    matched: all.filter(({ base, row }) => whyNot(base, row) === null).length,
  };
}

function isProven(match: Match, bases: readonly KeyedRows[]): boolean {
  const { side, extra, matched } = match;
  const all = bases.flatMap((base) => base.rows.map((row) => match.whyNot(base, row)));
  const isWhole = all.every((why) => why !== 'absent');
  const keyed = side.rows.length - extra.length;
  if (matched === 0 || (matched === 1 && all.length > 1)) return false;
  const otherwise = all.filter((why) => why === 'otherwise').length;
  if (otherwise > (matched + otherwise) * FEW) return false;
  const keys = all.length - all.filter((why) => why === 'absent').length;
  const repeated = bases.flatMap((base) =>
    base.rows.filter((row) => isRepeated(side, match.rowsOf(base, row))),
  );
  if (repeated.length > Math.max(1, keys * FEW)) return false;
  const isTelling =
    match.key.coded === 'name' ||
    bases.every((base) =>
      base.rows.every(
        (row) => match.rowsOf(base, row).length === 0 || TELLING.test(match.key.nameOf(base, row)),
      ),
    );
  // 1 to 4 in two sheets may well number their rows.
  if (!isTelling)
    return isWhole && extra.length === 0 && (match.key.isSure || areNamed(match, bases));
  return isWhole || keyed >= side.rows.length * MOST;
}

/** Whether the names of all the rows say what their key does. */
function areNamed({ side, rowsOf }: Match, bases: readonly KeyedRows[]): boolean {
  return bases.every((base) =>
    base.rows.every((row) =>
      rowsOf(base, row).every(
        (other) => relateNames(base.names(row), side.names(other)) === 'same',
      ),
    ),
  );
}

/** Whether a key, and year, has rows of several things. */
function isRepeated(side: KeyedRows, rows: readonly number[]): boolean {
  if (rows.length < 2) return false;
  const byYear = groupBy(rows, (row) => side.year(row));
  return [...byYear.values()].some(([first = 0, ...others]) =>
    others.some((row) => !side.areEqual(first, row)),
  );
}

function sameRows(a: Match, b: Match, bases: readonly KeyedRows[]): boolean {
  return bases.every((base) =>
    base.rows.every((row) => a.rowsOf(base, row).join() === b.rowsOf(base, row).join()),
  );
}
