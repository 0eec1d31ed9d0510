/** The sheet *Portada* of a consolidation: of what it is, where each thing stands, how to read it. */

import { capitalise } from '../../../model/spanish.ts';
import { DECREASING_LABELS } from '../../../model/trend.ts';
import { type Fact, type ReportSheet, textCell } from '../../cells/report-sheet.ts';
import { PROGRAMMED_LABELS } from '../../words.ts';
import type { ConsolidateReport } from '../report.ts';
import { CONSOLIDATED_SHEETS } from '../sheet-names.ts';
import { addUp } from '../totals.ts';
import { NO_WHOLE, writeStatuses, writeTotals } from '../words.ts';

const CONTENTS: Readonly<Record<string, string>> = {
  [CONSOLIDATED_SHEETS.sectors]:
    'Una fila por sector: sus objetivos, sus indicadores por estado, sus hallazgos y la orden que lo calcula.',
  [CONSOLIDATED_SHEETS.objectives]:
    'El cumplimiento de cada objetivo de cada sector, y la orden que lo explica.',
  [CONSOLIDATED_SHEETS.indicators]:
    'Todos los indicadores, con la celda de la que salió cada cifra.',
  [CONSOLIDATED_SHEETS.incomparable]:
    'Lo que no se debe poner al lado de lo demás tal como está, y por qué.',
  [CONSOLIDATED_SHEETS.findings]:
    'Lo que hay que revisar en los archivos de cada sector, por código.',
  [CONSOLIDATED_SHEETS.files]:
    'Qué es cada archivo de la carpeta, y lo que no se pudo leer o calcular.',
  [CONSOLIDATED_SHEETS.method]: 'Las reglas, las decisiones y la orden que produce este libro.',
};

const HOW_TO_READ = [
  NO_WHOLE,
  'El cumplimiento de cada objetivo es el que da «pes compute» con los archivos de su sector: la orden está en su fila.',
  'Antes de comparar dos sectores, vea qué dice de ellos la hoja «No comparable».',
];

/** What the consolidation is of. */
export function composeFacts(report: ConsolidateReport): readonly Fact[] {
  const { folder, vigencia, method, sectors } = report;
  const { objectives, figures, statuses } = addUp(sectors);
  return [
    { label: 'Carpeta', value: textCell(folder) },
    // A year is a name, not a quantity: as text nobody groups its thousands.
    { label: 'Vigencia', value: textCell(vigencia === null ? 'Ninguna' : String(vigencia)) },
    { label: 'Matrices', value: textCell(writeTotals(report)) },
    { label: 'Objetivos', value: textCell(`${objectives}, ${figures} con cifra`) },
    { label: 'Indicadores', value: textCell(writeStatuses(statuses)) },
    {
      label: 'Decreciente',
      value: textCell(`Método «${DECREASING_LABELS[method.decreciente]}», en todos`),
    },
    { label: 'Programado', value: textCell(capitalise(PROGRAMMED_LABELS[method.programmedFrom])) },
  ];
}

/** Title of the consolidation. */
export function titleConsolidation({ vigencia }: Pick<ConsolidateReport, 'vigencia'>): string {
  return vigencia === null
    ? 'Consolidado de los sectores'
    : `Consolidado de los sectores, vigencia ${vigencia}`;
}

/** The cover of a workbook of those sheets. */
export function composeConsolidatedCover(
  report: ConsolidateReport,
  sheets: readonly ReportSheet[],
): ReportSheet {
  return {
    name: CONSOLIDATED_SHEETS.cover,
    role: 'cover',
    columns: ['name', 'prose'],
    parts: [
      { kind: 'title', text: titleConsolidation(report) },
      { kind: 'facts', facts: composeFacts(report) },
      { kind: 'heading', text: 'Contenido' },
      {
        kind: 'table',
        name: 'Tabla_contenido',
        about: 'Cada hoja del libro y lo que trae.',
        headings: ['Hoja', 'Qué trae'],
        rows: sheets.map(({ name }) => [
          { ...textCell(name), link: { kind: 'sheet', name } },
          textCell(CONTENTS[name] ?? ''),
        ]),
        total: null,
      },
      { kind: 'heading', text: 'Cómo leerlo' },
      { kind: 'notes', notes: HOW_TO_READ },
    ],
  };
}
