/** A folder of more and more plans consolidated: the time grows with them, and the memory does not. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeExport, makeMatrix } from '../inputs.js';
import { amount, decimal, ratio } from '../measure-table.js';
import { runNode } from '../run.js';

const COUNTS = [15, 150, 1100];
const INDICATORS = 100;
/** What fifteen sectors may take, in milliseconds. */
const FEW_SECONDS = 5000;
/** The memory of the most plans, against that of ten times fewer. */
const MOST_GROWTH = 1.5;
/** The same with the outputs, of which the workbook is whole in memory, compressed. */
const MOST_GROWTH_WRITTEN = 2;

/** Each folder once, on the screen and with its workbook, its document and its data. */
export async function measureFolders({ root, folder }) {
  const pes = join(root, 'bin', 'pes.js');
  const measures = [];
  const screens = [];
  for (const count of COUNTS) {
    const cases = join(folder, `casos-${count}`);
    await makeCases(cases, count);
    const words = [pes, 'consolidate', cases, '--vigencia', '2024', '--quiet'];
    const screen = runNode(words, { memory: true });
    const outputs = ['xlsx', 'json', 'csv'].flatMap((form) => [
      '-o',
      join(folder, `casos-${count}.${form}`),
    ]);
    const written = runNode([...words, ...outputs], { memory: true });
    screens.push({ count, screen, written });
    const what = `${count.toLocaleString('es-CO')} planes de ${INDICATORS} indicadores`;
    measures.push(
      { ...amount(`${what}, en la pantalla`, screen), ...judge(count, screen) },
      amount(`${what}, y con su libro, su JSON y su CSV`, written),
    );
  }
  const [, middle, last] = screens;
  const each = (last.screen.ms - middle.screen.ms) / (last.count - middle.count);
  return [
    ...measures,
    { what: 'Cada plan de más', result: `${decimal(each, 0)} ms` },
    ratio(
      `Memoria de ${last.count} planes ÷ la de ${middle.count}, en la pantalla`,
      last.screen.megabytes / middle.screen.megabytes,
      { most: MOST_GROWTH },
    ),
    ratio(
      `Memoria de ${last.count} planes ÷ la de ${middle.count}, con las salidas`,
      last.written.megabytes / middle.written.megabytes,
      { most: MOST_GROWTH_WRITTEN },
    ),
  ];
}

function judge(count, { ms }) {
  if (count !== COUNTS[0]) return {};
  return { target: `≤ ${decimal(FEW_SECONDS / 1000, 0)} s`, met: ms <= FEW_SECONDS };
}

/** Writes so many cases, each in a folder of its own. */
async function makeCases(folder, count) {
  for (let at = 1; at <= count; at += 1) {
    const own = join(folder, `plan-${String(at).padStart(4, '0')}`);
    mkdirSync(own, { recursive: true });
    await makeMatrix(own, INDICATORS, `de prueba ${at}`);
    await makeExport(own, INDICATORS);
  }
}
