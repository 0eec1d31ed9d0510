/** What the report of a computation says of itself. */

import type { ReportProperties } from '../cells/report-sheet.ts';
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
    title: `${plan.name ?? UNNAMED_PLAN}: cumplimiento de la vigencia ${vigencia}`,
    subject: plan.sector === null ? '' : `Sector ${plan.sector}`,
    keywords: ['PES', 'cumplimiento', `vigencia ${vigencia}`].join('; '),
    creator: `${tool.name} ${tool.version}`,
    language: 'es-CO',
    contents: 'Contenido',
    skip: 'Ir al contenido',
    date: date ?? cutoff ?? `${vigencia}-12-31`,
    footer: (page, pages) => `Página ${page} de ${pages}`,
  };
}
