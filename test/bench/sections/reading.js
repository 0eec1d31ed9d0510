/** Reading a large workbook, against the limit and against other readers. */

import { makeExport } from '../inputs.js';
import { amount, ratio } from '../measure-table.js';
import { interleave, runProgram } from '../run.js';

const READERS = {
  limit: 'read-limit.js',
  pes: 'read-pes.js',
  exceljs: 'read-exceljs.js',
  stream: 'read-exceljs-stream.js',
  sheetjs: 'read-sheetjs.js',
};

/** Each reader in a process of its own, in turn; only the reading is timed, not the loading. */
export async function measureReading({ folder, rounds, rows }) {
  const path = await makeExport(folder, rows);
  const runs = Object.values(READERS).map((name) => () => runProgram(name, [path]));
  const [limit, pes, exceljs, stream, sheetjs] = interleave(Math.ceil(rounds / 10), runs);
  return [
    amount('El límite: descomprimir las partes y recorrer sus bytes', limit),
    amount('pes', pes),
    amount('exceljs, libro entero', exceljs),
    amount('exceljs, por filas', stream),
    amount('SheetJS', sheetjs),
    ratio('pes ÷ límite', pes.ms / limit.ms, { most: 5 }),
    {
      what: 'Memoria de pes',
      result: `${Math.round(pes.megabytes)} MB`,
      target: '≤ 300 MB',
      met: pes.megabytes <= 300,
    },
    ratio('exceljs (libro entero) ÷ pes', exceljs.ms / pes.ms, { least: 5 }),
    ratio('SheetJS ÷ pes', sheetjs.ms / pes.ms, { least: 3 }),
  ];
}
