/** The slide of what to look at: not met, not reported, not computable, not programmed. */

import type {
  IndicatorEvaluation,
  ObjectiveEvaluation,
  Status,
} from '../../../model/evaluation.ts';
import { capitalise, writeFigure } from '../../../model/spanish.ts';
import { absentCell, emptyCell, textCell } from '../../cells/report-sheet.ts';
import type { BoxesSlide, DeckRow, TableSlide } from '../../pptx/deck.ts';
import { NOT_APPLICABLE, writeIndicatorReason } from '../../words.ts';
import { complianceCell, observationCell, progressCell, statusCell } from '../figure-cells.ts';
import { titleBriefly, titleObjective } from '../goal-names.ts';
import { explainAbsence } from '../objective-notes.ts';
import type { ComputeReport } from '../report.ts';
import { RULES } from '../rules.ts';
import { nameBriefly, tellSources } from './figure-sources.ts';

const TITLE = 'Lo que hay que mirar: no cumplido, no reportado y no programado';
/** What is looked at first. */
const ORDER: readonly Status[] = ['no-cumplida', 'sin-reporte', 'no-calculable', 'no-programada'];

/** What to look at, objectives without figure first; or that there is nothing. */
export function composeAttentionSlide(report: ComputeReport): TableSlide | BoxesSlide {
  const { objectives, vigencia } = report.evaluation;
  const all = objectives.flatMap((objective) =>
    objective.indicators.map((one) => ({ objective, one })),
  );
  const rows = [
    ...objectives.flatMap((one) => composeObjectiveRow(one, vigencia)),
    ...ORDER.flatMap((status) => all.filter(({ one }) => one.status === status)).map(
      ({ objective, one }) => composeRow(report, objective, one),
    ),
  ];
  const going = all.filter(({ one }) => one.status === 'en-ejecucion').length;
  const remarks =
    going === 0
      ? []
      : [
          `Además, ${writeFigure(going, 'indicador está', 'indicadores están')} en ejecución: el corte es anterior al final de la vigencia ${vigencia}.`,
        ];
  const notes = [`${RULES.status.subject}: ${RULES.status.applied}`];
  if (rows.length === 0) {
    const text = [`Todo lo programado para ${vigencia} tiene reporte y nada quedó sin cumplir.`];
    return {
      kind: 'boxes',
      title: TITLE,
      boxes: [{ heading: 'Nada pendiente', text: [...text, ...remarks].join(' ') }],
      foot: '',
      notes,
    };
  }
  return {
    kind: 'table',
    title: TITLE,
    lead: null,
    columns: [
      { heading: 'Objetivo', meaning: 'label' },
      { heading: 'Meta o indicador', meaning: 'name' },
      { heading: 'Estado', meaning: 'label' },
      { heading: `% Avance ${vigencia}`, meaning: 'ratio' },
      { heading: 'Por qué', meaning: 'remark' },
    ],
    rows,
    remarks,
    origin: '',
    notes,
  };
}

/** The row of an objective that has no figure. */
function composeObjectiveRow(evaluated: ObjectiveEvaluation, vigencia: number): DeckRow[] {
  const { objective, reason, compliance } = evaluated;
  if (compliance !== null || reason === null) return [];
  const title = titleObjective(objective);
  return [
    {
      name: title,
      cells: [
        [textCell(title)],
        [textCell('Todo el objetivo')],
        [complianceCell(evaluated)],
        [absentCell(NOT_APPLICABLE)],
        [textCell(explainAbsence(evaluated, reason, vigencia))],
      ],
      notes: [],
    },
  ];
}

function composeRow(
  { evaluation }: ComputeReport,
  { objective }: ObjectiveEvaluation,
  one: IndicatorEvaluation,
): DeckRow {
  const { reason, status } = one;
  // An observation has the reason already where nothing can be computed.
  const why =
    reason === null || status === 'no-calculable'
      ? []
      : [textCell(`${capitalise(writeIndicatorReason(reason))}.`)];
  return {
    name: nameBriefly(one),
    cells: [
      [textCell(titleObjective(objective))],
      [textCell(titleBriefly(one.indicator) ?? 'Sin nombre')],
      [statusCell(one)],
      [one.progress === null ? absentCell(NOT_APPLICABLE) : progressCell(one)],
      [...why, observationCell(one), ...noReason(one)],
    ],
    notes: [tellSources(one, evaluation.method)],
  };
}

/** That nothing explains an indicator that fell short. */
function noReason(one: IndicatorEvaluation) {
  const cell = observationCell(one);
  const isSilent = one.reason === null && cell.kind === 'text' && cell.text === '';
  return [isSilent ? absentCell('La fuente no trae justificación.') : emptyCell()];
}
