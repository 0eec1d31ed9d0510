/** Good files to spoil: the published case, layouts of the corpus, plans made by chance. */

import { readFileSync } from 'node:fs';
import type { Workbook } from '../../src/read/book/workbook.ts';
import { readWorkbook } from '../../src/read/xlsx/read-workbook.ts';
import { crossedFiles, publishedCase, publishedTable } from '../faults/good-files.ts';
import type { Random } from '../faults/random.ts';
import { cellsOf, readLayouts } from '../layout-corpus.ts';
import { plans, styles, writePlan } from '../layout-writer.ts';
import { casePath, run } from '../memory-io.ts';
import fc from '../seeded-check.ts';
import { workbookOf } from '../sheets.ts';

/** A matrix with what lies beside it. */
export interface GoodFiles {
  readonly matrix: Workbook;
  readonly exports: readonly Workbook[];
  /** Text files by name. */
  readonly texts: Readonly<Record<string, Uint8Array>>;
  readonly config: string | null;
}

const layouts = readLayouts();

/** Good files of any shape, each row and cell an object of its own. */
export async function takeGoodFiles(random: Random): Promise<GoodFiles> {
  const files = await takeAny(random);
  return { ...files, matrix: copyBook(files.matrix), exports: files.exports.map(copyBook) };
}

/** The workbook with rows that can be spread: those of a file make their cells when asked. */
function copyBook(book: Workbook): Workbook {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ number, hidden, cells }) => ({ number, hidden, cells })),
  }));
  return { ...book, sheets };
}

async function takeAny(random: Random): Promise<GoodFiles> {
  switch (random.below(10)) {
    case 0:
    case 1:
      return plain(publishedCase);
    case 2:
    case 3:
      return plain(crossedFiles(random));
    case 4:
      return plain(publishedTable(random));
    case 5:
    case 6:
      return { ...plain({ matrix: writtenPlan(random), exports: [] }) };
    case 7:
      return plain({ matrix: await ownReport(), exports: [] });
    default:
      return takeLayout(random);
  }
}

function plain(files: Pick<GoodFiles, 'matrix' | 'exports'>): GoodFiles {
  return { ...files, texts: {}, config: null };
}

function takeLayout(random: Random): GoodFiles {
  const { sheets, texts, config } = random.pick(layouts);
  const own = { name: 'matriz.xlsx', sheets: sheets.map(cellsOf) };
  return {
    matrix: sheets.length > 0 ? own : crossedFiles(random).matrix,
    exports: [],
    texts: Object.fromEntries(texts.map(({ name, bytes }) => [name, bytes])),
    config,
  };
}

/** A plan in any of the layouts that people use. */
function writtenPlan(random: Random): Workbook {
  const sample = { seed: random.below(2 ** 31), numRuns: 1 };
  const [plan] = fc.sample(plans, sample);
  const [style] = fc.sample(styles, sample);
  if (!plan || !style) throw new Error('a sample has one value');
  return workbookOf(writePlan(plan, style));
}

let report: Workbook | null = null;

/** The report that the program writes of the published case, handed to it as if it were a matrix. */
async function ownReport(): Promise<Workbook> {
  if (report !== null) return report;
  const names = ['matriz.xlsx', 'segplan.xlsx'];
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(casePath(name))]));
  const { files: after } = await run(['compute', 'matriz.xlsx', '-o', 'informe.xlsx'], { files });
  report = readWorkbook(after.get('informe.xlsx') ?? new Uint8Array(), 'matriz.xlsx');
  return report;
}
