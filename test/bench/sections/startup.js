/** How long the program takes to start, against Node alone. */

import { join } from 'node:path';
import { amount, ratio } from '../measure-table.js';
import { interleave, runNode } from '../run.js';

/** Node alone, the help, the table of the real case and its workbook, in turn. */
export async function measureStartup({ root, folder, rounds }) {
  const pes = join(root, 'bin', 'pes.js');
  const matrix = join(root, 'fixtures', 'gestion-publica-2024', 'matriz.xlsx');
  const compute = [pes, 'compute', matrix, '--vigencia', '2024'];
  const output = ['--force', '-o', join(folder, 'informe.xlsx')];
  const programs = [['-e', ''], [pes, '--help'], compute, [...compute, ...output]];
  const runs = programs.map((words) => () => runNode(words));
  const [bare, help, table, workbook] = interleave(rounds, runs);
  return [
    amount('Node solo: node -e ""', bare),
    ratio('pes --help', help.ms / bare.ms, { most: 1.35 }),
    ratio('Leer el caso real y mostrar la tabla', table.ms / bare.ms, { most: 2.2 }),
    ratio('Lo mismo y escribir el libro', workbook.ms / bare.ms, { most: 5 }),
  ];
}
