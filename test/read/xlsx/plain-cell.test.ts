import { describe, expect, it } from 'vitest';
import { scanPlainCell } from '../../../src/read/xlsx/plain-cell.ts';
import { UnreadableWorkbook } from '../../../src/read/xlsx/unreadable-workbook.ts';
import fc from '../../seeded-check.ts';
import { readSheet, sharedStrings, styles, worksheet } from './package-writer.ts';

describe('a plain cell', () => {
  const read = (text: string) => {
    const bytes = Buffer.from(`>${text}<c`);
    const cell = { row: 0, column: 0, style: 0, isShared: false, number: 0 };
    const plain = { ...cell, formulaStart: 0, formulaEnd: 0 };
    const end = scanPlainCell(bytes, 1, plain);
    if (end === 0) return undefined;
    const { formulaStart, formulaEnd, ...rest } = plain;
    const formula = formulaEnd > 0 ? bytes.toString('utf8', formulaStart, formulaEnd) : null;
    return { ...rest, formula, length: end - 1 };
  };

  it.each([
    ['<c r="B7"><v>12</v></c>', { style: 0, isShared: false, number: 12 }],
    ['<c r="B7" s="3"><v>-1.5</v></c>', { style: 3, isShared: false, number: -1.5 }],
    ['<c r="B7" s="31" t="s"><v>0</v></c>', { style: 31, isShared: true, number: 0 }],
    ['<c r="B7" t="n"><v>0.1</v></c>', { style: 0, isShared: false, number: 0.1 }],
    [
      '<c r="B7" s="1"><f>A1/2</f><v>0.5</v></c>',
      { style: 1, isShared: false, number: 0.5, formula: 'A1/2' },
    ],
    ['<c r="B7" s="3"/>', { style: 3, isShared: false, number: Number.NaN }],
  ])('is read in one pass: %s', (text, cell) => {
    const expected = { row: 7, column: 2, formula: null, length: text.length, ...cell };
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '<c r="B7" ><v>1</v></c>',
    '<c  r="B7"><v>1</v></c>',
    "<c r='B7'><v>1</v></c>",
    '<c><v>1</v></c>',
    '<c r="B7"><v>1e3</v></c>',
    '<c r="B7"><v></v></c>',
    '<c r="B7"><v>1</v> </c>',
    '<c r="B7"><f t="shared" si="0">A1</f><v>1</v></c>',
    '<c r="B7"><f/><v>1</v></c>',
    '<c r="B7"><f>A1<v>1</v></f></c>',
    '<c r="B7"><f>A1</f></c>',
    '<c r="B7" t="str"><v>1</v></c>',
    '<c r="B7" t="b"><v>1</v></c>',
    '<c r="B7" s=""><v>1</v></c>',
    '<c r="B7" s="1234567"><v>1</v></c>',
    '<c r="7"><v>1</v></c>',
    '<cell r="B7"/>',
    '<x:c r="B7"/>',
    '</row>',
    '<c r="B7',
    '<c r="B7"><v>1',
  ])('is not one: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('is what the reader of any XML would have read', () => {
    const changes = {
      'xl/sharedStrings.xml': sharedStrings('<t>a</t>', '', '<t>c</t>'),
      'xl/styles.xml': styles([0, 14, 10]),
    };
    const cell = fc.record({
      address: fc.constantFrom('A1', 'B1', 'c1', 'XFD1', 'XFE1', 'A2', ''),
      style: fc.constantFrom('', ' s="0"', ' s="1"', ' s="2"', ' s="99"'),
      type: fc.constantFrom('', ' t="n"', ' t="s"'),
      content: fc.oneof(
        fc.constantFrom('><f>A2&lt;3</f><v>1</v></c>', '><f>=A_x0041_</f><v>2</v></c>'),
        fc.constantFrom('/>', '><f>a &no; b</f><v>1</v></c>', '><f></f><v>0</v></c>'),
        fc.constantFrom('/>', '><v></v></c>', '><v>0</v></c>', '><v>1</v></c>', '><v>60</v></c>'),
        fc.double({ noNaN: true }).map((number) => `><v>${number}</v></c>`),
        fc.integer({ min: -2, max: 50_000 }).map((number) => `><v>${number}</v></c>`),
      ),
    });
    const outcome = (rows: string): unknown => {
      try {
        return readSheet(worksheet(rows), changes);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableWorkbook);
        return (error as Error).message;
      }
    };
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 6 }),
        fc.constantFrom('', ' r="1"'),
        (cells, number) => {
          const row = (space: string) =>
            cells.map(
              (each) => `<c${space}r="${each.address}"${each.style}${each.type}${each.content}`,
            );
          const plain = `<row${number}>${row(' ').join('')}</row>`;
          const general = `<row${number}>${row('  ').join('')}</row>`;
          expect(outcome(plain)).toEqual(outcome(general));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is none where its name, without a prefix, belongs to another namespace', () => {
    const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns="urn:otra"><x:sheetData><x:row r="1"><c r="A1"><v>1</v></c></x:row></x:sheetData></x:worksheet>`;
    expect(readSheet(sheet).rows).toEqual([]);
  });
});
