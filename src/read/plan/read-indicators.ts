/** The indicators of the rows of an objective, each with its vigencias. */

import { type Finding, finding, placeOf } from '../../diagnostics/finding.ts';
import { goalSubject } from '../../diagnostics/subject.ts';
import { mayBeOne } from '../../model/likeness.ts';
import type {
  Indicator,
  IndicatorField,
  IndicatorVigencia,
  VigenciaField,
} from '../../model/plan.ts';
import { keyText } from '../../model/plan.ts';
import { cellOf } from '../../model/source.ts';
import { foldText } from '../../model/text.ts';
import type { Identities } from '../identity/identity.ts';
import type { IndicatorRow } from '../layout/body-row.ts';
import { readObservation } from '../rows/observation.ts';
import { readTrend } from '../rows/row-trend.ts';
import type { TableReader } from '../rows/table-reader.ts';
import { vigenciasOfRow } from '../rows/vigencias.ts';

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

/**
 * The indicators of an objective; in a long table the rows of one indicator are its vigencias.
 * `around` is the vigencia of a table that names none.
 */
export function readIndicators(
  reader: TableReader,
  identities: Identities,
  rows: readonly IndicatorRow[],
  around: number | null,
  findings: Finding[],
): readonly Indicator[] {
  const isLong = reader.column('vigencia') !== null;
  const open = new Map<string, { indicator: Indicator; vigencias: IndicatorVigencia[] }[]>();
  const all: { indicator: Indicator; vigencias: IndicatorVigencia[] }[] = [];
  for (const row of rows) {
    const indicator = readIndicator(reader, identities, row, around, findings);
    const key = keyOfIndicator(indicator);
    const alike = open.get(key) ?? [];
    const earlier = isLong
      ? alike.find(
          (other) => mayBeOne(other.indicator, indicator) && lacks(other.vigencias, indicator),
        )
      : undefined;
    if (earlier) {
      reportTwoTrends(earlier.indicator, indicator, findings);
      earlier.vigencias.push(...indicator.vigencias);
      continue;
    }
    const own = { indicator, vigencias: [...indicator.vigencias] };
    all.push(own);
    open.set(key, [...alike, own]);
  }
  return all.map(({ indicator, vigencias }) => ({
    ...indicator,
    vigencias: vigencias.sort((a, b) => a.vigencia - b.vigencia),
  }));
}

/** Rows of one indicator of which each says another trend; the first one counts. */
function reportTwoTrends(earlier: Indicator, later: Indicator, findings: Finding[]): void {
  if (!earlier.trend || !later.trend || earlier.trend === later.trend) return;
  const [first, second] = [cellOf(earlier.source, 'trend'), cellOf(later.source, 'trend')];
  if (!first || !second) return;
  const bearing = { subject: goalSubject(earlier), related: [placeOf(first)] };
  const trends = [earlier.trend, later.trend];
  findings.push(finding('PES222', placeOf(second), { trends }, bearing));
}

/** Whether a row of a long table adds vigencias that an indicator above it does not have. */
function lacks(vigencias: readonly IndicatorVigencia[], later: Indicator): boolean {
  return !later.vigencias.some(({ vigencia }) =>
    vigencias.some((earlier) => earlier.vigencia === vigencia),
  );
}

/** Text that is equal for rows of one indicator; without a code, its names tell it. */
function keyOfIndicator({ key, names }: Indicator): string {
  const named = key.goalCode === null ? `${names.goal ?? ''}/${names.indicator ?? ''}` : '';
  return `${keyText(key)}/${foldText(named)}`;
}

function readIndicator(
  reader: TableReader,
  identities: Identities,
  at: IndicatorRow,
  around: number | null,
  findings: Finding[],
): Indicator {
  const { row } = at;
  const { file, sheet } = reader.table.grid;
  const place = { file, sheet: sheet.name, row };
  const vigencias = vigenciasOfRow(reader, row, around, findings).map((vigencia) => {
    const weight = reader.figure(row, 'weight', vigencia);
    const programmed = reader.figure(row, 'programmed', vigencia);
    const executed = reader.figure(row, 'executed', vigencia);
    const progress = reader.figure(row, 'progress', vigencia);
    const { text: observation, cell } = readObservation(reader, row, vigencia);
    const cells = Object.assign({}, reader.cells(row, VIGENCIA_FIELDS, vigencia), cell);
    const source = { cells, ...place };
    return { vigencia, weight, programmed, executed, progress, observation, source };
  });
  const { cells, ...identity } = identities.read(at, findings);
  const trend = readTrend(reader, row, findings);
  return {
    baseline: reader.figure(row, 'baseline'),
    wholePlanTarget: reader.printed(row, 'wholePlanTarget'),
    vigencias,
    source: { cells: Object.assign({}, reader.cells(row, INDICATOR_FIELDS), cells), ...place },
    ...identity,
    ...trend,
  };
}
