/** The sheet *Hallazgos*: what a person must know of the files, with its cell and its remedy. */

import type { GatheredFinding } from '../../../diagnostics/gather.ts';
import { sheetRangesOf } from '../../../diagnostics/ranges.ts';
import type { CitedPlace } from '../../../diagnostics/tell.ts';
import { quotedSheet } from '../../../model/source.ts';
import {
  absentCell,
  type ReportCell,
  type ReportPart,
  type ReportSheet,
  textCell,
} from '../../cells/report-sheet.ts';
import { writePlaces } from '../../places.ts';
import { sayShifts } from '../../readings.ts';
import { NOT_APPLICABLE, SEVERITY_LABELS, SHEET_NAMES, writeFindingCounts } from '../../words.ts';
import { indexInputs, linkTo } from '../live/source-links.ts';
import type { ComputeReport } from '../report.ts';

/** The findings in the order they were given; `beside` are the files that stand by the report. */
export function composeFindingsSheet(
  report: ComputeReport,
  beside: readonly string[],
): ReportSheet {
  const { findings } = report;
  return {
    name: SHEET_NAMES.findings,
    columns: ['code', 'label', 'label', 'place', 'label', 'prose', 'remark', 'place'],
    parts: [
      { kind: 'title', text: SHEET_NAMES.findings },
      {
        kind: 'lead',
        text: `Lo que una persona debe revisar en los archivos: ${writeFindingCounts(report.findings)}.`,
      },
      findings.length === 0
        ? { kind: 'notes', notes: ['No hay hallazgos.'] }
        : tabulate(findings, indexInputs(report.evaluation, findings.flatMap(placesOf)), beside),
    ],
  };
}

function placesOf(finding: GatheredFinding): readonly CitedPlace[] {
  return [finding, ...finding.related];
}

type FindCopy = ReturnType<typeof indexInputs>;

function tabulate(
  findings: readonly GatheredFinding[],
  findCopy: FindCopy,
  beside: readonly string[],
): ReportPart {
  return {
    kind: 'table',
    name: 'Tabla_hallazgos',
    about: 'Cada hallazgo, con su celda, lo que se halló y qué hacer.',
    filtered: true,
    headings: [
      'Código',
      'Severidad',
      'Archivo',
      'Celda',
      `En ${SHEET_NAMES.inputs}`,
      'Hallazgo',
      'Qué hacer',
      'Celdas relacionadas',
    ],
    rows: findings.map((finding) => composeRow(finding, findCopy, beside)),
    total: null,
  };
}

function composeRow(
  finding: GatheredFinding,
  findCopy: FindCopy,
  beside: readonly string[],
): readonly ReportCell[] {
  const { file, sheet, cell } = finding;
  const place = { file, sheet, cell };
  const { severity } = finding;
  return [
    textCell(finding.code),
    { kind: 'severity', severity, label: SEVERITY_LABELS[severity] },
    textCell(file),
    { kind: 'source', place, text: writeCells(finding), ...linkTo(place, beside) },
    copyCell([place, ...finding.related], findCopy),
    textCell([finding.message, ...sayShifts(finding.shifts)].join('\n')),
    textCell(finding.help),
    textCell(finding.related.map((other) => writeRelated(other, file)).join('\n')),
  ];
}

/** The first copy in *Datos* of what the finding speaks of, by the cell that it is a copy of. */
function copyCell(places: readonly CitedPlace[], findCopy: FindCopy): ReportCell {
  for (const place of places) {
    const id = findCopy(place);
    if (id !== null) return { ...textCell(`Copia de ${place.cell}`), link: { kind: 'cell', id } };
  }
  return absentCell(NOT_APPLICABLE);
}

/** Every cell of the finding, its sheet named once; the link leads to the first. */
function writeCells(finding: GatheredFinding): string {
  const { sheet, cells } = finding;
  if (cells.length === 1 || sheet === null) return writePlace(finding);
  const places = writePlaces(finding, sheet);
  const first = sheetRangesOf(finding)[0]?.sheet ?? null;
  return first === sheet && places !== ''
    ? `${quotedSheet(sheet)}!${places}`
    : writePlaces(finding);
}

function writePlace({ sheet, cell }: CitedPlace): string {
  if (sheet === null) return 'Todo el archivo';
  return cell === null ? `Hoja ${sheet}` : `${quotedSheet(sheet)}!${cell}`;
}

function writeRelated(place: CitedPlace, file: string): string {
  return place.file === file ? writePlace(place) : `${place.file}#${writePlace(place)}`;
}
