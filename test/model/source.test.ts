import { describe, expect, it } from 'vitest';
import {
  a1,
  cellOf,
  cellsOf,
  columnLetters,
  fileRef,
  quotedSheet,
  sameCell,
  sheetRef,
} from '../../src/model/source.ts';
import fc from '../seeded-check.ts';

describe('a cell', () => {
  const cell = { file: 'matriz.xlsx', sheet: 'Formulación', row: 5, column: 7 };

  it.each([
    ['file', { file: 'segplan.xlsx' }],
    ['sheet', { sheet: 'Reporte' }],
    ['row', { row: 6 }],
    ['column', { column: 8 }],
  ])('is another one of another %s', (_, other) => {
    expect(sameCell(cell, { ...cell })).toBe(true);
    expect(sameCell(cell, { ...cell, ...other })).toBe(false);
  });

  it('is not none, and none is the same as none', () => {
    expect([sameCell(cell, null), sameCell(null, cell), sameCell(null, null)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('column letters', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('tell every column of a sheet from the others, and count in base 26', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16384 }), (column) => {
        const back = [...columnLetters(column)].reduce(
          (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
          0,
        );
        expect(back).toBe(column);
      }),
    );
  });
});

describe('a reference', () => {
  it('gives column and row', () => {
    expect(a1({ row: 17, column: 8 })).toBe('H17');
  });

  it.each([
    ['Formulación', 'Formulación'],
    ['Hoja_1', 'Hoja_1'],
    ['Reporte 2024', "'Reporte 2024'"],
    ['2024', "'2024'"],
    ["L'Hospitalet", "'L''Hospitalet'"],
    ['A1', "'A1'"],
    ['PES2024', "'PES2024'"],
    ['Reporte-2024', "'Reporte-2024'"],
    ['', "''"],
  ])('quotes the sheet «%s» as %s', (name, quoted) => {
    expect(quotedSheet(name)).toBe(quoted);
  });

  it('joins file, sheet and cell', () => {
    const ref = { file: 'matriz.xlsx', sheet: 'Reporte 2024', row: 9, column: 11 };
    expect(sheetRef(ref)).toBe("'Reporte 2024'!K9");
    expect(fileRef(ref)).toBe("matriz.xlsx#'Reporte 2024'!K9");
  });
});

describe('the cell of a field', () => {
  const source = {
    file: 'matriz.xlsx',
    sheet: 'Hoja1',
    row: 7,
    cells: { objective: { row: 5, column: 1 } },
  };

  it('may be of another row, where a merge covers it', () => {
    expect(cellOf<'objective' | 'trend'>(source, 'objective')).toEqual({
      file: 'matriz.xlsx',
      sheet: 'Hoja1',
      row: 5,
      column: 1,
    });
  });

  it('is nothing where the table has no column for it', () => {
    expect(cellOf<'objective' | 'trend'>(source, 'trend')).toBeNull();
  });
  it('is of another sheet where that gives the field', () => {
    const cells = {
      objective: { row: 5, column: 1 },
      trend: { row: 9, column: 2, sheet: 'Ficha' },
    };
    const joined = { file: 'matriz.xlsx', sheet: 'Hoja1', row: 7, cells };
    expect(cellOf<'objective' | 'trend'>(joined, 'trend')).toEqual({
      file: 'matriz.xlsx',
      sheet: 'Ficha',
      row: 9,
      column: 2,
    });
    expect(cellsOf(joined).map(sheetRef)).toEqual(['Hoja1!A5', 'Ficha!B9']);
  });
});
