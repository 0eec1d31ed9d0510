/** Rules on objectives and goals as a whole: empty, with two trends, with two codes. */

import { type Finding, finding, type Place, placeOf } from '../diagnostics/finding.ts';
import { goalSubject } from '../diagnostics/subject.ts';
import { groupBy } from '../model/group.ts';
import { mayBeOne } from '../model/likeness.ts';
import { type Indicator, indicatorsOf, keyText } from '../model/plan.ts';
import { foldText } from '../model/text.ts';
import { type Judged, placeIn } from './rule.ts';

/** Titles of objectives with no indicator under them. */
export function* emptyObjectives({ plan }: Judged): Generator<Finding> {
  for (const { text, at } of plan.surroundings?.emptyObjectives ?? []) {
    yield finding('PES221', placeOf(at), { objective: text });
  }
}

/** Indicators whose rows have different trends; the indicators of a goal may well have each its own. */
export function* goalTrends({ plan }: Judged): Generator<Finding> {
  const coded = indicatorsOf(plan).filter(({ key, trend }) => key.goalCode !== null && trend);
  const byIndicator = groupBy(coded, ({ key, names }) => {
    const name = key.indicatorCode === null ? foldText(names.indicator ?? '') : '';
    return `${keyText({ ...key, entity: null })}/${name}`;
  });
  for (const [one, ...others] of byIndicator.values()) {
    if (!one) continue;
    const group = [one, ...others.filter((other) => mayBeOne(one, other))];
    const byTrend = groupBy(group, ({ trend }) => trend);
    const [rarest, next] = [...byTrend.values()].sort((a, b) => a.length - b.length);
    if (!rarest || !next) continue;
    const [first] = rarest.length === next.length ? group : rarest;
    if (!first) continue;
    const trends = [...byTrend.keys()].flatMap((trend) => trend ?? []);
    const related = group
      .filter((other) => other !== first)
      .map(({ source }) => placeIn(source, 'trend'));
    const bearing = { subject: goalSubject(first), related };
    yield finding('PES222', placeIn(first.source, 'trend'), { trends }, bearing);
  }
}

/** Rows of one code that only the levels of the plan under which they stand tell apart. */
export function* sharedCodes({ evaluation, plan }: Judged): Generator<Finding> {
  const repeated = new Set(
    indicatorsOf(evaluation).flatMap(({ indicator, reason }) =>
      reason?.kind === 'repeated-key' ? [indicator] : [],
    ),
  );
  const levelled = indicatorsOf(plan).filter(({ names }) => names.level !== undefined);
  for (const group of groupBy(levelled, ({ key }) => keyText(key)).values()) {
    const [first, ...others] = group;
    const isTold = group.some((one) => repeated.has(one));
    if (!first || isTold || !others.some((one) => isAlike(first, one))) continue;
    const related = others.map(({ source }) => placeIn(source, 'goalCode'));
    const bearing = { subject: goalSubject(first), related };
    yield finding('PES233', placeIn(first.source, 'goalCode'), { count: group.length }, bearing);
  }
}

/** Whether the names of two indicators of one code do not tell them apart. */
function isAlike(a: Indicator, b: Indicator): boolean {
  const named = ({ key, names: { indicator } }: Indicator) => ({
    key,
    names: { goal: null, indicator },
  });
  return mayBeOne(named(a), named(b));
}

/** Goals that stand with the same words under two codes of the same kind. */
export function* goalCodes({ plan }: Judged): Generator<Finding> {
  const named = indicatorsOf(plan).filter(({ key, names }) => key.goalCode && names.goal);
  const byName = groupBy(named, ({ key, names }) =>
    [key.goalKind, key.entity, foldText(names.goal ?? '')].join('/'),
  );
  for (const group of byName.values()) {
    const [first, ...others] = [...groupBy(group, ({ key }) => key.goalCode).values()].flatMap(
      ([one]) => one ?? [],
    );
    if (!first || others.length === 0) continue;
    const codes = [first, ...others].map(({ key }) => key.goalCode ?? '');
    const words = { goal: first.names.goal ?? '', codes };
    const bearing = { subject: goalSubject(first), related: others.map(placeOfGoal) };
    yield finding('PES223', placeOfGoal(first), words, bearing);
  }
}

function placeOfGoal({ source }: Indicator): Place {
  return placeIn(source, 'goalCode', 'goal');
}
