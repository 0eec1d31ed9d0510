/** Plans that report their execution in their own tables, with the weights in another sheet. */

import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../src/model/figure.ts';
import { indicatorsOf } from '../../../src/model/plan.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

const HEADS =
  '| Código meta | Meta | Código indicador | Indicador | Tendencia | Programado 2024 | Ejecutado 2024 |';
const WATER = [
  '| 2501 | Restaurar quebradas | 7101 | Quebradas restauradas | Suma | 10 | 9 |',
  '| 2502 | Sembrar árboles nativos | 7102 | Árboles sembrados | Suma | 200 | 150 |',
];
const AIR = [
  '| 2603 | Medir la calidad del aire | 7203 | Estaciones activas | Constante | 5 | 5 |',
];

const PLAN = [
  '',
  `| Objetivo ${HEADS}`,
  ...WATER.map((line) => `| 1. Cuidar el agua ${line}`),
  ...AIR.map((line) => `| 2. Cuidar el aire ${line}`),
].join('\n');

const TITLED = `
| Código meta | Meta | Ponderación 2024 |
| Objetivo 2. Cuidar el aire | | |
| 2603 | Medir la calidad del aire | 100% |
| Subtotal objetivo | | 100% |
| Objetivo 1. Cuidar el agua | | |
| 2502 | Sembrar árboles nativos | 40% |
| 2501 | Restaurar quebradas | 60% |
| Subtotal objetivo | | 100% |`;

const NUMBERED = `
| Objetivo | Tipo de meta | Código meta | Ponderación 2024 |
| Objetivo 1 | Meta sectorial | 2501 | 60% |
| Objetivo 1 | Meta sectorial | 2502 | 40% |
| Objetivo 2 | Meta sectorial | 2603 | 100% |`;

const WHOLE = ['2501 suma 0.6 10 9', '2502 suma 0.4 200 150', '2603 constante 1 5 5'];

function read(sheets: Readonly<Record<string, string>>) {
  const { plan, findings } = readPlan(workbookOf(sheets));
  const lines = (plan ? indicatorsOf(plan) : []).map(({ key, trend, vigencias: [facts] }) => {
    const figures = facts ? [facts.weight, facts.programmed, facts.executed] : [];
    return [key.goalCode, trend, ...figures.map(numberOf)].join(' ');
  });
  const codes = findings.map(({ code }) => code);
  const counts = findings.flatMap(({ code, facts }) =>
    code === 'PES146' ? (facts as { count: number }).count : [],
  );
  return { lines, codes, counts, objectives: (plan?.objectives ?? []).map(({ name }) => name) };
}

describe('a plan that reports its execution, and has its weights in another sheet', () => {
  it('is read with them where they stand under the titles of the objectives', () => {
    const { lines, codes, objectives } = read({ Matriz: PLAN, Ponderadores: TITLED });
    expect(lines).toEqual(WHOLE);
    expect(objectives).toEqual(['Cuidar el agua', 'Cuidar el aire']);
    expect(codes).toContain('PES146');
    expect(codes).not.toContain('PES102');
    expect(read({ Ponderadores: TITLED, Matriz: PLAN }).lines).toEqual(WHOLE);
  });

  it('is read with them where they number the objectives beside the kind of each goal', () => {
    expect(read({ Matriz: PLAN, Ponderadores: NUMBERED })).toMatchObject({
      lines: WHOLE,
      objectives: ['Cuidar el agua', 'Cuidar el aire'],
    });
  });

  it('may be a sheet an objective', () => {
    const sheet = (title: string, rows: readonly string[]) =>
      ['', `| ${title} |`, HEADS, ...rows].join('\n');
    const { lines, objectives, counts } = read({
      'Obj 1': sheet('Objetivo 1: Cuidar el agua', WATER),
      'Obj 2': sheet('Objetivo 2: Cuidar el aire', AIR),
      Ponderadores: NUMBERED,
    });
    expect(lines).toEqual(WHOLE);
    expect(objectives).toEqual(['Cuidar el agua', 'Cuidar el aire']);
    // Each sheet is told with how many of its own indicators got theirs.
    expect(counts).toEqual([2, 1]);
  });
});

describe('a plan with a sheet a year', () => {
  const sheet = (...rows: readonly string[]) =>
    ['', '| Código meta | Ponderación | Programado | Ejecutado |', ...rows].join('\n');
  const OF_2024 = sheet(
    '| 2501 | 60% | 10 | 9 |',
    '| 2502 | 40% | 200 | 150 |',
    '| 2603 | 100% | 5 | 5 |',
  );
  const OF_2025 = sheet(
    '| 2501 | 50% | 12 | 8 |',
    '| 2502 | 50% | 90 | 99 |',
    '| 2603 | 100% | 6 | 3 |',
  );
  const NAMES = PLAN.replace(' Programado 2024 | Ejecutado 2024 |', '').replaceAll(
    / \d+ \| \d+ \|$/gm,
    '',
  );

  function years(sheets: Readonly<Record<string, string>>) {
    const { plan } = readPlan(workbookOf({ Ficha: NAMES, ...sheets }));
    return (plan ? indicatorsOf(plan) : []).map(({ vigencias }) =>
      vigencias
        .map(({ vigencia, ...facts }) =>
          [vigencia, facts.weight, facts.programmed, facts.executed]
            .map((one) => (typeof one === 'number' ? one : numberOf(one)))
            .join(' '),
        )
        .join(', '),
    );
  }

  it('has the weights, the targets and the execution of each at its own cell', () => {
    expect(years({ '2024': OF_2024, '2025': OF_2025 })).toEqual([
      '2024 0.6 10 9, 2025 0.5 12 8',
      '2024 0.4 200 150, 2025 0.5 90 99',
      '2024 1 5 5, 2025 1 6 3',
    ]);
  });

  it('gives nothing of a code with two rows that differ only in what was executed', () => {
    const twice = `${OF_2024}\n| 2502 | 40% | 200 | 180 |`;
    const [, trees] = years({ '2024': twice, '2025': OF_2025 });
    expect(trees).toBe('2024   , 2025 0.5 90 99');
  });

  it.each([
    ['is of a part of the year', OF_2024.replace('Ejecutado', 'Ejecutado I semestre')],
    ['is not decided', OF_2024.replace('Ejecutado', 'Avance')],
    [
      'has no weights beside it, as a report',
      OF_2024.replace(' Ponderación |', '').replaceAll(/ \d+% \|/g, ''),
    ],
  ])('takes nothing as executed that %s', (_, table) => {
    const given = years({ '2024': table });
    expect(given.every((one) => !/ (9|150|5)$/.test(one))).toBe(true);
  });
});

describe('a report beside a list of weights with its objectives', () => {
  it('is no plan where it has no trends', () => {
    const report = PLAN.replace(' Tendencia |', '').replaceAll(/ (Suma|Constante) \|/g, '');
    const { lines, codes } = read({ Ponderadores: TITLED, Reporte: report });
    expect(lines.every((line) => !line.includes('suma'))).toBe(true);
    expect(codes).toContain('PES102');
  });

  it('gets no weights where its objectives are others', () => {
    const other = PLAN.replaceAll(
      '1. Cuidar el agua',
      '4. Bogotá confía en su gobierno',
    ).replaceAll('2. Cuidar el aire', '5. Ciudad con mejor ambiente');
    const { lines } = read({ Ponderadores: TITLED, Reporte: other });
    expect(lines.every((line) => !/(suma|constante) \d/.test(line))).toBe(true);
  });
});
