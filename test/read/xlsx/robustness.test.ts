import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeZip } from '../../../fixtures/hostile/zip-writer.js';
import { rowAt, type Sheet } from '../../../src/read/book/workbook.ts';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import { UnreadableWorkbook } from '../../../src/read/xlsx/unreadable-workbook.ts';
import fc from '../../seeded-check.ts';
import {
  cellsOf,
  entriesOf,
  packageParts,
  sharedStrings,
  styles,
  worksheet,
} from './package-writer.ts';

async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('a workbook written by exceljs', () => {
  it('is read with every kind of cell', async () => {
    const written = new ExcelJS.Workbook();
    const sheet = written.addWorksheet('Formulación');
    sheet.getCell('A1').value = 'Meta «única» & <otra>\ncon línea';
    sheet.getCell('B1').value = {
      richText: [{ text: 'Me', font: { bold: true } }, { text: 'ta ' }],
    };
    sheet.getCell('C1').value = 0.6;
    sheet.getCell('C1').numFmt = '0.00%';
    sheet.getCell('D1').value = new Date(Date.UTC(2024, 11, 31, 8, 30));
    sheet.getCell('D1').numFmt = 'dd/mm/yyyy';
    sheet.getCell('E1').value = true;
    sheet.getCell('F1').value = { error: '#N/A' };
    sheet.getCell('G1').value = { formula: 'C1*2', result: 1.2 };
    sheet.getCell('H1').value = { formula: 'A1&""', result: 'x' };
    sheet.getCell('I1').value = { formula: 'NOW()' } as ExcelJS.CellFormulaValue;
    sheet.getCell('B3').value = 'combinada';
    sheet.mergeCells('B3:D4');
    sheet.getRow(3).hidden = true;
    sheet.getColumn(11).hidden = true;
    written.addWorksheet('Oculta', { state: 'veryHidden' }).getCell('XFD1048576').value = 7;

    const { sheets } = readWorkbook(await bytesOf(written), 'e.xlsx');
    const [first, second] = sheets as [Sheet, Sheet];
    expect(cellsOf(first)).toEqual({
      R1C1: { value: 'Meta «única» & <otra>\ncon línea', format: 'General', formula: null },
      R1C2: { value: 'Meta ', format: 'General', formula: null },
      R1C3: { value: 0.6, format: '0.00%', formula: null },
      R1C4: { value: { date: '2024-12-31T08:30:00' }, format: 'dd/mm/yyyy', formula: null },
      R1C5: { value: true, format: 'General', formula: null },
      R1C6: { value: { error: '#N/A' }, format: 'General', formula: null },
      R1C7: { value: 1.2, format: 'General', formula: 'C1*2' },
      R1C8: { value: 'x', format: 'General', formula: 'A1&""' },
      R1C9: { value: null, format: 'General', formula: 'NOW()' },
      R3C2: { value: 'combinada', format: 'General', formula: null },
    });
    expect(first.merges).toEqual([{ top: 3, left: 2, bottom: 4, right: 4 }]);
    expect(rowAt(first, 3)?.hidden).toBe(true);
    expect(rowAt(first, 1)?.hidden).toBe(false);
    expect(first.hiddenColumns).toEqual([{ first: 11, last: 11 }]);
    expect([second.name, second.visibility]).toEqual(['Oculta', 'veryHidden']);
    expect(cellsOf(second)).toEqual({
      R1048576C16384: { value: 7, format: 'General', formula: null },
    });
  });

  it('gives back any numbers and texts', async () => {
    const text = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter(
        (value) => /^[^\p{Cc}\p{Cn}\uFFFE\uFFFF]+$/u.test(value) && !/_x[0-9a-f]{4}_/i.test(value),
      );
    // Writers keep no sign of zero.
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((each) => !Object.is(each, -0));
    const value = fc.oneof(number, text, fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async (values) => {
        const written = new ExcelJS.Workbook();
        written.addWorksheet('Hoja').addRow(values);
        const { sheets } = readWorkbook(await bytesOf(written), 'e.xlsx');
        const read = sheets[0]?.rows[0]?.cells.map((cell) => cell.value);
        expect(read).toEqual(values);
      }),
      { numRuns: 30 },
    );
  });
});

describe('any bytes at all', () => {
  const sheet = worksheet(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000.5</v></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>x</v></c><c r="D1" t="inlineStr"><is><r><t>a</t></r></is></c></row><row><c t="e"><v>#REF!</v></c><c t="b"><v>1</v></c><c t="d"><v>2024-01-01</v></c></row>',
    '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    '<cols><col min="1" max="2" hidden="1"/></cols>',
  );
  const entries = entriesOf(
    packageParts(sheet, {
      'xl/sharedStrings.xml': sharedStrings('<t xml:space="preserve"> Meta &#241;</t>'),
      'xl/styles.xml': styles([0, 164], { 164: 'dd/mm/yyyy' }),
    }),
  );

  /** Reads, or throws the one error that may be thrown; whatever is read keeps the port's order. */
  function tryToRead(bytes: Uint8Array): void {
    try {
      for (const { rows } of readWorkbook(bytes, 'a.xlsx').sheets) {
        const numbers = rows.map(({ number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        for (const { cells } of rows) {
          const columns = cells.map(({ column }) => column);
          expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
        }
      }
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableWorkbook);
      expect((error as Error).message).toMatch(/^a\.xlsx .+\. .+\.$/);
    }
  }

  const changes = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      byte: fc.nat(255),
    }),
    { minLength: 1, maxLength: 8 },
  );

  function change(bytes: Buffer, list: readonly { at: number; byte: number }[]): Buffer {
    const changed = Buffer.from(bytes);
    for (const { at, byte } of list) changed[Math.floor(at * changed.length)] = byte;
    return changed;
  }

  it('read or are refused, where a good workbook was changed', () => {
    const good = writeZip(entries);
    fc.assert(
      fc.property(changes, fc.nat(good.length), (list, length) => {
        tryToRead(change(good, list));
        tryToRead(change(good.subarray(0, length + 1), list));
      }),
      { numRuns: 1500 },
    );
  });

  it('read or are refused, where a part was changed inside a sound zip', () => {
    const names = entries.map(({ name }) => name);
    fc.assert(
      fc.property(changes, fc.constantFrom(...names), fc.nat(), (list, name, length) => {
        const changed = entries.map((entry) => {
          if (entry.name !== name) return entry;
          const content = change(Buffer.from(entry.content as string), list);
          const cut = length % 3 === 0 ? content.subarray(0, length % content.length) : content;
          return { ...entry, content: cut, method: 0 };
        });
        tryToRead(writeZip(changed));
      }),
      { numRuns: 3000 },
    );
    // Other test files keep the machine busy meanwhile.
  }, 60_000);

  it('read or are refused, where they are any', () => {
    const starts = fc.constantFrom(
      '',
      'PK\x03\x04',
      'PK\x05\x06',
      '<',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    );
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        tryToRead(Buffer.concat([Buffer.from(start, 'latin1'), rest]));
      }),
    );
  });
});
