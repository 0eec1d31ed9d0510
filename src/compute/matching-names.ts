/** Indicators and records of which one side has no code: only the same names cross them. */

import type { Crossing } from '../model/evaluation.ts';
import { groupBy } from '../model/group.ts';
import { likenessOf } from '../model/likeness.ts';
import { type Indicator, type IndicatorKey, type IndicatorNames, keyText } from '../model/plan.ts';
import { foldText } from '../model/text.ts';
import { type Bundle, comparableCode } from './bundles.ts';
import { crossingOf, NO_CROSSING, oursOf, recordsOf } from './crossing.ts';
import { type Entities, isTellingCode, relateNames } from './evidence.ts';
import { type ExportContext, settleRows } from './record-rows.ts';

/** Names this alike may be of one goal. */
const ALIKE = 0.5;

/** Comparisons of names at most: each indicator without code with each row left. */
const MOST_COMPARED = 100_000;

/**
 * Crosses what the code of the goal did not cross, where one side has none: by the code of the
 * indicator, or by goal and indicator of the same names, that no other on either side has; by the name
 * of the indicator alone where the export has nothing else of the goal. A row left
 * that may be one of those without code makes it doubtful, and so does one of the same names with
 * another code.
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
  const sameIndicators = groupBy([...found.keys()], ({ names }) => indicatorText(names));
  const byCode = groupBy(left, ({ key }) => comparableCode(key.indicatorCode));
  const byParts = groupBy(left, ({ key, records }) => partsText(key, records[0]?.names));
  const sameCodes = groupBy(open, ({ key }) => comparableCode(key.indicatorCode));
  const uncodedRows = left.filter(({ key }) => key.goalCode === null);
  const compared = open.map(({ key }) => (key.goalCode === null ? left : uncodedRows));
  const isFew = compared.reduce((sum, { length }) => sum + length, 0) <= MOST_COMPARED;
  for (const [at, indicator] of open.entries()) {
    const { key, names } = indicator;
    const mayBe = (bundle: Bundle) => mayBeNamed(indicator, bundle, entities);
    const isAlone = (claimants: readonly Indicator[] | undefined) =>
      new Set((claimants ?? []).map((one) => keyText(one.key))).size === 1;
    const both = byName.get(namesText(names)) ?? [];
    const isNamed = names.indicator !== null;
    const alone =
      isNamed && isAlone(sameIndicators.get(indicatorText(names)))
        ? (byName.get(indicatorText(names)) ?? [])
        : [];
    const named = [...both, ...alone].filter(mayBe);
    const code = comparableCode(key.indicatorCode);
    const coded = isTellingCode(code)
      ? (byCode.get(code) ?? []).filter((one) => mayBe(one) && !isOtherName(indicator, one))
      : [];
    const [only, ...others] = new Set([...named, ...coded]);
    const isOnly =
      (named.length === 0 || isAlone(sameNames.get(namesText(names)))) &&
      (coded.length === 0 || isAlone(sameCodes.get(code)));
    if (only && others.length === 0 && isOnly) {
      const { records } = only;
      const settled = settleRows(records, oursOf(indicator, records), context);
      const by = coded.length > 0 ? 'code' : 'name';
      all.set(indicator, { ...crossingOf(settled, records), by });
      continue;
    }
    const suspects =
      only || !isFew
        ? [...named, ...coded]
        : (compared[at] ?? []).filter((one) => mayBe(one) && isSuspect(indicator, one));
    const renamed =
      key.goalCode === null
        ? []
        : [
            ...(byName.get(namesText(names)) ?? []),
            ...(byParts.get(partsText(key, names)) ?? []),
          ].filter((one) => isRenumbered(indicator, one, entities));
    const rivals = [...new Set(suspects.length > 0 ? suspects : renamed)].flatMap(
      ({ records }) => records,
    );
    const doubt = suspects.length > 0 ? 'no-code' : 'renumbered';
    if (rivals.length > 0) all.set(indicator, { ...NO_CROSSING, rivals, doubt });
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

/** Whether the indicator clearly has another name. */
function isOtherName({ names }: Indicator, { records }: Bundle): boolean {
  return relateNames(names, records[0]?.names ?? NO_NAMES) === 'other';
}

const NO_NAMES: IndicatorNames = { goal: null, indicator: null };

/** Whether a row has the same names and only another code. */
function isRenumbered(
  { key, names }: Indicator,
  { key: theirs, records }: Bundle,
  entities: Entities,
): boolean {
  const others = records[0]?.names ?? NO_NAMES;
  const isNamed = names.indicator === null ? names.goal !== null : others.indicator !== null;
  if (!isNamed || theirs.goalCode === null) return false;
  if (entities.relate(key.entity, theirs.entity) === 'other') return false;
  return key.goalKind === theirs.goalKind || key.goalKind === null || theirs.goalKind === null;
}

/** The code of the goal and the name of the indicator. */
function partsText(key: IndicatorKey, names: IndicatorNames | undefined): string | null {
  const indicator = names?.indicator ?? null;
  return indicator === null ? null : `${comparableCode(key.goalCode)}/${foldText(indicator)}`;
}

/** The names of a row that has nothing of its goal, as {@link namesText} writes them. */
function indicatorText({ indicator }: IndicatorNames): string {
  return namesText({ goal: null, indicator });
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
