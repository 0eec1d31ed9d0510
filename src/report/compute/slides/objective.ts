/** The slides of one objective: the table of the publication, with its notes and its source. */

import type { IndicatorEvaluation, ObjectiveEvaluation } from '../../../model/evaluation.ts';
import {
  absentCell,
  type ColumnMeaning,
  type ReportCell,
  textCell,
} from '../../cells/report-sheet.ts';
import type { DeckRow, TableSlide } from '../../pptx/deck.ts';
import {
  complianceCell,
  executedCell,
  isIncomplete,
  observationCell,
  programmedCell,
  progressCell,
  statusCell,
  trendCell,
  weightCell,
} from '../figure-cells.ts';
import { titleGoal, titleIndicator, titleObjective } from '../goal-names.ts';
import { listHeadings } from '../headings.ts';
import { composeNotes } from '../objective-notes.ts';
import type { ComputeReport } from '../report.ts';
import { RULES } from '../rules.ts';
import { writeOrigin } from '../scope.ts';
import { nameBriefly, tellCompliance, tellSources } from './figure-sources.ts';
import { INCOMPLETE } from './objectives.ts';

const MEANINGS: readonly ColumnMeaning[] = [
  'name',
  'name',
  'label',
  'ratio',
  'amount',
  'amount',
  'ratio',
  'status',
];

/** The table of an objective. */
export function composeObjectiveSlide(
  report: ComputeReport,
  evaluated: ObjectiveEvaluation,
): TableSlide {
  const { vigencia } = report.evaluation;
  const { objective, indicators } = evaluated;
  const headings = listHeadings(vigencia);
  return {
    kind: 'table',
    title: objective.unnamed
      ? 'Metas e indicadores sin objetivo'
      : `Metas e indicadores del objetivo ${objective.number}`,
    lead: {
      text: objective.name === '' ? titleObjective(objective) : objective.name,
      figure: complianceCell(evaluated),
      label: `Cumplimiento ${vigencia}`,
      remark: isIncomplete(evaluated) ? INCOMPLETE : '',
    },
    columns: headings.map((heading, at) => ({ heading, meaning: MEANINGS[at] ?? 'label' })),
    rows: indicators.map((one) => composeRow(report, one)),
    remarks: composeNotes(evaluated, vigencia),
    origin: writeOrigin(report),
    notes: [
      `${RULES.compliance.subject}: ${RULES.compliance.applied}`,
      tellCompliance(evaluated, vigencia),
    ],
  };
}

function composeRow({ evaluation }: ComputeReport, one: IndicatorEvaluation): DeckRow {
  const name = (text: string | null): ReportCell =>
    text === null ? absentCell('Sin nombre') : textCell(text);
  return {
    name: nameBriefly(one),
    cells: [
      [name(titleGoal(one.indicator))],
      [name(titleIndicator(one.indicator))],
      [trendCell(one)],
      [weightCell(one)],
      [programmedCell(one)],
      [executedCell(one)],
      [progressCell(one)],
      // As the publication does, what the source says of it stands there too.
      [statusCell(one), observationCell(one)],
    ],
    notes: [tellSources(one, evaluation.method)],
  };
}
