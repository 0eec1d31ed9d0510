/** Reads a written workbook back, and has LibreOffice calculate it anew. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

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

export interface FormulaCell {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly result: unknown;
}

export function formulasOf(workbook: ExcelJS.Workbook): FormulaCell[] {
  const found: FormulaCell[] = [];
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.type !== ExcelJS.ValueType.Formula) return;
        if (cell.isMerged && cell.master !== cell) return;
        const { address, formula, result } = cell;
        found.push({ sheet: sheet.name, address, formula, result });
      });
    });
  });
  return found;
}

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** The workbook after a change, with every formula calculated anew by LibreOffice. */
export async function recalculate(
  bytes: Uint8Array,
  change: (workbook: ExcelJS.Workbook) => void = () => {},
): Promise<ExcelJS.Workbook> {
  const workbook = await readBack(bytes);
  change(workbook);
  for (const { sheet, address, formula } of formulasOf(workbook)) {
    // Without a cached result there is nothing but the calculation to show.
    sheetOf(workbook, sheet).getCell(address).value = { formula } as ExcelJS.CellFormulaValue;
  }
  const folder = mkdtempSync(join(tmpdir(), 'pes-recalculate-'));
  try {
    const source = join(folder, 'before.xlsx');
    writeFileSync(source, Buffer.from(await workbook.xlsx.writeBuffer()));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = join(folder, 'after');
    const words = ['--headless', '--convert-to', 'xlsx', '--outdir', target, source];
    execFileSync('soffice', [profile, ...words], { stdio: 'ignore', timeout: 90_000 });
    return await readBack(new Uint8Array(readFileSync(join(target, 'before.xlsx'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
