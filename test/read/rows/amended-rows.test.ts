/** Which version of a figure each row has, where the one in force is not written in all of them. */

import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

/** A goal of a matrix: its weight, what was first programmed, what is in force and what was executed. */
type Goal = readonly [weight: string, first: string, inForce: string, executed: string];

function read(goals: readonly Goal[], headings = ['Programado 2024', 'Programado vigente 2024']) {
  const rows = goals.map(
    ([weight, first, inForce, executed], at) =>
      `| 1. Uno | Meta sectorial 1${at}: Atender casos ${at} | 2${at}: Casos ${at} | Suma | ${weight} | ${first} | ${inForce} | ${executed} |`,
  );
  const { plan, findings } = readPlan(
    workbookOf({
      Plan: [
        `| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | ${headings.join(' | ')} | Ejecutado 2024 |`,
        ...rows,
      ].join('\n'),
    }),
  );
  const indicators = plan?.objectives.flatMap((objective) => objective.indicators) ?? [];
  return {
    programmed: indicators.map(({ vigencias: [facts] }) => {
      const figure = facts?.programmed;
      return figure?.kind === 'number' ? figure.value : figure?.kind;
    }),
    columns: indicators.map(({ vigencias: [facts] }) => facts?.source.cells.programmed?.column),
    codes: findings.map(({ code }) => code).filter((code) => code !== 'PES136'),
  };
}

const FIRST = 6;
const IN_FORCE = 7;

describe('where only what changed is written', () => {
  it('what is blank keeps the first version, whose cell is the one that is cited', () => {
    const { programmed, columns, codes } = read([
      ['40%', '300', '', '280'],
      ['30%', '45', '40', '40'],
      ['30%', '12', '', '12'],
    ]);
    expect(programmed).toEqual([300, 40, 12]);
    expect(columns).toEqual([FIRST, IN_FORCE, FIRST]);
    expect(codes).toEqual(['PES155', 'PES155']);
  });

  it.each([['Programado inicial 2024'], ['Meta 2024']])('so it does over «%s»', (first) => {
    const goals: readonly Goal[] = [
      ['40%', '300', '', '280'],
      ['60%', '45', '40', '40'],
    ];
    expect(read(goals, [first, 'Meta ajustada 2024']).programmed).toEqual([300, 40]);
  });

  it.each(['N/A', '-', '0'])('«%s» may be said of the amendment or of the year', (mark) => {
    const { programmed, codes } = read([
      ['40%', '300', mark, '280'],
      ['30%', '45', '40', '40'],
      ['30%', '12', mark, '12'],
    ]);
    expect(programmed).toEqual(['undecided', 40, 'undecided']);
    expect(codes).toEqual(['PES156', 'PES156']);
  });

  it('a mark that speaks of programming says that there is none', () => {
    const { programmed, codes } = read([
      ['', '300', 'NP', ''],
      ['100%', '45', '40', '40'],
      ['', '12', 'No programado', ''],
    ]);
    expect(programmed).toEqual(['mark', 40, 'mark']);
    expect(codes).toEqual([]);
  });
});

describe('where the version in force is written', () => {
  const others: readonly Goal[] = [
    ['30%', '45', '40', '40'],
    ['30%', '12', '12', '12'],
  ];

  it('a blank cell may keep the first version or take it away', () => {
    const { programmed, codes } = read([['40%', '300', '', '280'], ...others]);
    expect(programmed).toEqual(['undecided', 40, 12]);
    expect(codes).toEqual(['PES156']);
  });

  it('it takes it away where the row has neither weight nor execution', () => {
    const { programmed, codes } = read([['', '300', '', ''], ...others]);
    expect(programmed).toEqual(['blank', 40, 12]);
    expect(codes).toEqual([]);
  });

  it('«N/A» and 0 are its figures', () => {
    const goals: readonly Goal[] = [
      ['', '300', 'N/A', ''],
      ['', '20', '0', ''],
      ...others,
      ...others,
    ];
    expect(read(goals).programmed).toEqual(['mark', 0, 40, 12, 40, 12]);
  });
});

it.each([
  'Sin cambio',
  'Se mantiene',
  'Sin ninguna modificación',
  'Igual',
  'No se reprogramó',
  'Queda sin cambios',
])('«%s» keeps the first version', (words) => {
  const { programmed, codes } = read([
    ['40%', '300', words, '280'],
    ['30%', '45', '40', '40'],
    ['30%', '12', '12', '12'],
  ]);
  expect(programmed).toEqual([300, 40, 12]);
  expect(codes).toEqual([]);
});

it('other words are told, and keep nothing', () => {
  const { programmed, codes } = read([
    ['40%', '300', 'En estudio', '280'],
    ['60%', '45', '40', '40'],
  ]);
  expect(programmed).toEqual(['unreadable', 40]);
  expect(codes).toEqual(['PES103']);
});

it('what was executed may still be to be confirmed where the definitive figure is blank', () => {
  const { plan } = readPlan(
    workbookOf({
      Plan: `
        | Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | Ejecutado definitivo 2024 |
        | 1. Uno | Meta sectorial 11: Atender | 21: Casos | Suma | 50% | 10 | 8 | |
        | 1. Uno | Meta sectorial 12: Abrir | 22: Sedes | Suma | 50% | 10 | 8 | 9 |`,
    }),
  );
  const executed = plan?.objectives[0]?.indicators.map(
    ({ vigencias: [facts] }) => facts?.executed.kind,
  );
  expect(executed).toEqual(['undecided', 'number']);
});
