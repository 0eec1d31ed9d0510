import { describe, expect, it } from 'vitest';
import { writeZip, type ZipEntry } from '../../../fixtures/hostile/zip-writer.js';
import { Allowance } from '../../../src/read/xlsx/allowance.ts';
import { CellStore } from '../../../src/read/xlsx/cell-store.ts';
import { DEFAULT_LIMITS } from '../../../src/read/xlsx/limits.ts';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import { Refusal } from '../../../src/read/xlsx/unreadable-workbook.ts';
import { readWorksheet } from '../../../src/read/xlsx/worksheet.ts';
import { XmlReader } from '../../../src/read/xlsx/xml.ts';
import fc from '../../seeded-check.ts';
import { entriesOf, packageParts, refusalOf, worksheet } from './package-writer.ts';

/** Every construct whose end a view may cut: tags, names, texts, entities, letters, asides. */
const ROWS = [
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Ñandú — año 2024 𝔸 &amp; más</t></is></c></row>',
  '<!-- una nota que nadie lee, más larga que lo que se ve de una vez -->',
  '<row r="2" hidden="1"><c r="A2" s="0"><v>-12.5</v></c><c r="B2"><f>A2&lt;3</f><v>1</v></c></row>',
  '<row r="3"><c r="A3" t="str"><v><![CDATA[<b>texto</b> literal]]> y más</v></c></row>',
  '<row  r = "4"  spans="1:3" ><c  r="C4" t="e" ><v>#DIV/0!</v></c ></row >',
  '<otro xmlns="urn:otro" nombre="un valor muy largo que no cabe en la vista"><v>1</v></otro>',
  '<row r="5"><c r="A5" t="b"><v>1</v></c><c r="B5" t="d"><v>2024-12-31</v></c></row>',
];
const SHEET = Buffer.from(
  worksheet(ROWS.join('\n'), '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'),
);

function contentOf(pieces: readonly Buffer[], ahead?: number) {
  const cells = new CellStore({ strings: [], formats: [], is1904: false });
  const context = { sheet: 'Hoja', strings: [], cells, allowance: new Allowance(DEFAULT_LIMITS) };
  const xml = new XmlReader(pieces, 'xl/worksheets/sheet1.xml', ahead);
  const { rows, ...rest } = readWorksheet(xml, 'xl/worksheets/sheet1.xml', context);
  return { ...rest, rows: rows.map(({ number, hidden, cells: own }) => [number, hidden, own]) };
}

function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...places].map((place) => place % bytes.length).sort((a, b) => a - b);
  return [0, ...ends].map((start, at) => bytes.subarray(start, ends[at] ?? bytes.length));
}

describe('a part that comes in pieces', () => {
  const whole = contentOf([SHEET]);

  it('reads as it does whole, wherever it is cut and however little is in view', () => {
    expect(whole.rows).toHaveLength(5);
    fc.assert(
      fc.property(
        fc.array(fc.nat(SHEET.length), { maxLength: 60 }),
        fc.integer({ min: 2, max: 200 }),
        (places, ahead) => {
          expect(contentOf(cut(SHEET, places), ahead)).toEqual(whole);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is malformed where it would be whole', () => {
    const broken = Buffer.from(SHEET.toString().replace('</row >', '</rows >'));
    expect(() => contentOf(cut(broken, [90, 200, 333]), 8)).toThrow(Refusal);
    const letters = Buffer.concat([SHEET.subarray(0, 150), Buffer.from([0xc3]), SHEET]);
    expect(() => contentOf(cut(letters, [151]), 8)).toThrow(Refusal);
  });
});

describe('a part above 32 MB', { timeout: 60_000 }, () => {
  const count = 480_000;
  const rows = Array.from({ length: count }, (_, at) => {
    const row = at + 1;
    return `<row r="${row}"><c r="A${row}"><v>${(row * 7919) % 100_003}</v></c><c r="B${row}"><v>${row}.25</v></c></row>`;
  });
  const sheet = worksheet(rows.join(''));
  const zip = (lie: Partial<ZipEntry> = {}) =>
    writeZip(
      entriesOf(packageParts(sheet)).map((entry) =>
        entry.name.endsWith('sheet1.xml') ? { ...entry, ...lie } : entry,
      ),
    );
  const bytes = zip();

  it('is read to its last row, telling how far it has got', () => {
    const told: number[] = [];
    const { sheets } = readWorkbook(bytes, 'matriz.xlsx', {
      onProgress: (fraction) => told.push(fraction),
    });
    const [only] = sheets;
    expect(sheet.length).toBeGreaterThan(32 * 2 ** 20);
    expect(only?.rows).toHaveLength(count);
    expect(only?.rows.at(-1)?.cells.map(({ value }) => value)).toEqual([
      (count * 7919) % 100_003,
      count + 0.25,
    ]);
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeGreaterThan(0.99);
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });

  it('is refused for its damage or its size, like any other', () => {
    const damaged = Buffer.from(bytes);
    const middle = damaged.length >> 1;
    damaged.fill(0xff, middle, middle + 2000);
    expect(refusalOf(damaged).reason).toMatch(/damaged-part|bad-crc|lying-size/);
    expect(refusalOf(zip({ declaredSize: sheet.length - 1 })).reason).toBe('lying-size');
  });
});
