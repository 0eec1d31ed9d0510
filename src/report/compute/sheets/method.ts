/** The sheet *Metodología*: the rules applied, the choices made, and the files they were applied to. */

import { capitalise, joinList } from '../../../model/spanish.ts';
import {
  DECREASING_METHODS,
  type DecreasingMethod,
  nameTrend,
  TREND_MEANINGS,
  TRENDS,
  type Trend,
} from '../../../model/trend.ts';
import { type ReportPart, type ReportSheet, textCell } from '../../cells/report-sheet.ts';
import { ROLE_NAMES } from '../../origin.ts';
import {
  DECREASING_FORMULAS,
  DECREASING_LABELS,
  METHOD_FACTS,
  PROGRAMMED_LABELS,
  SHEET_NAMES,
} from '../../words.ts';
import { listEffects } from '../alternative-effects.ts';
import type { ComputeReport } from '../report.ts';
import { composeScope, UNNAMED_PLAN } from '../scope.ts';

type Line = readonly [subject: string, applied: string, ground: string];

const PUBLISHED = 'Da, dígito por dígito, las cifras que la ciudad publicó de 2024.';

const RULES: readonly Line[] = [
  [
    `Avance: ${joinList(withMethods(1))}`,
    'Ejecutado ÷ programado de la vigencia, sin tope: un avance puede pasar de 100%. La tendencia Creciente no usa la línea base.',
    PUBLISHED,
  ],
  [
    'Cumplimiento del objetivo',
    'Suma de ponderación × avance, dividida entre la suma de las ponderaciones, sobre los indicadores programados en la vigencia.',
    PUBLISHED,
  ],
  [
    'Indicador no programado',
    'Queda por fuera del promedio. Si su falta deja las ponderaciones por debajo de 100%, las demás se dividen entre su suma.',
    PUBLISHED,
  ],
  [
    'Objetivo sin nada programado',
    'No tiene porcentaje de cumplimiento: se dice «No programado» y nunca 0%.',
    'Decisión del programa.',
  ],
  [
    'Redondeo',
    'Se calcula con toda la precisión y se redondea una sola vez, al mostrar: dos decimales, la mitad se aleja de cero.',
    'Redondear antes o después de promediar da las mismas cifras publicadas.',
  ],
  [
    'Estado',
    'Cumplida: lo ejecutado alcanza lo programado (en Decreciente, no lo supera). Por debajo: En ejecución si el corte es anterior al final de la vigencia; si no, No cumplida.',
    'Decisión del programa: se comparan los números, no el porcentaje redondeado. No hay semáforo oficial.',
  ],
];

/** The method and provenance of the figures. */
export function composeMethodSheet(report: ComputeReport): ReportSheet {
  const { plan, tool, command } = report;
  return {
    name: SHEET_NAMES.method,
    columns: ['name', 'prose', 'prose'],
    parts: [
      { kind: 'title', text: SHEET_NAMES.method },
      {
        kind: 'facts',
        facts: [
          { label: 'Plan', value: textCell(plan.name ?? UNNAMED_PLAN) },
          ...composeScope(report),
          { label: METHOD_FACTS.tool, value: textCell(`${tool.name} ${tool.version}`) },
          { label: METHOD_FACTS.command, value: textCell(command) },
        ],
      },
      { kind: 'heading', text: 'Reglas de cálculo' },
      tabulate(['Asunto', 'Regla aplicada', 'Sustento'], RULES),
      { kind: 'heading', text: 'Decisiones de esta corrida' },
      tabulate(['Asunto', 'Decisión aplicada', 'Alternativa'], listChoices(report)),
      { kind: 'heading', text: 'Efecto de las alternativas' },
      tabulate(['Alternativa', 'Qué cambiaría', 'Cifras'], listEffects(report)),
      { kind: 'heading', text: 'Archivos de entrada' },
      tabulate(['Papel', 'Archivo', 'SHA-256'], listInputs(report)),
    ],
  };
}

/** Names of the trends that the methods declared for Decreciente give so many formulas. */
function withMethods(count: number): readonly string[] {
  const formulasOf = (trend: Trend) =>
    new Set(DECREASING_METHODS.map(TREND_MEANINGS[trend].formula));
  return TRENDS.filter((trend) => formulasOf(trend).size === count).map(nameTrend);
}

/** The choices no source settles, as the run made them, each with what else could be chosen. */
function listChoices({ evaluation: { method } }: ComputeReport): readonly Line[] {
  const { decreciente, programmedFrom } = method;
  return [
    [
      `Avance: ${joinList(withMethods(DECREASING_METHODS.length))}`,
      sayDecreasing(decreciente),
      sayDecreasing(decreciente === 'inversa' ? 'linea-base' : 'inversa'),
    ],
    [
      'Programado que cuenta',
      `${capitalise(PROGRAMMED_LABELS[programmedFrom])}.`,
      `${capitalise(PROGRAMMED_LABELS[programmedFrom === 'segplan' ? 'matriz' : 'segplan'])}.`,
    ],
    [
      'Programado, sin reporte',
      'Su ponderación se mantiene y aporta 0; el objetivo se marca incompleto.',
      'Dejarlo por fuera del promedio: el resultado se muestra al lado, como segunda lectura.',
    ],
    [
      'Suma de ponderaciones',
      'Debe ser 100% con una tolerancia de 0,5 puntos porcentuales; también pasan las partes iguales en porcentajes enteros (33% + 33% + 33%).',
      'Exigir 100% exacto.',
    ],
  ];
}

function sayDecreasing(method: DecreasingMethod): string {
  return `Método «${DECREASING_LABELS[method]}»: ${DECREASING_FORMULAS[method]}.`;
}

function listInputs({ inputs }: ComputeReport): readonly Line[] {
  return inputs.map(({ role, file, sha256 }) => [capitalise(ROLE_NAMES[role]), file, sha256]);
}

function tabulate(headings: readonly string[], lines: readonly Line[]): ReportPart {
  return { kind: 'table', headings, rows: lines.map((line) => line.map(textCell)), total: null };
}
