/** The sheet *Archivos*: what could not be read, and what each file of the folder is. */

import {
  absentCell,
  type ReportCell,
  type ReportPart,
  type ReportSheet,
  textCell,
} from '../../cells/report-sheet.ts';
import { fillTable } from '../../cells/row-source.ts';
import { NOT_APPLICABLE } from '../../words.ts';
import type { ConsolidateReport, Failure, FolderFile } from '../report.ts';
import { CONSOLIDATED_SHEETS } from '../sheet-names.ts';
import { FILE_KINDS, sayFile, sayGathered } from '../words.ts';

/** The files with what they were taken for; those that could not be read first, with the reason. */
export function composeFilesSheet(report: ConsolidateReport): ReportSheet {
  const { failures, files, gathered } = report;
  return {
    name: CONSOLIDATED_SHEETS.files,
    columns: ['remark', 'remark', 'prose', 'prose'],
    parts: [
      { kind: 'title', text: CONSOLIDATED_SHEETS.files },
      ...(failures.length === 0 ? [] : tellFailures(failures)),
      ...(gathered.length === 0
        ? []
        : [{ kind: 'notes', notes: gathered.map(sayGathered) } as const]),
      { kind: 'heading', text: 'Qué es cada archivo' },
      {
        kind: 'table',
        ...(files.length > 0 ? { name: 'Tabla_archivos', filtered: true } : {}),
        about: 'Los archivos de la carpeta y qué se hizo con cada uno.',
        headings: ['Archivo', 'Qué es', 'Qué se hizo', 'SHA-256'],
        ...fillTable({ count: files.length, make: () => files.map(composeRow) }),
        total: null,
      },
    ],
  };
}

function tellFailures(failures: readonly Failure[]): readonly ReportPart[] {
  return [
    { kind: 'heading', text: 'Lo que no se pudo leer o calcular' },
    {
      kind: 'table',
      name: 'Tabla_sin_cifras',
      about: 'Los archivos que no se pudieron calcular, y qué hacer con cada uno.',
      headings: ['Archivo', 'Qué es', 'Qué pasa', 'Qué hacer'],
      rows: failures.map(({ path, message, help }) => [
        textCell(path),
        textCell(FILE_KINDS.failed),
        textCell(message),
        help === '' ? absentCell('Lo dice «Qué pasa»') : textCell(help),
      ]),
      total: null,
    },
  ];
}

function composeRow(file: FolderFile): readonly ReportCell[] {
  const { path, kind, sha256 } = file;
  return [
    textCell(path),
    textCell(FILE_KINDS[kind]),
    textCell(sayFile(file)),
    sha256 === null ? absentCell(NOT_APPLICABLE) : textCell(sha256),
  ];
}
