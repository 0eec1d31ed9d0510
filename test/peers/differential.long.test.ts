/** Our cells against those of SheetJS and of exceljs, on every workbook of the corpora. */

import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { CASES } from '../../fixtures/hostile/cases.js';
import { entriesOf } from '../../fixtures/hostile/package-parts.js';
import { writeZip } from '../../fixtures/hostile/zip-writer.js';
import { randomFrom } from '../faults/random.ts';
import { writeBook } from '../fuzz/write-book.ts';
import { cellsOf, readLayouts } from '../layout-corpus.ts';
import { casePath, run } from '../memory-io.ts';
import { KNOWN_DIFFERENCES, LEFT_OUT, type Reader } from './known-differences.ts';
import { type Cells, compareCells, readOurs, readWithExcelJs, readWithSheetJs } from './peers.ts';

const READERS: Readonly<Record<Reader, (bytes: Uint8Array) => Cells | Promise<Cells>>> = {
  SheetJS: readWithSheetJs,
  exceljs: readWithExcelJs,
};

/** A workbook by its name, and its bytes. */
type Book = readonly [file: string, make: () => Uint8Array | Promise<Uint8Array>];

const published = ['matriz.xlsx', 'segplan.xlsx'].map(
  (name): Book => [name, () => readFileSync(casePath(name))],
);

async function ownReport(): Promise<Uint8Array> {
  const files = Object.fromEntries(
    ['matriz.xlsx', 'segplan.xlsx'].map((name) => [name, readFileSync(casePath(name))]),
  );
  const { files: after } = await run(['compute', 'matriz.xlsx', '-o', 'informe.xlsx'], { files });
  return after.get('informe.xlsx') ?? new Uint8Array();
}

const layouts = readLayouts().flatMap(({ file, sheets }, at): Book[] => {
  const book = { name: 'libro.xlsx', sheets: sheets.map(cellsOf) };
  const make = () => writeZip(entriesOf(writeBook(book, randomFrom(at))));
  return sheets.length === 0 ? [] : [[file, make]];
});

const hostile = CASES.flatMap(({ file, make, expected }): Book[] =>
  expected.refused === undefined && file.endsWith('.xlsx') ? [[file, make]] : [],
);

const books = [...published, ['informe.xlsx', ownReport] as const, ...layouts, ...hostile];

describe.each(Object.keys(READERS) as Reader[])('beside %s', (reader) => {
  const isLeftOut = ([file]: Book) => file in LEFT_OUT[reader];

  // What another reader does to the root of all objects must not reach the next test.
  afterEach(() => {
    for (const key of Object.keys(Object.prototype)) Reflect.deleteProperty(Object.prototype, key);
  });

  it.each(books.filter((book) => !isLeftOut(book)))(
    '%s is read the same, but for what is known',
    async (file, make) => {
      const bytes = await make();
      const ours = readOurs(bytes);
      const known = KNOWN_DIFFERENCES.filter((one) => one.file === file && one.reader === reader);
      expect(known.length).toBeLessThan(2);
      const theirs = known[0]?.theirs ?? {};
      if ('fails' in theirs && typeof theirs.fails === 'string') {
        await expect(async () => READERS[reader](bytes)).rejects.toThrow(theirs.fails);
        return;
      }
      const expected = Object.entries(theirs).map(([cell, text]) => [
        cell,
        typeof text === 'function' ? text(ours.get(cell) ?? '') : text,
      ]);
      const found = compareCells(ours, await READERS[reader](bytes));
      expect(Object.fromEntries(found.map(([cell, , other]) => [cell, other]))).toEqual(
        Object.fromEntries(expected),
      );
    },
    30_000,
  );

  it('is compared on every file but those that it does not survive', () => {
    const files = books.map(([file]) => file);
    expect(files).toEqual(expect.arrayContaining(Object.keys(LEFT_OUT[reader])));
  });
});

describe('the table of differences', () => {
  it('is of files that are compared, and says of each why', () => {
    const files = books.map(([file]) => file);
    for (const { file, because } of KNOWN_DIFFERENCES) {
      expect(files).toContain(file);
      expect(because).not.toBe('');
    }
  });
});
