import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/read/book/workbook.ts';
import {
  cellsOf,
  readSheet,
  refusalOfSheet,
  sharedStrings,
  styles,
  valuesOf,
  worksheet,
} from './package-writer.ts';

/** The value of A1, or `undefined` where it is not kept. */
function valueOfA1(cell: string, strings = sharedStrings()): CellValue | undefined {
  const sheet = readSheet(worksheet(`<row r="1">${cell}</row>`), {
    'xl/sharedStrings.xml': strings,
  });
  return sheet.rows[0]?.cells[0]?.value;
}

describe('the value of a cell', () => {
  it.each<[string, string, CellValue]>([
    ['integer', '<c r="A1"><v>46</v></c>', 46],
    ['negative', '<c r="A1"><v>-0.5</v></c>', -0.5],
    ['of type n', '<c r="A1" t="n"><v>1</v></c>', 1],
    ['double of seventeen digits', '<c r="A1"><v>0.30000000000000004</v></c>', 0.1 + 0.2],
    ['with exponent', '<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
    ['between spaces', '<c r="A1"><v> 7\n</v></c>', 7],
    ['in CDATA', '<c r="A1"><v><![CDATA[7]]></v></c>', 7],
    ['with a comment inside', '<c r="A1"><v>1<!-- 9 -->2</v></c>', 12],
    ['percentage', '<c r="A1"><v>0.6</v></c>', 0.6],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['true in words', '<c r="A1" t="b"><v>true</v></c>', true],
    ['error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['text of a formula', '<c r="A1" t="str"><v> dos </v></c>', ' dos '],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>uno</t></is></c>', 'uno'],
    [
      'inline rich text',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>u</t></r><r><t>no</t></r></is></c>',
      'uno',
    ],
    ['inline text in a value', '<c r="A1" t="inlineStr"><v>uno</v></c>', 'uno'],
    ['ISO date', '<c r="A1" t="d"><v>2024-12-31</v></c>', { date: '2024-12-31' }],
    [
      'ISO date with time',
      '<c r="A1" t="d"><v>2024-12-31T08:05:09.000Z</v></c>',
      { date: '2024-12-31T08:05:09' },
    ],
    [
      'ISO date at midnight',
      '<c r="A1" t="d"><v>2024-02-29T00:00:00</v></c>',
      { date: '2024-02-29' },
    ],
    ['ISO time alone', '<c r="A1" t="d"><v>T06:00:00</v></c>', 0.25],
  ])('%s', (_, cell, value) => {
    expect(valueOfA1(cell)).toEqual(value);
  });

  it.each([
    '0',
    '5',
    '123456789012345',
    '9007199254740991',
    '9007199254740993',
    '0.1',
    '1.005',
    '2.675',
    '1.012584841628959',
    '0.1234567890123456789',
    '4.35',
    '100.5',
    '1e300',
    '5e-324',
    '.5',
    '5.',
    '0.00000000000000000000001',
    '123456789012345678901234567890',
    '-1.7976931348623157E308',
  ])('is the double nearest to %s', (text) => {
    expect(valueOfA1(`<c r="A1"><v>${text}</v></c>`)).toBe(Number(text));
  });
});

describe('a shared text', () => {
  it.each([
    ['plain', '<t>Meta</t>', 'Meta'],
    [
      'rich',
      '<r><rPr><b/><sz val="11"/></rPr><t>Me</t></r><r><t xml:space="preserve">ta 1</t></r>',
      'Meta 1',
    ],
    [
      'with the number of a note above the line',
      '<r><t>672</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>',
      '672¹',
    ],
    [
      'with one below it',
      '<r><t>CO</t></r><r><rPr><b/><vertAlign val="subscript"/></rPr><t>2</t></r>',
      'CO2',
    ],
    [
      'with a figure struck out beside the one that replaces it',
      '<r><rPr><strike/></rPr><t>46</t></r><r><t>48</t></r>',
      '46\n48',
    ],
    [
      'with a figure beside one that is struck out',
      '<r><t>48</t></r><r><rPr><strike val="1"/></rPr><t>46</t></r>',
      '48\n46',
    ],
    [
      'with runs none of which is struck out',
      '<r><rPr><strike val="0"/></rPr><t>4</t></r><r><t>8</t></r>',
      '48',
    ],
    [
      'with words struck out',
      '<r><rPr><strike/></rPr><t xml:space="preserve">vieja </t></r><r><t>Meta</t></r>',
      'vieja Meta',
    ],
    [
      'with a phonetic guide',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
      '東京',
    ],
    ['in CDATA', '<t><![CDATA[a < b & c]]> d</t>', 'a < b & c d'],
    [
      'with entities',
      '<t>&lt;a&gt; &amp; &quot;b&quot; &apos;c&apos; &#241; &#xF1; &#x1F600;</t>',
      '<a> & "b" \'c\' ñ ñ 😀',
    ],
    ['with an entity resolved once', '<t>&amp;lt;</t>', '&lt;'],
    ['with an escaped character', '<t>una_x000D_\ndos_x0009_tres</t>', 'una\r\ndos\ttres'],
    ['with an escaped escape', '<t>_x005F_x000D_</t>', '_x000D_'],
    ['with what only looks escaped', '<t>_x00G0_ _x12_ x0041_</t>', '_x00G0_ _x12_ x0041_'],
    ['with line ends of Windows', '<t>una\r\ndos\rtres</t>', 'una\ndos\ntres'],
    ['with spaces to keep', '<t xml:space="preserve"> a  b </t>', ' a  b '],
    ['with spaces around that Excel drops', '<t>\n  a  b </t>', 'a  b'],
    ['with a hard space', '<t>\u00a0a</t>', '\u00a0a'],
    ['named as a member of every object', '<t>__proto__</t>', '__proto__'],
  ])('%s', (_, item, text) => {
    expect(valueOfA1('<c r="A1" t="s"><v>1</v></c>', sharedStrings('<t>otro</t>', item))).toBe(
      text,
    );
  });

  it.each(['', '<t/>', '<t></t>', '<phoneticPr fontId="1"/>'])(
    'that is empty (%j) leaves its cell empty',
    (item) => {
      expect(valueOfA1('<c r="A1" t="s"><v>0</v></c>', sharedStrings(item))).toBeUndefined();
    },
  );

  it('may be an empty element', () => {
    const strings = sharedStrings('<t>a</t>', '<t>b</t>').replace('<si><t>a</t></si>', '<si/>');
    expect(valueOfA1('<c r="A1" t="s"><v>1</v></c>', strings)).toBe('b');
  });

  it.each(['1', '-1', '0.5', 'x'])('that does not exist (%s) is damage', (index) => {
    const sheet = worksheet(`<row r="1"><c r="B1" t="s"><v>${index}</v></c></row>`);
    expect(refusalOfSheet(sheet, { 'xl/sharedStrings.xml': sharedStrings('<t>a</t>') })).toEqual({
      reason: 'missing-text',
      message:
        'matriz.xlsx está dañado: la celda B1 de la hoja «Hoja» usa un texto compartido que el libro no contiene. Ábralo en Excel, acepte la reparación si la ofrece, revíselo y guárdelo de nuevo.',
    });
  });
});

describe('a formula', () => {
  const read = (cells: string) => cellsOf(readSheet(worksheet(`<row r="1">${cells}</row>`)));

  it.each<[string, string, CellValue]>([
    ['a number', '<c r="A1"><f>B1</f><v>2.5</v></c>', 2.5],
    ['zero', '<c r="A1"><f>B1</f><v>0</v></c>', 0],
    ['false', '<c r="A1" t="b"><f>B1</f><v>0</v></c>', false],
    ['a text', '<c r="A1" t="str"><f>B1</f><v>no</v></c>', 'no'],
    ['an empty text', '<c r="A1" t="str"><f>B1</f><v></v></c>', ''],
    ['an empty text in an empty element', '<c r="A1" t="str"><f>B1</f><v/></c>', ''],
    ['an error', '<c r="A1" t="e"><f>B1</f><v>#REF!</v></c>', { error: '#REF!' }],
    ['no result', '<c r="A1"><f>B1</f></c>', null],
    ['an empty result, as openpyxl writes none', '<c r="A1"><f>B1</f><v></v></c>', null],
    ['no text', '<c r="A1" t="str"><f>B1</f></c>', null],
  ])('keeps %s', (_, cell, value) => {
    expect(read(cell)).toEqual({ R1C1: { value, format: 'General', formula: 'B1' } });
  });

  it('is kept without its equals sign and with its entities resolved', () => {
    const cells = read('<c r="A1"><f>=IF(B1&lt;1,"a&amp;b",0)</f><v>0</v></c>');
    expect(cells).toMatchObject({ R1C1: { formula: 'IF(B1<1,"a&b",0)' } });
  });

  it('that is shared is told by each cell as it would have written it', () => {
    const cells = read(
      '<c r="A1"><f t="shared" ref="A1:C1" si="0">D1*$E$2</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>0</v></c><c r="C1"><f t="shared" si="0"></f></c>',
    );
    expect(cells).toEqual({
      R1C1: { value: 2, format: 'General', formula: 'D1*$E$2' },
      R1C2: { value: 0, format: 'General', formula: 'E1*$E$2' },
      R1C3: { value: null, format: 'General', formula: 'F1*$E$2' },
    });
  });

  it('that is shared belongs to its number, whatever stands between', () => {
    const sheet = readSheet(
      worksheet(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="4">C1+1</f><v>1</v></c><c r="B1"><f t="shared" ref="B1" si="5">C1*9</f><v>9</v></c></row>' +
          '<row r="2"><c r="A2"><f>C9</f><v>1</v></c><c r="B2"><f t="shared" si="4"/><v>1</v></c></row>',
      ),
    );
    expect(cellsOf(sheet)).toMatchObject({ R2C2: { formula: 'D2+1' } });
  });

  it('that nobody wrote, or too long to be written for each, is not told', () => {
    const long = `C1${'+1'.repeat(600)}`;
    const cells = read(
      `<c r="A1"><f t="shared" si="7"/><v>2</v></c><c r="B1"><f t="shared" ref="B1:C1" si="0">${long}</f><v>0</v></c><c r="C1"><f t="shared" si="0"/><v>0</v></c>`,
    );
    expect(cells).toMatchObject({ R1C1: { formula: '' }, R1C3: { formula: '' } });
  });

  it('of an array keeps its text in its first cell; the others only have values', () => {
    const cells = read(
      '<c r="A1"><f t="array" ref="A1:B1">D1:E1*2</f><v>2</v></c><c r="B1"><v>4</v></c>',
    );
    expect(cells).toEqual({
      R1C1: { value: 2, format: 'General', formula: 'D1:E1*2' },
      R1C2: { value: 4, format: 'General', formula: null },
    });
  });
});

describe('a cell that is empty to a person', () => {
  it.each([
    '<c r="A1" s="1"/>',
    '<c r="A1"></c>',
    '<c r="A1"><v/></c>',
    '<c r="A1"><v> </v></c>',
    '<c r="A1" t="s"/>',
    '<c r="A1" t="s"><v></v></c>',
    '<c r="A1" t="str"><v></v></c>',
    '<c r="A1" t="inlineStr"><is><t></t></is></c>',
    '<c r="A1" t="b"><v></v></c>',
    '<c r="A1" t="e"/>',
    '<c r="A1" t="d"><v/></c>',
  ])('is not kept: %s', (cell) => {
    expect(readSheet(worksheet(`<row r="1">${cell}</row>`)).rows).toEqual([]);
  });
});

describe('a number format', () => {
  const own = { 164: '0.0&quot; %&quot;', 165: '[$-240A]d&quot; de &quot;mmmm', 14: 'dd/mm/yyyy' };
  const sheet = readSheet(
    worksheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>0.6</v></c><c r="C1" s="2"><v>0.6</v></c><c r="D1" s="3"><v>45657</v></c><c r="E1" s="4"><v>45657</v></c><c r="F1" s="5"><v>1</v></c><c r="G1" s="99"><v>1</v></c><c r="H1" s="6"><v>1</v></c></row>',
    ),
    { 'xl/styles.xml': styles([0, 10, 164, 165, 14, 49, 200], own) },
  );

  it('is the code of Excel or of the file, that of the file first', () => {
    expect(sheet.rows[0]?.cells.map(({ format }) => format)).toEqual([
      'General',
      '0.00%',
      '0.0" %"',
      '[$-240A]d" de "mmmm',
      'dd/mm/yyyy',
      '@',
      'General',
      'General',
    ]);
  });

  it('that shows a date makes the value one, of a formula too', () => {
    expect(valuesOf(sheet)).toMatchObject({
      R1C4: { date: '2024-12-31' },
      R1C5: { date: '2024-12-31' },
    });
    const formula = readSheet(
      worksheet('<row r="1"><c r="A1" s="0"><f>B1</f><v>45657.5</v></c></row>'),
      {
        'xl/styles.xml': styles([22]),
      },
    );
    expect(valuesOf(formula)).toEqual({ R1C1: { date: '2024-12-31T12:00:00' } });
  });
});

describe('a cell that contradicts itself', () => {
  it.each([
    ['<c r="B4"><v>abc</v></c>', 'la celda B4 de la hoja «Hoja» debería ser un número y no lo es'],
    ['<c r="B4"><v>NaN</v></c>', 'la celda B4 de la hoja «Hoja» debería ser un número y no lo es'],
    ['<c r="B4"><v>0x10</v></c>', 'la celda B4 de la hoja «Hoja» debería ser un número y no lo es'],
    [
      '<c r="B4"><v>1e999</v></c>',
      'la celda B4 de la hoja «Hoja» debería ser un número y no lo es',
    ],
    ['<c r="B4"><v>-</v></c>', 'la celda B4 de la hoja «Hoja» debería ser un número y no lo es'],
    ['<c r="B4"><v>.</v></c>', 'la celda B4 de la hoja «Hoja» debería ser un número y no lo es'],
    [
      '<c r="B4" t="b"><v>2</v></c>',
      'la celda B4 de la hoja «Hoja» debería ser verdadero o falso y no lo es',
    ],
    [
      '<c r="B4" t="d"><v>2023-02-29</v></c>',
      'la celda B4 de la hoja «Hoja» debería ser una fecha y no lo es',
    ],
    [
      '<c r="B4" t="d"><v>2023-02-28T24:00:00</v></c>',
      'la celda B4 de la hoja «Hoja» debería ser una fecha y no lo es',
    ],
    ['<c r="B4" t="z"><v>1</v></c>', 'la celda B4 de la hoja «Hoja» es de una clase desconocida'],
    ['<c r="B5"><v>1</v></c>', 'la celda B5 de la hoja «Hoja» está guardada en la fila 4'],
    [
      '<c r="XFE4"><v>1</v></c>',
      'la hoja «Hoja» tiene una celda con la dirección imposible «XFE4»',
    ],
    [
      '<c r="A1048577"><v>1</v></c>',
      'la hoja «Hoja» tiene una celda con la dirección imposible «A1048577»',
    ],
    ['<c r="A0"><v>1</v></c>', 'la hoja «Hoja» tiene una celda con la dirección imposible «A0»'],
    ['<c r="4"><v>1</v></c>', 'la hoja «Hoja» tiene una celda con la dirección imposible «4»'],
    ['<c r=""><v>1</v></c>', 'la hoja «Hoja» tiene una celda con la dirección imposible «»'],
    ['<c r="B"><v>1</v></c>', 'la hoja «Hoja» tiene una celda con la dirección imposible «B»'],
    [
      '<c r="XFD4"><v>1</v></c><c><v>1</v></c>',
      'la celda XFE4 de la hoja «Hoja» está fuera de la hoja',
    ],
  ])('%s', (cell, what) => {
    expect(refusalOfSheet(worksheet(`<row r="4">${cell}</row>`))).toEqual({
      reason: 'malformed-cell',
      message: `matriz.xlsx está dañado: ${what}. Ábralo en Excel, acepte la reparación si la ofrece, revíselo y guárdelo de nuevo.`,
    });
  });

  it.each(['0', '1048577', '-1', 'x', ''])('a row numbered «%s»', (number) => {
    const cells = ['', '<c r="A4"><v>1</v></c>'];
    const refusals = cells.map((cell) =>
      refusalOfSheet(worksheet(`<row r="${number}">${cell}</row>`)),
    );
    expect(new Set(refusals.map(({ message }) => message)).size).toBe(1);
    expect(refusals[0]).toEqual({
      reason: 'malformed-cell',
      message: `matriz.xlsx está dañado: la hoja «Hoja» tiene una fila con el número imposible «${number}». Ábralo en Excel, acepte la reparación si la ofrece, revíselo y guárdelo de nuevo.`,
    });
  });
});
