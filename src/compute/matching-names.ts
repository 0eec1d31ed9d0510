/** Indicators and records of which one side has no code: only the same names cross them. */

import type { Crossing } from '../model/evaluation.ts';
import { groupBy } from '../model/group.ts';
import { likenessOf } from '../model/likeness.ts';
import { type Indicator, type IndicatorNames, keyText } from '../model/plan.ts';
import { foldText } from '../model/text.ts';
import { type Bundle, comparableCode } from './bundles.ts';
import { crossingOf, NO_CROSSING, oursOf, recordsOf } from './crossing.ts';
import type { Entities } from './evidence.ts';
import { type ExportContext, settleRows } from './record-rows.ts';

/** Names this alike may be of one goal. */
const ALIKE = 0.5;

/** Comparisons of names at most: each indicator without code with each row left. */
const MOST_COMPARED = 100_000;

/**
 * Crosses by name what no code crossed, where goal and indicator have the same names and no other on
 * either side has them. A row left that may be one of those without code makes it doubtful.
 */
export function matchByName(
  found: ReadonlyMap<Indicator, Crossing>,
  bundles: readonly Bundle[],
  entities: Entities,
  context: ExportContext,
): Map<Indicator, Crossing> {
  const all = new Map(found);
  const open = [...found].flatMap(([indicator, { record, rivals }]) =>
    record || rivals.length > 0 ? [] : [indicator],
  );
  if (open.length === 0) return all;
  const taken = new Set([...found.values()].flatMap(recordsOf));
  const left = bundles.filter(({ records }) => !records.some((record) => taken.has(record)));
  const byName = groupBy(left, ({ records }) => namesText(records[0]?.names));
  const sameNames = groupBy(open, ({ names }) => namesText(names));
  const uncoded = open.filter(({ key }) => key.goalCode === null).length;
  for (const indicator of open) {
    const mayBe = (bundle: Bundle) => mayBeNamed(indicator, bundle, entities);
    const named = (byName.get(namesText(indicator.names)) ?? []).filter(mayBe);
    const [only, ...others] = named;
    const claimants = sameNames.get(namesText(indicator.names)) ?? [];
    const isAlone = new Set(claimants.map(({ key }) => keyText(key))).size === 1;
    if (only && others.length === 0 && isAlone) {
      const { records } = only;
      const settled = settleRows(records, oursOf(indicator, records), context);
      all.set(indicator, { ...crossingOf(settled, records), by: 'name' });
      continue;
    }
    if (indicator.key.goalCode !== null) continue;
    const isFew = uncoded * left.length <= MOST_COMPARED;
    const suspects =
      named.length > 0 || !isFew
        ? named
        : left.filter((one) => mayBe(one) && isSuspect(indicator, one));
    if (suspects.length === 0) continue;
    const rivals = suspects.flatMap(({ records }) => records);
    all.set(indicator, { ...NO_CROSSING, rivals, doubt: 'no-code' });
  }
  return all;
}

/** Whether nothing but a missing code keeps them apart. */
function mayBeNamed({ key }: Indicator, { key: theirs }: Bundle, entities: Entities): boolean {
  if (key.goalCode !== null && theirs.goalCode !== null) return false;
  if (entities.relate(key.entity, theirs.entity) === 'other') return false;
  return [
    [key.goalKind, theirs.goalKind],
    [comparableCode(key.indicatorCode), comparableCode(theirs.indicatorCode)],
  ].every(([a, b]) => a === b || a === null || b === null);
}

/** Both names, without the number that may begin them. */
function namesText(names: IndicatorNames | undefined): string {
  const bare = (name: string | null | undefined) => foldText(name ?? '').replace(/^\d+ (?=\D)/, '');
  return `${bare(names?.goal)}/${bare(names?.indicator)}`;
}

/** Whether a row may be of the indicator: its code begins the goal, or its names are alike. */
function isSuspect({ key, names }: Indicator, { key: theirs, records }: Bundle): boolean {
  const number = /^\D{0,3}0*(\d+)/.exec(names.goal ?? '')?.[1];
  if (number !== undefined && number === theirs.goalCode) return true;
  if (key.indicatorCode !== null && key.indicatorCode === theirs.indicatorCode) return true;
  const other = records[0]?.names;
  return (['goal', 'indicator'] as const).some((part) => {
    const likeness = likenessOf(names[part], other?.[part] ?? null);
    return likeness !== null && likeness >= ALIKE;
  });
}
