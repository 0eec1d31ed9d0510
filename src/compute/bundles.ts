/** The rows of an export that speak of one indicator, and what all its rows show together. */

import type { ExecutionRecord } from '../model/execution.ts';
import { groupBy } from '../model/group.ts';
import { likenessOf } from '../model/likeness.ts';
import { type IndicatorKey, type IndicatorNames, keyText } from '../model/plan.ts';
import { foldName } from '../model/text.ts';

/** Rows of one key that may be of one indicator. */
export interface Bundle {
  readonly key: IndicatorKey;
  /** How the first of them is named. */
  readonly names: IndicatorNames;
  readonly records: readonly ExecutionRecord[];
}

/** Names this alike may be one. */
const ALIKE = 0.5;

/** More rows of one key than this are told apart by equal names only: each is compared with each. */
const MOST_COMPARED = 60;

/** The rows by what they speak of: those of one key whose names may be one. */
export function bundleRecords(records: readonly ExecutionRecord[]): readonly Bundle[] {
  const groups = groupBy(records, ({ key }) => codesText(key));
  return [...groups.values()].flatMap((group) => partByName(group));
}

/** The codes as they are compared: however they are parted, and in capitals or not. */
export function comparableCode(code: string | null): string | null {
  return code === null || /^\d+$/.test(code) ? code : code.replace(/[._/–—]/g, '-').toUpperCase();
}

function codesText(key: IndicatorKey): string {
  return keyText({
    ...key,
    goalCode: comparableCode(key.goalCode),
    indicatorCode: comparableCode(key.indicatorCode),
  });
}

function partByName(group: readonly ExecutionRecord[]): readonly Bundle[] {
  if (group.length === 1) return [bundleOf([...group])];
  const byName = [...groupBy(group, nameText).values()].map(bundleOf);
  if (byName.length > MOST_COMPARED) return byName;
  const bundles: (typeof byName)[number][] = [];
  for (const named of byName) {
    const alike = bundles.find((other) => mayBeOne(named, other));
    if (alike) alike.records.push(...named.records);
    else bundles.push(named);
  }
  return bundles;
}

function bundleOf(records: ExecutionRecord[]) {
  const { key, names } = records[0] as ExecutionRecord;
  return { key, names, records };
}

function nameText({ names: { goal, indicator } }: ExecutionRecord): string {
  return [goal, indicator].map((name) => name && foldName(name)).join('/');
}

/** Whether neither the goal nor the indicator clearly has another name; without a code it must have the same. */
function mayBeOne(a: Omit<Bundle, 'records'>, b: Omit<Bundle, 'records'>): boolean {
  if (a.key.goalCode === null) return false;
  return (['goal', 'indicator'] as const).every((part) => {
    const likeness = likenessOf(a.names[part], b.names[part]);
    return likeness === null || likeness >= ALIKE;
  });
}
