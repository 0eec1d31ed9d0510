/** Where a rule begins: the last figure that it lets pass, and the first that it does not. */

import { describe, expect, it } from 'vitest';
import { findingsOf, matrix, record, row, segplan, segplanAt } from './fixture.ts';

type Given = Parameters<typeof findingsOf>[0];

function codesOf(given: Given): readonly string[] {
  return findingsOf(given).map(({ code }) => code);
}

describe('the two methods for Decreciente', () => {
  /** 8 programmed and 10 executed: 80 % by the quotient. */
  const from = (baseline: number) =>
    codesOf({
      matrix: matrix(
        `| 1. Mejorar | Meta sectorial 11: Uno | 21: Quejas | Decreciente | ${baseline} | 100% | 8 | 10 | Se explicó |`,
      ),
    });

  it('may differ by five points without a word', () => {
    expect(from(16)).not.toContain('PES314');
  });

  it('are both shown where they differ by more', () => {
    expect(from(15.9)).toContain('PES314');
    expect(from(24)).toContain('PES314');
  });
});

describe('a progress', () => {
  const of = (executed: number) => codesOf({ matrix: matrix(row(`100% | 1000 | ${executed} | `)) });

  it('of 125 % is not above it', () => {
    expect(of(1250)).not.toContain('PES309');
    expect(of(1250.1)).toContain('PES309');
  });
});

describe('what a Decreciente executed before', () => {
  const years = (before: string, now: string) => matrixOfYears('Decreciente', before, now);

  function matrixOfYears(trend: string, before: string, now: string): string {
    return `
      | Corte 31 de diciembre de 2024 |
      | Objetivo | Meta | Indicador | Tendencia | Línea base | Ponderación 2024 | Programado 2023 | Ejecutado 2023 | Programado 2024 | Ejecutado 2024 | Observaciones |
      | 1. Mejorar | Meta sectorial 11: Uno | 21: Quejas | ${trend} | | 100% | 12 | ${before} | 10 | ${now} | Se explicó |`;
  }

  it('is not exceeded by the same', () => {
    expect(codesOf({ matrix: years('11', '11') })).not.toContain('PES330');
    expect(codesOf({ matrix: years('11', '11.5') })).toContain('PES330');
  });

  it('is nothing where nobody reported it, and of no matter to another trend', () => {
    expect(codesOf({ matrix: years('ND', '11.5') })).not.toContain('PES330');
    expect(codesOf({ matrix: years('', '11.5') })).not.toContain('PES330');
    expect(codesOf({ matrix: matrixOfYears('Constante', '9', '9.5') })).not.toContain('PES330');
  });

  const OWN = matrix(
    '| 1. Mejorar | Meta sectorial 11: Uno | 21: Quejas | Decreciente | | 100% | 10 | | Se explicó |',
  );
  const HEADER =
    '| Tipo de meta | Código meta | Meta | Código indicador | Vigencia | Programado | Ejecutado |';
  const exportOf = (...rows: readonly string[]) =>
    ['| Corte 31 de diciembre de 2024 |', HEADER, ...rows].join('\n');
  const yearRow = (year: number, executed: number, code = '11') =>
    `| Meta sectorial | ${code} | ${code === '11' ? 'Uno' : 'Otra cosa'} | 21 | ${year} | 10 | ${executed} |`;
  const risesIn = (...rows: readonly string[]) =>
    findingsOf({ matrix: OWN, exports: [exportOf(...rows)] }).filter(
      ({ code }) => code === 'PES330',
    );

  it('is what the export says of the year before, with its cell', () => {
    const found = risesIn(yearRow(2023, 11), yearRow(2024, 12));
    expect(found.map(({ related }) => related.map(({ cell }) => cell))).toEqual([['G3']]);
    expect(risesIn(yearRow(2023, 12), yearRow(2024, 11))).toEqual([]);
  });

  it('is not what it says of another year, nor of another indicator', () => {
    expect(risesIn(yearRow(2022, 11), yearRow(2024, 12))).toEqual([]);
    expect(risesIn(yearRow(2023, 11, '12'), yearRow(2024, 12))).toEqual([]);
  });

  it('is not known where the export says it twice', () => {
    expect(risesIn(yearRow(2023, 11), yearRow(2023, 10), yearRow(2024, 12))).toEqual([]);
  });
});

describe('the total of the targets', () => {
  const HEADER =
    '| Objetivo | Meta | Indicador | Tendencia | Ponderación | Programado 2024 | Programado 2025 | Programado 2026 | Programado 2027 | Meta cuatrienio |';
  const totalOf = (trend: string, targets: string, total: string) =>
    findingsOf({
      matrix: `${HEADER}\n| 1. Mejorar | Meta sectorial 11: Sedes | 21: Sedes | ${trend} | 100% | ${targets} | ${total} |`,
    }).flatMap(({ code, message }) => (code === 'PES218' ? [message] : []));

  it('of a share may be missed by half a point, and no more', () => {
    expect(totalOf('Suma', '10% | 30% | 30% | 29.5%', '100%')).toEqual([]);
    expect(totalOf('Suma', '10% | 30% | 30% | 29.4%', '100%')).toHaveLength(1);
  });

  it('of a count may not', () => {
    expect(totalOf('Suma', '10 | 30 | 30 | 30', '100')).toEqual([]);
    expect(totalOf('Suma', '10 | 30 | 30 | 29.9', '100')).toHaveLength(1);
    expect(totalOf('Suma', '0.5 | 0.5 | 0.5 | 0.499', '2')).toHaveLength(1);
  });

  it('is not judged where it is no number, or a year of a Suma is still open', () => {
    expect(totalOf('Suma', '10 | 30 | 30 | 29', 'ND')).toEqual([]);
    expect(totalOf('Suma', '10 | 30 | 30 | 29', '')).toEqual([]);
    expect(totalOf('Suma', '10 | 30 | 30 | ', '100')).toEqual([]);
  });

  it('is exceeded already though a year is still open', () => {
    expect(totalOf('Suma', '10 | 60 | 31 | ', '100')).toHaveLength(1);
    expect(totalOf('Suma', '10 | 60 | 30 | ', '100')).toEqual([]);
  });

  it('of a level is that of the last year, where it has one', () => {
    expect(totalOf('Creciente', '10 | 30 | 60 | 90', '90')).toEqual([]);
    expect(totalOf('Creciente', '10 | 30 | 60 | 90', '80')).toHaveLength(1);
    expect(totalOf('Creciente', '10 | 30 | 60 | ', '90')).toEqual([]);
  });

  it('of a Constante is what most of the years have', () => {
    expect(totalOf('Constante', '46 | 46 | 46 | 46', '46')).toEqual([]);
    expect(totalOf('Constante', '46 | 46 | 46 | 46', '184')).toHaveLength(1);
  });
});

describe('the trends of an indicator of several entities', () => {
  const HEADER =
    '| Objetivo | Entidad | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |';
  const of = (...rows: readonly string[]) =>
    findingsOf({ matrix: ['| Corte 31 de diciembre de 2024 |', HEADER, ...rows].join('\n') });
  const entities = ['Secretaría General', 'Jardín Botánico', 'Canal Capital'];
  const one = (
    trend: string,
    at = 0,
    { goal = 'Meta sectorial 11: Uno', indicator = '21: Sedes' } = {},
  ) => `| 1. Mejorar | ${entities[at]} | ${goal} | ${indicator} | ${trend} | 50% | 10 | 10 |`;
  const placesOf = (...rows: readonly string[]) =>
    of(...rows).flatMap(({ code, cell, related }) =>
      code === 'PES222' ? [[cell, ...related.map((each) => each.cell)]] : [],
    );

  it('are said with the cell of each, where they differ', () => {
    expect(placesOf(one('Suma'), one('Constante', 1))).toEqual([['E3', 'E4']]);
  });

  it('are said where the one that differs stands, if the others agree', () => {
    expect(placesOf(one('Suma'), one('Suma', 1), one('Constante', 2))).toEqual([
      ['E5', 'E3', 'E4'],
    ]);
  });

  it('are no matter between indicators, or goals, of their own', () => {
    expect(placesOf(one('Suma'), one('Suma', 1))).toEqual([]);
    expect(placesOf(one('Suma'), one('Constante', 1, { indicator: '22: Aulas' }))).toEqual([]);
    expect(placesOf(one('Suma'), one('Constante', 1, { goal: 'Meta sectorial 12: Dos' }))).toEqual(
      [],
    );
  });
});

describe('the cutoff', () => {
  const BARE = matrix(row('100% | 10 | | ')).replace(
    'Corte 31 de diciembre de 2024',
    'Formulación',
  );
  const withTitle = (title: string) =>
    codesOf({ matrix: BARE, exports: [segplanAt(title, record('10 | 10 | 100% | '))] });

  it('of another year is not of the vigencia', () => {
    expect(withTitle('Corte 31 de diciembre de 2023')).toContain('PES313');
    expect(withTitle('Corte 31 de diciembre de 2024')).not.toContain('PES313');
    expect(withTitle('Corte 31 de marzo de 2025')).toContain('PES313');
  });

  it('is given by one of two exports', () => {
    const dated = segplan(record('10 | 10 | 100% | '));
    const undated = segplanAt('Reporte', record('10 | 10 | 100% | '));
    expect(codesOf({ matrix: BARE, exports: [undated, dated] })).not.toContain('PES311');
    expect(codesOf({ matrix: BARE, exports: [undated] })).toContain('PES311');
  });
});
