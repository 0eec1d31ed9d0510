/** What lies in a folder: which file is a matrix, which a report, and what is in each. */

import type { Execution } from '../../model/execution.ts';
import type { Plan } from '../../model/plan.ts';
import { joinList, writeDate, writeFigure } from '../../model/spanish.ts';
import { namesTableFile } from '../../read/book/file-names.ts';
import { readExecution } from '../../read/execution/read-execution.ts';
import { readPlan } from '../../read/plan/read-plan.ts';
import { isExportBook, isOwnReport } from '../case/book-kind.ts';
import { type Opener, openWorkbook } from '../case/opener.ts';
import { CannotRun } from '../world/failure.ts';
import { listFolder } from '../world/system-error.ts';

/** A file of a folder, and what it is. */
export interface Surveyed {
  readonly name: string;
  readonly kind: 'matrix' | 'report' | 'other';
  /** What it is, for people. */
  readonly says: string;
}

/** The files of a folder that may hold a table, in order of name; throws `CannotRun`. */
export function surveyFolder(opener: Opener, folder: string): readonly Surveyed[] {
  return listFolder(opener.io, folder)
    .filter((name) => namesTableFile(name) && opener.io.isFile(name))
    .map((name) => ({ name, ...describe(opener, name) }));
}

function describe(opener: Opener, name: string): Omit<Surveyed, 'name'> {
  try {
    const { workbook, marked } = openWorkbook(opener, name);
    if (marked) return { kind: 'other', says: 'copia con los hallazgos de pes' };
    if (isOwnReport(workbook)) return { kind: 'other', says: 'informe de pes' };
    if (isExportBook(workbook)) {
      const { execution } = readExecution(workbook);
      if (execution) return { kind: 'report', says: describeReport(execution) };
    }
    const { plan } = readPlan(workbook);
    if (plan) return { kind: 'matrix', says: describeMatrix(plan) };
    return { kind: 'other', says: `no se reconoce; vea por qué con pes inspect` };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { kind: 'other', says: 'no se puede leer' };
  }
}

function describeReport({ vigencias, cutoffs }: Execution): string {
  const years = vigencias.length === 1 ? 'vigencia' : 'vigencias';
  const dates = cutoffs.map(({ date }) => writeDate(date));
  const until = dates.length === 0 ? '' : `, corte ${joinList([...new Set(dates)])}`;
  return `reporte de SEGPLAN: ${years} ${joinList(vigencias.map(String))}${until}`;
}

function describeMatrix({ objectives, vigencias }: Plan): string {
  const count = objectives.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const years = vigencias.length === 0 ? '' : `, vigencias ${joinList(vigencias.map(String))}`;
  return `matriz: ${writeFigure(objectives.length, 'objetivo', 'objetivos')}, ${writeFigure(count, 'indicador', 'indicadores')}${years}`;
}
