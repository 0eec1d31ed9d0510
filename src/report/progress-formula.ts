/** The formulas of a live workbook: what `compute` calculates, written over the cells of a sheet. */

import type { DecreasingMethod, IndicatorEvaluation } from '../model/evaluation.ts';
import { numberOf } from '../model/figure.ts';
import type { Trend } from '../model/plan.ts';
import type { Formula } from './report-sheet.ts';
import { OBJECTIVE_REASON_LABELS, STATUS_LABELS } from './words.ts';

/** The cells of one indicator that formulas refer to, by their ids. */
export interface IndicatorCells {
  readonly weight: string;
  readonly programmed: string;
  readonly executed: string;
  readonly progress: string;
  readonly baseline: string;
}

/** The cells of one objective that formulas refer to, by their ids. */
export interface ObjectiveCells {
  readonly weightSum: string;
  readonly compliance: string;
}

/** Ids of the cells of an indicator, from its place in the plan. */
export function nameIndicatorCells(objective: number, indicator: number): IndicatorCells {
  const name = (figure: string) => `objective-${objective}.indicator-${indicator}.${figure}`;
  return {
    weight: name('weight'),
    programmed: name('programmed'),
    executed: name('executed'),
    progress: name('progress'),
    baseline: name('baseline'),
  };
}

/** Ids of the cells of an objective, from its place in the plan. */
export function nameObjectiveCells(objective: number): ObjectiveCells {
  return {
    weightSum: `objective-${objective}.weight-sum`,
    compliance: `objective-${objective}.compliance`,
  };
}

type Quotient = (cells: IndicatorCells) => Formula;

const executedOverProgrammed: Quotient = ({ programmed, executed }) => [
  { cell: executed },
  '/',
  { cell: programmed },
];

const DECREASING_QUOTIENTS: Record<DecreasingMethod, Quotient> = {
  // Executed 0 is 100 %, also against a target of 0, where the quotient is undefined.
  inversa: ({ programmed, executed }) => [
    'IF(',
    { cell: executed },
    '=0,1,',
    { cell: programmed },
    '/',
    { cell: executed },
    ')',
  ],
  'linea-base': ({ programmed, executed, baseline }) => [
    '(',
    { cell: baseline },
    '-',
    { cell: executed },
    ')/(',
    { cell: baseline },
    '-',
    { cell: programmed },
    ')',
  ],
};

const QUOTIENTS: Record<Trend, (method: DecreasingMethod) => Quotient> = {
  constante: () => executedOverProgrammed,
  creciente: () => executedOverProgrammed,
  suma: () => executedOverProgrammed,
  decreciente: (method) => DECREASING_QUOTIENTS[method],
};

/**
 * The live formula of a progress, or `null` where it would not give what was computed. It answers
 * with the reason, never with 0, once a person empties a cell it needs.
 */
export function composeProgressFormula(
  evaluated: IndicatorEvaluation,
  cells: IndicatorCells,
  method: DecreasingMethod,
): Formula | null {
  const { trend } = evaluated.indicator;
  if (trend === null || !isLive(evaluated, trend, method)) return null;
  return [
    'IF(',
    ...testProgrammed(trend, cells),
    ',IF(ISNUMBER(',
    { cell: cells.executed },
    '),',
    ...QUOTIENTS[trend](method)(cells),
    `,${quote(STATUS_LABELS['sin-reporte'])}),${quote(STATUS_LABELS['no-programada'])})`,
  ];
}

function isLive(evaluated: IndicatorEvaluation, trend: Trend, method: DecreasingMethod): boolean {
  if (needsBaseline(trend, method) && numberOf(evaluated.indicator.baseline) === null) return false;
  const kind = evaluated.reason?.kind;
  return kind === undefined || kind === 'no-report' || kind === 'not-programmed';
}

/** Whether the progress is measured from the baseline. */
export function needsBaseline(trend: Trend | null, method: DecreasingMethod): boolean {
  return trend === 'decreciente' && method === 'linea-base';
}

/** A target of 0 is a target only where less is better. */
function testProgrammed(trend: Trend, { programmed }: IndicatorCells): Formula {
  return trend === 'decreciente'
    ? ['ISNUMBER(', { cell: programmed }, ')']
    : ['N(', { cell: programmed }, ')<>0'];
}

/** The sum of the weights of what is programmed, over the rows of one table. */
export function composeWeightSumFormula(rows: readonly IndicatorCells[]): Formula {
  return [
    'SUMPRODUCT(',
    ...rangeOf(rows, 'weight'),
    ',--(',
    ...rangeOf(rows, 'progress'),
    `<>${quote(STATUS_LABELS['no-programada'])}))`,
  ];
}

/** Σ weight × progress ÷ Σ weight; words in the range count as 0, as no report must. */
export function composeComplianceFormula(
  rows: readonly IndicatorCells[],
  { weightSum }: ObjectiveCells,
): Formula {
  return [
    'IF(',
    { cell: weightSum },
    `=0,${quote(OBJECTIVE_REASON_LABELS['nothing-programmed'])},SUMPRODUCT(`,
    ...rangeOf(rows, 'weight'),
    ',',
    ...rangeOf(rows, 'progress'),
    ')/',
    { cell: weightSum },
    ')',
  ];
}

function rangeOf(rows: readonly IndicatorCells[], figure: keyof IndicatorCells): Formula {
  const first = rows[0]?.[figure];
  const last = rows.at(-1)?.[figure];
  return first === undefined || last === undefined ? [] : [{ cell: first }, ':', { cell: last }];
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
