/**
 * `npm run bench`: the measures of speed and memory, each with its target.
 * `--solo <sección>` runs one, `--rondas <n>` says how many times each program is run at the start,
 * and `--filas <n>` how long the large workbook is.
 */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeSection } from './measure-table.js';
import { measureConsolidated } from './sections/consolidated.js';
import { measureFolders } from './sections/folders.js';
import { measureIndicators } from './sections/indicators.js';
import { measureReading } from './sections/reading.js';
import { measureRefusals } from './sections/refusals.js';
import { measureStartup } from './sections/startup.js';

const SECTIONS = {
  arranque: ['Arranque', measureStartup],
  indicadores: ['2.000 indicadores en dos libros, con informe', measureIndicators],
  lectura: ['Leer un libro grande de 15 columnas', measureReading],
  consolidado: ['Reporte consolidado contra 2.000 indicadores', measureConsolidated],
  consolidar: ['Consolidar una carpeta de planes', measureFolders],
  rechazos: ['Rechazo de archivos hostiles', measureRefusals],
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const programs = fileURLToPath(new URL('programs', import.meta.url));
const { values } = parseArgs({
  options: {
    solo: { type: 'string', multiple: true, default: Object.keys(SECTIONS) },
    rondas: { type: 'string', default: '21' },
    filas: { type: 'string', default: '200000' },
  },
});
const unknown = values.solo.filter((name) => !Object.hasOwn(SECTIONS, name));
if (unknown.length > 0) {
  throw new Error(`No hay sección «${unknown}»; hay ${Object.keys(SECTIONS).join(', ')}.`);
}
if (!existsSync(join(root, 'dist', 'pes.cjs'))) throw new Error('Falta construir: npm run build.');

const folder = mkdtempSync(join(tmpdir(), 'pes-bench-'));
try {
  const cores = availableParallelism();
  process.stdout.write(`Node ${process.version}, ${process.platform}, ${cores} núcleos\n\n`);
  const choices = {
    root,
    programs,
    folder,
    rounds: Number(values.rondas),
    rows: Number(values.filas),
  };
  for (const name of values.solo) {
    const [heading, measure] = SECTIONS[name];
    process.stdout.write(writeSection(heading, await measure(choices)));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
