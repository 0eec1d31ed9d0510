/** Traps of cells: what stands where a figure should does not say one figure. */

import type { Random } from '../faults/random.ts';
import { mapYears } from './change-plan.ts';
import type { Bend, Figure } from './column.ts';
import { type Content, number, text, trim } from './content.ts';
import type { Annual, Indicator, Plan } from './invent.ts';
import { type Reported, reportedOf, type Trap, type TrapMaker } from './trap.ts';
import { APART, INSIDE } from './trap-styles.ts';

/** What may stand in the place of the executed figure, or `null` where it says nothing wrong. */
type Spoiler = (reported: Reported, random: Random) => Content | null;

const SPOILERS: Readonly<Record<string, Spoiler>> = {
  units: ({ executed, indicator }) =>
    indicator.isShare ? null : text(`${trim(executed)} ${indicator.unit.toLowerCase()}`),
  twoFigures: ({ executed, programmed, indicator }) =>
    indicator.isShare
      ? null
      : text(`${trim(executed)}\n${Math.round((100 * executed) / programmed)}%`),
  slash: ({ executed, programmed, indicator }) =>
    indicator.isShare ? null : text(`${trim(executed)} / ${trim(programmed)}`),
  between: ({ executed, indicator }) =>
    indicator.isShare ? null : text(`${Math.floor(executed)} a ${Math.ceil(executed) + 2}`),
  about: ({ executed, indicator }) => (indicator.isShare ? null : text(`aprox. ${trim(executed)}`)),
  withPercent: ({ executed, programmed, indicator }) =>
    indicator.isShare
      ? null
      : text(`${trim(executed)} (${Math.round((100 * executed) / programmed)}%)`),
  ambiguousDot: ({ executed, indicator }) =>
    !indicator.isShare && executed >= 1000 && Number.isInteger(executed)
      ? text(`${Math.floor(executed / 1000)}.${String(executed % 1000).padStart(3, '0')}`)
      : null,
  ambiguousComma: ({ executed, indicator }) =>
    !indicator.isShare && executed >= 1000 && Number.isInteger(executed)
      ? text(`${Math.floor(executed / 1000)},${String(executed % 1000).padStart(3, '0')}`)
      : null,
  errorCell: () => ({ value: { error: '#REF!' }, format: 'General', formula: 'Hoja3!A1' }),
  divided: () => ({ value: { error: '#DIV/0!' }, format: 'General', formula: 'A1/0' }),
  noResult: () => ({ value: null, format: 'General', formula: 'SUM(Z1:Z9)' }),
  negative: ({ executed, indicator }) => (indicator.isShare ? null : number(-executed)),
  hundredfold: ({ executed, indicator }) => (indicator.isShare ? number(executed * 100) : null),
  words: ({ indicator }) => (indicator.isShare ? null : text('Cuarenta y seis')),
  sentence: ({ executed }) => text(`Se lograron ${trim(executed)} de los previstos`),
};

function spoilCell(kind: string, spoil: Spoiler): TrapMaker {
  return (plan, _, random) => {
    const places = reportedOf(plan).flatMap((one) => {
      const content = spoil(one, random);
      return content ? [{ one, content }] : [];
    });
    if (places.length === 0) return null;
    const { one, content } = random.pick(places);
    const isApart = random.below(2) === 0;
    return {
      name: kind,
      style: isApart ? APART : INSIDE,
      file: isApart ? 'export' : 'matrix',
      bend: replace(plan, one.indicator, content),
      unknown: [one.indicator.name],
    };
  };
}

function replace(plan: Plan, { name }: Indicator, content: Content): Bend {
  return (figures) =>
    figures
      .filter((one) => one.of !== 'other')
      .map((one): Figure => {
        if (one.of !== 'executed') return one;
        return {
          ...one,
          write: (annual, line) =>
            annual.year === plan.vigencia && line.indicator.name === name
              ? content
              : one.write(annual, line),
        };
      });
}

/** A plan whose weights of the year are changed in one objective. */
function spoilWeights(
  name: string,
  change: (weight: number, at: number) => number | null,
): TrapMaker {
  return (plan, _, random) => {
    const counts = plan.objectives.filter(
      ({ indicators }) =>
        indicators.filter(({ years }) =>
          years.some(({ year, weight }) => year === plan.vigencia && weight !== null),
        ).length > 1,
    );
    if (counts.length === 0) return null;
    const { number: own, indicators } = random.pick(counts);
    const weighted = indicators.filter(({ years }) =>
      years.some(({ year, weight }) => year === plan.vigencia && weight !== null),
    );
    const changed = (annual: Annual, indicator: Indicator): Annual => {
      const at = weighted.findIndex((one) => one.name === indicator.name);
      const isOurs = at >= 0 && annual.year === plan.vigencia && annual.weight !== null;
      return isOurs ? { ...annual, weight: change(annual.weight ?? 0, at) } : annual;
    };
    return {
      name,
      style: { ...INSIDE, weight: random.pick(['percent', 'hundred', 'text'] as const) },
      file: 'matrix',
      matrixPlan: mapYears(plan, changed),
      unknown: [],
      unknownObjectives: [own],
    };
  };
}

/** An indicator that stands twice in its objective, with other figures. */
const standsTwice: TrapMaker = (plan, _, random) => {
  const places = reportedOf(plan);
  if (places.length === 0) return null;
  const { indicator, objective } = random.pick(places);
  const less = (annual: Annual): Annual =>
    annual.executed === null
      ? annual
      : { ...annual, executed: Math.round(annual.executed * 700) / 1000 };
  const twin = { ...indicator, years: indicator.years.map(less) };
  const objectives = plan.objectives.map((one) =>
    one.number === objective ? { ...one, indicators: [...one.indicators, twin] } : one,
  );
  const trap: Trap = {
    name: 'stands-twice',
    style: { ...INSIDE, goals: 'each' },
    file: 'matrix',
    matrixPlan: { ...plan, objectives },
    unknown: [indicator.name],
    unknownObjectives: [objective],
  };
  return trap;
};

/** Two sheets with the same plan and other results, and nothing that says which counts. */
const twoSheets: TrapMaker = (plan, _, random) => {
  const less = (annual: Annual): Annual =>
    annual.executed === null
      ? annual
      : { ...annual, executed: Math.round(annual.executed * 900) / 1000 };
  const names = random.pick([
    ['Hoja1', 'Hoja2'],
    ['Matriz', 'Matriz (2)'],
    ['Planeación', 'Subsecretaría'],
    ['PES', 'Copia de PES'],
  ]);
  return {
    name: `two-sheets «${names[1]}»`,
    style: { ...INSIDE, objective: 'column', entity: 'none', kind: 'column' },
    file: 'matrix',
    secondMatrix: { other: mapYears(plan, less), names },
    unknown: reportedOf(plan).map(({ indicator }) => indicator.name),
  };
};

/** Every trap of a cell or a row of the matrix. */
export const CELL_TRAPS: readonly TrapMaker[] = [
  ...Object.entries(SPOILERS).map(([kind, spoil]) => spoilCell(kind, spoil)),
  spoilWeights('weights-above', (weight) => weight + 15),
  spoilWeights('weights-below', (weight) => Math.round(weight * 0.7)),
  spoilWeights('weight-missing', (weight, at) => (at === 0 ? null : weight)),
  spoilWeights('weight-negative', (weight, at) => (at === 0 ? -weight : weight)),
  standsTwice,
  twoSheets,
  twoSheets,
];
