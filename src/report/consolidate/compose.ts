/** A consolidation as sheets: of a workbook, and of what is read from the top. */

import type { ReportProperties, ReportSheet } from '../cells/report-sheet.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { ConsolidateReport } from './report.ts';
import { composeConsolidatedCover, titleConsolidation } from './sheets/cover.ts';
import { composeFilesSheet } from './sheets/files.ts';
import { composeConsolidatedFindings } from './sheets/findings.ts';
import { composeIncomparableSheet } from './sheets/incomparable.ts';
import { composeIndicatorsSheet } from './sheets/indicators.ts';
import { composeConsolidatedMethod } from './sheets/method.ts';
import { composeObjectivesSheet } from './sheets/objectives.ts';
import { composeSectorsSheet } from './sheets/sectors.ts';

/** The sheets of the workbook, each a table of everything of its kind. */
export function composeConsolidation(report: ConsolidateReport): readonly ReportSheet[] {
  const sheets = [
    composeSectorsSheet(report),
    composeObjectivesSheet(report),
    composeIndicatorsSheet(report),
    composeIncomparableSheet(report),
    composeConsolidatedFindings(report),
    composeFilesSheet(report),
    composeConsolidatedMethod(report),
  ];
  return [composeConsolidatedCover(report, sheets), ...sheets];
}

/** What the workbook and the page say of themselves; they bear the latest of the cutoffs. */
export function composeConsolidatedProperties(report: ConsolidateReport): ReportProperties {
  const { vigencia, sectors, tool } = report;
  const cutoffs = sectors.flatMap(({ tally }) => tally.cutoff ?? []).sort();
  return {
    ...PAGE_WORDS,
    title: titleConsolidation(report),
    subject: sectors
      .map(({ name }) => name)
      .slice(0, MOST_NAMED)
      .join(', '),
    description:
      'Los objetivos y los indicadores de todas las matrices de una carpeta, uno al lado de otro, con lo que no es comparable.',
    keywords: ['PES', 'consolidado', `vigencia ${vigencia ?? ''}`].join('; '),
    creator: `${tool.name} ${tool.version}`,
    date: cutoffs.at(-1) ?? `${vigencia ?? 1980}-12-31`,
  };
}

/** So many sectors are named in the properties of a file. */
const MOST_NAMED = 15;
