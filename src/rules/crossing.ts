/** Rules on which indicators each file has. */

import type { DoubtFacts } from '../diagnostics/catalogue/crossing.ts';
import { type Finding, finding, type Place, placeOf } from '../diagnostics/finding.ts';
import { indicatorSubject } from '../diagnostics/subject.ts';
import type { Named } from '../diagnostics/wording.ts';
import { type Doubt, isProgrammed, type TakenRows } from '../model/evaluation.ts';
import type { ExecutionRecord } from '../model/execution.ts';
import { groupBy } from '../model/group.ts';
import { indicatorsOf } from '../model/plan.ts';
import { cellOf, sameCell } from '../model/source.ts';
import { foldName } from '../model/text.ts';
import { type Judged, ofIndicator, placeIn, placeOfIndicator } from './rule.ts';

/** Programmed indicators that no export speaks of; a name alike is a suggestion, never a match. */
export function* onlyInMatrix(judged: Judged): Generator<Finding> {
  const { vigencia, unmatched } = judged.evaluation;
  if (!judged.executions.some(({ vigencias }) => vigencias.includes(vigencia))) return;
  const strays = indexAlike(unmatched, (record) => record);
  for (const evaluated of indicatorsOf(judged.evaluation)) {
    const { indicator, record, rivals, executed, reason } = evaluated;
    const crossable = indicator.key.goalCode !== null && reason?.kind !== 'repeated-key';
    if (rivals.length > 0 || !isProgrammed(evaluated) || !crossable) continue;
    const ofMatrix = evaluated.planned && cellOf(evaluated.planned.source, 'executed');
    if (executed.figure.kind === 'number' && executed.at && sameCell(executed.at, ofMatrix)) {
      yield finding('PES302', placeOf(executed.at), null, ofIndicator(evaluated, vigencia));
      continue;
    }
    if (record) continue;
    const named = strays.sharingName(indicator);
    const by = named.length > 0 ? 'name' : 'code';
    const alike = by === 'name' ? named : strays.sharingCode(indicator);
    const suggestions = alike.map(({ key, names }) => ({ key, names }));
    const bearing = ofIndicator(evaluated, vigencia, alike.map(placeOfRecord));
    yield finding('PES301', placeOfIndicator(evaluated), { alike: suggestions, by }, bearing);
  }
}

/** Records of the export that speak of no indicator of the plan, with those left that they may be. */
export function* onlyInSegplan(judged: Judged): Generator<Finding> {
  const { unmatched, vigencia } = judged.evaluation;
  const left = indexAlike(
    indicatorsOf(judged.evaluation).filter(({ record }) => record === null),
    ({ indicator }) => indicator,
  );
  for (const record of unmatched) {
    const alike = left.sharing(record);
    const bearing = { subject: indicatorSubject(record), vigencia };
    const related = alike.map(placeOfIndicator);
    yield finding('PES303', placeOfRecord(record), null, { ...bearing, related });
  }
}

/** Indicators whose record cannot be known, with the records that it may be. */
export function* ambiguousRecords(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  for (const evaluated of indicatorsOf(judged.evaluation)) {
    const { indicator, rivals, reason, crossing } = evaluated;
    if (reason?.kind !== 'ambiguous-record' || crossing.doubt === null) continue;
    const { code, by: usual } = DOUBTS[crossing.doubt];
    const by: DoubtFacts['by'] =
      usual === 'code' && rivals.every(isReworded(indicator)) ? 'indicator-code' : usual;
    const shown = rivals.slice(0, MOST_SHOWN);
    const files = [...new Set(rivals.map(({ source }) => source.file))];
    const ours = by === 'indicator' ? indicator.names.indicator : null;
    const doubt = { count: rivals.length, by, alike: shown.map(named), files, ours };
    const bearing = ofIndicator(evaluated, vigencia, shown.map(placeOfRecord));
    yield finding(code, placeOfIndicator(evaluated), doubt, bearing);
  }
}

/** Whether a record under another code has another name of its goal too. */
function isReworded({ names: { goal } }: Named): (record: ExecutionRecord) => boolean {
  return ({ names }) =>
    goal !== null && names.goal !== null && foldName(goal) !== foldName(names.goal);
}

/** More records than this name nothing more. */
const MOST_SHOWN = 12;

/** The finding of each doubt, and what it is about. */
const DOUBTS = {
  several: { code: 'PES304', by: 'several' },
  exports: { code: 'PES304', by: 'exports' },
  shared: { code: 'PES304', by: 'shared' },
  'other-goal': { code: 'PES323', by: 'goal' },
  'other-indicator': { code: 'PES323', by: 'indicator' },
  'other-entity': { code: 'PES323', by: 'entity' },
  renumbered: { code: 'PES340', by: 'code' },
  'earlier-export': { code: 'PES341', by: 'cutoff' },
  parts: { code: 'PES324', by: 'parts' },
  quarters: { code: 'PES324', by: 'quarters' },
  'no-code': { code: 'PES325', by: 'name' },
} as const satisfies Record<Doubt, { readonly code: string; readonly by: string }>;

/** Rows of one indicator of which one record was made: one of them, their sum, or what they repeat. */
export function* rowsTaken(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  for (const evaluated of indicatorsOf(judged.evaluation)) {
    const { rows, record } = evaluated.crossing;
    if (!rows || !record) continue;
    const others = rows.records
      .slice(0, MOST_SHOWN)
      .filter(({ source }) => source !== record.source);
    const bearing = ofIndicator(evaluated, vigencia, others.map(placeOfRecord));
    const count = rows.records.length;
    const { how } = rows;
    yield how === 'in-force' || how === 'total'
      ? finding('PES343', placeOfRecord(record), { count, because: how }, bearing)
      : finding(TAKEN[how], placeOfRecord(record), { count }, bearing);
  }
}

const TAKEN = {
  latest: 'PES326',
  sum: 'PES327',
  repeated: 'PES328',
} as const satisfies Record<Exclude<TakenRows['how'], 'in-force' | 'total'>, string>;

/** Indicators crossed by their names, for want of a code on one side. */
export function* crossedByName(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  for (const evaluated of indicatorsOf(judged.evaluation)) {
    const { by, record } = evaluated.crossing;
    if (by !== 'name' || !record) continue;
    const bearing = ofIndicator(evaluated, vigencia, [placeOfRecord(record)]);
    yield finding('PES329', placeOfIndicator(evaluated), { alike: named(record) }, bearing);
  }
}

/** What tells a record from the others, without its figures. */
function named({ key, names }: ExecutionRecord): Named {
  return { key, names };
}

function placeOfRecord({ source }: ExecutionRecord): Place {
  return placeIn(source, 'goalCode', 'goal', 'indicator');
}

/** Items by what others may share with them: each file may have many. */
interface Alike<T> {
  /** Those of one indicator code; goals of different codes do not share it. */
  sharingCode(other: Named): readonly T[];
  /** Those whose goal, or whose indicator, has the same name. */
  sharingName(other: Named): readonly T[];
  /** Those that share either, in their own order. */
  sharing(other: Named): readonly T[];
}

function indexAlike<T>(items: readonly T[], describe: (item: T) => Named): Alike<T> {
  const places = items.map((item, place) => ({ place, ...pickKeys(describe(item)) }));
  const byCode = groupPlaces(places, ({ codes }) => codes);
  const byName = groupPlaces(places, ({ names }) => names);
  const take = (found: readonly number[]) =>
    [...new Set(found)].sort((a, b) => a - b).map((place) => items[place] as T);
  const ofCode = (other: Named) => pickKeys(other).codes.flatMap((code) => byCode.get(code) ?? []);
  const ofName = (other: Named) => pickKeys(other).names.flatMap((name) => byName.get(name) ?? []);
  return {
    sharingCode: (other) => take(ofCode(other)),
    sharingName: (other) => take(ofName(other)),
    sharing: (other) => take([...ofCode(other), ...ofName(other)]),
  };
}

interface Keys {
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

function pickKeys({ key: { indicatorCode }, names }: Named): Keys {
  return {
    codes: indicatorCode === null ? [] : [indicatorCode],
    names: (['goal', 'indicator'] as const).flatMap((part) => {
      const name = names[part];
      return name === null ? [] : `${part}/${foldName(name)}`;
    }),
  };
}

function groupPlaces<K extends Keys & { readonly place: number }>(
  items: readonly K[],
  keysOf: (item: K) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const pairs = items.flatMap((item) => keysOf(item).map((key) => ({ key, place: item.place })));
  const groups = groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, own]) => [key, own.map(({ place }) => place)]));
}
