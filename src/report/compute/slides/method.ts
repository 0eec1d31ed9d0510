/** The slide of the method: three boxes side by side, as the publication has them. */

import type { IndicatorEvaluation } from '../../../model/evaluation.ts';
import { GOAL_KIND_NAMES, GOAL_KINDS, indicatorsOf } from '../../../model/plan.ts';
import { writeFigure } from '../../../model/spanish.ts';
import { DECREASING_LABELS, TREND_MEANINGS } from '../../../model/trend.ts';
import { ROLE_NAMES } from '../../origin.ts';
import type { BoxesSlide } from '../../pptx/deck.ts';
import { DECREASING_FORMULAS } from '../../words.ts';
import type { ComputeReport } from '../report.ts';
import { BASIS_LABELS, CHOICES, RULES } from '../rules.ts';

const YEARLY =
  'Cada objetivo busca llegar cada año a 100%, a partir de la ponderación de sus indicadores. La ponderación puede cambiar de un año a otro, según cuántos indicadores se programen en la vigencia.';
const CALCULATION =
  'El cumplimiento de un objetivo es el promedio ponderado del avance de sus indicadores programados. El avance es lo ejecutado entre lo programado y no tiene tope: puede pasar de 100%.';

/** What the plan is made of, what each year aims at, and how figures are computed. */
export function composeMethodSlide(report: ComputeReport): BoxesSlide {
  const { evaluation, inputs } = report;
  const { method } = evaluation;
  const matrix = inputs.find(({ role }) => role === 'matrix');
  return {
    kind: 'boxes',
    title: 'Cómo se mide el plan',
    boxes: [
      { heading: 'Estructura', text: describeStructure(report) },
      { heading: 'Cumplimiento anual', text: YEARLY },
      { heading: 'Cálculo', text: `${CALCULATION}${describeDecreasing(report)}` },
    ],
    foot: matrix
      ? `Las ponderaciones se pueden consultar en la ${ROLE_NAMES.matrix} (${matrix.file}).`
      : '',
    notes: [
      ...Object.values(RULES).map(
        ({ subject, applied, basis }) => `${subject}: ${applied} (${BASIS_LABELS[basis]})`,
      ),
      ...Object.values(CHOICES).map(
        ({ subject, applied }) => `${subject}: ${applied(method)} (${BASIS_LABELS.decision})`,
      ),
    ],
  };
}

function describeStructure({ evaluation: { objectives } }: ComputeReport): string {
  const all = indicatorsOf({ objectives });
  const kinds = GOAL_KINDS.flatMap((kind) => {
    const count = all.filter(({ indicator }) => indicator.key.goalKind === kind).length;
    const { one, several } = GOAL_KIND_NAMES[kind];
    return count === 0 ? [] : [`• ${count} de ${count === 1 ? one : several}`];
  });
  const whole = `El plan tiene ${writeFigure(objectives.length, 'objetivo', 'objetivos')} y ${writeFigure(all.length, 'indicador', 'indicadores')}`;
  return kinds.length === 0 ? `${whole}.` : [`${whole}:`, ...kinds].join('\n');
}

/** The method for Decreciente, where the plan has any. */
function describeDecreasing({ evaluation }: ComputeReport): string {
  const all = indicatorsOf(evaluation);
  const isLess = ({ indicator: { trend } }: IndicatorEvaluation) =>
    trend !== null && TREND_MEANINGS[trend].better === 'less';
  if (!all.some(isLess)) return '';
  const { decreciente } = evaluation.method;
  return ` En la tendencia Decreciente, por el método «${DECREASING_LABELS[decreciente]}»: ${DECREASING_FORMULAS[decreciente]}.`;
}
