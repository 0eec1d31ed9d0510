import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../src/model/source.ts';
import { customsOf, takenBy } from '../../src/rules/column-customs.ts';
import { firstRowOf, rowsOf } from '../../src/rules/formula-cells.ts';
import { columnsOf } from '../../src/rules/headed-columns.ts';
import { repeatedHeadings } from '../../src/rules/repeated-headings.ts';
import { evaluateFacts, indicatorWith, planWith } from '../facts.ts';
import {
  type Columns,
  columnAt,
  formulasIn,
  planOfColumns,
  planOnRows,
  surrounded,
} from './formula-plans.ts';

describe('the custom of a column', () => {
  /** The rows that follow it, of a column H of 2024 with those formulas from row 3 on, of six indicators. */
  const rowsOfCustom = (header: string, ...formulas: readonly string[]) => {
    const cells = Object.fromEntries(formulas.map((formula, at) => [`H${at + 3}`, formula]));
    const plan = surrounded(planOnRows([3, 4, 5, 6, 7, 8]), {
      ...formulasIn(cells),
      columns: [columnAt('H2', header)],
    });
    return customsOf(plan).map((one) => one.cells.map(({ at }) => at.row));
  };

  it('is what most of its rows do, and three at least', () => {
    expect(rowsOfCustom('Avance 2024', 'G3/F3', 'G4/F4', 'G5/F5')).toEqual([[3, 4, 5]]);
    expect(rowsOfCustom('Avance 2024', 'G3/F3', 'G4/F4', 'G5/F5', 'F6', 'F7*2')).toEqual([
      [3, 4, 5],
    ]);
    expect(rowsOfCustom('Avance 2024', 'F3*2', 'G4/F4', 'G5/F5', 'G6/F6')).toEqual([[4, 5, 6]]);
  });

  it('is none of fewer rows, nor of half of them', () => {
    expect(rowsOfCustom('Avance 2024', 'G3/F3', 'G4/F4')).toEqual([]);
    expect(rowsOfCustom('Avance 2024', 'G3/F3', 'G4/F4', 'G5/F5', 'F6', 'F7*2', 'F8*3')).toEqual(
      [],
    );
  });

  it('is that of rows of indicators', () => {
    const below = ['G3/F3', 'G4/F4', 'F5', 'F6*2', 'F7*3', 'F8*4'];
    expect(rowsOfCustom('Avance 2024', ...below, 'G9/F9', 'G10/F10', 'G11/F11')).toEqual([]);
  });

  it('is none where the column is of no year', () => {
    expect(rowsOfCustom('Avance', 'G3/F3', 'G4/F4', 'G5/F5')).toEqual([]);
  });
});

describe('the columns that a formula takes', () => {
  const takenIn = (
    formula: string,
    columns: Columns,
    more: Readonly<Record<string, Columns>> = {},
  ) => {
    const plan = planOfColumns({ ...columns, H: ['Avance 2024', formula] }, more);
    const [custom] = customsOf(plan);
    const taken = custom ? takenBy(custom, columnsOf(plan)) : [];
    return taken.map((one) => one && columnLetters(one.at.column) + one.header);
  };

  it('are told in order, of any letters, fixed or not', () => {
    const columns = { F: 'x', G: 'y', AB: 'z' };
    expect(takenIn('G#/F#', columns)).toEqual(['Gy', 'Fx']);
    expect(takenIn('$AB#/F$3', columns)).toEqual(['ABz', 'Fx']);
    expect(takenIn('AB$100/$F$3', columns)).toEqual(['ABz', 'Fx']);
  });

  it('are none where nothing heads them on that sheet', () => {
    expect(takenIn('G#/F#', { F: 'x' })).toEqual([null, 'Fx']);
    expect(takenIn('G#/F#', { F: 'x' }, { Otra: { G: 'y' } })).toEqual([null, 'Fx']);
  });

  it('are none of a formula of no cell', () => {
    expect(takenBy({ form: 'R[0]C[-1]', cells: [] }, new Map())).toEqual([]);
  });
});

describe('the rows of indicators', () => {
  const at = (row: number) => ({ file: 'matriz.xlsx', sheet: 'Formulación', row, cells: {} });

  it('are one each, and in a long table one for each vigencia', () => {
    const [vigencia] = indicatorWith().vigencias;
    const long = (...rows: readonly number[]) =>
      rowsOf({
        ...indicatorWith(),
        source: at(3),
        vigencias: vigencia ? rows.map((row) => ({ ...vigencia, source: at(row) })) : [],
      });
    expect(long(3, 3, 3)).toEqual([3]);
    expect(long(3, 4, 5)).toEqual([3, 4, 5]);
    expect(long(4)).toEqual([3, 4]);
    expect(long()).toEqual([3]);
  });

  it('begin at the first of them, wherever it stands in the plan', () => {
    expect(firstRowOf(planOnRows([7, 5], [4, 9]))).toBe(4);
    expect(firstRowOf(planWith([]))).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a column with the heading of another', () => {
  const EXECUTED = { E: 'Meta cuatrienio', F: 'Ejecutado 2024', G: 'Ejecutado 2025' };
  const told = (columns: Columns, more: Readonly<Record<string, Columns>> = {}) => {
    const plan = planOfColumns({ ...EXECUTED, ...columns }, more);
    return [...repeatedHeadings({ plan, executions: [], evaluation: evaluateFacts(plan) })].map(
      ({ at, related }) => [at, ...related].map(({ cell }) => columnLetters(cell?.column ?? 0)),
    );
  };
  const own = ['Porción 2024', 'F#/E#'] as const;
  const wrong = ['Porción 2024', 'G#/E#'] as const;

  it('is told where it takes another year and the other takes its own', () => {
    expect(told({ J: own, K: wrong })).toEqual([['K', 'J']]);
    expect(told({ J: wrong, K: own })).toEqual([['J', 'K']]);
  });

  it.each<[string, Columns]>([
    ['both take the year of the heading', { J: own, K: ['Porción 2024', 'F#*2'] }],
    ['none takes it', { J: wrong, K: ['Porción 2024', 'G#*2'] }],
    ['it takes both years', { J: own, K: ['Porción 2024', 'F#+G#'] }],
    ['it takes none', { J: own, K: ['Porción 2024', 'E#*2'] }],
    ['it takes nothing', { J: own, K: ['Porción 2024', '1+1'] }],
    ['the other is of another year', { J: ['Porción 2025', 'F#+G#'], K: wrong }],
    ['the other is called otherwise', { J: ['Rezago 2024', 'F#/E#'], K: wrong }],
  ])('is silent where %s', (_, columns) => {
    expect(told(columns)).toEqual([]);
  });

  it('is silent where the other stands on another sheet', () => {
    expect(told({ K: wrong }, { Otra: { ...EXECUTED, J: own } })).toEqual([]);
  });

  it('is told as a twin, and not here, where it is one', () => {
    expect(told({ J: ['Porción 2023', 'E#/E#*2'], K: own, L: wrong })).toEqual([['L', 'K']]);
    expect(
      told({
        I: 'Ejecutado 2026',
        J: own,
        K: ['Porción 2025', 'I#/E#'],
        L: ['Porción 2025', 'G#/E#'],
      }),
    ).toEqual([]);
  });
});
