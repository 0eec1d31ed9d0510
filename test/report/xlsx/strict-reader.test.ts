/** The workbook opened by a strict reader that is not ours: openpyxl, where it is installed. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../src/report/compute/outputs/xlsx.ts';
import { everyStatusCase, publishedCase } from '../cases.ts';
import { reportOf, strainedPlan } from '../plans.ts';

/** Reads every part it knows and prints, for each sheet, its name and how many rows it has. */
const SCRIPT = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
for sheet in book.worksheets:
    print(sheet.title, sheet.max_row, len(sheet.data_validations.dataValidation), len(sheet.tables), sep='|')
`;

const CASES = {
  published: publishedCase(),
  every: everyStatusCase(),
  strained: reportOf(strainedPlan('2025-12-31')),
};

const python = ['python3', '/usr/bin/python3'].find(
  (name) => spawnSync(name, ['-c', 'import openpyxl']).status === 0,
);

if (!python) process.stderr.write('openpyxl not found: no strict reader opened the reports\n');

describe.runIf(python)('a strict reader', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pes-strict-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.entries(CASES))('opens the workbook of %s', async (name, report) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, await writeXlsx(report, ['matriz.xlsx']));
    const { status, stdout, stderr } = spawnSync(python ?? '', ['-c', SCRIPT, path], {
      encoding: 'utf8',
    });
    expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
    const sheets = stdout
      .trim()
      .split('\n')
      .map((line) => line.split('|'));
    expect(sheets.map(([title]) => title)).toContain('Datos');
    // The drop-downs of the trends are among what it took in.
    expect(sheets.some(([, , validations]) => Number(validations) > 0)).toBe(true);
  });
});
