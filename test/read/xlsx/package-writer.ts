import { entriesOf, type Parts, packageParts } from '../../../fixtures/hostile/package-parts.js';
import { writeZip } from '../../../fixtures/hostile/zip-writer.js';
import type { Cell, Sheet } from '../../../src/read/book/workbook.ts';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import {
  type UnreadableReason,
  UnreadableWorkbook,
} from '../../../src/read/xlsx/unreadable-workbook.ts';

export {
  entriesOf,
  MAIN,
  packageParts,
  RELATIONSHIPS,
  relationships,
  STRICT_MAIN,
  STRICT_RELATIONSHIPS,
  sharedStrings,
  styles,
  workbookXml,
  worksheet,
} from '../../../fixtures/hostile/package-parts.js';

/** The sheets of a package of those parts. */
export function readParts(parts: Parts): readonly Sheet[] {
  return readWorkbook(writeZip(entriesOf(parts)), 'matriz.xlsx').sheets;
}

/** The first sheet of a package with that sheet and those changes. */
export function readSheet(
  sheet: string | Uint8Array,
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): Sheet {
  return readParts(packageParts(sheet, changes))[0] as Sheet;
}

/** The cells of a sheet by address in the manner of R1C1, without the rest of the sheet. */
export function cellsOf(sheet: Sheet): Record<string, Omit<Cell, 'column'>> {
  const cells = sheet.rows.flatMap((row) =>
    row.cells.map(({ column, ...cell }) => [`R${row.number}C${column}`, cell] as const),
  );
  return Object.fromEntries(cells);
}

/** The values of a sheet by address in the manner of R1C1. */
export function valuesOf(sheet: Sheet): Record<string, Cell['value']> {
  const cells = Object.entries(cellsOf(sheet));
  return Object.fromEntries(cells.map(([address, { value }]) => [address, value]));
}

/** Why those bytes cannot be read: the reason and the sentence. */
export function refusalOf(bytes: Uint8Array): { reason: UnreadableReason; message: string } {
  try {
    readWorkbook(bytes, 'matriz.xlsx');
  } catch (error) {
    if (error instanceof UnreadableWorkbook)
      return { reason: error.reason, message: error.message };
    throw error;
  }
  throw new Error('Se leyó un libro que había que rechazar');
}

/** The same of a package with that sheet and those changes. */
export function refusalOfSheet(
  sheet: string | Uint8Array,
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): { reason: UnreadableReason; message: string } {
  return refusalOf(writeZip(entriesOf(packageParts(sheet, changes))));
}
