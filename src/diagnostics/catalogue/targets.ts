/** PES212 to PES218, PES246: targets that do not say what their goal, their trend or their total say. */

import { type Figure, numberFigure } from '../../model/figure.ts';
import { nameTrend, type OverYears, TREND_MEANINGS, type Trend } from '../../model/trend.ts';
import { define, type Told, tellOf } from '../entry.ts';
import { goalIn, indicator, indicatorIn } from '../examples.ts';
import { nameSubject } from '../subject.ts';
import { nameFigure, quoted } from '../wording.ts';
import { type ColumnFacts, nameColumnOf } from './sheet-formulas.ts';

/** The quantity that a goal names, and what the targets give. */
export interface QuantityFacts {
  readonly trend: Trend;
  /** The words of the goal: «Desarrollar 81 procesos». */
  readonly goal: string;
  readonly quantity: Figure;
  readonly found: Figure;
}

/** A target and the earlier one it is compared with. */
export interface StepFacts {
  readonly trend: Trend;
  readonly target: Figure;
  readonly other: Figure;
  readonly otherVigencia: number;
}

const TOTAL_RULES: Record<OverYears, string> = {
  sum: 'sus vigencias suman',
  mean: 'sus vigencias tienen',
  last: 'su última vigencia tiene',
};

/** «de 30 en 2025 a 25 en 2026», the earlier year first. */
function writeStep(
  { target, other, otherVigencia }: StepFacts,
  { vigencias: [vigencia = 0], years }: Told,
): string {
  const [from, to] = [
    `${nameFigure(other)} en ${otherVigencia}`,
    `${nameFigure(target)} en ${years}`,
  ];
  return otherVigencia < vigencia ? `de ${from} a ${to}` : `de ${to} a ${from}`;
}

/** Findings on targets, by code. */
export const targets = {
  PES212: () =>
    define<QuantityFacts>({
      severity: 'warning',
      effect: 'misleads',
      title: 'Las vigencias no suman lo que dice la meta',
      message: ({ trend, goal, quantity, found }, { name }) =>
        `La ${name} es ${nameTrend(trend)} y dice ${quoted(goal)}, pero lo programado suma ${nameFigure(found)}; se esperaba ${nameFigure(quantity)}.`,
      help: () => 'Corrija lo programado de alguna vigencia, o el texto de la meta si cambió.',
      example: {
        trend: 'suma',
        goal: 'Desarrollar 81 procesos de investigación',
        quantity: numberFigure(81),
        found: numberFigure(80),
      },
      about: tellOf(nameSubject(indicator('2058', '3980'))),
      reason: 'En Suma, lo programado de cada año son partes de la cantidad que la meta promete.',
    }),
  PES213: () =>
    define<QuantityFacts>({
      severity: 'warning',
      effect: 'misleads',
      title: 'Lo programado no es lo que dice la meta',
      message: ({ trend, goal, quantity, found }, { name, years }) =>
        `La ${name} es ${nameTrend(trend)} y dice ${quoted(goal)}, pero en ${years} tiene programado ${nameFigure(found)}; se esperaba ${nameFigure(quantity)} cada año.`,
      help: () => 'Corrija lo programado de la vigencia, o el texto de la meta si cambió.',
      example: {
        trend: 'constante',
        goal: 'Asistir 46 entidades y organismos distritales',
        quantity: numberFigure(46),
        found: numberFigure(45),
      },
      about: indicatorIn(2024),
      reason: 'En Constante, la cantidad que la meta promete se cumple entera cada año.',
    }),
  PES214: () =>
    define<QuantityFacts>({
      severity: 'warning',
      effect: 'misleads',
      title: 'La última vigencia no llega a lo que dice la meta',
      message: ({ goal, quantity, found, trend }, { name, years }) =>
        `La ${name} es ${nameTrend(trend)} y dice ${quoted(goal)}, pero en ${years}, su última vigencia, tiene programado ${nameFigure(found)}; se esperaba ${nameFigure(quantity)}.`,
      help: () => 'Corrija lo programado de la última vigencia, o el texto de la meta si cambió.',
      example: {
        goal: 'Consolidar 1 modelo de integración de servicios',
        quantity: numberFigure(1),
        found: numberFigure(0.9, true),
        trend: 'creciente',
      },
      about: tellOf(nameSubject(indicator('2057', '3979')), 2027),
      reason:
        'En Creciente y Decreciente, la cantidad que la meta promete es la de la última vigencia.',
    }),
  PES215: () =>
    define<StepFacts>({
      severity: 'warning',
      effect: 'misleads',
      title: 'Creciente que baja',
      message: (step, told) =>
        `La ${told.name} es ${nameTrend(step.trend)}, pero lo programado baja ${writeStep(step, told)}.`,
      help: () => 'Corrija lo programado de la vigencia, o la tendencia del indicador.',
      example: {
        trend: 'creciente',
        target: numberFigure(40),
        other: numberFigure(45),
        otherVigencia: 2025,
      },
      about: goalIn(2026),
      reason: 'Un Creciente nunca programa menos que el año anterior.',
    }),
  PES216: () =>
    define<StepFacts>({
      severity: 'warning',
      effect: 'misleads',
      title: 'Decreciente que sube',
      message: (step, told) =>
        `La ${told.name} es ${nameTrend(step.trend)}, pero lo programado sube ${writeStep(step, told)}.`,
      help: () => 'Corrija lo programado de la vigencia, o la tendencia del indicador.',
      example: {
        trend: 'decreciente',
        target: numberFigure(12),
        other: numberFigure(10),
        otherVigencia: 2025,
      },
      about: goalIn(2026),
      reason: 'Un Decreciente nunca programa más que el año anterior.',
    }),
  PES217: () =>
    define<StepFacts>({
      severity: 'warning',
      effect: 'misleads',
      title: 'Constante que cambia',
      message: ({ trend, target, other, otherVigencia }, { name, years }) =>
        `La ${name} es ${nameTrend(trend)}, pero tiene programado ${nameFigure(target)} en ${years} y ${nameFigure(other)} en ${otherVigencia}.`,
      help: () => 'Escriba el mismo valor en todas las vigencias, o corrija la tendencia.',
      example: {
        trend: 'constante',
        target: numberFigure(64),
        other: numberFigure(46),
        otherVigencia: 2024,
      },
      about: indicatorIn(2026),
      reason:
        'Un Constante programa lo mismo cada año; un valor distinto suele ser un error de tecleo.',
    }),
  PES218: () =>
    define<{ readonly trend: Trend; readonly total: Figure; readonly found: Figure }>({
      severity: 'warning',
      effect: 'misleads',
      title: 'La meta del cuatrienio no es la que dan sus vigencias',
      message: ({ trend, total, found }, { name }) =>
        `La meta del cuatrienio de la ${name} dice ${nameFigure(total)}, pero ${TOTAL_RULES[TREND_MEANINGS[trend].overYears]} ${nameFigure(found)}.`,
      help: () => 'Corrija la meta del cuatrienio o lo programado de alguna vigencia.',
      example: { trend: 'suma', total: numberFigure(81), found: numberFigure(80) },
      about: goalIn(),
      reason:
        'La meta del cuatrienio es la suma de los años en Suma, el valor de cada año en Constante y el del último en las demás.',
    }),
  PES246: () =>
    define<{
      readonly text: string;
      readonly column: ColumnFacts;
      readonly programmed: Figure;
    }>({
      severity: 'error',
      shared: { cause: ({ column }) => column.header },
      title: 'Lo programado contradice su marca',
      message: ({ text, column, programmed }, { years }) => {
        const given = nameFigure(programmed);
        const target = programmed.kind === 'blank' ? 'está en blanco' : `es ${given}`;
        return `Lo programado en ${years} ${target}, pero ${nameColumnOf(column)} dice ${quoted(text)}; no se usa hasta que digan lo mismo.`;
      },
      help: () =>
        'Corrija el que esté errado: si no se programó, escriba NP en los dos; si se programó, su meta y su marca.',
      example: {
        text: 'NP',
        column: { letters: 'BL', header: 'Estado programado-no programado' },
        programmed: numberFigure(0.5),
      },
      about: indicatorIn(2025),
      identity: ({ text, column, programmed }) => [text, column.header, nameFigure(programmed)],
      reason:
        'Lo no programado no cuenta para el objetivo: que cuente o no cambia su cumplimiento, y el archivo dice las dos cosas.',
    }),
};
