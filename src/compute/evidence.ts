/** What speaks for and against a record being that of an indicator. */

import { isOneEntity } from '../model/entity.ts';
import { isTellingCode, type NameRelation, relateNames } from '../model/likeness.ts';
import type { Indicator, IndicatorKey } from '../model/plan.ts';
import { foldName, foldText } from '../model/text.ts';
import type { Bundle } from './bundles.ts';
import { comparableCode } from './bundles.ts';

/** How the entities of both sides compare; `null` where one names none. */
export type EntityRelation = 'same' | 'other' | null;

/** Names of entities that each file uses. */
export interface Entities {
  relate(ours: string | null, theirs: string | null): EntityRelation;
}

/** A pair of codes that may be one indicator, and all that was compared of it. */
export interface Evidence {
  /** How many parts of the key both sides state and agree on. */
  readonly agreement: number;
  readonly name: NameRelation;
  readonly entity: EntityRelation;
  /** Whether the codes alone exclude every other. */
  readonly telling: boolean;
}

/** Compares an indicator with the rows of its goal code; `null` where a code or a kind differs. */
export function compare(
  { key, names }: Pick<Indicator, 'key' | 'names'>,
  { key: theirs, names: others }: Bundle,
  entities: Entities,
): Evidence | null {
  const entity = entities.relate(key.entity, theirs.entity);
  const code = comparableCode(key.indicatorCode);
  const other = comparableCode(theirs.indicatorCode);
  if (differ(key.goalKind, theirs.goalKind) || differ(code, other)) return null;
  let agreement = Number(entity === 'same' || key.entity === theirs.entity);
  agreement += Number(key.goalKind === theirs.goalKind) + Number(code === other);
  const isUncoded = key.indicatorCode === null || theirs.indicatorCode === null;
  if (isUncoded && isSameText(names.indicator, others.indicator)) agreement += EQUAL_NAME;
  const name = relateNames(names, others);
  return { agreement, name, entity, telling: isTelling(key) && isTelling(theirs) };
}

/** Whether both are given and say different things. */
function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** What the same name of the indicator adds where no code tells it from the others of its goal. */
const EQUAL_NAME = 0.5;

/** Whether both are given and say the same. */
function isSameText(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && foldName(a) === foldName(b);
}

/** Whether the codes of a key are of so many digits that nothing else has them. */
function isTelling({ goalCode, indicatorCode }: IndicatorKey): boolean {
  return isTellingCode(goalCode) && isTellingCode(indicatorCode);
}

/** Whether the evidence excludes the record: another entity does, and another name where codes are few. */
export function isRefuted({ name, entity, telling }: Evidence): boolean {
  return entity === 'other' || (!telling && name === 'other');
}

/** Goals that must pair two names of one entity, for one alone may be of another entity unless all its names are equal. */
const ENOUGH_GOALS = 2;

/**
 * How the names of entities of both files compare. Names that nothing in them makes one are one where
 * telling codes pair them in goal after goal, or in one with the same names, each with no other, and
 * neither is in both files. A name that the other file has as it is written is no part of a longer
 * one there; one, or initials, that may be several of the other file tell nothing.
 */
export function readEntities(
  indicators: readonly Indicator[],
  bundles: readonly Bundle[],
  pairs: Iterable<readonly [Indicator, Bundle]>,
): Entities {
  const ours = new Set(indicators.flatMap(({ key }) => (key.entity ? foldText(key.entity) : [])));
  const theirs = new Set(bundles.flatMap(({ key }) => (key.entity ? foldText(key.entity) : [])));
  const paired = readPairs(pairs);
  const known = new Map<string, EntityRelation>();
  const alike = (names: ReadonlySet<string>, entity: string) =>
    [...names].filter((name) => isOneEntity(name, entity)).length;
  const relate = (a: string, b: string): EntityRelation => {
    if (a === b) return 'same';
    if (isOneEntity(a, b)) {
      const isWritten = theirs.has(a) || ours.has(b);
      if (isWritten && a.includes(' ') && b.includes(' ')) return 'other';
      return isWritten || alike(theirs, a) > 1 || alike(ours, b) > 1 ? null : 'same';
    }
    const isLearnt = paired.has(`${a}\n${b}`) && alike(theirs, a) === 0 && alike(ours, b) === 0;
    return isLearnt ? 'same' : 'other';
  };
  return {
    relate(a, b) {
      if (a === null || b === null) return null;
      const [own, other] = [foldText(a), foldText(b)];
      const key = `${own}\n${other}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const found = relate(own, other);
      known.set(key, found);
      return found;
    },
  };
}

/** Pairs of names that enough goals have, and neither name with another. */
function readPairs(pairs: Iterable<readonly [Indicator, Bundle]>): ReadonlySet<string> {
  const goals = new Map<string, Set<string | null>>();
  const named = new Set<string>();
  for (const [{ key, names }, bundle] of pairs) {
    if (!key.entity || !bundle.key.entity || !isTelling(key)) continue;
    const [own, other] = [foldText(key.entity), foldText(bundle.key.entity)];
    addTo(goals, `${own}\n${other}`, key.goalCode);
    const hasBoth = (['goal', 'indicator'] as const).every((part) =>
      isSameText(names[part], bundle.names[part]),
    );
    if (hasBoth && mayShorten(own, other)) named.add(`${own}\n${other}`);
  }
  const all = [...goals].map(([pair, codes]) => ({ pair, codes, names: pair.split('\n') }));
  const isAlone = (names: readonly string[]) =>
    [0, 1].every((side) => all.filter((one) => one.names[side] === names[side]).length === 1);
  const sure = all.filter(
    ({ pair, codes, names }) => (named.has(pair) || codes.size >= ENOUGH_GOALS) && isAlone(names),
  );
  return new Set(sure.map(({ pair }) => pair));
}

/** Whether one is a word that may stand for the several of the other, as letters taken from it. */
function mayShorten(a: string, b: string): boolean {
  return a.includes(' ') !== b.includes(' ') && a[0] === b[0];
}

function addTo<T>(groups: Map<string, Set<T>>, key: string, value: T): void {
  const group = groups.get(key) ?? new Set<T>();
  group.add(value);
  groups.set(key, group);
}
