/** The answer as tidy data: a row an indicator and vigencia, a column a fact. */

import type {
  Evaluation,
  IndicatorEvaluation,
  ObjectiveEvaluation,
  Operand,
} from '../../model/evaluation.ts';
import { type Figure, numberOf } from '../../model/figure.ts';
import { fileRef } from '../../model/source.ts';
import { capitalise } from '../../model/spanish.ts';
import { nameTrend } from '../../model/trend.ts';
import type { Datum, TidyTable } from '../csv/render.ts';
import { writeIndicatorReason } from '../words.ts';
import type { ComputeReport } from './report.ts';

/** An indicator where it stands. */
interface Row {
  readonly report: ComputeReport;
  readonly evaluation: Evaluation;
  readonly objective: ObjectiveEvaluation;
  readonly one: IndicatorEvaluation;
}

/** Columns and what each takes, in order. Names never change; ratios are 1 = 100 %. */
const COLUMNS: Readonly<Record<string, (row: Row) => Datum>> = {
  plan: ({ report }) => report.plan.name,
  sector: ({ report }) => report.plan.sector,
  vigencia: ({ evaluation }) => evaluation.vigencia,
  corte: ({ evaluation }) => evaluation.cutoff,
  objetivo_numero: ({ objective }) => objective.objective.number,
  objetivo: ({ objective }) => objective.objective.name,
  objetivo_cumplimiento: ({ objective }) => objective.compliance,
  objetivo_completo: ({ objective }) => objective.complete,
  meta_tipo: ({ one }) => one.indicator.key.goalKind,
  meta_codigo: ({ one }) => one.indicator.key.goalCode,
  meta: ({ one }) => one.indicator.names.goal,
  indicador_codigo: ({ one }) => one.indicator.key.indicatorCode,
  indicador: ({ one }) => one.indicator.names.indicator,
  entidad: ({ one }) => one.indicator.key.entity,
  tendencia: ({ one }) => one.indicator.trend && nameTrend(one.indicator.trend),
  ponderacion: ({ one }) => numberOf(one.weight.figure),
  ponderacion_efectiva: ({ one }) => one.effectiveWeight,
  programado: ({ one }) => numberOf(one.programmed.figure),
  programado_texto: ({ one }) => markOf(one.programmed.figure),
  ejecutado: ({ one }) => numberOf(one.executed.figure),
  ejecutado_texto: ({ one }) => markOf(one.executed.figure),
  linea_base: ({ one }) => numberOf(one.indicator.baseline),
  avance: ({ one }) => one.progress,
  aporte: ({ one }) => one.contribution,
  estado: ({ one }) => one.status,
  motivo: ({ one }) => one.reason && `${capitalise(writeIndicatorReason(one.reason))}.`,
  observacion: ({ one }) => one.observation,
  celda_ponderacion: ({ one }) => sourceOf(one.weight),
  celda_programado: ({ one }) => sourceOf(one.programmed),
  celda_ejecutado: ({ one }) => sourceOf(one.executed),
};

/** Names of the columns, in order. */
const TIDY_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/** Every indicator in every vigencia up to the one computed, earliest vigencia first. */
export function tabulateRecords(report: ComputeReport): TidyTable {
  const { evaluation: computed, fourYears } = report;
  const earlier = (fourYears?.evaluations ?? []).filter(
    ({ vigencia }) => vigencia < computed.vigencia,
  );
  const rows = [...earlier, computed].flatMap((evaluation) =>
    evaluation.objectives.flatMap((objective) =>
      objective.indicators.map((one) =>
        Object.values(COLUMNS).map((take) => take({ report, evaluation, objective, one })),
      ),
    ),
  );
  return { columns: TIDY_COLUMNS, rows };
}

/** The file's own words where it has no number. */
function markOf(figure: Figure): string | null {
  return figure.kind === 'mark' || figure.kind === 'unreadable' ? figure.text.trim() : null;
}

function sourceOf({ at }: Operand): string | null {
  return at === null ? null : fileRef(at);
}
