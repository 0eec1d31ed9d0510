/** The objectives of several tables as those of one plan, each indicator with all its years. */

import { groupBy } from '../../model/group.ts';
import { mayBeOne } from '../../model/likeness.ts';
import type { Indicator, IndicatorVigencia, Objective } from '../../model/plan.ts';
import { keyText } from '../../model/plan.ts';
import { withCells } from '../../model/source.ts';
import { foldText } from '../../model/text.ts';
import { keyOfObjective } from './objectives.ts';

/** An objective of one table, whose text may give no number. */
export type PartObjective = Omit<Objective, 'number'> & { readonly number: number | null };

/** The objectives of a plan, and where in it each one of a table is. */
export interface JoinedObjectives {
  readonly objectives: readonly Objective[];
  placeIn(part: number, objective: number): number;
}

/**
 * Joins the objectives that have the same number and name, or the same number where only one table
 * names it, and under them the indicators of the same key of which no year stands in both. Numbers
 * are those of the texts, or else the place; entities are part of the names where codes repeat.
 */
export function joinObjectives(parts: readonly (readonly PartObjective[])[]): JoinedObjectives {
  const joined: PartObjective[] = [];
  const byKey = new Map<string, number>();
  const byNumber = new Map<number, number>();
  const find = ({ unnamed, number, name }: PartObjective) => {
    const same = byKey.get(unnamed ? '' : keyOfObjective(number, name));
    const alike = number === null ? undefined : byNumber.get(number);
    // «Objetivo 3» alone, as a tab says it, is that of any name.
    const isOther = alike === undefined || !(isBare(name) || isBare(joined[alike]?.name ?? ''));
    return same ?? (isOther ? undefined : alike);
  };
  const places = parts.map((objectives) =>
    objectives.map((objective) => {
      const { unnamed, number, name } = objective;
      const known = find(objective);
      const at = known ?? joined.length;
      const before = joined[at];
      joined[at] = before ? join(before, objective) : objective;
      byKey.set(unnamed ? '' : keyOfObjective(number, name), at);
      if (number !== null && known === undefined) byNumber.set(number, at);
      return at;
    }),
  );
  const order = parts.length > 1 ? byNumberOf(joined) : joined.map((_, at) => at);
  const placeOf = new Map(order.map((before, at) => [before, at]));
  return {
    objectives: nameRepeated(order.map((at) => joined[at] as PartObjective)),
    placeIn: (part, objective) => placeOf.get(places[part]?.[objective] ?? -1) ?? objective,
  };
}

/** The places of objectives that several tables bring by turns, in the order of their numbers where all have one. */
function byNumberOf(joined: readonly PartObjective[]): readonly number[] {
  const places = joined.map((_, at) => at);
  if (joined.some(({ number }) => number === null)) return places;
  return places.sort((a, b) => (joined[a]?.number ?? 0) - (joined[b]?.number ?? 0));
}

/** Whether the name of an objective is only its number. */
function isBare(name: string): boolean {
  return /^(objetivo )?\d+$/.test(foldText(name));
}

function join(a: PartObjective, b: PartObjective): PartObjective {
  const printed = [...(a.printed ?? []), ...(b.printed ?? [])];
  const indicators = [...a.indicators];
  const known = new Map(indicators.map((indicator, at) => [keyOfIndicator(indicator), at]));
  for (const indicator of b.indicators) {
    const at = known.get(keyOfIndicator(indicator));
    const before = at === undefined ? undefined : indicators[at];
    const both = before && mayBeOne(before, indicator) && addVigencias(before, indicator);
    if (both && at !== undefined) indicators[at] = both;
    else indicators.push(indicator);
  }
  return {
    ...a,
    name: isBare(a.name) ? b.name : a.name,
    indicators,
    ...(printed.length > 0 ? { printed } : {}),
  };
}

/** Text that is equal for rows of one indicator; without a code, its names tell it. */
function keyOfIndicator({ key, names }: Indicator): string {
  const named = key.goalCode === null ? `${names.goal ?? ''}/${names.indicator ?? ''}` : '';
  return `${keyText(key)}/${foldText(named)}`;
}

/** The indicator with the years of both, and `null` where both give one figure of a year. */
function addVigencias(a: Indicator, b: Indicator): Indicator | null {
  const vigencias = [...a.vigencias];
  for (const facts of b.vigencias) {
    const at = vigencias.findIndex(({ vigencia }) => vigencia === facts.vigencia);
    const known = vigencias[at];
    const both = known ? addFigures(known, facts) : facts;
    if (!both) return null;
    if (known) vigencias[at] = both;
    else vigencias.push(facts);
  }
  const ofOther = [
    ...(a.trend === null && a.trendText === null ? (['trend'] as const) : []),
    ...(a.baseline.kind === 'blank' ? (['baseline'] as const) : []),
  ];
  return {
    ...a,
    trend: a.trend ?? b.trend,
    trendText: a.trendText ?? b.trendText,
    baseline: a.baseline.kind === 'blank' ? b.baseline : a.baseline,
    vigencias: vigencias.sort((x, y) => x.vigencia - y.vigencia),
    source: withCells(a.source, b.source, ofOther),
  };
}

const FIGURES = ['weight', 'programmed', 'executed', 'progress'] as const;

/** The figures of a year that two rows share out between them. */
function addFigures(a: IndicatorVigencia, b: IndicatorVigencia): IndicatorVigencia | null {
  const clashes = FIGURES.some((field) => a[field].kind !== 'blank' && b[field].kind !== 'blank');
  if (clashes) return null;
  const ofOther = FIGURES.filter((field) => a[field].kind === 'blank');
  const own = ofOther.map((field) => [field, b[field]]);
  const texts = a.observation === null ? (['observation'] as const) : [];
  return {
    ...a,
    ...Object.fromEntries(own),
    observation: a.observation ?? b.observation,
    source: withCells(a.source, b.source, [...ofOther, ...texts]),
  };
}

/** The objectives with their numbers, 0 for what no objective is named of, and entities or levels in the names of indicators whose codes repeat. */
function nameRepeated(joined: readonly PartObjective[]): readonly Objective[] {
  const all = joined.flatMap(({ indicators }) => indicators);
  const alike = groupBy(all, ({ key }) => keyText({ ...key, entity: null }));
  const named = joined.filter(({ unnamed }) => !unnamed);
  const places = new Map(named.map((objective, at) => [objective, at + 1]));
  return joined.map((objective) => ({
    ...objective,
    number: objective.unnamed ? 0 : (objective.number ?? places.get(objective) ?? 0),
    indicators: objective.indicators.map((indicator): Indicator => {
      const { key, names } = indicator;
      const { level, ...own } = names;
      const repeats = (alike.get(keyText({ ...key, entity: null })) ?? []).length > 1;
      if (!repeats || key.goalCode === null) return { ...indicator, names: own };
      const entity = key.entity === null ? {} : { entity: key.entity };
      return {
        ...indicator,
        names: { ...own, ...(level === undefined ? {} : { level }), ...entity },
      };
    }),
  }));
}
