/** A plan of 2,000 indicators in two files with its workbook, against exceljs copying the same cells. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { makeExport, makeMatrix } from '../inputs.js';
import { amount, ratio } from '../measure-table.js';
import { interleave, runNode } from '../run.js';

const INDICATORS = 2000;

/** Both programs in turn, from start to end. */
export async function measureIndicators({ root, folder, rounds, programs }) {
  const matrix = await makeMatrix(folder, INDICATORS);
  const execution = await makeExport(folder, INDICATORS);
  const report = join(folder, 'informe-2000.xlsx');
  const choices = ['--vigencia', '2024', '--segplan', execution, '--force', '-o', report];
  const compute = [join(root, 'bin', 'pes.js'), 'compute', matrix, ...choices];
  const first = runNode(compute);
  if (first.status !== 0) throw new Error(`pes ended with ${first.status}`);
  const cells = await listCells(folder, report);
  const copy = [
    join(programs, 'copy-exceljs.js'),
    matrix,
    execution,
    cells,
    join(folder, 'copia.xlsx'),
  ];
  const runs = [compute, copy].map((words) => () => runNode(words, { memory: true }));
  const [pes, exceljs] = interleave(Math.ceil(rounds / 4), runs);
  return [
    amount('pes: leer, revisar, calcular y escribir el informe', pes),
    amount('exceljs: leer los dos libros y escribir las mismas celdas, sin formato', exceljs),
    ratio('exceljs ÷ pes', exceljs.ms / pes.ms, { least: 2 }),
  ];
}

/** The values and formulas of the report, in a file that a program loads in no time. */
async function listCells(folder, report) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(report));
  const sheets = workbook.worksheets.map((sheet) => {
    const rows = [];
    sheet.eachRow((row) => rows.push(row.values.slice(1)));
    return { name: sheet.name, rows };
  });
  const path = join(folder, 'celdas.json');
  writeFileSync(path, JSON.stringify(sheets));
  return path;
}
