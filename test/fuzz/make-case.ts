/** A case of the fuzzer: files spoiled by chance and the words of the commands to run on them. */

import { entriesOf, type Parts } from '../../fixtures/hostile/package-parts.js';
import { writeZip } from '../../fixtures/hostile/zip-writer.js';
import type { Workbook } from '../../src/read/book/workbook.ts';
import { type Random, randomFrom } from '../faults/random.ts';
import { type GoodFiles, takeGoodFiles } from './good-books.ts';
import { spoilBook, stretchNumbers } from './spoil-book.ts';
import { spoilBytes, spoilEntries } from './spoil-bytes.ts';
import { exportText, spoilText } from './spoil-text.ts';
import { spoilXml } from './spoil-xml.ts';
import { writeBook } from './write-book.ts';

/** What a case runs the program on. */
export interface FuzzCase {
  /** What was spoiled. */
  readonly kind: Kind;
  /** Files by their paths. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Words of each command. */
  readonly commands: readonly (readonly string[])[];
  /** Columns of a terminal with colours, or none. */
  readonly terminal: number | null;
}

const KINDS = [
  'cells',
  'cells',
  'numbers',
  'numbers',
  'xml',
  'xml',
  'zip',
  'bytes',
  'text',
  'config',
] as const;
type Kind = (typeof KINDS)[number];

/** Where the files of a case are, and an earlier matrix to compare it with. */
const FOLDER = 'plan';
const EARLIER = 'antes/anterior.xlsx';

/** The case of that number; the same seed and number give the same case. */
export async function makeCase(seed: number, number: number): Promise<FuzzCase> {
  const random = randomFrom(
    (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0,
  );
  const kind = random.pick(KINDS);
  const good = await takeGoodFiles(random);
  const files = writeFiles(good, kind, random);
  const terminal = random.below(4) === 0 ? random.pick([20, 80, 200]) : null;
  return { kind, files, commands: writeCommands(files, good, random), terminal };
}

/** One to a dozen changes, few of them more often. */
function countChanges(random: Random): number {
  return 1 + random.below(1 + random.below(12));
}

function writeFiles(good: GoodFiles, kind: Kind, random: Random): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  const books = [good.matrix, ...good.exports];
  const target = random.below(books.length);
  books.forEach((book, at) => {
    const own = at === target || random.below(4) === 0 ? kind : 'config';
    const name = `${FOLDER}/${at === 0 ? 'matriz' : `segplan${at === 1 ? '' : at}`}`;
    const sheet = book.sheets.at(-1);
    if (own === 'text' && sheet && at > 0) {
      files[`${name}.csv`] = spoilText(exportText(sheet, random), random, countChanges(random));
    } else if (own === 'text' && sheet && random.below(3) === 0) {
      files[`${name}.xlsx`] = spoilText(exportText(sheet, random), random, countChanges(random));
    } else files[`${name}.xlsx`] = writeSpoiled(book, own, random);
  });
  for (const [name, bytes] of Object.entries(good.texts)) {
    const isSpoiled = kind === 'text' || random.below(3) === 0;
    files[`${FOLDER}/${name}`] = isSpoiled
      ? spoilBytes(bytes, random, countChanges(random))
      : bytes;
  }
  files[EARLIER] = writeSpoiled(good.matrix, random.below(3) === 0 ? kind : 'config', random);
  const config = kind === 'config' ? spoilConfig(good.config, random) : good.config;
  if (config !== null) files[`${FOLDER}/pes.config.json`] = new TextEncoder().encode(config);
  return files;
}

function writeSpoiled(book: Workbook, kind: Kind, random: Random): Uint8Array {
  const times = countChanges(random);
  if (kind === 'numbers') {
    const stretched = stretchNumbers(book, random);
    const also = random.below(3) === 0 ? spoilBook(stretched, random, times) : stretched;
    return writeZip(entriesOf(writeBook(also, random)));
  }
  const parts = writeBook(kind === 'cells' ? spoilBook(book, random, times) : book, random);
  // Of many changes to its XML a workbook is refused for the first that it meets.
  if (kind === 'xml') return writeZip(entriesOf(spoilParts(parts, random, 1 + (times % 3))));
  if (kind === 'zip') return writeZip(spoilEntries(entriesOf(parts), random, times));
  const zip = writeZip(entriesOf(parts));
  return kind === 'bytes' ? spoilBytes(zip, random, times) : zip;
}

/** Most changes go to the sheets, where most of what a reader reads is. */
function spoilParts(parts: Parts, random: Random, times: number): Parts {
  const names = Object.keys(parts);
  const sheets = names.filter((name) => name.includes('worksheets/sheet'));
  const chosen =
    random.below(3) > 0 && sheets.length > 0 ? random.pick(sheets) : random.pick(names);
  return { ...parts, [chosen]: spoilXml(String(parts[chosen]), random, times) };
}

const CONFIGS = [
  '{}',
  '[]',
  'null',
  '{"matriz":{"encabezados":2}}',
  '{"matriz":{"encabezados":[1,3],"vigencia":2024}}',
  '{"matriz":{"encabezados":1048576}}',
  '{"matriz":{"columnas":{"meta":"XFD","ponderación 2024":"A","programado 2024":"B"}}}',
  '{"matriz":{"columnas":{"__proto__":"A"}}}',
  '{"matriz":{"bloques":{"A:XFD":2024}}}',
  '{"matriz":{"hoja":"__proto__"}}',
  '{"__proto__":{"contaminado":true}}',
  '{"palabras":{"programado":["","__proto__","Meta"]}}',
  '{"segplan":["../../etc/passwd","matriz.xlsx"]}',
  '{"segplan":"segplan.xlsx"}',
  '{"severidades":{"PES201":"nota","PES310":"error"}}',
  '{"reporte":{"encabezados":[2,2],"vigencia":2024}}',
  '{"aceptados":"matriz.xlsx"}',
];

function spoilConfig(config: string | null, random: Random): string {
  const chosen = config === null || random.below(2) === 0 ? random.pick(CONFIGS) : config;
  if (random.below(2) === 0) return chosen;
  return spoilBytes(Buffer.from(chosen), random, 2).toString('utf8');
}

const EXTENSIONS = ['xlsx', 'html', 'md', 'csv', 'json'];

function writeCommands(
  files: Readonly<Record<string, Uint8Array>>,
  { matrix }: GoodFiles,
  random: Random,
): readonly (readonly string[])[] {
  const matrixPath = `${FOLDER}/matriz.xlsx`;
  const exports = Object.keys(files).filter((path) => !/matriz|config|anterior/.test(path));
  const isGiven = exports.length > 0 && random.below(2) === 0;
  const year = random.pick([
    ['--vigencia', '2024'],
    ['--vigencia', '2024'],
    ['--vigencia', '2025'],
    [],
  ]);
  const judging = [
    ...year,
    ...(isGiven ? exports.flatMap((path) => ['--segplan', path]) : []),
    ...optional(random, ['--decreciente', 'linea-base']),
    ...optional(random, ['--programado', 'matriz']),
    ...optional(random, ['--corte', random.pick(['2024-06-30', '2024-12-31', '1999-01-01'])]),
    ...rarely(random, ['--hoja', random.pick(matrix.sheets).name]),
    ...rarely(random, ['--max-warnings', '0']),
  ];
  const compared = random.pick([[EARLIER, matrixPath], [matrixPath, EARLIER], [matrixPath]]);
  const outputs = EXTENSIONS.flatMap(writeOutput);
  const comparisons = EXTENSIONS.filter((extension) => extension !== 'html').flatMap(writeOutput);
  const also = rarely(random, ['--fecha', '2025-02-28']);
  return [
    ['compute', matrixPath, ...judging, ...outputs, ...also],
    ...['json', 'csv', 'md'].map((format) => [
      'compute',
      matrixPath,
      ...judging,
      '--format',
      format,
    ]),
    ...['json', 'text', 'sarif', 'junit', 'github'].map((format) => [
      'validate',
      matrixPath,
      ...judging,
      '--format',
      format,
    ]),
    ...['json', 'text', 'md'].map((format) => [
      'explain',
      matrixPath,
      ...judging,
      '--format',
      format,
    ]),
    ['explain', matrixPath, '1', ...judging],
    ['compare', ...compared, ...judging, ...comparisons],
    ...['json', 'text', 'csv', 'md'].map((format) => [
      'compare',
      ...compared,
      ...judging,
      '--format',
      format,
    ]),
    ['consolidate', FOLDER, ...judging, ...outputs],
    ...['json', 'table', 'csv', 'md'].map((format) => [
      'consolidate',
      FOLDER,
      ...judging,
      '--format',
      format,
    ]),
    ['inspect', random.pick([matrixPath, ...exports])],
    ['inspect', random.pick([matrixPath, ...exports]), '--format', 'json'],
    ...(random.below(8) === 0 ? [['inspect', matrixPath, '--init', '--force']] : []),
    ...(random.below(8) === 0 ? [['validate', FOLDER, '--format', 'json']] : []),
  ];
}

function writeOutput(extension: string): readonly string[] {
  return ['-o', `${FOLDER}/informe.${extension}`];
}

function optional(random: Random, words: readonly string[]): readonly string[] {
  return random.below(2) === 0 ? words : [];
}

function rarely(random: Random, words: readonly string[]): readonly string[] {
  return random.below(6) === 0 ? words : [];
}
