/** The template as a workbook of Excel. */

import type { ReportProperties } from '../cells/report-sheet.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { renderXlsx } from '../xlsx/render.ts';
import { composeTemplate } from './compose.ts';
import type { Template } from './template.ts';
import { writeYears } from './words.ts';

/** The bytes of the workbook. */
export function writeTemplate(template: Template): Promise<Uint8Array> {
  return renderXlsx(composeTemplate(template), composeProperties(template));
}

function composeProperties({ sector, vigencias, tool }: Template): ReportProperties {
  return {
    ...PAGE_WORDS,
    title: `Matriz de formulación del Plan Estratégico Sectorial ${writeYears(vigencias)}`,
    subject: sector === null ? '' : `Sector ${sector}`,
    description:
      'Una matriz de formulación para diligenciar, con sus listas, sus revisiones y cómo llenarla.',
    keywords: ['PES', 'matriz de formulación'].join('; '),
    creator: `${tool.name} ${tool.version}`,
    date: `${vigencias[0]}-01-01`,
  };
}
