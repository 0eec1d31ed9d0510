import { describe, expect, it } from 'vitest';
import { writeZip } from '../../../fixtures/hostile/zip-writer.js';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import {
  entriesOf,
  MAIN,
  packageParts,
  RELATIONSHIPS,
  readParts,
  readSheet,
  relationships,
  STRICT_MAIN,
  STRICT_RELATIONSHIPS,
  sharedStrings,
  styles,
  valuesOf,
  workbookXml,
  worksheet,
} from './package-writer.ts';

const ONE = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const TWO = worksheet('<row r="1"><c r="A1"><v>2</v></c></row>');
const BOTH = '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/>';

/** A package whose two sheets, A and B, are in the parts that those targets say. */
function twoSheets(sheets: string, kinds: readonly [string, string] = ['worksheet', 'worksheet']) {
  return packageParts(ONE, {
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId2', kinds[1], 'worksheets/sheet2.xml'],
      ['rId1', kinds[0], 'worksheets/sheet1.xml'],
    ]),
    'xl/worksheets/sheet2.xml': TWO,
  });
}

describe('a workbook', () => {
  it('keeps the name it was handed over with, and every field of the port', () => {
    const bytes = writeZip(entriesOf(packageParts(ONE)));
    expect(readWorkbook(bytes, 'matriz.xlsx')).toEqual({
      name: 'matriz.xlsx',
      sheets: [
        {
          name: 'Hoja',
          visibility: 'visible',
          rows: [
            {
              number: 1,
              hidden: false,
              cells: [{ column: 1, value: 1, format: 'General', formula: null }],
            },
          ],
          merges: [],
          hiddenColumns: [],
        },
      ],
    });
  });

  it('is read from a view into a larger buffer', () => {
    const bytes = writeZip(entriesOf(packageParts(ONE)));
    const around = new Uint8Array(bytes.length + 20);
    around.set(bytes, 7);
    const { sheets } = readWorkbook(around.subarray(7, 7 + bytes.length), 'a.xlsx');
    expect(sheets.map(valuesOf)).toEqual([{ R1C1: 1 }]);
  });

  it('has its sheets in tab order, whatever the order of parts and relationships', () => {
    const sheets = readParts(twoSheets(BOTH));
    expect(sheets.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(sheets.map(valuesOf)).toEqual([{ R1C1: 1 }, { R1C1: 2 }]);
  });

  it('reads its parts in any order, the sheet before the strings it uses', () => {
    const parts = packageParts(worksheet('<row><c t="s"><v>0</v></c></row>'), {
      'xl/sharedStrings.xml': sharedStrings('<t>Meta</t>'),
    });
    const reversed = Object.fromEntries(Object.entries(parts).reverse());
    expect(readParts(reversed).map(valuesOf)).toEqual([{ R1C1: 'Meta' }]);
  });

  it('tells hidden and very hidden sheets apart', () => {
    const sheets = readParts(
      twoSheets(BOTH.replace('"A"', '"A" state="hidden"').replace('"B"', '"B" state="veryHidden"')),
    );
    expect(sheets.map(({ visibility }) => visibility)).toEqual(['hidden', 'veryHidden']);
  });

  it.each([
    'chartsheet',
    'dialogsheet',
    'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
  ])('leaves out a sheet of kind %s', (kind) => {
    const sheets = readParts(twoSheets(BOTH, [kind, 'worksheet']));
    expect(sheets.map(({ name }) => name)).toEqual(['B']);
  });

  it('leaves out an entry without a part, as modules of old macros have', () => {
    const module = '<sheet name="Módulo1" sheetId="3" state="veryHidden" r:id=""/>';
    expect(readParts(twoSheets(`${module}${BOTH}`)).map(({ name }) => name)).toEqual(['A', 'B']);
    expect(readParts(twoSheets(`${BOTH}${module}`)).map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('reads the names of its sheets as people wrote them', () => {
    const names = ['Formulación &amp; metas', '__proto__', 'constructor', 'a_x0041_b'];
    const parts = packageParts(ONE, {
      'xl/workbook.xml': workbookXml(
        names.map((name, i) => `<sheet name="${name}" sheetId="${i}" r:id="r${i}"/>`).join(''),
      ),
      'xl/_rels/workbook.xml.rels': relationships(
        names.map((_, i) => [`r${i}`, 'worksheet', `worksheets/sheet${i}.xml`] as const),
      ),
      ...Object.fromEntries(names.map((_, i) => [`xl/worksheets/sheet${i}.xml`, ONE])),
    });
    expect(readParts(parts).map(({ name }) => name)).toEqual([
      'Formulación & metas',
      '__proto__',
      'constructor',
      'aAb',
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('takes one of the alternatives of its sheet list, never both', () => {
    const alternatives = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" Requires="x15"><sheet name="A" sheetId="1" r:id="rId1"/></mc:Choice><mc:Fallback><sheet name="B" sheetId="2" r:id="rId2"/></mc:Fallback></mc:AlternateContent>`;
    expect(readParts(twoSheets(alternatives)).map(({ name }) => name)).toEqual(['A']);
  });

  it('does without styles and shared strings that are missing, listed or not', () => {
    const sheet = worksheet('<row r="1"><c r="A1" s="7"><v>45000</v></c></row>');
    const cell = { column: 1, value: 45_000, format: 'General', formula: null };
    expect(readSheet(sheet).rows[0]?.cells).toEqual([cell]);
    const unlisted = relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml']]);
    const bare = readSheet(sheet, { 'xl/_rels/workbook.xml.rels': unlisted });
    expect(bare.rows[0]?.cells).toEqual([cell]);
  });
});

describe('where its parts are', () => {
  it.each([
    ['absolute', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['outside the usual folders', '../hojas/una.xml', 'hojas/una.xml'],
    ['of another extension', 'raro.dat', 'xl/raro.dat'],
    ['with dots', './x/../worksheets/./sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['with backslashes', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['escaped', 'worksheets/hoja%201.xml', 'xl/worksheets/hoja 1.xml'],
    ['with a sign that only looks escaped', 'worksheets/100%.xml', 'xl/worksheets/100%.xml'],
    ['of another case', 'Worksheets/SHEET1.XML', 'xl/worksheets/sheet1.xml'],
    ['from the root without saying so', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ])('%s', (_, target, name) => {
    const parts = packageParts(ONE, {
      'xl/worksheets/sheet1.xml': undefined,
      'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', target]]),
      [name]: ONE,
    });
    expect(readParts(parts).map(valuesOf)).toEqual([{ R1C1: 1 }]);
  });

  it('an entry written with backslashes or from the root', () => {
    const entries = entriesOf(packageParts(ONE)).map((entry, i) => ({
      ...entry,
      name: i % 2 === 0 ? entry.name.replaceAll('/', '\\') : `/${entry.name}`,
    }));
    const { sheets } = readWorkbook(writeZip(entries), 'a.xlsx');
    expect(sheets.map(valuesOf)).toEqual([{ R1C1: 1 }]);
  });

  it('a workbook at the root of the package, under any name', () => {
    const parts = {
      '_rels/.rels': relationships([['x', 'officeDocument', 'libro.xml']]),
      'libro.xml': workbookXml('<sheet name="Hoja" sheetId="1" r:id="y"/>'),
      '_rels/libro.xml.rels': relationships([['y', 'worksheet', 'hoja.xml']]),
      'hoja.xml': ONE,
    };
    expect(readParts(parts).map(valuesOf)).toEqual([{ R1C1: 1 }]);
  });
});

describe('namespaces', () => {
  it('Strict, in every part', () => {
    const sheet = `<worksheet xmlns="${STRICT_MAIN}"><sheetData><row r="1"><c r="A1" t="s" s="0"><v>0</v></c><c r="B1" s="1"><v>45000</v></c></row></sheetData></worksheet>`;
    const list: [string, string, string][] = [
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ];
    const strict = readSheet(sheet, {
      '_rels/.rels': relationships(
        [['a', 'officeDocument', 'xl/workbook.xml']],
        STRICT_RELATIONSHIPS,
      ),
      'xl/workbook.xml': `<workbook xmlns="${STRICT_MAIN}" xmlns:r="${STRICT_RELATIONSHIPS}" conformance="strict"><sheets><sheet name="Hoja" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships(list, STRICT_RELATIONSHIPS),
      'xl/sharedStrings.xml': sharedStrings('<t>Meta</t>').replace(MAIN, STRICT_MAIN),
      'xl/styles.xml': styles([0, 14]).replace(MAIN, STRICT_MAIN),
    });
    expect(valuesOf(strict)).toEqual({ R1C1: 'Meta', R1C2: { date: '2023-03-15' } });
  });

  it('a prefix on every element', () => {
    const prefixed = (xml: string): string =>
      xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const sheet =
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>en línea</t></is></c><c r="D2"><f>1+1</f><v>2</v></c></row>';
    const read = readSheet(prefixed(worksheet(sheet).replace(/<\?.*\?>/, '')), {
      'xl/workbook.xml': prefixed(workbookXml('<sheet name="Hoja" sheetId="1" r:id="rId1"/>')),
      'xl/_rels/workbook.xml.rels': prefixed(
        relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ]),
      ),
      'xl/sharedStrings.xml': prefixed(sharedStrings('<r><t>Me</t></r><r><t>ta</t></r>')),
    });
    expect(valuesOf(read)).toEqual({ R2C2: 'Meta', R2C3: 'en línea', R2C4: 2 });
  });

  it('a prefix other than r for the relationships', () => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:q="${RELATIONSHIPS}"><sheets><sheet id="no" name="Hoja" sheetId="1" q:id="rId1"/></sheets></workbook>`;
    expect(valuesOf(readSheet(ONE, { 'xl/workbook.xml': workbook }))).toEqual({ R1C1: 1 });
  });

  it('elements of another namespace are not those of the sheet, nor after them', () => {
    const foreign = '<ext xmlns="urn:otra"><row r="1"><c r="A1"><v>9</v></c></row></ext>';
    const sheet = worksheet(
      `${foreign}<row r="1"><z:c xmlns:z="urn:z" r="A1"><v>8</v></z:c><c r="B1"><z:v xmlns:z="urn:z">7</z:v><v>1</v></c></row>`,
      '<extLst><ext><sheetData><row r="5"><c r="A5"><v>5</v></c></row></sheetData></ext></extLst>',
    );
    expect(valuesOf(readSheet(sheet))).toEqual({ R1C2: 1 });
  });
});

describe('the zip', () => {
  const entries = entriesOf(packageParts(ONE));

  it.each([
    ['stored instead of deflated', writeZip(entries.map((entry) => ({ ...entry, method: 0 })))],
    [
      'with data descriptors',
      writeZip(entries.map((entry) => ({ ...entry, withDescriptor: true }))),
    ],
    ['with zip64 fields', writeZip(entries.map((entry) => ({ ...entry, withZip64: true })))],
    ['with a comment', writeZip(entries, 'PK\x05\x06 hecho a mano')],
    ['with bytes after its end', Buffer.concat([writeZip(entries), Buffer.alloc(512)])],
    ['with empty entries', writeZip([{ name: 'xl/', content: '', method: 0 }, ...entries])],
    [
      'with parts nobody reads and which are damaged',
      writeZip([...entries, { name: 'x.png', content: 'x', declaredCrc: 1 }]),
    ],
  ])('%s', (_, bytes) => {
    expect(readWorkbook(bytes, 'a.xlsx').sheets.map(valuesOf)).toEqual([{ R1C1: 1 }]);
  });
});

describe('the encoding of a part', () => {
  const sheet = '<?xml version="1.0" encoding="UTF-8"?>'.concat(
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>Año 年 😀</v></c></row></sheetData></worksheet>`,
  );
  const utf16 = Buffer.from(sheet.replace('UTF-8', 'UTF-16'), 'utf16le');

  it.each([
    ['UTF-8', Buffer.from(sheet)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${sheet}`)],
    ['UTF-8 without a declaration', Buffer.from(sheet.replace(/<\?.*?\?>/, ''))],
    ['UTF-8 that says it is UTF-16', Buffer.from(sheet.replace('UTF-8', 'utf-16'))],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16 big-endian with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]).swap16()],
    ['UTF-16 without a mark', utf16],
    ['UTF-16 big-endian without a mark', Buffer.from(utf16).swap16()],
  ])('%s', (_, bytes) => {
    expect(valuesOf(readSheet(bytes))).toEqual({ R1C1: 'Año 年 😀' });
  });

  it('ISO-8859-1, which a few programs write', () => {
    const latin = Buffer.from(sheet.replace('UTF-8', 'ISO-8859-1').replace(' 年 😀', ''), 'latin1');
    expect(valuesOf(readSheet(latin))).toEqual({ R1C1: 'Año' });
  });
});
