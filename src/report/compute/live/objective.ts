/** What `compute` calculates for an objective, written over the cells of its sheet. */

import {
  BINARY_NOISE,
  EQUAL_PARTS_TOLERANCE,
  WEIGHT_SUM_TOLERANCE,
} from '../../../model/weight.ts';
import { between, type Formula, formula, type Reference } from '../../cells/formula.ts';
import { COMPLETENESS_LABELS, NOT_APPLICABLE, STATUS_LABELS } from '../../words.ts';
import type { IndicatorCells, ObjectiveCells } from './cell-ids.ts';

const cell = (id: string): Reference => ({ cell: id });

interface Columns {
  readonly weights: Reference;
  readonly progresses: Reference;
  readonly statuses: Reference;
}

function columnsOf(rows: readonly IndicatorCells[]): Columns {
  return {
    weights: between(rows.map(({ weight }) => weight)),
    progresses: between(rows.map(({ progress }) => progress)),
    statuses: between(rows.map(({ status }) => status)),
  };
}

/** The sum of the weights of what is programmed, or words where one is missing or none is there. */
export function formulateWeightSum(rows: readonly IndicatorCells[]): Formula {
  const { weights, statuses } = columnsOf(rows);
  const none = STATUS_LABELS['no-programada'];
  const missing = formula`SUMPRODUCT(--(${statuses}<>${none}),--NOT(ISNUMBER(${weights})))>0`;
  const sum = formula`SUMPRODUCT(--(${statuses}<>${none}),${weights})`;
  return formula`IF(COUNTIF(${statuses},${none})=ROWS(${statuses}),${NOT_APPLICABLE},IF(${missing},"Sin suma",${sum}))`;
}

/** Σ weight × progress ÷ Σ weight, or why there is none; words in the range add nothing. */
export function formulateCompliance(
  rows: readonly IndicatorCells[],
  { weightSum }: ObjectiveCells,
): Formula {
  const { weights, progresses, statuses } = columnsOf(rows);
  const sum = cell(weightSum);
  const none = STATUS_LABELS['no-calculable'];
  const programmed = formula`(${statuses}<>${STATUS_LABELS['no-programada']})`;
  const whole = sharesOutWhole(
    weights,
    [sum],
    formula`SUMPRODUCT(--${programmed})`,
    formula`--${programmed},`,
  );
  const all = sharesOutWhole(weights, formula`SUM(${weights})`, formula`COUNT(${weights})`, []);
  const renormalised = formula`AND(${sum}>0,${sum}<1,${all})`;
  const mean = formula`IF(OR(${whole},${renormalised}),SUMPRODUCT(${weights},${progresses})/${sum},${none})`;
  const nothing = formula`IF(${sum}=${NOT_APPLICABLE},"No programado",${none})`;
  return formula`IF(COUNTIF(${statuses},${none})>0,${none},IF(ISNUMBER(${sum}),${mean},${nothing}))`;
}

/** Whether the weights chosen add up to 100 %, or are its equal parts in whole percentages. */
function sharesOutWhole(
  weights: Reference,
  sum: Formula,
  count: Formula,
  chosen: Formula,
): Formula {
  const part = formula`ROUND(100/${count},0)/100`;
  const equal = formula`SUMPRODUCT(${chosen}--(${weights}>=${part}-${BINARY_NOISE}),--(${weights}<=${part}+${BINARY_NOISE}))=${count}`;
  const tolerance = formula`IF(${equal},${EQUAL_PARTS_TOLERANCE},${WEIGHT_SUM_TOLERANCE})+${BINARY_NOISE}`;
  return formula`ABS(${sum}-1)<=${tolerance}`;
}

/** Whether every programmed indicator has its report. */
export function formulateCompleteness(
  rows: readonly IndicatorCells[],
  { compliance }: ObjectiveCells,
): Formula {
  const { statuses } = columnsOf(rows);
  const { complete, incomplete } = COMPLETENESS_LABELS;
  const silent = formula`COUNTIF(${statuses},${STATUS_LABELS['sin-reporte']})>0`;
  return formula`IF(ISNUMBER(${cell(compliance)}),IF(${silent},${incomplete},${complete}),${NOT_APPLICABLE})`;
}

/** The compliance leaving out what is not reported, where something is not. */
export function formulateReportedOnly(
  rows: readonly IndicatorCells[],
  { completeness }: ObjectiveCells,
): Formula {
  const { weights, progresses } = columnsOf(rows);
  const reported = formula`SUMPRODUCT(${weights},--ISNUMBER(${progresses}))`;
  const other = formula`IF(${reported}=0,"Ninguno reportado",SUMPRODUCT(${weights},${progresses})/${reported})`;
  return formula`IF(${cell(completeness)}=${COMPLETENESS_LABELS.incomplete},${other},${NOT_APPLICABLE})`;
}

/** How many indicators of the objective stand at that status. */
export function formulateCount(rows: readonly IndicatorCells[], label: string): Formula {
  return formula`COUNTIF(${columnsOf(rows).statuses},${label})`;
}
