/** Whether what a document cites is in the files that it cites. */

import { basename } from 'node:path';
import { quotedSheet } from '../../src/model/source.ts';
import type { Sheet, Workbook } from '../../src/read/book/workbook.ts';
import { readTableFile } from '../../src/read/read-file.ts';
import { UnreadableWorkbook } from '../../src/read/xlsx/unreadable-workbook.ts';

/** A place as documents write it. */
export interface CitedPlace {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** The files of a case as they read, by their paths; `null` where they are no workbook. */
export type Books = ReadonlyMap<string, Workbook | null>;

/** Reads every file of a case; whatever else than a refusal is thrown goes on. */
export function readBooks(files: Readonly<Record<string, Uint8Array>>): Books {
  return new Map(
    Object.entries(files).map(([path, bytes]) => {
      try {
        return [path, readTableFile(bytes, basename(path))];
      } catch (error) {
        if (error instanceof UnreadableWorkbook) return [path, null];
        throw error;
      }
    }),
  );
}

/** What is wrong with a place of a finding, or `null`. */
export function judgePlace({ file, sheet, cell }: CitedPlace, books: Books): string | null {
  const path = [...books.keys()].find((one) => one === file || basename(one) === file);
  if (path === undefined) return `cites ${file}, which is no file`;
  if (sheet === null) return cell === null ? null : `cites ${cell} of no sheet`;
  const own = (books.get(path)?.sheets ?? []).filter(({ name }) => name === sheet);
  if (own.length === 0) return `cites the sheet «${sheet}», which ${file} has not`;
  if (cell === null || own.some((one) => isInside(cell, one))) return null;
  // Where a configuration says which column is which, its cells may be empty ones.
  if (namesColumns(books) && isOfAnySheet(cell)) return null;
  return `cites ${file} ${sheet}!${cell}, outside its sheet`;
}

/** What is wrong with a reference such as `matriz.xlsx#Formulación!H12`, or `null`. */
export function judgeReference(reference: string, books: Books): string | null {
  for (const [path, book] of books) {
    for (const sheet of book?.sheets ?? []) {
      const start = `${basename(path)}#${quotedSheet(sheet.name)}!`;
      if (!reference.startsWith(start)) continue;
      const cell = reference.slice(start.length);
      if (isInside(cell, sheet) || (namesColumns(books) && isOfAnySheet(cell))) return null;
    }
  }
  return `cites ${reference}, which is in no file`;
}

function namesColumns(books: Books): boolean {
  return [...books.keys()].some((path) => basename(path) === 'pes.config.json');
}

function isOfAnySheet(address: string): boolean {
  return isWithin(address, 1_048_576, 16_384);
}

function isInside(address: string, { rows }: Sheet): boolean {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0);
  return isWithin(address, rows.at(-1)?.number ?? 0, widest);
}

function isWithin(address: string, lastRow: number, lastColumn: number): boolean {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn;
}
