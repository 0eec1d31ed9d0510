/** The same answer for a screen of 80 columns: objectives first, then the indicators of each. */

import type { ObjectiveEvaluation } from '../../model/evaluation.ts';
import type { Needed } from '../../model/needed.ts';
import { formatDecimal } from '../../model/number.ts';
import type { Indicator, Objective } from '../../model/plan.ts';
import { writeCell } from '../cells/cell-text.ts';
import { absentCell, type ReportCell, type ReportSheet, textCell } from '../cells/report-sheet.ts';
import { SHEET_NAMES } from '../words.ts';
import {
  completenessCell,
  complianceCell,
  executedCell,
  programmedCell,
  progressCell,
  statusCell,
  weightCell,
} from './figure-cells.ts';
import { titleBriefly, titleObjective } from './goal-names.ts';
import { needCells } from './need-cells.ts';
import { composeNotes } from './objective-notes.ts';
import type { ComputeReport } from './report.ts';
import { composeScope, UNNAMED_PLAN } from './scope.ts';

/** Nobody reads through more indicators than these on a screen. */
const MOST_SHOWN = 200;

/**
 * The brief report: a sheet with the objectives, and one for the indicators of each; a plan of too
 * many for a screen has the objectives alone, and how to see the rest.
 */
export function composeBriefReport(report: ComputeReport): readonly ReportSheet[] {
  const { objectives, vigencia } = report.evaluation;
  const count = objectives.reduce((sum, { indicators }) => sum + indicators.length, 0);
  return [
    composeOverview(report),
    ...(count > MOST_SHOWN
      ? [tellOfIndicators(count)]
      : objectives.map((evaluated) => composeIndicators(evaluated, vigencia))),
    ...(report.showsNeeded ? [composeNeeded(report.needed)] : []),
  ];
}

function tellOfIndicators(count: number): ReportSheet {
  const text = `Los ${formatDecimal(count)} indicadores no se muestran aquí, porque son más de ${MOST_SHOWN}. Para verlos: -o informe.xlsx, o --format csv.`;
  return { name: 'Indicadores', columns: [], parts: [{ kind: 'lead', text }] };
}

/** What is still needed in the vigencia; what is over the years takes more than a screen is wide. */
function composeNeeded(needed: Needed): ReportSheet {
  const rows = needed.objectives.flatMap(({ evaluated, indicators }) =>
    indicators
      .filter(({ own, objective }) => own.kind !== 'reached' || objective.kind !== 'reached')
      .map((one) => [
        numberCell(evaluated.objective),
        nameCell(one.evaluated.indicator),
        executedCell(one.evaluated),
        shortenNeed(needCells(one.own, one).level),
        shortenNeed(needCells(one.objective, one).level),
      ]),
  );
  const headings = ['N.º', 'Indicador', 'Ejecut.', 'Para su 100%', 'Para el objetivo'];
  return {
    name: SHEET_NAMES.needed,
    columns: ['ordinal', 'name', 'amount', 'amount', 'amount'],
    parts: [
      { kind: 'heading', text: `${SHEET_NAMES.needed} para llegar a 100% (no oficial)` },
      ...(rows.length > 0
        ? [{ kind: 'table', headings, rows, total: null } as const]
        : [{ kind: 'notes', notes: ['Todo lo programado llegó a su meta.'] } as const]),
    ],
  };
}

function composeOverview(report: ComputeReport): ReportSheet {
  return {
    name: 'Objetivos',
    columns: ['ordinal', 'name', 'ratio', 'label'],
    parts: [
      { kind: 'title', text: report.plan.name ?? UNNAMED_PLAN },
      { kind: 'facts', facts: composeScope(report) },
      {
        kind: 'table',
        headings: ['N.º', 'Objetivo', 'Cumplimiento', 'Reporte'],
        rows: report.evaluation.objectives.map((evaluated) => [
          numberCell(evaluated.objective),
          nameObjective(evaluated.objective),
          complianceCell(evaluated),
          completenessCell(evaluated),
        ]),
        total: null,
      },
    ],
  };
}

function composeIndicators(evaluated: ObjectiveEvaluation, vigencia: number): ReportSheet {
  const { objective, indicators } = evaluated;
  const notes = composeNotes(evaluated, vigencia);
  return {
    name: titleObjective(objective),
    columns: ['name', 'ratio', 'amount', 'amount', 'ratio', 'status'],
    parts: [
      {
        kind: 'heading',
        text: `${titleObjective(objective)}: ${writeCell(complianceCell(evaluated))}`,
      },
      {
        kind: 'table',
        headings: ['Indicador', 'Pond.', 'Program.', 'Ejecut.', 'Avance', 'Estado'],
        rows: indicators.map((one) => [
          nameCell(one.indicator),
          shorten(weightCell(one)),
          shorten(programmedCell(one)),
          shorten(executedCell(one)),
          shorten(progressCell(one)),
          statusCell(one),
        ]),
        total: null,
      },
      ...(notes.length > 0 ? [{ kind: 'notes', notes } as const] : []),
    ],
  };
}

/** On a narrow screen there is no place for why something cannot be reached. */
function shortenNeed(cell: ReportCell): ReportCell {
  return cell.kind === 'absent' ? absentCell(cell.text.replace(/:.*/, '')) : cell;
}

function numberCell({ number, unnamed }: Objective): ReportCell {
  return unnamed ? absentCell('—') : textCell(String(number));
}

function nameObjective(objective: Objective): ReportCell {
  return objective.unnamed ? absentCell(titleObjective(objective)) : textCell(objective.name);
}

function nameCell(indicator: Indicator): ReportCell {
  const name = titleBriefly(indicator);
  return name === null ? absentCell('Sin nombre') : textCell(name);
}

/** The status beside it already says why; on a narrow screen a dash keeps the figures aligned. */
function shorten(cell: ReportCell): ReportCell {
  return cell.kind === 'absent' ? absentCell('—') : cell;
}
