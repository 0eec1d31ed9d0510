/** The sheet *Portada*: of whom and of what the report is, where each thing stands, how to read it. */

import { type ReportPart, type ReportSheet, textCell } from '../../cells/report-sheet.ts';
import { SHEET_NAMES } from '../../words.ts';
import type { ComputeReport } from '../report.ts';
import { composeScope, UNNAMED_PLAN } from '../scope.ts';

/** What each sheet brings, by its name; any other is of an objective. */
const CONTENTS: Readonly<Record<string, string>> = {
  [SHEET_NAMES.summary]:
    'El cumplimiento de cada objetivo, su gráfico y los indicadores por estado.',
  [SHEET_NAMES.inputs]:
    'Lo que se leyó de los archivos, con la celda de cada valor: de ahí salen las cifras.',
  [SHEET_NAMES.fourYears]: 'Cada indicador en los años del plan. Es un cálculo no oficial.',
  [SHEET_NAMES.needed]:
    'Cuánto le falta a cada indicador para el 100% suyo, de su objetivo y del cuatrienio. No es oficial.',
  [SHEET_NAMES.findings]: 'Lo que hay que revisar en los archivos.',
  [SHEET_NAMES.method]:
    'Las reglas, las decisiones, los archivos y la orden que produce este informe.',
  [SHEET_NAMES.charts]:
    'Las celdas de las que se dibujan los gráficos; no trae nada que no esté en otra hoja.',
};

/** What the sheet of an objective brings: it, in its own words. */
function contentOf({ name, parts }: ReportSheet): string {
  const lead = parts.find(({ kind }) => kind === 'lead');
  return CONTENTS[name] ?? (lead?.kind === 'lead' ? lead.text : 'Metas e indicadores.');
}

const HOW_TO_READ = [
  'Un avance es lo ejecutado entre lo programado de la vigencia, según la tendencia del indicador; puede pasar de 100%.',
  'El cumplimiento de un objetivo es el promedio de sus avances, con la ponderación de cada indicador en la vigencia.',
  'Los porcentajes se muestran con dos decimales y se calculan con todos.',
  'Cumplida: el avance llega a 100%. No cumplida: no llega y la vigencia terminó. En ejecución: no llega y no ha terminado.',
  'Sin reporte: está programada y no se informó lo ejecutado. No programada: no tiene meta en la vigencia. No calculable: falta un dato, y se dice cuál.',
  'Una celda vacía de una tabla no tiene nada que mostrar: lo que falta o no aplica se dice con palabras.',
];

/** The cover of a report of those sheets. */
export function composeCover(report: ComputeReport, sheets: readonly ReportSheet[]): ReportSheet {
  const { plan, publication, evaluation } = report;
  const { logo, entity } = publication;
  const picture: readonly ReportPart[] =
    logo === null
      ? []
      : [{ kind: 'picture', picture: logo, description: `Logo de ${entity ?? 'la entidad'}` }];
  return {
    name: SHEET_NAMES.cover,
    role: 'cover',
    columns: ['name', 'prose'],
    parts: [
      { kind: 'title', text: plan.name ?? UNNAMED_PLAN },
      { kind: 'lead', text: `Informe de cumplimiento de la vigencia ${evaluation.vigencia}` },
      ...picture,
      { kind: 'facts', facts: composeScope(report) },
      { kind: 'heading', text: 'Contenido' },
      {
        kind: 'table',
        name: 'Tabla_contenido',
        about: 'Cada hoja del libro y lo que trae.',
        headings: ['Hoja', 'Qué trae'],
        rows: sheets.map((sheet) => [
          { ...textCell(sheet.name), link: { kind: 'sheet', name: sheet.name } },
          textCell(contentOf(sheet)),
        ]),
        total: null,
      },
      { kind: 'heading', text: 'Cómo leerlo' },
      { kind: 'notes', notes: HOW_TO_READ },
    ],
  };
}
