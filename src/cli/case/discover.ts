/** Where the execution comes from: given, configured, inside the matrix, or beside it. */

import { basename } from 'node:path';
import { OTHER_REASONS } from '../../diagnostics/sheet-words.ts';
import { cellOf } from '../../model/source.ts';
import { joinList } from '../../model/spanish.ts';
import { tellLeft } from '../../read/execution/other-tables.ts';
import type { ReadExecution } from '../../read/execution/read-execution.ts';
import { readInside } from '../../read/execution/read-inside.ts';
import { nameTable } from '../../read/parts/name-table.ts';
import { completesSegplan } from '../../read/values/titles.ts';
import { CONFIG_NAME } from '../configuration/configuration.ts';
import { CannotRun } from '../world/failure.ts';
import {
  findBeside,
  findMissing,
  othersBeside,
  reportsOfOtherYears,
  workbooksBeside,
} from './beside.ts';
import { matricesBeside, nearReportsBeside } from './near-beside.ts';
import { type Opener, openWorkbook, unreadBeside } from './opener.ts';
import { yearsExecuted } from './own-execution.ts';
import { covers, type Discovery, readAll, type Search } from './search.ts';
import { requireSheet } from './sheet-asked.ts';

/** Throws `CannotRun`, saying what was looked for and where, when there is no execution. */
export function failToFind(opener: Opener, search: Search): never {
  const names = workbooksBeside(opener, search);
  const others = [
    ...sayOwnYears(search),
    ...sayMatrices(opener, search),
    ...sayReportYears(opener, search),
    ...sayOthers(opener, search),
    ...unreadBeside(opener),
  ]
    .map((sentence) => ` ${sentence}`)
    .join('');
  const [near, ...more] = [...nearReportsBeside(opener, search)];
  throw new CannotRun(
    `No se encontró la ejecución de ${joinYears(search.vigencias)}. Se buscó: «segplan» en ${CONFIG_NAME}; una hoja de SEGPLAN o columnas de ejecución en ${search.matrix.workbook.name}; y un reporte entre los libros .xlsx y los .csv de la misma carpeta (${names.length === 0 ? 'no hay otros' : names.join(', ')}).${others}`,
    near === undefined
      ? 'Indique el reporte con --segplan archivo.xlsx.'
      : [near, ...more, 'Si el reporte es otro, indíquelo con --segplan archivo.xlsx.'].join(' '),
  );
}

/** Which of the books beside it are matrices: what they report is of their own plan. */
function sayMatrices(opener: Opener, search: Search): readonly string[] {
  const [first, ...more] = matricesBeside(opener, search);
  if (first === undefined) return [];
  return [
    more.length === 0
      ? `De esos, ${first} es otra matriz, y lo que trae es de su plan.`
      : `De esos, ${joinList([first, ...more])} son otras matrices, y lo que traen es de sus planes.`,
  ];
}

/** Of which years the execution of the matrix is, where it is of others. */
function sayOwnYears({ plan, matrix }: Search): readonly string[] {
  const years = yearsExecuted(plan);
  if (years.length === 0) return [];
  return [`Lo ejecutado que trae ${matrix.workbook.name} es de ${joinYears(years)}.`];
}

/** Of which years the reports are that are of others: a sheet of the matrix, and the files beside it. */
function* sayReportYears(opener: Opener, search: Search): Generator<string> {
  const own = readOwnBook(search)?.execution;
  const { name } = search.matrix.workbook;
  const sheet = own?.records[0]?.source.sheet;
  if (own && sheet)
    yield `La hoja «${sheet}» de ${name} es un reporte de ${joinYears(own.vigencias)}.`;
  for (const [file, years] of reportsOfOtherYears(opener, search)) {
    yield `${file} es un reporte de ${joinYears(years)}.`;
  }
}

function joinYears(years: readonly number[]): string {
  return joinList(years.map(String));
}

/**
 * The execution, or `null` where there is none; throws `CannotRun` where several could be it. A sheet
 * of the matrix with what SEGPLAN lacks adds to whatever report there is.
 */
export function discoverIfAny(opener: Opener, search: Search): Discovery | null {
  const inside = findInside(search);
  const completing = inside?.executions.every(({ remarks = [] }) => completesSegplan(remarks));
  if (!inside || inside.executions.length === 0 || !completing)
    return discover(opener, search, inside);
  const found = discover(opener, search, null);
  return found ? joinDiscoveries(found, inside) : inside;
}

function joinDiscoveries(report: Discovery, own: Discovery): Discovery {
  return {
    executions: [...report.executions, ...own.executions],
    findings: [...report.findings, ...own.findings],
    exports: report.exports,
    notice: [report.notice, own.notice].filter((one) => one !== null).join(' ') || null,
  };
}

function discover(opener: Opener, search: Search, inside: Discovery | null): Discovery | null {
  const { given, config } = search;
  if (given.length > 0) return readFiles(opener, search, given, null);
  if (config && config.segplan.length > 0) {
    const names = config.segplan.map((path) => basename(path)).join(', ');
    return readFiles(
      opener,
      search,
      config.segplan,
      `Ejecución: ${names}, según ${basename(config.path)}.`,
    );
  }
  if (!inside) return findBeside(opener, search);
  const isOfMatrix = inside.executions.length === 0;
  return (isOfMatrix && findMissing(opener, search)) || inside;
}

function readFiles(
  opener: Opener,
  { matrix, plan, config }: Search,
  paths: readonly string[],
  notice: string | null,
): Discovery {
  const names = [matrix.path, ...paths].map((path) => basename(path));
  const repeated = new Set(names).size < names.length;
  const exports = paths.map((path) => {
    const name = repeated ? path : undefined;
    return openWorkbook(opener, path, { limits: config?.limits, name });
  });
  for (const file of exports) requireSheet(file, config?.report.sheet);
  return { ...readAll(exports, plan, config), notice };
}

/** A SEGPLAN sheet of the same workbook, else execution columns of the matrix itself. */
function findInside(search: Search): Discovery | null {
  const { tables, plan, vigencias, ofExecution } = search;
  const read = readOwnBook(search);
  if (read?.execution && covers(read.execution, vigencias)) {
    const { execution, earlier, findings } = read;
    const sheet = execution.records[0]?.source.sheet ?? '';
    const isOfMatrix = tables.some((table) => table.sheet === sheet);
    const notice = isOfMatrix
      ? `Ejecución: otra tabla de la hoja «${sheet}», la de la matriz.`
      : `Ejecución: hoja «${sheet}» del mismo libro.`;
    return { executions: [execution, ...earlier], findings, exports: [], notice };
  }
  // Columns of which nobody knows that they are the execution make a matrix carry none.
  const settled = ofExecution.length === 0;
  const facts = plan.objectives.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => indicator.vigencias),
  );
  const executed = facts.filter(
    ({ vigencia, executed: { kind } }) =>
      vigencias.includes(vigencia) && kind !== 'blank' && (kind !== 'undecided' || settled),
  );
  if (executed.length === 0) return null;
  const giving = new Set(executed.map(({ source }) => cellOf(source, 'executed')?.sheet));
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))].filter((one) => giving.has(one));
  const notice = `Ejecución: columnas de ${sheets.length === 1 ? 'la hoja' : 'las hojas'} ${joinList(sheets.map((sheet) => `«${sheet}»`))} de la misma matriz.`;
  const findings = tellLeft(sheets[0] ?? '', read?.others ?? []);
  return { executions: [], findings, exports: [], notice };
}

/** What the workbook of the matrix has of its execution apart from its columns. */
function readOwnBook({ matrix, config, ...own }: Search): ReadExecution | null {
  const isGuessed = config?.report.sheet === undefined;
  return readInside(matrix.workbook, own, { ...config?.report, plan: own.plan, isGuessed });
}

/** The tables with the headings of an export that are none, where no execution was found. */
function sayOthers(opener: Opener, search: Search): readonly string[] {
  const inside = readOwnBook(search)?.others ?? [];
  const beside = othersBeside(opener, search);
  return [...inside, ...beside].map(
    ({ table, because }) =>
      `«${nameTable(table)}» de ${table.grid.file} tiene los encabezados de un reporte, pero ${OTHER_REASONS[because]}.`,
  );
}
