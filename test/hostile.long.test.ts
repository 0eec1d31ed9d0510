/** The corpus of hostile and odd files: each is read as it says, or refused in its sentence. */

import { describe, expect, it } from 'vitest';
import { CASES } from '../fixtures/hostile/cases.js';
import { a1 } from '../src/model/source.ts';
import type { CellValue } from '../src/read/book/workbook.ts';
import { readTableFile } from '../src/read/read-file.ts';
import { UnreadableWorkbook } from '../src/read/xlsx/unreadable-workbook.ts';
import { readBooks } from './fuzz/judge-places.ts';
import { judgeRun } from './fuzz/judge-run.ts';
import { run } from './memory-io.ts';

const COMMANDS = [
  ['compute', '--format', 'csv'],
  ['compute', '--format', 'json'],
  ['validate', '--format', 'json'],
  ['validate', '--format', 'sarif'],
  ['validate', '--format', 'github'],
  ['validate', '--format', 'junit'],
  ['inspect'],
  ['inspect', '--format', 'json'],
];
const OUTPUTS = ['xlsx', 'html', 'md', 'csv', 'json'].flatMap((kind) => ['-o', `informe.${kind}`]);

const SAVE = 'Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».';
const AGAIN = 'Descárguelo o cópielo de nuevo desde su origen.';
const REPAIR = 'Ábralo en Excel, acepte la reparación si la ofrece, revíselo y guárdelo de nuevo.';
const ASK = 'No lo abra y pida de nuevo el archivo a quien se lo envió.';
const SHRINK = 'Deje en el libro solo las hojas y filas que se van a leer y guárdelo de nuevo.';
const CHECK = 'Compruebe que eligió el archivo.';

/** What a person is told to do, by the reason of the refusal. */
const REMEDIES: Readonly<Record<string, string>> = {
  empty: AGAIN,
  'not-a-zip': CHECK,
  encrypted: 'Ábralo en Excel, quítele la contraseña de apertura y guárdelo de nuevo.',
  'old-xls': SAVE,
  html: SAVE,
  'csv-or-text': SAVE,
  'xml-2003': SAVE,
  ods: 'Ábrala en LibreOffice o Excel y guárdela como .xlsx.',
  xlsb: SAVE,
  truncated: AGAIN,
  'damaged-zip': AGAIN,
  'damaged-part': AGAIN,
  'bad-crc': AGAIN,
  'unknown-compression': SAVE,
  'duplicate-part': REPAIR,
  'not-a-workbook': CHECK,
  'lying-size': ASK,
  'too-many-entries': ASK,
  'part-too-large': SHRINK,
  'total-too-large': SHRINK,
  'absurd-ratio': ASK,
  'too-many-cells': SHRINK,
  'beyond-a-sheet': SHRINK,
  dtd: ASK,
  'malformed-xml': REPAIR,
  'missing-part': REPAIR,
  'malformed-workbook': REPAIR,
  'malformed-cell': REPAIR,
  'missing-text': REPAIR,
  'no-worksheets': CHECK,
};

const refusals = CASES.flatMap(({ file, what, make, heavy, expected: { refused, says } }) =>
  refused === undefined ? [] : [{ file, what, make, heavy, refused, says }],
);
const readings = CASES.filter(({ expected }) => expected.refused === undefined);

function cellsOf(bytes: Uint8Array, file: string): [string, CellValue][] {
  return readTableFile(bytes, file).sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ number, cells }) =>
      cells.map(({ column, value }): [string, CellValue] => [
        `${name}!${a1({ row: number, column })}`,
        value,
      ]),
    ),
  );
}

function refusalOf(bytes: Uint8Array, file: string): { reason: string; message: string } {
  try {
    readTableFile(bytes, file);
  } catch (error) {
    if (error instanceof UnreadableWorkbook)
      return { reason: error.reason, message: error.message };
    throw error;
  }
  throw new Error(`${file} should have been refused`);
}

describe('the corpus', () => {
  it('has files of different names, at least sixty', () => {
    expect(new Set(CASES.map(({ file }) => file)).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThan(60);
  });
});

describe('is refused', () => {
  it.each(refusals)(
    '$file, $what',
    async ({ file, make, heavy, refused, says }) => {
      const bytes = make();
      const message = `${file} ${says} ${REMEDIES[refused]}`;
      expect(refusalOf(bytes, file)).toEqual({ reason: refused, message });
      for (const command of heavy ? ['inspect'] : ['compute', 'validate', 'inspect']) {
        const { exitCode, stdout, stderr } = await run([command, file], {
          files: { [file]: bytes },
        });
        // A second line tells which limit would admit a file that is only too large.
        const [first, second = ''] = stderr.split('\n');
        expect({ exitCode, stdout, first }).toEqual({
          exitCode: 3,
          stdout: '',
          first: `pes: ${message}`,
        });
        expect(second).toMatch(/^(?:Si el archivo es de confianza, .* admite el doble\.)?$/);
      }
    },
    60_000,
  );
});

describe('is read', () => {
  it.each(readings)(
    '$file, $what',
    async ({ file, make, heavy, expected: { cells, count, exitCode } }) => {
      const bytes = make();
      const read = cellsOf(bytes, file);
      if (cells) expect(Object.fromEntries(read)).toEqual(cells);
      if (count !== undefined) expect(read.length).toBe(count);
      const files = { [file]: bytes };
      const inputs = { files, books: readBooks(files), spoken: new Set<string>() };
      const commands = heavy ? [['inspect']] : [...COMMANDS, ['compute', ...OUTPUTS]];
      for (const [command = '', ...options] of commands) {
        const words = [command, file, ...options];
        const transcript = await run(words, { files });
        expect(judgeRun(words, transcript, inputs, false)).toEqual([]);
        if (exitCode !== undefined) expect(transcript.exitCode, transcript.stderr).toBe(exitCode);
      }
    },
    60_000,
  );
});
