/** The sheet *Cuatrienio*: each indicator over the years of the plan. It is not official. */

import type { FourYears } from '../../../model/four-years.ts';
import { joinList } from '../../../model/spanish.ts';
import { nameTrend, type OverYears, TREND_MEANINGS, TRENDS } from '../../../model/trend.ts';
import type { ReportSheet } from '../../cells/report-sheet.ts';
import { SHEET_NAMES } from '../../words.ts';
import { numberCell } from '../figure-cells.ts';
import { composeFourYearRow } from '../four-year-row.ts';
import { listObjectives, listOtherYears } from '../plan-objectives.ts';
import type { ComputeReport } from '../report.ts';

const OVER_YEARS: Readonly<Record<OverYears, string>> = {
  sum: 'lo ejecutado hasta ahora ÷ lo programado en todos los años',
  mean: 'promedio de los avances de los años programados hasta ahora (lo no reportado cuenta como 0)',
  last: 'lo último ejecutado frente a lo programado para el último año, con el mismo método del avance anual',
};

/** How the years go together, by the trends for which they do so. */
function composeLead(): string {
  const ways = (Object.keys(OVER_YEARS) as OverYears[]).map((way) => {
    const names = TRENDS.filter((trend) => TREND_MEANINGS[trend].overYears === way).map(nameTrend);
    return `${joinList(names)}: ${OVER_YEARS[way]}.`;
  });
  return ['Cálculo no oficial: la publicación solo mide cada vigencia.', ...ways].join(' ');
}

/** The years of the plan, one row an indicator. */
export function composeFourYearsSheet(
  report: Pick<ComputeReport, 'evaluation'> & { readonly fourYears: FourYears },
): ReportSheet {
  const { fourYears, evaluation } = report;
  const { vigencias, through, objectives } = fourYears;
  const spread = <T>(due: (year: number) => readonly T[], ahead: (year: number) => T): T[] =>
    vigencias.flatMap((year) => (year > through ? [ahead(year)] : due(year)));
  const others = listOtherYears(fourYears);
  const places = new Map(
    listObjectives(report).map(({ objective, evaluated }, at) => [
      objective,
      { objective: at, isReported: evaluated !== null },
    ]),
  );
  return {
    name: SHEET_NAMES.fourYears,
    columns: [
      'ordinal',
      'prose',
      'label',
      ...spread<'amount' | 'ratio'>(
        () => ['amount', 'amount', 'ratio'],
        () => 'amount',
      ),
      'ratio',
    ],
    identity: 2,
    parts: [
      { kind: 'title', text: `${SHEET_NAMES.fourYears} (no oficial)` },
      { kind: 'lead', text: composeLead() },
      {
        kind: 'table',
        name: 'Tabla_cuatrienio',
        about: 'Lo programado, lo ejecutado y el avance de cada indicador en los años del plan.',
        filtered: true,
        headings: [
          'Objetivo',
          'Indicador',
          'Tendencia',
          ...spread(
            (year) => [`Programado ${year}`, `Ejecutado ${year}`, `% Avance ${year}`],
            (year) => `Programado ${year}`,
          ),
          'Avance del cuatrienio (no oficial)',
        ],
        rows: objectives.flatMap(({ objective, indicators }) => {
          const place = places.get(objective);
          if (!place) return [];
          return indicators.map((one, indicator) => [
            numberCell(objective),
            ...composeFourYearRow(one, {
              ...place,
              indicator,
              through,
              others,
              method: evaluation.method.decreciente,
            }),
          ]);
        }),
        total: null,
      },
    ],
  };
}
