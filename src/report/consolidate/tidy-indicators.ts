/** The consolidation as tidy data: a row an indicator of a sector, a column a fact. */

import type { Datum } from '../csv/render.ts';
import type {
  ConsolidateReport,
  Failure,
  IndicatorSummary,
  ObjectiveSummary,
  Sector,
} from './report.ts';

/** An indicator where it stands; what has no indicator, or no figure at all, has a row without one. */
interface Row {
  readonly sector: Sector | null;
  readonly objective: ObjectiveSummary | null;
  readonly one: IndicatorSummary | null;
  readonly failure: Failure | null;
}

/** Columns and what each takes, in order. Names never change; ratios are 1 = 100 %. */
const COLUMNS: Readonly<Record<string, (row: Row) => Datum>> = {
  consolidado_sector: ({ sector }) => sector?.label ?? null,
  matriz: ({ sector, failure }) => sector?.path ?? failure?.path ?? null,
  plan: ({ sector }) => sector?.plan.name ?? null,
  vigencia: ({ sector }) => sector?.tally.vigencia ?? null,
  corte: ({ sector }) => sector?.tally.cutoff ?? null,
  reparos: ({ sector }) => sector?.incomparable.length ?? null,
  objetivo_numero: ({ objective }) => objective?.tally.number ?? null,
  objetivo: ({ objective }) => objective?.tally.name ?? null,
  objetivo_cumplimiento: ({ objective }) => objective?.tally.compliance ?? null,
  objetivo_completo: ({ objective }) => objective?.tally.complete ?? null,
  meta_tipo: ({ one }) => one?.goalKind ?? null,
  meta_codigo: ({ one }) => one?.goalCode ?? null,
  meta: ({ one }) => one?.goal ?? null,
  indicador_codigo: ({ one }) => one?.indicatorCode ?? null,
  indicador: ({ one }) => one?.indicator ?? null,
  entidad: ({ one }) => one?.entity ?? null,
  tendencia: ({ one }) => (one?.trend ? one.trendText : null),
  ponderacion: ({ one }) => one?.weight.value ?? null,
  programado: ({ one }) => one?.programmed.value ?? null,
  ejecutado: ({ one }) => one?.executed.value ?? null,
  avance: ({ one }) => one?.progress ?? null,
  estado: ({ one }) => one?.status ?? null,
  motivo: ({ one, objective, failure }) =>
    failure?.message ?? one?.reason ?? (one ? null : (objective?.reason ?? null)),
  observacion: ({ one }) => one?.observation ?? null,
  celda_ponderacion: ({ one }) => one?.sources.weight ?? null,
  celda_programado: ({ one }) => one?.sources.programmed ?? null,
  celda_ejecutado: ({ one }) => one?.sources.executed ?? null,
  orden: ({ sector, objective }) => objective?.command ?? sector?.command ?? null,
};

/** Names of the columns, in order. */
export const TIDY_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/** The rows, those of a sector at a time. */
export function* tabulateSectors(
  report: ConsolidateReport,
): Generator<readonly (readonly Datum[])[]> {
  for (const [at, sector] of report.sectors.entries()) {
    yield [...listRows(sector, report.indicatorsOf(at))].map(takeAll);
  }
  yield report.failures.map((failure) =>
    takeAll({ sector: null, objective: null, one: null, failure }),
  );
}

function* listRows(
  sector: Sector,
  indicators: readonly (readonly IndicatorSummary[])[],
): Generator<Row> {
  const own = { sector, failure: null };
  if (sector.objectives.length === 0) yield { ...own, objective: null, one: null };
  for (const [place, objective] of sector.objectives.entries()) {
    const all = indicators[place] ?? [];
    for (const one of all.length > 0 ? all : [null]) yield { ...own, objective, one };
  }
}

function takeAll(row: Row): readonly Datum[] {
  return Object.values(COLUMNS).map((take) => take(row));
}
