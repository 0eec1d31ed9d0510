/** Reads a written workbook back, edits its parts, and has LibreOffice calculate it anew. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { a1 } from '../../../src/model/source.ts';
import type { CellValue } from '../../../src/read/book/workbook.ts';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import { Archive } from '../../../src/read/xlsx/zip.ts';
import { writeParts } from '../../../src/report/office/zip-package.ts';

export async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** The texts of a sheet as people see them, a row a line, empty cells and merged repeats left out. */
export function textsOf(sheet: ExcelJS.Worksheet): string[][] {
  const rows: string[][] = [];
  sheet.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master !== cell) return;
      cells.push(cell.text);
    });
    rows.push(cells);
  });
  return rows;
}

export interface ReadCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Every cell by its address with its sheet (`Datos!H7`), as our own reader sees them. */
export function cellsOf(bytes: Uint8Array): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  for (const { name, rows } of readWorkbook(bytes, 'informe.xlsx').sheets) {
    for (const { number, cells: own } of rows) {
      for (const { column, value, formula } of own) {
        cells.set(`${name}!${a1({ row: number, column })}`, { value, formula });
      }
    }
  }
  return cells;
}

/** The cells with a formula, with the results cached in them. */
export function formulasOf(bytes: Uint8Array): Map<string, ReadCell & { formula: string }> {
  const found = [...cellsOf(bytes)].flatMap(([address, { value, formula }]) =>
    formula === null ? [] : [[address, { value, formula }] as const],
  );
  return new Map(found);
}

/** The texts of the parts of a package, by name. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const archive = new Archive(Buffer.from(bytes));
  const names = listNames(Buffer.from(bytes));
  return new Map(names.map((name) => [name, archive.read(name)?.toString('utf8') ?? '']));
}

/** The names in the directory of a zip without comment. */
function listNames(zip: Buffer): string[] {
  const names: string[] = [];
  let at = zip.readUInt32LE(zip.length - 6);
  for (let left = zip.readUInt16LE(zip.length - 12); left > 0; left -= 1) {
    const [size, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    names.push(zip.toString('utf8', at + 46, at + 46 + (size ?? 0)));
    at += 46 + (size ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return names;
}

/** What to write into a cell: a number, a text, or nothing. */
export type Edits = Readonly<Record<string, number | string | null>>;

/** The workbook with those cells changed (`Datos!H7`) and without any cached result. */
export function withoutResults(bytes: Uint8Array, edits: Edits = {}): Promise<Uint8Array> {
  const parts = partsOf(bytes);
  const sheets = readWorkbook(bytes, 'informe.xlsx').sheets.map(({ name }) => name);
  sheets.forEach((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    let xml = (parts.get(name) ?? '').replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
    for (const [address, value] of Object.entries(edits)) {
      const [place, cell] = address.split('!');
      if (place === sheet) xml = setCell(xml, cell ?? '', value);
    }
    parts.set(name, xml);
  });
  return writeParts(parts);
}

function setCell(xml: string, cell: string, value: number | string | null): string {
  const pattern = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
  if (!pattern.test(xml)) throw new Error(`No cell ${cell}`);
  return xml.replace(pattern, (_, style = '') => {
    if (value === null) return `<c r="${cell}"${style}/>`;
    if (typeof value === 'number') return `<c r="${cell}"${style}><v>${value}</v></c>`;
    return `<c r="${cell}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;
  });
}

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** The cells of each workbook as LibreOffice calculates them; it starts once for all of them. */
export async function recalculateAll(
  workbooks: readonly Uint8Array[],
): Promise<Map<string, ReadCell>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pes-recalculate-'));
  try {
    const sources = workbooks.map((_, at) => join(folder, `${at}.xlsx`));
    for (const [at, bytes] of workbooks.entries()) {
      // Without a cached result there is nothing but the calculation to show.
      writeFileSync(sources[at] ?? '', await withoutResults(bytes));
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = join(folder, 'after');
    const words = ['--headless', '--convert-to', 'xlsx', '--outdir', target, ...sources];
    execFileSync('soffice', [profile, ...words], { stdio: 'ignore', timeout: 150_000 });
    return sources.map((_, at) =>
      cellsOf(new Uint8Array(readFileSync(join(target, `${at}.xlsx`)))),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
