/** A workbook as a plan: the formulation matrix among its sheets, row by row. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import { nameGoal, nameTrend } from '../diagnostics/wording.ts';
import type { Indicator, IndicatorField, Plan, VigenciaField } from '../model/plan.ts';
import { keyText } from '../model/plan.ts';
import { cellOf } from '../model/source.ts';
import { readIdentity, readTrend } from './identity.ts';
import { chooseTable } from './layout/choose-table.ts';
import { isOutside, readRows } from './layout/rows.ts';
import { assignObjectives } from './objectives.ts';
import { observationCell, readObservation } from './observation.ts';
import { reportLayout, reportMissingColumns } from './report-layout.ts';
import { scaleWeights } from './scale-weights.ts';
import { readSurroundings } from './surroundings.ts';
import { openTable, type TableReader } from './table-reader.ts';
import { cutoffsIn, planNameIn, readRemarks, sectorIn, vigenciaIn } from './titles.ts';
import { vigenciasOfHeaders, vigenciasOfRow } from './vigencias.ts';
import type { Workbook } from './workbook.ts';

/** A plan and the sheet it was read from, or `null` where no sheet reads as a matrix. */
export type ReadPlan = { readonly findings: readonly Finding[] } & (
  | { readonly plan: Plan; readonly sheet: string }
  | { readonly plan: null; readonly sheet: null }
);

/** How to read the matrix. */
export interface PlanOptions {
  /** The sheet that is the matrix, instead of the one its headers point to. */
  readonly sheet?: string | undefined;
}

const INDICATOR_FIELDS = [
  'goalKind',
  'goal',
  'goalCode',
  'indicator',
  'indicatorCode',
  'entity',
  'trend',
  'baseline',
  'wholePlanTarget',
] as const satisfies readonly IndicatorField[];

const VIGENCIA_FIELDS = [
  'weight',
  'programmed',
  'executed',
  'progress',
] as const satisfies readonly VigenciaField[];

const NEEDED = [['goalCode', 'goal'], ['trend'], ['weight'], ['programmed']] as const;

/** Reads the sheet whose headers name a formulation matrix. Data it cannot read is a finding, never thrown. */
export function readPlan(workbook: Workbook, options: PlanOptions = {}): ReadPlan {
  const findings: Finding[] = [];
  const sheets = workbook.sheets.filter(({ name }) => name === (options.sheet ?? name));
  const table = chooseTable(workbook, 'matrix', sheets, findings);
  if (!table) return { plan: null, sheet: null, findings };
  const { grid } = table;
  const reader = openTable(table, findings);
  const rows = readRows(table);
  reportLayout(table, rows, findings);
  reportMissingColumns(reader, NEEDED, findings);
  const remarks = readRemarks(grid, isOutside(table, rows));
  const around = vigenciaIn(remarks);
  const headed = assignObjectives(reader, rows, findings);
  const objectives = headed.map(({ rows: own, ...objective }) => ({
    ...objective,
    indicators: readIndicators(reader, own, around, findings),
  }));
  const indicators = objectives.flatMap((objective) => objective.indicators);
  const vigencias = new Set([
    ...vigenciasOfHeaders(reader),
    ...indicators.flatMap((indicator) => indicator.vigencias.map(({ vigencia }) => vigencia)),
  ]);
  const plan: Plan = {
    file: workbook.name,
    name: planNameIn(remarks),
    sector: sectorIn(remarks),
    vigencias: [...vigencias].sort((a, b) => a - b),
    cutoffs: cutoffsIn(grid, remarks),
    objectives: scaleWeights(objectives, findings),
    surroundings: readSurroundings(reader, rows, headed, remarks),
  };
  return { plan, sheet: grid.sheet.name, findings };
}

/** The indicators of an objective; in a long table the rows of one indicator are its vigencias. */
function readIndicators(
  reader: TableReader,
  rows: readonly number[],
  around: number | null,
  findings: Finding[],
): readonly Indicator[] {
  const indicators: Indicator[] = [];
  for (const row of rows) {
    const indicator = readIndicator(reader, row, around, findings);
    const index = indicators.findIndex((earlier) => continues(reader, earlier, indicator));
    const earlier = indicators[index];
    if (earlier) {
      reportTwoTrends(earlier, indicator, findings);
      const vigencias = [...earlier.vigencias, ...indicator.vigencias];
      vigencias.sort((a, b) => a.vigencia - b.vigencia);
      indicators[index] = { ...earlier, vigencias };
    } else {
      indicators.push(indicator);
    }
  }
  return indicators;
}

/** Rows of one indicator of which each says another trend; the first one counts. */
function reportTwoTrends(earlier: Indicator, later: Indicator, findings: Finding[]): void {
  if (!earlier.trend || !later.trend || earlier.trend === later.trend) return;
  const [first, second] = [cellOf(earlier.source, 'trend'), cellOf(later.source, 'trend')];
  if (!first || !second) return;
  const words = { goal: nameGoal(earlier), trends: [earlier.trend, later.trend].map(nameTrend) };
  findings.push(finding('PES222', placeOf(second), words, { related: [placeOf(first)] }));
}

function readIndicator(
  reader: TableReader,
  row: number,
  around: number | null,
  findings: Finding[],
): Indicator {
  const { file, sheet } = reader.table.grid;
  const source = { file, sheet: sheet.name, row };
  const vigencias = vigenciasOfRow(reader, row, around, findings).map((vigencia) => ({
    vigencia,
    weight: reader.figure(row, 'weight', vigencia),
    programmed: reader.figure(row, 'programmed', vigencia),
    executed: reader.figure(row, 'executed', vigencia),
    progress: reader.figure(row, 'progress', vigencia),
    observation: readObservation(reader, row, vigencia),
    source: {
      ...source,
      cells: {
        ...reader.cells(row, VIGENCIA_FIELDS, vigencia),
        ...observationCell(reader, row, vigencia),
      },
    },
  }));
  return {
    ...readIdentity(reader, row, findings),
    ...readTrend(reader, row, findings),
    baseline: reader.figure(row, 'baseline'),
    wholePlanTarget: reader.printed(row, 'wholePlanTarget'),
    vigencias,
    source: { ...source, cells: reader.cells(row, INDICATOR_FIELDS) },
  };
}

/** Whether a row of a long table adds a vigencia to an indicator that stands above it. */
function continues({ column }: TableReader, earlier: Indicator, later: Indicator): boolean {
  if (!column('vigencia') || keyText(earlier.key) !== keyText(later.key)) return false;
  if (later.key.goalCode === null && earlier.names.indicator !== later.names.indicator)
    return false;
  const years = new Set(earlier.vigencias.map(({ vigencia }) => vigencia));
  return !later.vigencias.some(({ vigencia }) => years.has(vigencia));
}
