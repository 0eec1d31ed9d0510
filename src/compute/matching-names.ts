/** Indicators and records of which one side has no code: only the same names cross them. */

import type { Crossing } from '../model/evaluation.ts';
import { groupBy } from '../model/group.ts';
import { isTellingCode, likenessOf, relateNames } from '../model/likeness.ts';
import { type Indicator, type IndicatorKey, type IndicatorNames, keyText } from '../model/plan.ts';
import { foldName } from '../model/text.ts';
import { type Bundle, comparableCode } from './bundles.ts';
import { crossingOf, NO_CROSSING, oursOf, recordsOf } from './crossing.ts';
import type { Entities } from './evidence.ts';
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
 * another code, or of the same indicator, by its code and name, under a goal with another.
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
  const byName = groupByText(left, (bundle) => namesText(bundle.names));
  const sameNames = groupByText(open, ({ names }) => namesText(names));
  const sameIndicators = groupByText([...found.keys()], ({ names }) => indicatorText(names));
  const byCode = groupBy(left, ({ key }) => comparableCode(key.indicatorCode));
  const byParts = groupByText(left, (bundle) => partsText(bundle.key, bundle.names));
  const byIndicator = groupByText(left, (bundle) => codedText(bundle.key, bundle.names));
  const sameCodes = groupBy(open, ({ key }) => comparableCode(key.indicatorCode));
  const uncodedRows = left.filter(({ key }) => key.goalCode === null);
  const compared = open.map(({ key }) => (key.goalCode === null ? left : uncodedRows));
  const isOneList = isOneListOfCodes([...found.keys()], bundles);
  const isFew = compared.reduce((sum, { length }) => sum + length, 0) <= MOST_COMPARED;
  for (const [at, indicator] of open.entries()) {
    const { key, names } = indicator;
    const mayBe = (bundle: Bundle) => mayBeNamed(indicator, bundle, entities);
    const isAlone = (claimants: readonly Indicator[] | undefined) =>
      new Set((claimants ?? []).map((one) => keyText(one.key))).size === 1;
    const both = byName.get(namesText(names)) ?? [];
    const alone = isAlone(sameIndicators.get(indicatorText(names)))
      ? (byName.get(indicatorText(names)) ?? [])
      : [];
    const named = [...both, ...alone].filter(mayBe);
    const code = comparableCode(key.indicatorCode);
    const coded =
      isOneList || isTellingCode(code)
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
            ...(byIndicator.get(codedText(key, names)) ?? []),
          ].filter((one) => isRenumbered(indicator, one, entities));
    const rivals = [...new Set(suspects.length > 0 ? suspects : renamed)].flatMap(
      ({ records }) => records,
    );
    const doubt = suspects.length > 0 ? 'no-code' : 'renumbered';
    if (rivals.length > 0) all.set(indicator, { ...NO_CROSSING, rivals, doubt });
  }
  return all;
}

/**
 * Whether an export that says nothing of goals has the very codes of the indicators, each once, one of many
 * digits among them: codes of few digits agree by chance, but not the whole of two lists.
 */
function isOneListOfCodes(indicators: readonly Indicator[], bundles: readonly Bundle[]): boolean {
  if (bundles.some(({ key }) => key.goalCode !== null)) return false;
  const byKey = new Map(indicators.map(({ key }) => [keyText(key), key]));
  const ours = [...byKey.values()].flatMap((key) => comparableCode(key.indicatorCode) ?? []);
  const theirs = bundles.flatMap(({ key }) => comparableCode(key.indicatorCode) ?? []);
  const known = new Set(theirs);
  return (
    theirs.length === bundles.length &&
    known.size === theirs.length &&
    ours.length === known.size &&
    ours.every((code) => known.delete(code)) &&
    theirs.some(isTellingCode)
  );
}

/** Items by a text of theirs, where they have one: what says nothing is not alike. */
function groupByText<T>(items: readonly T[], textOf: (item: T) => string | null) {
  const groups = groupBy(items, textOf);
  groups.delete(null);
  return groups;
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
function isOtherName({ names }: Indicator, { names: theirs }: Bundle): boolean {
  return relateNames(names, theirs) === 'other';
}

/** Whether nothing but another code keeps them apart. */
function isRenumbered({ key }: Indicator, { key: theirs }: Bundle, entities: Entities): boolean {
  if (theirs.goalCode === null) return false;
  if (entities.relate(key.entity, theirs.entity) === 'other') return false;
  return key.goalKind === theirs.goalKind || key.goalKind === null || theirs.goalKind === null;
}

/** The code of the goal and the name of the indicator. */
function partsText(key: IndicatorKey, { indicator }: IndicatorNames): string | null {
  return indicator === null ? null : `${comparableCode(key.goalCode)}/${foldName(indicator)}`;
}

/** The code of the indicator, where it is telling, and its name: a goal may be reworded and renumbered. */
function codedText(key: IndicatorKey, { indicator }: IndicatorNames): string | null {
  const code = comparableCode(key.indicatorCode);
  return indicator === null || !isTellingCode(code) ? null : `${code}/${foldName(indicator)}`;
}

/** The names of a row that has nothing of its goal, as {@link namesText} writes them. */
function indicatorText({ indicator }: IndicatorNames): string | null {
  return namesText({ goal: null, indicator });
}

/** Both names, without the number that may begin them; `null` where there is none. */
function namesText({ goal, indicator }: IndicatorNames): string | null {
  if (goal === null && indicator === null) return null;
  const bare = (name: string | null) => foldName(name ?? '').replace(/^\d+ (?=\D)/, '');
  return `${bare(goal)}/${bare(indicator)}`;
}

/** Whether a row may be of the indicator: its code begins the goal, or its names are alike. */
function isSuspect({ key, names }: Indicator, { key: theirs, names: others }: Bundle): boolean {
  const number = /^\D{0,3}0*(\d+)/.exec(names.goal ?? '')?.[1];
  if (number === theirs.goalCode) return true;
  const code = comparableCode(key.indicatorCode);
  if (code !== null && code === comparableCode(theirs.indicatorCode)) return true;
  return (['goal', 'indicator'] as const).some((part) => {
    const likeness = likenessOf(names[part], others[part]);
    return (likeness ?? Number.NaN) >= ALIKE;
  });
}
