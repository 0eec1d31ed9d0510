/** The sheet *Hallazgos* of a consolidation: what was found in each sector, a row a code. */

import { quotedSheet } from '../../../model/source.ts';
import {
  countCell,
  type ReportCell,
  type ReportSheet,
  textCell,
} from '../../cells/report-sheet.ts';
import { fillTable } from '../../cells/row-source.ts';
import { SEVERITY_LABELS } from '../../words.ts';
import type { ConsolidateReport, FindingSummary, Sector } from '../report.ts';
import { CONSOLIDATED_SHEETS } from '../sheet-names.ts';

const LEAD =
  'De cada sector, una fila por código: cuántos hay, y el primero con su celda. La orden de cada sector los muestra todos.';

/** The findings in the order of the sectors. */
export function composeConsolidatedFindings({ sectors }: ConsolidateReport): ReportSheet {
  const count = sectors.reduce((sum, { findings }) => sum + findings.length, 0);
  return {
    name: CONSOLIDATED_SHEETS.findings,
    columns: ['name', 'code', 'label', 'count', 'count', 'place', 'prose', 'remark'],
    parts: [
      { kind: 'title', text: CONSOLIDATED_SHEETS.findings },
      { kind: 'lead', text: LEAD },
      count === 0
        ? { kind: 'notes', notes: ['No hay hallazgos.'] }
        : {
            kind: 'table',
            name: 'Tabla_hallazgos',
            about: 'Los hallazgos de cada matriz.',
            filtered: true,
            headings: [
              'Sector',
              'Código',
              'Severidad',
              'Hallazgos',
              'Celdas',
              'Primera celda',
              'El primero',
              'Qué hacer',
            ],
            ...fillTable({ count, make: () => composeRows(sectors) }),
            total: null,
          },
    ],
  };
}

function* composeRows(sectors: readonly Sector[]): Generator<readonly ReportCell[]> {
  for (const { label, findings } of sectors) {
    for (const one of findings) yield composeRow(label, one);
  }
}

function composeRow(label: string, one: FindingSummary): readonly ReportCell[] {
  const { code, severity, findings, cells, message, help } = one;
  return [
    textCell(label),
    textCell(code),
    { kind: 'severity', severity, label: SEVERITY_LABELS[severity] },
    countCell(findings),
    countCell(cells),
    textCell(writePlace(one)),
    textCell(message),
    textCell(help),
  ];
}

function writePlace({ place: { file, sheet, cell } }: FindingSummary): string {
  if (sheet === null) return file;
  return cell === null ? `${file}, hoja ${sheet}` : `${file}#${quotedSheet(sheet)}!${cell}`;
}
