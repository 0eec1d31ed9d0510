/** The sheet of several moments: each objective at every one of them. */

import type { ComparedObjective } from '../../model/comparison.ts';
import {
  absentCell,
  type ReportCell,
  type ReportSheet,
  ratioCell,
  textCell,
} from '../cells/report-sheet.ts';
import { titleObjective } from '../compute/goal-names.ts';
import { describeMoment, namePlan } from './compose.ts';
import type { CompareReport } from './report.ts';

/** The sheet of the series. */
export function composeSeriesSheet(report: CompareReport): ReportSheet {
  const { moments, series } = report;
  return {
    name: 'Serie',
    columns: ['label', 'prose', ...moments.map(() => 'ratio' as const)],
    parts: [
      { kind: 'title', text: namePlan(report) },
      {
        kind: 'facts',
        facts: moments.map((moment) => ({
          label: moment.label,
          value: textCell(describeMoment(moment)),
        })),
      },
      {
        kind: 'table',
        name: 'Tabla_serie',
        about: 'El cumplimiento de cada objetivo en cada uno de los momentos.',
        headings: ['Objetivo', 'Nombre del objetivo', ...moments.map(({ label }) => label)],
        rows: series.map((figures) => {
          const own = figures.findLast((one) => one !== null)?.objective;
          return [
            textCell(own ? titleObjective(own) : ''),
            textCell(own?.name ?? ''),
            ...figures.map(figureCell),
          ];
        }),
        total: null,
      },
    ],
  };
}

/** The figure of an objective on a side. */
export function figureCell(objective: ComparedObjective | null): ReportCell {
  if (!objective) return absentCell('No está');
  return objective.compliance === null ? absentCell('Sin cifra') : ratioCell(objective.compliance);
}
