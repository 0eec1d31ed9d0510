/** What a consolidation keeps, as cells. */

import type { StatusCounts } from '../../model/consolidation.ts';
import {
  absentCell,
  amountCell,
  countCell,
  type ReportCell,
  ratioCell,
  shareCell,
  textCell,
} from '../cells/report-sheet.ts';
import { titleObjective } from '../compute/goal-names.ts';
import { NOT_APPLICABLE, STATUS_LABELS, STATUSES } from '../words.ts';
import type { FigureSummary, ObjectiveSummary } from './report.ts';

/** Headings of the counts by status. */
export const STATUS_HEADINGS: readonly string[] = STATUSES.map((status) => STATUS_LABELS[status]);

/** How many indicators have each status, a cell each. */
export function statusCountCells(counts: StatusCounts): readonly ReportCell[] {
  return STATUSES.map((status) => countCell(counts[status]));
}

/** The name of an objective, or that there is none. */
export function objectiveNameCell({ tally }: ObjectiveSummary): ReportCell {
  return tally.unnamed ? absentCell(titleObjective(tally)) : textCell(tally.name);
}

/** The compliance of an objective, or the words in its place. */
export function complianceOf({ tally, complianceText }: ObjectiveSummary): ReportCell {
  return tally.compliance === null ? absentCell(complianceText) : ratioCell(tally.compliance);
}

/** A figure of a file, or the words in its place. */
export function figureOf({ value, percent, absent }: FigureSummary): ReportCell {
  if (value === null || absent !== null) return absentCell(absent ?? '');
  return amountCell({ kind: 'number', value, percent });
}

/** A weight, or the words in its place. */
export function weightOf({ value, absent }: FigureSummary): ReportCell {
  return value === null || absent !== null ? absentCell(absent ?? '') : shareCell(value);
}

/** A command to copy; a figure that no command gives has none. */
export function commandCell(command: string | null): ReportCell {
  return command === null ? absentCell(NOT_APPLICABLE) : textCell(command);
}
