import type { Cell, Sheet } from '../../../src/read/workbook.ts';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import {
  type UnreadableReason,
  UnreadableWorkbook,
} from '../../../src/read/xlsx/unreadable-workbook.ts';
import { writeZip, type ZipEntry } from './zip-writer.ts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a package by name, in the order they are written. */
export type Parts = Record<string, string | Uint8Array>;

/** A list of relationships: identifier, kind (or whole type) and target of each. */
export function relationships(
  list: readonly (readonly [id: string, kind: string, target: string])[],
  base = RELATIONSHIPS,
): string {
  const items = list.map(([id, kind, target]) => {
    const type = kind.includes('/') ? kind : `${base}/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** A worksheet with those rows, and what follows them. */
export function worksheet(rows: string, after = '', before = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A workbook's part: its sheets as XML, and what comes before them. */
export function workbookXml(sheets: string, before = ''): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheets>${sheets}</sheets></workbook>`;
}

/** Shared strings, each `si` from its own content. */
export function sharedStrings(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

/** Styles: the number of the format of each cell style, and the file's own formats. */
export function styles(ids: readonly number[], own: Readonly<Record<number, string>> = {}): string {
  const formats = Object.entries(own).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`,
  );
  const xfs = ids.map((id) => `<xf numFmtId="${id}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}

/** A package with one sheet, `Hoja`; any part may be replaced, or left out with `undefined`. */
export function packageParts(
  sheet: string | Uint8Array,
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): Parts {
  const parts: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml('<sheet name="Hoja" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet,
    ...changes,
  };
  const kept = Object.entries(parts).filter(([, content]) => content !== undefined);
  return Object.fromEntries(kept) as Parts;
}

/** The parts as entries of a zip. */
export function entriesOf(parts: Parts): ZipEntry[] {
  return Object.entries(parts).map(([name, content]) => ({ name, content }));
}

/** The sheets of a package of those parts. */
export function readParts(parts: Parts): readonly Sheet[] {
  return readWorkbook(writeZip(entriesOf(parts)), 'matriz.xlsx').sheets;
}

/** The first sheet of a package with that sheet and those changes. */
export function readSheet(
  sheet: string | Uint8Array,
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): Sheet {
  return plainSheet(readParts(packageParts(sheet, changes))[0] as Sheet);
}

/** The sheet with its rows as plain objects, to be compared with others. */
export function plainSheet(sheet: Sheet): Sheet {
  const rows = sheet.rows.map(({ number, hidden, cells }) => ({ number, hidden, cells }));
  return { ...sheet, rows };
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
