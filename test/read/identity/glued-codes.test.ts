import { describe, expect, it } from 'vitest';
import { readGluedCodes } from '../../../src/read/identity/glued-codes.ts';

const numbersOf = (texts: readonly unknown[]) => texts.map((_, at) => at);

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
    expect(gluedOf(['2212 Cumplir el plan', '6 Alcanzar 7 hectáreas'], [0, 6])).toEqual([
      '2212',
      '6',
    ]);
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
