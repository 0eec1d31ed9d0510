/** The sheet *Hallazgos*: what a person must know of the files, with its cell and its remedy. */

import type { Finding, Place } from '../diagnostics/finding.ts';
import { quotedSheet } from '../model/source.ts';
import type { ComputeReport } from './compute-report.ts';
import { writeFindingCounts } from './report-parts.ts';
import { type ReportCell, type ReportPart, type ReportSheet, textCell } from './report-sheet.ts';
import { SEVERITY_LABELS } from './words.ts';

/** The findings in the order they were given. */
export function composeFindingsSheet(report: ComputeReport): ReportSheet {
  const { findings } = report;
  return {
    name: 'Hallazgos',
    columns: ['code', 'label', 'place', 'place', 'prose', 'prose', 'place'],
    parts: [
      { kind: 'title', text: 'Hallazgos' },
      {
        kind: 'lead',
        text: `Lo que una persona debe revisar en los archivos: ${writeFindingCounts(report)}.`,
      },
      findings.length === 0 ? { kind: 'notes', notes: ['No hay hallazgos.'] } : tabulate(findings),
    ],
  };
}

function tabulate(findings: readonly Finding[]): ReportPart {
  return {
    kind: 'table',
    headings: [
      'Código',
      'Severidad',
      'Archivo',
      'Celda',
      'Hallazgo',
      'Qué hacer',
      'Celdas relacionadas',
    ],
    rows: findings.map(composeRow),
    total: null,
  };
}

function composeRow(finding: Finding): readonly ReportCell[] {
  const { file, sheet, cell } = finding;
  const place = { file, sheet, cell };
  const { severity } = finding;
  return [
    textCell(finding.code),
    { kind: 'severity', severity, label: SEVERITY_LABELS[severity] },
    textCell(file),
    { kind: 'source', place, text: writePlace(place) },
    textCell(finding.message),
    textCell(finding.help),
    textCell(finding.related.map((other) => writeRelated(other, file)).join('\n')),
  ];
}

function writePlace({ sheet, cell }: Place): string {
  if (sheet === null) return 'Todo el archivo';
  return cell === null ? `Hoja ${sheet}` : `${quotedSheet(sheet)}!${cell}`;
}

function writeRelated(place: Place, file: string): string {
  return place.file === file ? writePlace(place) : `${place.file}#${writePlace(place)}`;
}
