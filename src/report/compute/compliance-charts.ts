/** The charts of the report: ratios as bars against the line of 100 %. */

import { isProgrammed, type ObjectiveEvaluation } from '../../model/evaluation.ts';
import { formatPercent, formatPercentBriefly } from '../../model/number.ts';
import { joinList } from '../../model/spanish.ts';
import { writeCell } from '../cells/cell-text.ts';
import type { ChartPoint, ReportChart } from '../cells/chart.ts';
import { complianceCell, progressCell } from './figure-cells.ts';
import { labelIndicator, titleObjective } from './goal-names.ts';
import { nameFigures, nameSummary } from './live/cell-ids.ts';

/** What is programmed, done to the full: charts draw a line there. */
const REFERENCE = { value: 1, label: 'Línea de 100%' } as const;
/** Beyond this a bar is cut: drawn whole, it would flatten the others. */
const MOST_DRAWN = 2;
/** Room beyond the greatest of the bars and the line. */
const HEADROOM = 1.05;
/** Fewer bars than these say nothing that their table does not say better. */
const LEAST_BARS = 3;
const LEAST_OBJECTIVES = 2;

/** The compliance of each objective; its cells are those of the summary. */
export function chartObjectives(
  objectives: readonly ObjectiveEvaluation[],
  vigencia: number,
): ReportChart | null {
  if (objectives.length < LEAST_OBJECTIVES) return null;
  const points = objectives.map((evaluated, index): ChartPoint => {
    const { objective, compliance } = evaluated;
    return {
      label: titleObjective(objective),
      value: compliance,
      absent: writeCell(complianceCell(evaluated)),
      of: nameSummary(index).compliance,
    };
  });
  const title = `Cumplimiento por objetivo, vigencia ${vigencia}`;
  return composeChart('chart-summary', title, 'Cumplimiento', points);
}

/** The progress of each indicator of an objective, where there are enough of them to compare. */
export function chartIndicators(
  { objective, indicators }: ObjectiveEvaluation,
  index: number,
  vigencia: number,
): ReportChart | null {
  if (indicators.filter(isProgrammed).length < LEAST_BARS) return null;
  const points = indicators.map(
    (one, place): ChartPoint => ({
      label: labelIndicator(one.indicator),
      value: one.progress,
      absent: writeCell(progressCell(one)),
      of: nameFigures(index, place).progress,
    }),
  );
  const title = `Avance de los indicadores ${objective.unnamed ? 'sin objetivo' : `del objetivo ${objective.number}`}, vigencia ${vigencia}`;
  return composeChart(`chart-${index}`, title, 'Avance', points);
}

/** The chart in several of at most so many bars, shared out evenly; titled by `name`. */
export function splitChart(
  chart: ReportChart,
  most: number,
  name: (title: string, part: number, parts: number) => string,
): readonly ReportChart[] {
  const { id, points, measure } = chart;
  const parts = Math.ceil(points.length / most);
  if (parts < 2) return [chart];
  const each = Math.ceil(points.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const own = points.slice(part * each, (part + 1) * each);
    const title = name(chart.title, part + 1, parts);
    return { ...composeChart(`${id}.${part}`, title, measure, own), range: chart.range };
  });
}

function composeChart(
  id: string,
  title: string,
  measure: string,
  points: readonly ChartPoint[],
): ReportChart {
  const said = points.map(({ label, value, absent }) => {
    const figure =
      value === null ? absent.toLowerCase() : writeCell({ kind: 'ratio', value, decimals: 2 });
    return `${label}, ${figure}`;
  });
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const most = Math.max(REFERENCE.value, ...values);
  return {
    kind: 'chart',
    id,
    title,
    measure,
    points,
    reference: REFERENCE,
    range: {
      least: Math.max(-MOST_DRAWN, Math.min(0, ...values)),
      most: most > MOST_DRAWN ? MOST_DRAWN : most * HEADROOM,
    },
    notes: explainBars(points),
    description: `Gráfico de barras con una línea en 100%. ${title}: ${joinList(said)}.`,
  };
}

/** What the drawing alone does not tell: bars that are cut, and those there are not. */
function explainBars(points: readonly ChartPoint[]): readonly string[] {
  const cut = points.flatMap(({ label, value }) =>
    value !== null && Math.abs(value) > MOST_DRAWN ? [`${label} (${formatPercent(value)})`] : [],
  );
  const absent = points.flatMap(({ label, value, absent: why }) =>
    value === null ? [`${label} (${why.toLowerCase()})`] : [],
  );
  const limit = formatPercentBriefly(MOST_DRAWN);
  return [
    ...(cut.length > 0 ? [`En el gráfico se cortan en ${limit}: ${joinList(cut)}.`] : []),
    ...(absent.length > 0 ? [`Sin barra en el gráfico: ${joinList(absent)}.`] : []),
  ];
}
