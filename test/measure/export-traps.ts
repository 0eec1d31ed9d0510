/** Traps of the crossing: the export does not say which of its rows is the indicator's. */

import { mapYears } from './change-plan.ts';
import type { Annual, Indicator, Plan } from './invent.ts';
import { reportedOf, type TrapMaker } from './trap.ts';
import { APART } from './trap-styles.ts';

/** The plan with one indicator changed into those. */
function replaceIndicator(
  plan: Plan,
  name: string,
  change: (indicator: Indicator) => readonly Indicator[],
): Plan {
  const objectives = plan.objectives.map((objective) => ({
    ...objective,
    indicators: objective.indicators.flatMap((one) => (one.name === name ? change(one) : [one])),
  }));
  return { ...plan, objectives };
}

function share(indicator: Indicator, part: number): Indicator {
  const of = (value: number | null) =>
    value === null ? null : Math.round(value * part * 1000) / 1000;
  const years = indicator.years.map((annual) => ({
    ...annual,
    programmed: of(annual.programmed),
    executed: of(annual.executed),
  }));
  return { ...indicator, years };
}

/** The indicator in several rows that are no cutoffs, by entity or by nothing that shows. */
function splitRows(isByEntity: boolean): TrapMaker {
  return (plan, _, random) => {
    const places = reportedOf(plan).filter(
      ({ indicator }) => !isByEntity || indicator.trend !== 'suma',
    );
    if (places.length === 0) return null;
    const { indicator } = random.pick(places);
    const exportPlan = replaceIndicator(plan, indicator.name, (one) => [
      share(one, 0.4),
      { ...share(one, 0.6), entity: isByEntity ? 'IDPAC' : one.entity },
    ]);
    return {
      name: isByEntity ? 'split-by-entity' : 'split-rows',
      style: APART,
      file: 'export',
      exportPlan,
      unknown: [indicator.name],
    };
  };
}

/** Two exports of one cutoff that do not agree. */
const twoExports: TrapMaker = (plan) => {
  const less = (annual: Annual): Annual =>
    annual.executed === null
      ? annual
      : { ...annual, executed: Math.round(annual.executed * 900) / 1000 };
  return {
    name: 'two-exports',
    style: APART,
    file: 'export',
    secondExport: mapYears(plan, less),
    unknown: reportedOf(plan).map(({ indicator }) => indicator.name),
  };
};

/** The row of another entity under the same codes, the own row away. */
const otherEntity: TrapMaker = (plan, _, random) => {
  const places = reportedOf(plan).filter(({ indicator }) => indicator.kind === 'proyecto');
  if (places.length === 0) return null;
  const { indicator } = random.pick(places);
  const years = share(indicator, 0.8).years.map((annual, at) => ({
    ...annual,
    programmed: indicator.years[at]?.programmed ?? null,
  }));
  const other = { ...indicator, entity: 'IDT', goal: 'Operar 1 museo', name: 'Museos', years };
  return {
    name: 'other-entity',
    style: { ...APART, entity: 'column' },
    file: 'export',
    exportPlan: replaceIndicator(plan, indicator.name, () => [other]),
    unknown: [indicator.name],
  };
};

/** A quantity that begins a goal without a code, and is the code of another goal in the export. */
const quantityAsCode: TrapMaker = (plan, _, random) => {
  const places = reportedOf(plan).filter(
    ({ indicator }) =>
      !indicator.isShare &&
      plan.objectives.every(
        ({ indicators }) => indicators.filter(({ goal }) => goal === indicator.goal).length < 2,
      ),
  );
  if (places.length === 0) return null;
  const { indicator } = random.pick(places);
  const quantity = String(Math.round(indicator.target));
  const goal = `${quantity} ${indicator.unit.toLowerCase()} al terminar el plan`;
  return {
    name: 'quantity-as-code',
    style: { ...APART, codes: 'point' },
    file: 'export',
    matrixPlan: replaceIndicator(plan, indicator.name, (one) => [
      { ...one, goal, goalCode: '', indicatorCode: null },
    ]),
    exportPlan: replaceIndicator(plan, indicator.name, (one) => [
      {
        ...share(one, 0.7),
        goal: 'Dotar comedores escolares',
        name: 'Comedores dotados',
        goalCode: quantity,
        indicatorCode: null,
      },
    ]),
    unknown: [indicator.name],
  };
};

/** Every trap of the crossing. */
export const EXPORT_TRAPS: readonly TrapMaker[] = [
  splitRows(true),
  splitRows(false),
  twoExports,
  otherEntity,
  quantityAsCode,
];
