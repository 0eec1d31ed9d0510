/** A consolidated export against a matrix of 2,000 indicators: the time grows with the rows. */

import { join } from 'node:path';
import { makeExport, makeMatrix } from '../inputs.js';
import { amount, decimal } from '../measure-table.js';
import { interleave, runNode } from '../run.js';

const SHARES = [1 / 8, 1 / 4, 1 / 2, 1];
/** What the last time of a row may be of the first one for the growth to be called linear. */
const MOST_GROWTH = 1.25;

/** The same matrix with exports of more and more rows. */
export async function measureConsolidated({ root, folder, rounds, rows }) {
  const matrix = await makeMatrix(folder, 2000);
  const lengths = SHARES.map((share) => Math.round(rows * share));
  const runs = [];
  for (const length of lengths) {
    const execution = await makeExport(folder, length);
    const words = ['compute', matrix, '--vigencia', '2024', '--segplan', execution, '--quiet'];
    runs.push(() => runNode([join(root, 'bin', 'pes.js'), ...words], { memory: true }));
  }
  const results = interleave(Math.ceil(rounds / 10), runs);
  const perRow = results.map(({ ms }, at) => (ms * 1000) / lengths[at]);
  const measures = results.map((result, at) => {
    const { what, result: text } = amount(`${lengths[at].toLocaleString('es-CO')} filas`, result);
    return { what, result: `${text}; ${decimal(perRow[at], 1)} µs por fila` };
  });
  const growth = perRow.at(-1) / perRow[0];
  const target = `≤ ${decimal(MOST_GROWTH)} ×`;
  const what = 'Tiempo de una fila, la última medida ÷ la primera';
  return [
    ...measures,
    { what, result: `${decimal(growth)} ×`, target, met: growth <= MOST_GROWTH },
  ];
}
