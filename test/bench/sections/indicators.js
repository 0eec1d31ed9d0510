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
  runNode(compute);
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
    amount('exceljs: leer los dos libros y escribir las mismas celdas', exceljs),
    ratio('exceljs ÷ pes', exceljs.ms / pes.ms, { least: 2 }),
  ];
}

/** The cells of the report with their looks, in a file that a program loads in no time. */
async function listCells(folder, report) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(report));
  const styles = new Map();
  const sheets = workbook.worksheets.map((sheet) => {
    const written = [];
    sheet.eachRow((row, number) => {
      row.eachCell((cell, column) => {
        const look = JSON.stringify(cell.style);
        const style = styles.get(look) ?? styles.size;
        styles.set(look, style);
        written.push([number, column, cell.value, style]);
      });
    });
    return { name: sheet.name, written };
  });
  const path = join(folder, 'celdas.json');
  const looks = [...styles.keys()].map((look) => JSON.parse(look));
  writeFileSync(path, JSON.stringify({ sheets, styles: looks }));
  return path;
}
