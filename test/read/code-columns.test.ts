import { describe, expect, it } from 'vitest';
import { readCodeColumn, readGluedCodes } from '../../src/read/code-columns.ts';

const numbersOf = (texts: readonly unknown[]) => texts.map((_, at) => at);

/** Codes of a column of codes, from top to bottom. */
function codesOf(...texts: (string | null)[]) {
  const codeAt = readCodeColumn(numbersOf(texts), (row) => texts[row] ?? null);
  return texts.map((_, row) => codeAt(row)?.code ?? null);
}

/** Codes glued to the names of goals whose rows have those figures. */
function gluedOf(texts: readonly string[], figures: readonly number[] = [], counts = true) {
  const codeAt = readGluedCodes({
    rows: numbersOf(texts),
    textOf: (row) => texts[row] ?? null,
    isFigure: (row, number) => figures[row] === number,
    counts,
  });
  return texts.map((_, row) => codeAt(row).code);
}

describe('a column of codes', () => {
  it('drops what all its codes share, and leading zeros', () => {
    expect(codesOf('MS-2307', 'MS-0078', null)).toEqual(['2307', '78', null]);
    expect(codesOf('IND-4231', '4240')).toEqual(['4231', '4240']);
    expect(codesOf('2307.0', '78.0')).toEqual(['2307', '78']);
    expect(codesOf('2.307', '2.320', '78')).toEqual(['2307', '2320', '78']);
  });

  it('keeps what tells one from another', () => {
    expect(codesOf('2307-1', '2307-2', '2307')).toEqual(['2307-1', '2307-2', '2307']);
    expect(codesOf('A-12', 'B-12')).toEqual(['A-12', 'B-12']);
    expect(codesOf('1.1', '1.2', '2.0')).toEqual(['1.1', '1.2', '2.0']);
    expect(codesOf('1.001', '1.002')).toEqual(['1.001', '1.002']);
    expect(codesOf('A', 'B')).toEqual(['A', 'B']);
  });

  it('takes the kind that words or letters name', () => {
    const texts = ['Meta estratégica 77', 'MP 3', 'Cód. 2307'];
    const codeAt = readCodeColumn(numbersOf(texts), (row) => texts[row] ?? null);
    expect(texts.map((_, row) => [codeAt(row)?.code, codeAt(row)?.kind])).toEqual([
      ['77', 'estrategica'],
      ['3', 'proyecto'],
      ['2307', null],
    ]);
  });

  it('holds no code where a cell says none or several', () => {
    expect(codesOf('por definir', '2307 y 2308', 'N/A', '46 entidades')).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a number glued to a goal', () => {
  it('is a quantity before a plural, whatever the other rows are', () => {
    expect(gluedOf(['46 entidades asistidas', '2320. Poner', '78. Reducir'])).toEqual([
      null,
      '2320',
      '78',
    ]);
    expect(gluedOf(['46 Entidades asistidas', '12 Centros en operación'], [46, 12])).toEqual([
      null,
      null,
    ]);
  });

  it('is a code before a plural where the column shows so', () => {
    expect(gluedOf(['2307 Entidades asistidas', '2321 Centros en operación'])).toEqual([
      '2307',
      '2321',
    ]);
    expect(gluedOf(['2307: Asistir', '2320: Poner', '2339 Unidades creadas'])).toEqual([
      '2307',
      '2320',
      '2339',
    ]);
  });

  it('is a code where it is 1 and all the others are', () => {
    expect(gluedOf(['1 Producir informes', '2 Entregar subsidios', '2307 Asistir'])).toEqual([
      '1',
      '2',
      '2307',
    ]);
    expect(gluedOf(['1 Producir informes', '2 Entregar subsidios'], [1])).toEqual([null, '2']);
    expect(gluedOf(['1 Taller de formación', '12 Centros en operación'])).toEqual([null, null]);
  });

  it('is none where it is the figure of its row', () => {
    expect(gluedOf(['1250 Hogares', '4631 Unidades'], [1250, 4631])).toEqual([null, null]);
  });

  it('may end the names, between parentheses or not', () => {
    expect(gluedOf(['Asistir (2307)', 'Poner (2320)', 'Reducir (78)'])).toEqual([
      '2307',
      '2320',
      '78',
    ]);
    expect(gluedOf(['Asistir - 2307', 'Poner - 2321'])).toEqual(['2307', '2321']);
    expect(gluedOf(['Asistir en (2024)', 'Poner en (2025)'])).toEqual([null, null]);
    expect(gluedOf(['Llegar a 46', 'Reducir a 5', 'Crear 4600'])).toEqual([null, null, null]);
  });

  it('is a code before an indicator, which counts nothing', () => {
    expect(gluedOf(['4231 Entidades asistidas'], [], false)).toEqual(['4231']);
  });
});
