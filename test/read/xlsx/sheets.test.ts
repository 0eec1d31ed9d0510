import { describe, expect, it } from 'vitest';
import { readSheet, refusalOfSheet, valuesOf, worksheet } from './package-writer.ts';

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

describe('where a cell is', () => {
  it.each<[string, string, Record<string, number>]>([
    ['its address says it', '<row r="3"><c r="AB3"><v>1</v></c></row>', { R3C28: 1 }],
    ['its address in small letters', '<row r="3"><c r="ab3"><v>1</v></c></row>', { R3C28: 1 }],
    [
      'by position in rows and cells without any',
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>',
      { R1C1: 1, R1C3: 2, R3C1: 3 },
    ],
    [
      'by position after one with an address',
      '<row r="5"><c r="D5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      { R5C4: 1, R5C5: 2, R6C1: 3 },
    ],
    [
      'its address, where the row has no number',
      '<row><c r="B7"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      { R7C2: 1, R7C3: 2, R8C1: 3 },
    ],
    [
      'the last corner of the sheet',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      { R1048576C16384: 1 },
    ],
  ])('%s', (_, rows, values) => {
    expect(valuesOf(readSheet(worksheet(rows)))).toEqual(values);
  });

  it('costs nothing however far it is', () => {
    const { rows } = readSheet(worksheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));
    expect(rows).toEqual([
      {
        number: 1_048_576,
        hidden: false,
        cells: [{ column: 16_384, value: 1, format: 'General', formula: null }],
      },
    ]);
  });

  it('past the last row by position is damage', () => {
    const sheet = worksheet('<row r="1048576"/><row><c><v>1</v></c></row>');
    expect(refusalOfSheet(sheet).message).toBe(
      'matriz.xlsx está dañado: la hoja «Hoja» tiene una fila con el número imposible «1048577». Ábralo en Excel, acepte la reparación si la ofrece, revíselo y guárdelo de nuevo.',
    );
  });
});

describe('the order of rows and cells', () => {
  const order = (rows: string) =>
    readSheet(worksheet(rows)).rows.map(({ number, cells }) => [
      number,
      cells.map(({ column, value }) => [column, value]),
    ]);

  it('is that of their numbers, whatever that of the file', () => {
    const rows =
      '<row r="3"><c r="C3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="B1"><v>3</v></c></row>';
    expect(order(rows)).toEqual([
      [1, [[2, 3]]],
      [
        3,
        [
          [1, 2],
          [3, 1],
        ],
      ],
    ]);
  });

  it('keeps, of several cells at one address, the last that holds something', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="A1"><v>3</v></c><c r="A1"/></row>';
    expect(order(rows)).toEqual([
      [
        1,
        [
          [1, 3],
          [2, 2],
        ],
      ],
    ]);
  });

  it('joins rows of the same number', () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>';
    expect(order(rows)).toEqual([
      [1, [[1, 2]]],
      [
        2,
        [
          [1, 3],
          [2, 4],
        ],
      ],
    ]);
  });
});

describe('what is hidden', () => {
  it('is every row that says so, with cells or without', () => {
    const rows =
      '<row r="1" hidden="1"/><row r="2" hidden="true"><c r="A2"><v>1</v></c></row><row r="3" hidden="0"><c r="A3"><v>1</v></c></row><row r="4" ht="15"/>';
    const sheet = readSheet(worksheet(rows));
    expect(sheet.rows.map(({ number, hidden, cells }) => [number, hidden, cells.length])).toEqual([
      [1, true, 0],
      [2, true, 1],
      [3, false, 1],
    ]);
  });

  it('is every range of columns that says so, never expanded', () => {
    const columns =
      '<cols><col min="1" max="2" width="9"/><col min="3" max="3" hidden="1"/><col min="5" max="16384" hidden="true"/><col min="6" max="99999" hidden="1"/><col min="9" max="8" hidden="1"/><col max="3" hidden="1"/></cols>';
    expect(readSheet(worksheet('', '', columns)).hiddenColumns).toEqual([
      { first: 3, last: 3 },
      { first: 5, last: 16_384 },
      { first: 6, last: 16_384 },
    ]);
  });
});

describe('a merge', () => {
  const merges = (...references: readonly string[]) => {
    const items = references.map((reference) => `<mergeCell ref="${reference}"/>`).join('');
    return readSheet(worksheet('', `<mergeCells>${items}</mergeCells>`)).merges;
  };

  it('is a range, however large', () => {
    expect(merges('B3:D4', 'A1:XFD1048576')).toEqual([
      { top: 3, left: 2, bottom: 4, right: 4 },
      { top: 1, left: 1, bottom: 1_048_576, right: 16_384 },
    ]);
  });

  it('has its corners put in order', () => {
    expect(merges('D4:B3')).toEqual([{ top: 3, left: 2, bottom: 4, right: 4 }]);
  });

  it.each(['', '#REF!', 'A1', 'A:B', '1:2', 'A1:', ':B2', 'A1:XFE1', 'A1:B1048577', 'A1:B2:C3'])(
    'that says no range («%s») is left out',
    (reference) => {
      expect(merges(reference)).toEqual([]);
    },
  );
});

describe('what is never expanded', () => {
  it('a validation of whole columns, and a name of the whole sheet', () => {
    const after =
      '<dataValidations count="6"><dataValidation type="list" sqref="A1:A1048576 B1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
    const sheet = readSheet(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>', after), {
      'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Hoja" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="__proto__">Hoja!$A$1:$XFD$1048576</definedName></definedNames></workbook>`,
    });
    expect(valuesOf(sheet)).toEqual({ R1C1: 1 });
  });
});

describe('mark-up compatibility', () => {
  const alternatives = (requires: string, declared: string, fallback: string) =>
    worksheet(
      `<row r="1"><c r="A1"><v>1</v></c><mc:AlternateContent xmlns:mc="${COMPATIBILITY}" ${declared}><mc:Choice Requires="${requires}"><c r="B1"><v>2</v></c></mc:Choice>${fallback}</mc:AlternateContent><c r="D1"><v>4</v></c></row>`,
    );
  const fallback = '<mc:Fallback><c r="C1"><v>3</v></c></mc:Fallback>';
  const known = 'xmlns:q="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';

  it('takes the choice that Excel understands, and not the fallback', () => {
    const sheet = readSheet(alternatives('q', known, fallback));
    expect(valuesOf(sheet)).toEqual({ R1C1: 1, R1C2: 2, R1C4: 4 });
  });

  it.each([
    ['of a namespace Excel does not know', 'q', 'xmlns:q="urn:otra"'],
    ['of a prefix that means nothing', 'z', known],
    ['of one that Excel knows and one that it does not', 'q z', known],
  ])('takes the fallback of a choice %s', (_, requires, declared) => {
    const sheet = readSheet(alternatives(requires, declared, fallback));
    expect(valuesOf(sheet)).toEqual({ R1C1: 1, R1C3: 3, R1C4: 4 });
  });

  it('takes the first of two choices', () => {
    const second = '<mc:Choice Requires="q"><c r="C1"><v>3</v></c></mc:Choice>';
    const sheet = readSheet(alternatives('q', known, second));
    expect(valuesOf(sheet)).toEqual({ R1C1: 1, R1C2: 2, R1C4: 4 });
  });

  it('takes nothing where there is no fallback', () => {
    expect(valuesOf(readSheet(alternatives('z', '', '')))).toEqual({ R1C1: 1, R1C4: 4 });
    expect(valuesOf(readSheet(alternatives('z', '', '<mc:Fallback/>')))).toEqual({
      R1C1: 1,
      R1C4: 4,
    });
  });

  it('is passed over inside what is not read', () => {
    const controls = `<controls><mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice Requires="q" ${known}><control/></mc:Choice></mc:AlternateContent></controls><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
    expect(readSheet(worksheet('', controls)).merges).toHaveLength(1);
  });
});
