/** The template as a workbook of Excel. */

import type { ReportProperties } from '../cells/report-sheet.ts';
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
    title: `Matriz de formulación del Plan Estratégico Sectorial ${writeYears(vigencias)}`,
    subject: sector === null ? '' : `Sector ${sector}`,
    keywords: ['PES', 'matriz de formulación'].join('; '),
    creator: `${tool.name} ${tool.version}`,
    language: 'es-CO',
    contents: 'Contenido',
    skip: 'Ir al contenido',
    date: `${vigencias[0]}-01-01`,
    footer: (page, pages) => `Página ${page} de ${pages}`,
  };
}
