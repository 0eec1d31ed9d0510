/** A consolidated export against a matrix of 2,000 indicators: the time grows with the rows. */

import { join } from 'node:path';
import { makeExport, makeMatrix } from '../inputs.js';
import { amount, decimal, ratio } from '../measure-table.js';
import { interleave, runNode } from '../run.js';

const SHARES = [1 / 8, 1 / 4, 1 / 2, 1];
/** What a row may take in the last stretch, against the one before, for the growth to be linear. */
const MOST_GROWTH = 1.5;

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
  // What a run takes besides its rows is the same in all of them: only the stretches are compared.
  const perRow = results.slice(1).map(({ ms }, at) => {
    const rowsMore = lengths[at + 1] - lengths[at];
    return (1000 * (ms - results[at].ms)) / rowsMore;
  });
  const measures = results.map((result, at) => {
    const { what, result: text } = amount(`${lengths[at].toLocaleString('es-CO')} filas`, result);
    const each = at === 0 ? '' : `; ${decimal(perRow[at - 1], 1)} µs por fila más`;
    return { what, result: text + each };
  });
  const growth = perRow.at(-1) / perRow.at(-2);
  const what = 'Una fila del último tramo ÷ una del anterior';
  return [...measures, ratio(what, growth, { most: MOST_GROWTH })];
}
