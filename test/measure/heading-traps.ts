/** Traps of headings: no column says what is looked for, or two do. */

import type { Figure } from './column.ts';
import { type Content, figure, number, progressOf } from './content.ts';
import { money } from './extras.ts';
import type { Annual, Plan } from './invent.ts';
import { plainStyle } from './style.ts';
import { reportedOf, type Trap, type TrapMaker } from './trap.ts';
import { APART, INSIDE } from './trap-styles.ts';

/** Headings that are not the year's result, by what they are. */
const OTHER_RESULTS = {
  part: [
    'Ejecución I trimestre',
    'Ejecutado a junio',
    'Ejecución primer semestre',
    'Resultado II trimestre',
    'Logro (T3)',
    'Ejecución ene-mar',
    'Ejecutado 1er semestre',
    'Avance físico (a septiembre)',
    'Ejec. Q2',
    'Ejecución mensual',
  ],
  percent: [
    '% Ejecución',
    'Ejecución (%)',
    'Porcentaje de ejecución',
    '% de avance',
    'Porcentaje ejecutado',
    'Cumplimiento (%)',
  ],
  money: [
    'Ejecución (COP)',
    'Recursos ejecutados',
    'Ejecución financiera',
    'Ejecución presupuestal',
    'Presupuesto ejecutado',
    'Ejecutado (millones de pesos)',
    'Giros',
  ],
  projected: [
    'Ejecución proyectada',
    'Resultado estimado',
    'Ejecución estimada',
    'Logro proyectado',
  ],
} as const;

type Kind = keyof typeof OTHER_RESULTS;

function isOther(kind: Kind): TrapMaker {
  return (plan, _, random) => {
    const word = random.pick(OTHER_RESULTS[kind]);
    const isApart = random.below(2) === 0;
    const bend = (figures: readonly Figure[]) =>
      figures
        .filter(({ of, isMoney }) => of !== 'other' || isMoney)
        .map((one) =>
          one.of === 'executed' ? { ...one, word, write: writeOther(kind, one) } : one,
        );
    return {
      name: `only-${kind} «${word}»`,
      style: isApart ? APART : INSIDE,
      file: isApart ? 'export' : 'matrix',
      bend,
      unknown: reportedOf(plan).map(({ indicator }) => indicator.name),
    };
  };
}

function writeOther(kind: Kind, { write }: Figure): Figure['write'] {
  if (kind === 'money')
    return (annual, line) => (annual.executed === null ? null : money(line.at, annual.year, true));
  if (kind !== 'percent') return write;
  return (annual, { indicator }) => {
    const value = progressOf(annual, indicator);
    return value === null ? null : number(value, '0.0%');
  };
}

/** Two columns for one thing, with figures of their own. */
function isDouble(of: 'programmed' | 'executed' | 'weight', words: readonly string[]): TrapMaker {
  return (plan, _, random) => {
    const isApart = of === 'executed' && random.below(2) === 0;
    const word = random.pick(words);
    const changed = (annual: Annual): Annual => ({
      ...annual,
      programmed: other(annual.programmed),
      executed: other(annual.executed),
    });
    const bend = (figures: readonly Figure[]) =>
      figures
        .filter((one) => one.of !== 'other')
        .flatMap((one): Figure[] => {
          if (one.of !== of) return [one];
          const second: Figure = {
            ...one,
            ...(word === '' ? {} : { word }),
            write: (annual, line) =>
              of === 'weight'
                ? writeOtherWeight(plan, annual, line.indicator.name)
                : figure(changed(annual)[of], line.indicator, plainStyle(), ''),
          };
          return [one, second];
        });
    const base: Omit<Trap, 'unknown'> = {
      name: `two-${of} «${word}»`,
      style: isApart ? APART : INSIDE,
      file: isApart ? 'export' : 'matrix',
      bend,
    };
    if (of === 'weight') {
      const touched = weightedOf(plan);
      return touched.length === 0 ? null : { ...base, unknown: [], unknownObjectives: touched };
    }
    return { ...base, unknown: reportedOf(plan).map(({ indicator }) => indicator.name) };
  };
}

function other(value: number | null): number | null {
  return value === null ? null : Math.round(value * 800 + 1) / 1000;
}

/** The weights of a year in an objective, and others that also add up to a hundred. */
function weightsOf({ objectives }: Plan, year: number, name: string) {
  const { indicators = [] } =
    objectives.find((one) => one.indicators.some((indicator) => indicator.name === name)) ?? {};
  const own = indicators.flatMap((indicator) => {
    const weight = indicator.years.find((annual) => annual.year === year)?.weight ?? null;
    return weight === null ? [] : [{ name: indicator.name, weight }];
  });
  const turned = own.map((_, at) => own[own.length - 1 - at]?.weight ?? 0);
  const isSame = own.every(({ weight }, at) => weight === turned[at]);
  const others = isSame ? own.map(({ weight }, at) => weight + (TILT[at] ?? 0)) : turned;
  return { own, others: own.length < 2 ? own.map(({ weight }) => weight) : others };
}

const TILT = [10, -10];

function writeOtherWeight(plan: Plan, { year, weight }: Annual, name: string): Content | null {
  if (weight === null) return null;
  const { own, others } = weightsOf(plan, year, name);
  const at = own.findIndex((one) => one.name === name);
  return number((others[at] ?? weight) / 100, '0%');
}

/** Objectives whose compliance is another by the other weights. */
function weightedOf(plan: Plan): readonly number[] {
  const progress = new Map(
    reportedOf(plan).map(({ indicator, annual }) => [
      indicator.name,
      progressOf(annual, indicator) ?? 0,
    ]),
  );
  return plan.objectives.flatMap(({ number: of, indicators }) => {
    const { own, others } = weightsOf(plan, plan.vigencia, indicators[0]?.name ?? '');
    const by = (weights: readonly number[]) =>
      own.reduce((sum, { name }, at) => sum + (weights[at] ?? 0) * (progress.get(name) ?? 0), 0);
    const isOther = Math.abs(by(own.map(({ weight }) => weight)) - by(others)) > 1e-6;
    return isOther ? [of] : [];
  });
}

/** What was done since the plan began, for want of what was done in the year. */
const onlyAccumulated: TrapMaker = (plan, _, random) => {
  if (plan.vigencia === 2024) return null;
  const word = random.pick([
    'Ejecución acumulada cuatrienio',
    'Ejecutado acumulado del plan',
    'Acumulado 2024 -',
  ]);
  const unknown = reportedOf(plan).flatMap(({ indicator }) =>
    indicator.trend === 'suma' ? [indicator.name] : [],
  );
  if (unknown.length === 0) return null;
  return {
    name: `only-accumulated «${word}»`,
    style: INSIDE,
    file: 'matrix',
    bend: (figures) =>
      figures.map((one): Figure => {
        if (one.of !== 'executed') return one;
        return {
          ...one,
          word,
          write: (annual, line) => {
            if (annual.executed === null) return null;
            const until = line.indicator.years.filter(({ year }) => year <= annual.year);
            const all = until.reduce((sum, { executed }) => sum + (executed ?? 0), 0);
            const value = line.indicator.trend === 'suma' ? all : annual.executed;
            return figure(value, line.indicator, plainStyle(), '');
          },
        };
      }),
    unknown,
  };
};

/** Every trap of a heading. */
export const HEADING_TRAPS: readonly TrapMaker[] = [
  isOther('part'),
  isOther('part'),
  isOther('percent'),
  isOther('percent'),
  isOther('money'),
  isOther('projected'),
  onlyAccumulated,
  isDouble('executed', [
    '',
    'Logro',
    'Resultado',
    'Ejecutado (Planeación)',
    'Ejecución (versión 2)',
  ]),
  isDouble('programmed', ['', 'Programado', 'Meta programada', 'Magnitud programada']),
  isDouble('weight', ['', 'Peso', 'Ponderación']),
];
