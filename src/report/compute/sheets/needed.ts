/** The sheet *Lo que falta*: what each indicator still needs to reach 100 %. It is not official. */

import type { IndicatorEvaluation } from '../../../model/evaluation.ts';
import type { Needed, NeededIndicator, NeededObjective } from '../../../model/needed.ts';
import { writeCell } from '../../cells/cell-text.ts';
import { type ReportCell, type ReportSheet, textCell } from '../../cells/report-sheet.ts';
import { SHEET_NAMES } from '../../words.ts';
import {
  executedCell,
  numberCell,
  programmedCell,
  progressCell,
  trendCell,
} from '../figure-cells.ts';
import { labelIndicator, titleIndicator } from '../goal-names.ts';
import { needCells, writeYears } from '../need-cells.ts';
import { OBJECTIVE_REACHED, REACHED } from '../need-words.ts';

/** How what is needed is told. */
const NOTE_OF_NEEDED =
  'Cálculo no oficial. «Para su 100%» es cuánto tendría que ser lo ejecutado de la vigencia para que el avance del indicador sea 100%. «Para el 100% del objetivo» es cuánto tendría que ser para que el cumplimiento de su objetivo sea 100%, si los demás indicadores se quedan como están. Ningún avance se recorta: si otros indicadores pasan de su meta, el objetivo puede haber llegado ya a 100% aunque este no. «Le falta» es cuánto más hay que ejecutar; en las Decrecientes, cuánto hay que bajar. Las cantidades se redondean de modo que con ellas sí se llegue a 100%: hacia arriba, y en las Decrecientes hacia abajo. No sigue los cambios que se hagan en Datos.';

const CLOSED = 'La vigencia ya cerró en la fecha de corte: es lo que faltó.';

/** Whether anything is still needed. */
export function hasNeeds({ objectives }: Needed): boolean {
  return objectives.some(({ indicators }) => indicators.length > 0);
}

/** What is still needed, one row an indicator. */
export function composeNeededSheet(needed: Needed): ReportSheet {
  const { objectives, vigencia, closed } = needed;
  const all = objectives.flatMap(({ indicators }) => indicators);
  const years = all.some(({ overYears }) => overYears !== null);
  return {
    name: SHEET_NAMES.needed,
    columns: [
      'ordinal',
      'prose',
      'label',
      'name',
      'amount',
      'amount',
      'amount',
      'amount',
      ...(years ? (['prose'] as const) : []),
    ],
    identity: 2,
    parts: [
      { kind: 'title', text: `${SHEET_NAMES.needed} para llegar a 100% (no oficial)` },
      { kind: 'lead', text: closed ? `${CLOSED} ${NOTE_OF_NEEDED}` : NOTE_OF_NEEDED },
      {
        kind: 'table',
        name: 'Tabla_falta',
        about: 'Cuánto le falta a cada indicador para llegar a 100%.',
        filtered: true,
        headings: [
          'Objetivo',
          'Indicador',
          'Tendencia',
          `Cómo va en ${vigencia}`,
          'Para su 100%',
          'Le falta',
          'Para el 100% del objetivo',
          'Le falta para el 100% del objetivo',
          ...(years ? ['Para el cuatrienio'] : []),
        ],
        rows: objectives.flatMap((objective) =>
          objective.indicators.map((one) => composeRow(one, objective, years)),
        ),
        total: null,
      },
    ],
  };
}

/** «7,00 de 12,00 (58,33%)»: in one cell, that no reader takes the table for one of execution. */
function writeStanding(evaluated: IndicatorEvaluation): string {
  const [executed, programmed, progress] = [
    executedCell(evaluated),
    programmedCell(evaluated),
    progressCell(evaluated),
  ].map(writeCell);
  return evaluated.status === 'sin-reporte'
    ? `${progress}, de ${programmed}`
    : `${executed} de ${programmed} (${progress})`;
}

function composeRow(
  one: NeededIndicator,
  { evaluated: { objective } }: NeededObjective,
  years: boolean,
): readonly ReportCell[] {
  const { evaluated } = one;
  const { indicator } = evaluated;
  const own = needCells(one.own, one);
  const isOwn = one.own.kind === 'reached';
  const ofObjective = needCells(one.objective, one, isOwn ? REACHED : OBJECTIVE_REACHED);
  return [
    numberCell(objective),
    textCell(titleIndicator(indicator) ?? labelIndicator(indicator)),
    trendCell(evaluated),
    textCell(writeStanding(evaluated)),
    own.level,
    own.missing,
    ofObjective.level,
    ofObjective.missing,
    ...(years ? [textCell(writeYears(one.overYears, one))] : []),
  ];
}
