/** Where the execution comes from: given, configured, inside the matrix, or beside it. */

import { basename } from 'node:path';
import { joinList } from '../../model/spanish.ts';
import { readExecution, readsAsExport } from '../../read/execution/read-execution.ts';
import { CONFIG_NAME } from '../configuration/configuration.ts';
import { CannotRun } from '../world/failure.ts';
import { findBeside, findMissing, nearReportsBeside, workbooksBeside } from './beside.ts';
import { type Opener, openWorkbook, requireSheet, unreadBeside } from './opener.ts';
import { covers, type Discovery, readAll, type Search } from './search.ts';

/** Throws `CannotRun`, saying what was looked for and where, when there is no execution. */
export function failToFind(opener: Opener, search: Search): never {
  const names = workbooksBeside(opener, search);
  const unread = unreadBeside(opener)
    .map((sentence) => ` ${sentence}`)
    .join('');
  const [near, ...others] = [...nearReportsBeside(opener, search)];
  throw new CannotRun(
    `No se encontró la ejecución de ${joinList(search.vigencias.map(String))}. Se buscó: «segplan» en ${CONFIG_NAME}; una hoja de SEGPLAN o columnas de ejecución en ${search.matrix.workbook.name}; y un reporte entre los libros .xlsx y los .csv de la misma carpeta (${names.length === 0 ? 'no hay otros' : names.join(', ')}).${unread}`,
    near === undefined
      ? 'Indique el reporte con --segplan archivo.xlsx.'
      : [near, ...others, 'Si el reporte es otro, indíquelo con --segplan archivo.xlsx.'].join(' '),
  );
}

/** The execution, or `null` where there is none; throws `CannotRun` where several could be it. */
export function discoverIfAny(opener: Opener, search: Search): Discovery | null {
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
  const inside = findInside(search);
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
function findInside({
  matrix,
  sheets,
  versions,
  plan,
  vigencias,
  config,
  ofExecution,
}: Search): Discovery | null {
  const except = [...sheets, ...versions];
  const others = matrix.workbook.sheets.filter(({ name }) => !except.includes(name));
  if (others.some((other) => readsAsExport(matrix.workbook, other, config?.report))) {
    const { execution, earlier, findings } = readExecution(matrix.workbook, {
      ...config?.report,
      except,
      plan,
    });
    if (execution && covers(execution, vigencias)) {
      const [record] = execution.records;
      const notice = `Ejecución: hoja «${record?.source.sheet ?? ''}» del mismo libro.`;
      return { executions: [execution, ...earlier], findings, exports: [], notice };
    }
  }
  // Columns of which nobody knows that they are the execution make a matrix carry none.
  const settled = ofExecution.length === 0;
  const facts = plan.objectives.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => indicator.vigencias),
  );
  const executed = facts.some(
    ({ vigencia, executed: { kind } }) =>
      vigencias.includes(vigencia) && kind !== 'blank' && (kind !== 'undecided' || settled),
  );
  const notice = `Ejecución: columnas de ${sheets.length === 1 ? 'la hoja' : 'las hojas'} ${joinList(sheets.map((sheet) => `«${sheet}»`))} de la misma matriz.`;
  return executed ? { executions: [], findings: [], exports: [], notice } : null;
}
