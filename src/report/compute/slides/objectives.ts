/** The slides of all objectives: their figures four a slide, and their chart. */

import type { CardsSlide, ChartSlide, DeckWords } from '../../pptx/deck.ts';
import { chartObjectives, splitChart } from '../compliance-charts.ts';
import { complianceCell, isIncomplete } from '../figure-cells.ts';
import { titleObjective } from '../goal-names.ts';
import type { ComputeReport } from '../report.ts';
import { RULES } from '../rules.ts';
import { tellCompliance } from './figure-sources.ts';

/** What is said beside the figure of an objective that lacks reports. */
export const INCOMPLETE = 'Incompleto: falta algún reporte';
/** Beyond these many bars their names would not be read. */
const MOST_BARS = 14;
/** Steps of the axis of values. */
const AXIS_STEP = 0.2;

/** Each objective with its compliance in large. */
export function composeObjectivesSlide({ evaluation }: ComputeReport): CardsSlide {
  const { objectives, vigencia } = evaluation;
  return {
    kind: 'cards',
    title: `Objetivos sectoriales: cumplimiento ${vigencia}`,
    cards: objectives.map((evaluated) => ({
      heading: titleObjective(evaluated.objective),
      figure: complianceCell(evaluated),
      remark: isIncomplete(evaluated) ? INCOMPLETE : '',
      text: evaluated.objective.name,
      notes: [tellCompliance(evaluated, vigencia)],
    })),
    notes: [`${RULES.compliance.subject}: ${RULES.compliance.applied}`],
  };
}

/** The compliance of all objectives as bars, on as many slides as they are read on. */
export function composeChartSlides(
  { evaluation }: ComputeReport,
  name: DeckWords['part'],
): readonly ChartSlide[] {
  const { objectives, vigencia } = evaluation;
  const whole = chartObjectives(objectives, vigencia);
  if (whole === null) return [];
  const most = Math.ceil(whole.range.most / AXIS_STEP - 1e-9) * AXIS_STEP;
  return splitChart(whole, MOST_BARS, name).map((chart) => ({
    kind: 'chart',
    title: chart.title,
    chart,
    most: Math.round(most * 10) / 10,
    columns: ['Objetivo', chart.measure, chart.reference.label],
    notes: [
      `${RULES.compliance.subject}: ${RULES.compliance.applied}`,
      RULES.rounding.applied,
      'De dónde sale cada cifra está en las notas de la diapositiva de su objetivo. El gráfico se puede editar: trae sus datos.',
    ],
  }));
}
