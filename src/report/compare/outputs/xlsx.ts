/** The comparison as a workbook of Excel, each objective that changed with its waterfall. */

import type { ReportProperties } from '../../cells/report-sheet.ts';
import { PAGE_WORDS } from '../../page-words.ts';
import { renderXlsx } from '../../xlsx/render.ts';
import { namePlan } from '../compose.ts';
import type { CompareReport } from '../report.ts';
import { composeSheets } from '../sheets.ts';

/** The bytes of the workbook. */
export function writeXlsx(report: CompareReport): Promise<Uint8Array> {
  return renderXlsx(composeSheets(report), composeProperties(report));
}

function composeProperties(report: CompareReport): ReportProperties {
  const { moments, tool } = report;
  const [first, last] = [moments[0], moments.at(-1)];
  const { vigencia = 1980, cutoff = null } = last?.evaluation ?? {};
  return {
    ...PAGE_WORDS,
    title: `${namePlan(report)}: de ${first?.label} a ${last?.label}`,
    subject: last?.plan.sector ? `Sector ${last.plan.sector}` : '',
    description: `Qué cambió de ${first?.label} a ${last?.label}, y cuánto movió cada cambio el cumplimiento de los objetivos.`,
    keywords: ['PES', 'comparación', `vigencia ${vigencia}`].join('; '),
    creator: `${tool.name} ${tool.version}`,
    date: cutoff ?? `${vigencia}-12-31`,
  };
}
