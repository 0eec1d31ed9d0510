import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../../src/model/plan.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

type Row = readonly [part: string, programmed: string, executed: string];

/** A matrix with those rows of two indicators, of each trend; `merged` names them once. */
function read(first: readonly Row[], second: readonly Row[], trend = 'Suma', merged = false) {
  const rowsOf = (names: string, rows: readonly Row[]) =>
    rows.map(([part, programmed, executed], at) => {
      const own = merged && at > 0 ? '^ | ^ | ^ | ^' : names;
      return `| ${own} | ${part} | ${programmed} | ${executed} |`;
    });
  const { plan, findings } = readPlan(
    workbookOf({
      Matriz: [
        '| Objetivo | Meta | Tendencia | Peso 2026 | Semestre | Programado 2026 | Logrado 2026 |',
        ...rowsOf(`1. Agua | 2301: Cuidar ríos | ${trend} | 40`, first),
        ...rowsOf('1. Agua | 2302: Sembrar bosques | Creciente | 60', second),
      ].join('\n'),
    }),
  );
  return {
    figures: (plan ? indicatorsOf(plan) : []).map(({ vigencias: [facts] }) =>
      [facts?.weight, facts?.programmed, facts?.executed].map((figure) =>
        figure?.kind === 'number' ? figure.value : figure?.kind,
      ),
    ),
    told: findings.some(({ code }) => code === 'PES163'),
  };
}

const SUM: readonly Row[] = [
  ['I', '4', '3'],
  ['II', '6', '5'],
  ['Total', '10', '8'],
];
const LEVEL: readonly Row[] = [
  ['I', '5', '5'],
  ['II', '9', '8'],
  ['Total', '9', '8'],
];

describe('a row of the year beside those of its parts', () => {
  it.each([false, true])('is that of the indicator, merged %s', (merged) => {
    const own = read(SUM, LEVEL, 'Suma', merged);
    expect(own.figures).toEqual([
      [0.4, 10, 8],
      [0.6, 9, 8],
    ]);
    expect(own.told).toBe(true);
  });

  it('may be called anything, and come first', () => {
    const last = (rows: readonly Row[]) =>
      [rows[2], rows[0], rows[1]].map(
        (row) => [row?.[0] === 'Total' ? 'Vigencia' : row?.[0], row?.[1], row?.[2]] as Row,
      );
    expect(read(last(SUM), last(LEVEL)).told).toBe(true);
  });

  it.each<[string, readonly Row[], string]>([
    [
      'adds up to no more than one part',
      [SUM[0] as Row, SUM[1] as Row, ['Total', '10', '9']],
      'Suma',
    ],
    [
      'adds up levels',
      [
        ['I', '5', '5'],
        ['II', '9', '8'],
        ['Total', '9', '13'],
      ],
      'Creciente',
    ],
    ['is one of two without a part', [...SUM, ['Ajuste', '10', '8']], 'Suma'],
    ['is missing', [SUM[0] as Row, SUM[1] as Row], 'Suma'],
    ['says nothing', [SUM[0] as Row, SUM[1] as Row, ['', '10', '8']], 'Suma'],
    ['stands beside the second part alone', [SUM[1] as Row, SUM[2] as Row], 'Suma'],
  ])('is not taken where it %s', (_, rows, trend) => {
    expect(read(rows, LEVEL, trend).told).toBe(false);
  });
});
