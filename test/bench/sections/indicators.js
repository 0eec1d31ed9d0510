/** Plans of thousands of indicators in two files: their document, and their workbook against exceljs copying its cells. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { makeExport, makeMatrix } from '../inputs.js';
import { amount, decimal, ratio } from '../measure-table.js';
import { interleave, runNode } from '../run.js';

const INDICATORS = 2000;
/** In 500 objectives. */
const MANY = 10_000;
/** To show how what a run takes grows. */
const LENGTHS = [2000, 5000, 10_000, 20_000];
/** What an indicator may take in the last stretch, against the one before, for the growth to be linear. */
const MOST_GROWTH = 1.5;

/** The document and the workbook of 2,000, then the workbook of 10,000, then how the document grows. */
export async function measureIndicators(choices) {
  return [
    ...(await measureSome(choices)),
    ...(await measureMany(choices)),
    ...(await measureGrowth(choices)),
  ];
}

/** The words that compute a plan of so many indicators. */
async function wordsFor({ root, folder }, indicators) {
  const matrix = await makeMatrix(folder, indicators);
  const execution = await makeExport(folder, indicators);
  const choices = ['--vigencia', '2024', '--segplan', execution, '--quiet'];
  return [join(root, 'bin', 'pes.js'), 'compute', matrix, ...choices];
}

/** A plan of 10,000 indicators with its workbook. */
async function measureMany(choices) {
  const report = join(choices.folder, 'informe-10000.xlsx');
  const words = [...(await wordsFor(choices, MANY)), '--force', '-o', report];
  const [many] = interleave(Math.ceil(choices.rounds / 10), [
    () => runNode(words, { memory: true }),
  ]);
  const { what, result } = amount('10.000 indicadores en 500 objetivos, con el libro', many);
  const met = many.ms <= 8000 && many.megabytes <= 500;
  return [{ what, result, target: '≤ 8 s, ≤ 500 MB', met }];
}

/** The documents of longer and longer plans. */
async function measureGrowth(choices) {
  const runs = [];
  for (const length of LENGTHS) {
    const words = [...(await wordsFor(choices, length)), '--format', 'json'];
    runs.push(() => runNode(words, { memory: true }));
  }
  const results = interleave(Math.ceil(choices.rounds / 10), runs);
  const each = results
    .slice(1)
    .map(({ ms }, at) => (1000 * (ms - results[at].ms)) / (LENGTHS[at + 1] - LENGTHS[at]));
  const measures = results.map((result, at) => {
    const told = amount(`${LENGTHS[at].toLocaleString('es-CO')} indicadores, a JSON`, result);
    const more = at === 0 ? '' : `; ${decimal(each[at - 1], 0)} µs por indicador más`;
    return { what: told.what, result: told.result + more };
  });
  const what = 'Un indicador del último tramo ÷ uno del anterior';
  return [...measures, ratio(what, each.at(-1) / each.at(-2), { most: MOST_GROWTH })];
}

/** Node alone, the document, the workbook and its copy in turn, each from start to end. */
async function measureSome({ root, folder, rounds, programs }) {
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
  const document = [...(await wordsFor({ root, folder }, INDICATORS)), '--format', 'json'];
  const runs = [['-e', ''], document, compute, copy].map(
    (words) => () => runNode(words, { memory: true }),
  );
  const [bare, json, pes, exceljs] = interleave(Math.ceil(rounds / 4), runs);
  return [
    ratio('A JSON ÷ Node solo', json.ms / bare.ms, { most: 6 }),
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
