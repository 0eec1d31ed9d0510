/** Every cause by which a printed percentage is explained, and those of the percentages of the matrix. */

import { describe, expect, it } from 'vitest';
import { findingsOf, type Given, matrix, segplanAt } from './fixture.ts';

/** What is said of each printed figure that is not ours. */
function saidOf(given: Given): readonly string[] {
  return findingsOf(given).flatMap(({ code, message }) => (code === 'PES410' ? [message] : []));
}

const HEADINGS =
  '| Nombre meta | Nombre indicador | Tendencia | Ponderación indicador | Programación 2024 | Ejecución 2024 | % Avance 2024 | Estado |';

interface Printed {
  readonly compliance?: string;
  readonly rows: readonly string[];
}

function published({ compliance, rows }: Printed): string {
  const head = compliance === undefined ? [] : [`| Cumplimiento: ${compliance} |`];
  return ['| Objetivo 1. Mejorar |', ...head, HEADINGS, ...rows].join('\n');
}

const ROWS = [
  '| 1. Mejorar | Meta sectorial 11: Sedes | 21: Sedes | Suma | | 60% | 9 | 7 | Se aplazó |',
  '| 1. Mejorar | Meta sectorial 12: Aulas | 22: Aulas | Suma | | 40% | 10 | 12 | Sobró dinero |',
];
const FIRST = '| Meta sectorial 11: Sedes | 21: Sedes | Suma | 60% | 9 | 7 | "77,78%" | |';
const SECOND = '| Meta sectorial 12: Aulas | 22: Aulas | Suma | 40% | 10 | 12 | "120%" | |';

describe('a compliance is explained by', () => {
  const of = (compliance: string, ...more: readonly string[]) =>
    saidOf({
      matrix: matrix(...ROWS, ...more),
      published: published({ compliance, rows: [FIRST, SECOND] }),
    });

  it.each([
    ['120,00%', 'dejar fuera la meta sectorial 11 (indicador 21) (120,00%)'],
    ['48,00%', 'contar como 0% la meta sectorial 11 (indicador 21) (48,00%)'],
    ['86,67%', 'topar en 100% el avance (86,67%)'],
    ['98,89%', 'dar el mismo peso a todos los indicadores (98,89%)'],
    ['94,80%', 'redondear antes los avances a 0 decimales (94,80%)'],
    ['94,6%', 'cortar los decimales en vez de redondear (94,60%)'],
    ['88,89%', 'topar en 100% el avance y dar el mismo peso a todos los indicadores (88,89%)'],
  ])('%s: %s', (compliance, cause) => {
    const [said, ...others] = of(compliance);
    expect(others).toEqual([]);
    expect(said).toContain(
      `como cumplimiento del objetivo 1, y es 94,67%. Lo impreso resulta de ${cause}.`,
    );
  });

  it('an indicator that was not programmed, as 0 %', () => {
    const unplanned = '| 1. Mejorar | Meta sectorial 13: Vías | 23: Vías | Suma | | 25% | NP | | |';
    expect(of('75,73%', unplanned)).toEqual([
      'Se imprime 75,73% como cumplimiento del objetivo 1, y es 94,67%. Lo impreso resulta de incluir, como 0%, la meta sectorial 13 (indicador 23), que no se programó (75,73%).',
    ]);
    // Without a weight of its own, it can only be in a plain mean.
    expect(of('65,93%', unplanned.replace('25%', ''))).toEqual([
      'Se imprime 65,93% como cumplimiento del objetivo 1, y es 94,67%. Lo impreso resulta de dar el mismo peso a todos los indicadores e incluir, como 0%, la meta sectorial 13 (indicador 23), que no se programó (65,93%).',
    ]);
  });

  it('what its own rows print, where nothing else gives it', () => {
    const rows = [FIRST.replace('77,78%', '70%'), SECOND];
    const [compliance] = saidOf({
      matrix: matrix(...ROWS),
      published: published({ compliance: '90%', rows }),
    });
    expect(compliance).toContain(
      'Lo impreso resulta de promediar los avances que imprimen sus filas (90,00%).',
    );
  });
});

describe('a progress is explained by', () => {
  it('the other file', () => {
    const given = {
      matrix: matrix(ROWS[0]?.replace('60%', '100%').replace('| 7 |', '| 6 |') ?? ''),
      exports: [
        segplanAt(
          'Corte 31 de diciembre de 2024',
          '| Meta sectorial | 11 | Sedes | 21 | 10 | 7 | | Se aplazó |',
        ),
      ],
    };
    const row = FIRST.replace('60%', '100%');
    const printed = (progress: string) =>
      saidOf({ ...given, published: published({ rows: [row.replace('77,78%', progress)] }) });
    expect(printed('77,78%')[0]).toContain(
      'y es 70,00%. Lo impreso resulta de tomar lo programado de la matriz (77,78%).',
    );
    expect(printed('60%')[0]).toContain(
      'Lo impreso resulta de tomar lo ejecutado de la matriz (60,00%).',
    );
    expect(printed('66,67%')[0]).toContain(
      'Lo impreso resulta de tomar lo programado y lo ejecutado de la matriz (66,67%).',
    );
  });

  it('another cutoff', () => {
    const row = (executed: number) =>
      `| Meta sectorial | 11 | Sedes | 21 | 9 | ${executed} | | Se aplazó |`;
    const [said] = saidOf({
      matrix: matrix(ROWS[0]?.replace('60%', '100%') ?? ''),
      exports: [
        segplanAt('Corte 31 de diciembre de 2024', row(7)),
        segplanAt('Corte 30 de septiembre de 2024', row(5)),
      ],
      published: published({ rows: [FIRST.replace('60%', '100%').replace('77,78%', '55,56%')] }),
    });
    expect(said).toContain(
      'Lo impreso resulta de usar el corte de 30 de septiembre de 2024 (segplan-2.xlsx) (55,56%).',
    );
  });

  it('the other method for Decreciente', () => {
    const row =
      '| 1. Mejorar | Meta sectorial 11: Tasa | 21: Tasa | Decreciente | 40 | 100% | 30 | 32 | Subió |';
    const printed =
      '| Meta sectorial 11: Tasa | 21: Tasa | Decreciente | 100% | 30 | 32 | "80%" | |';
    const [said] = saidOf({ matrix: matrix(row), published: published({ rows: [printed] }) });
    expect(said).toContain(
      'y es 93,75%. Lo impreso resulta de calcular las Decrecientes con el camino desde la línea base (80,00%).',
    );
  });

  it('what its row prints as executed', () => {
    const rows = [
      '| Meta sectorial 11: Sedes | 21: Sedes | Suma | 60% | 9 | 8 | "88,9%" | |',
      SECOND,
    ];
    const [said] = saidOf({ matrix: matrix(...ROWS), published: published({ rows }) });
    expect(said).toContain(
      'Lo impreso resulta de usar lo que imprime su fila (programado 9, ejecutado 8) (88,89%).',
    );
  });
});

describe('a weight', () => {
  it('is that of the matrix, or the one after sharing out', () => {
    const unplanned = '| 1. Mejorar | Meta sectorial 13: Vías | 23: Vías | Suma | | 20% | NP | | |';
    const rows = [
      '| 1. Mejorar | Meta sectorial 11: Sedes | 21: Sedes | Suma | | 60% | 9 | 7 | Se aplazó |',
      '| 1. Mejorar | Meta sectorial 12: Aulas | 22: Aulas | Suma | | 20% | 10 | 12 | Sobró dinero |',
      unplanned,
    ];
    const printed = (first: string, second: string) =>
      saidOf({
        matrix: matrix(...rows),
        published: published({
          rows: [FIRST.replace('60%', first), SECOND.replace('40%', second)],
        }),
      });
    expect(printed('60%', '20%')).toEqual([]);
    expect(printed('75%', '25%')).toEqual([]);
    expect(printed('50%', '50%')[0]).toBe(
      'Se imprime 50,00% como ponderación de la meta sectorial 11 (indicador 21), y es 60,00%. Lo impreso resulta de dar el mismo peso a todos los indicadores (50,00%).',
    );
  });
});

describe('a percentage of the matrix', () => {
  it('is explained where a cause gives it', () => {
    const table = (compliance: string) => `
      | Corte 31 de diciembre de 2024 |
      | Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | Observaciones | Cumplimiento objetivo 2024 |
      | 1. Mejorar | Meta sectorial 11: Sedes | 21: Sedes | Suma | 60% | 10 | 9 | Se aplazó | ${compliance} |
      | 1. Mejorar | Meta sectorial 12: Aulas | 22: Aulas | Suma | 40% | 10 | 12 | Sobró | ${compliance} |`;
    const said = (compliance: string) =>
      findingsOf({ matrix: table(compliance) }).flatMap(({ code, message }) =>
        code === 'PES402' ? [message] : [],
      );
    expect(said('94%')).toEqual([
      'El archivo dice que el objetivo 1 cumplió 94,00% en 2024; sus filas dan 102,00%. Lo impreso resulta de topar en 100% el avance (94,00%).',
    ]);
    expect(said('80%')).toEqual([
      'El archivo dice que el objetivo 1 cumplió 80,00% en 2024; sus filas dan 102,00%.',
    ]);
  });
});
