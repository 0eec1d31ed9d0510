/** A comparison as the sheets of a workbook. */

import type { Comparison, ObjectiveChange } from '../../model/comparison.ts';
import { writeCell } from '../cells/cell-text.ts';
import { composeChartSheet } from '../cells/chart-sheet.ts';
import { pointsCell } from '../cells/points.ts';
import { absentCell, type ReportCell, type ReportSheet, textCell } from '../cells/report-sheet.ts';
import { titleObjective } from '../compute/goal-names.ts';
import { composeChangesSheet } from './changes-sheet.ts';
import { composeScope, namePlan } from './compose.ts';
import { sayHeaviest } from './heaviest.ts';
import { composeObjectiveSheet, type NamedSheet } from './objective-sheet.ts';
import type { CompareReport, Moment } from './report.ts';
import { composeSeriesSheet, figureCell } from './series-sheet.ts';
import { CAUSE_NAMES, labelPair } from './words.ts';

/**
 * The sheets of a comparison: the series where there are several steps; of each step the objectives,
 * each that changed with its causes, and what changed.
 */
export function composeSheets(report: CompareReport): readonly ReportSheet[] {
  const { moments, steps } = report;
  const sheets = steps.flatMap((step, at) => {
    const [before, after] = [moments[at], moments[at + 1]];
    if (!before || !after) return [];
    const name = (title: string) => (steps.length === 1 ? title : `${title} (${at + 1})`);
    const { comparison } = step;
    const moved = comparison.objectives.flatMap((one, place) => {
      const sides = { comparison, before, after, id: `step${at}.objective${place}` };
      const own = one.after ?? one.before;
      const named = own && {
        name: name(titleObjective(own.objective)),
        place: `${at + 1}_${place + 1}`,
      };
      const sheet = named && composeObjectiveSheet(one, sides, named);
      return sheet ? [sheet] : [];
    });
    return [
      composeSummary(report, comparison, {
        before,
        after,
        name: name('Comparación'),
        place: `${at + 1}`,
      }),
      ...moved,
      composeChangesSheet(step, { name: name('Cambios'), place: `${at + 1}` }),
    ];
  });
  const all = steps.length === 1 ? sheets : [composeSeriesSheet(report), ...sheets];
  const charts = composeChartSheet(all, CHART_SHEET);
  return charts ? [...all, charts] : all;
}

const CHART_SHEET = {
  name: 'Gráficos',
  lead: 'Las celdas de las que se dibujan los gráficos de cascada: cada barra se apila de las partes que tiene. Una celda vacía es una parte que la barra no tiene.',
  about: 'De cada barra de cada gráfico, su nombre y cuánto tiene de cada parte que se apila.',
};

interface Named extends NamedSheet {
  readonly before: Moment;
  readonly after: Moment;
}

function composeSummary(
  report: CompareReport,
  comparison: Comparison,
  { before, after, name, place }: Named,
): ReportSheet {
  const { tool, command } = report;
  const why = comparison.objectives.flatMap((one) =>
    [[one.before, before] as const, [one.after, after] as const].flatMap(
      ([own, { label, absences }]) => {
        const reason = own && absences.get(own);
        return own && reason ? [`${titleObjective(own.objective)}, ${label}: ${reason}`] : [];
      },
    ),
  );
  return {
    name,
    columns: ['ordinal', 'prose', 'ratio', 'ratio', 'ratio', 'remark'],
    parts: [
      { kind: 'title', text: namePlan(report) },
      { kind: 'lead', text: sayHeaviest(comparison) },
      { kind: 'facts', facts: composeScope(before, after) },
      {
        kind: 'table',
        name: `Tabla_comparacion_${place}`,
        about:
          'El cumplimiento de cada objetivo antes y después, cuánto cambió y la causa que más pesa.',
        headings: ['N.º', 'Objetivo', 'Antes', 'Después', 'Cambio en puntos', 'Lo que más pesa'],
        rows: comparison.objectives.map((one) => composeLine(one)),
        total: null,
      },
      ...(why.length > 0 ? [{ kind: 'notes', notes: why } as const] : []),
      {
        kind: 'origin',
        text: `${tool.name} ${tool.version}. Se repite con: ${command}`,
      },
    ],
  };
}

function composeLine(one: ObjectiveChange): readonly ReportCell[] {
  const { before, after, change, parts } = one;
  const own = after ?? before;
  const [heaviest] = parts;
  return [
    own?.objective.unnamed ? absentCell('—') : textCell(String(own?.objective.number ?? '')),
    own?.objective.unnamed
      ? absentCell(titleObjective(own.objective))
      : textCell(own?.objective.name ?? ''),
    figureCell(before),
    figureCell(after),
    change === null ? absentCell('No se compara') : pointsCell(change),
    textCell(
      heaviest
        ? `${CAUSE_NAMES[heaviest.cause]}, ${labelPair(heaviest)} (${writeCell(pointsCell(heaviest.amount))})`
        : '',
    ),
  ];
}
