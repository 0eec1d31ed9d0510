/** What the report of a computation says of itself. */

import type { ReportProperties } from '../cells/report-sheet.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { ComputeReport } from './report.ts';
import { UNNAMED_PLAN } from './scope.ts';

/** Title, author and date of the report; it bears the date given, else the cutoff, else the end of
 * the vigencia. */
export function composeProperties({
  plan,
  evaluation,
  tool,
  date,
}: ComputeReport): ReportProperties {
  const { vigencia, cutoff } = evaluation;
  return {
    ...PAGE_WORDS,
    title: `${plan.name ?? UNNAMED_PLAN}: cumplimiento de la vigencia ${vigencia}`,
    subject: plan.sector === null ? '' : `Sector ${plan.sector}`,
    description: `Cumplimiento de los objetivos y avance de sus indicadores en la vigencia ${vigencia}, con los datos de los que salen y las reglas con que se calculan.`,
    keywords: ['PES', 'cumplimiento', `vigencia ${vigencia}`].join('; '),
    creator: `${tool.name} ${tool.version}`,
    date: date ?? cutoff ?? `${vigencia}-12-31`,
  };
}
