import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../src/model/source.ts';
import { columnsOfOtherCells, twinFaults } from '../../src/rules/twin-columns.ts';
import { evaluateFacts } from '../facts.ts';
import { type Columns, planOfColumns, surrounded } from './formula-plans.ts';

/** A plan of a target for the four years, and of what was executed in each of three. */
const EXECUTED = {
  E: 'Meta cuatrienio',
  F: 'Ejecutado 2024',
  G: 'Ejecutado 2025',
  H: 'Ejecutado 2026',
};

/** Each fault as «K takes I, not G, as J takes F». */
function faultsOf(columns: Columns, more: Readonly<Record<string, Columns>> = {}) {
  return twinFaults(planOfColumns({ ...EXECUTED, ...columns }, more)).map((fault) => {
    const [wrong, taken, expected, twin, byTwin] = [
      fault.column,
      fault.taken,
      fault.expected,
      fault.twin,
      fault.takenByTwin,
    ].map(({ at }) => columnLetters(at.column));
    const same = fault.same ? `; ${columnLetters(fault.same.at.column)} is right` : '';
    return `${wrong} takes ${taken}, not ${expected}, as ${twin} takes ${byTwin}${same}`;
  });
}

/** The share of each year in the target, by those formulas. */
function shares(...formulas: readonly string[]): Columns {
  return Object.fromEntries(
    formulas.map((formula, at) => [columnLetters(10 + at), [`Porción ${2024 + at}`, formula]]),
  );
}

describe('of two columns that say the same of two years', () => {
  it('the later one is wrong, where nothing tells which', () => {
    expect(faultsOf(shares('F#/E#', 'H#/E#'))).toEqual(['K takes H, not G, as J takes F']);
  });

  it('none is wrong where each takes its own', () => {
    expect(faultsOf(shares('F#/E#', 'G#/E#', 'H#/E#'))).toEqual([]);
  });

  it('each is held against the year before it, wherever they stand', () => {
    const backwards = (last: string): Columns => ({
      J: ['Porción 2026', last],
      K: ['Porción 2025', 'G#/E#'],
      L: ['Porción 2024', 'F#/E#'],
    });
    expect(faultsOf(backwards('H#/E#'))).toEqual([]);
    expect(faultsOf(backwards('F#/E#'))).toEqual(['J takes F, not H, as K takes G']);
  });

  it('the one whose heading says less of what it takes is wrong', () => {
    const columns: Columns = {
      E: 'Programado 2024',
      F: 'Programado 2025',
      G: 'Ejecutado 2024',
      H: 'Ejecutado 2025',
      J: ['Lo ejecutado 2024', 'E#*2'],
      K: ['Lo ejecutado 2025', 'H#*2'],
    };
    expect(faultsOf(columns)).toEqual(['J takes E, not G, as K takes H']);
  });

  it('the share of the words counts, and not how many they are', () => {
    const columns: Columns = {
      E: 'Valor ejecutado de la meta 2024',
      F: 'Valor ejecutado de la meta 2025',
      G: 'Ejecutado 2024',
      H: 'Ejecutado 2025',
      J: ['Total valor ejecutado 2024', 'E#*2'],
      K: ['Total valor ejecutado 2025', 'H#*2'],
    };
    expect(faultsOf(columns)).toEqual(['J takes E, not G, as K takes H']);
  });

  it('the earlier one is wrong where it takes what is of no year', () => {
    const columns: Columns = {
      J: ['Lo ejecutado 2024', 'E#*2'],
      K: ['Lo ejecutado 2025', 'G#*2'],
    };
    expect(faultsOf(columns)).toEqual(['J takes E, not F, as K takes G']);
  });

  it('none is known to be wrong where no column is what should be taken', () => {
    const columns: Columns = { ...shares('F#/E#', 'H#/E#'), G: 'Observaciones' };
    expect(faultsOf(columns)).toEqual([]);
  });

  it('none is known to be wrong where two columns are what should be taken', () => {
    expect(faultsOf({ ...shares('F#/E#', 'H#/E#'), M: 'Ejecutado 2025' })).toEqual([]);
  });

  it('the first thing that is wrongly taken is told', () => {
    const columns: Columns = {
      E: 'Programado 2024',
      I: 'Programado 2025',
      J: ['Porción 2024', 'F#/E#'],
      K: ['Porción 2025', 'H#/M#'],
      M: 'Programado 2026',
    };
    expect(faultsOf(columns)).toEqual(['K takes H, not G, as J takes F']);
  });

  it('none is wrong where both take the same', () => {
    expect(faultsOf(shares('G#/E#', 'G#/E#'))).toEqual([]);
    const mistyped: Columns = { J: ['Lo ejecutdo 2024', 'G#*2'], K: ['Lo ejecutado 2025', 'G#*2'] };
    expect(faultsOf(mistyped)).toEqual([]);
  });

  it('none is wrong where they do other things', () => {
    expect(faultsOf(shares('F#/E#', 'E#/H#*2'))).toEqual([]);
    expect(faultsOf(shares('F#/E#', 'H#*E#'))).toEqual([]);
    expect(faultsOf(shares('IF(E#=0,0,F#/E#)', 'H#/E#'))).toEqual([]);
  });

  it('none is wrong where one takes what has no heading', () => {
    expect(faultsOf(shares('F#/E#', 'Z#/E#'))).toEqual([]);
    expect(faultsOf(shares('Z#/E#', 'G#/E#'))).toEqual([]);
  });

  it('what divides a cell by itself is no model of the other', () => {
    expect(faultsOf(shares('F#/F#', 'G#/H#'))).toEqual([]);
  });
});

describe('two columns are no twins', () => {
  it('where their headings are others', () => {
    const columns: Columns = { J: ['Porción 2024', 'F#/E#'], K: ['Rezago 2025', 'H#/E#'] };
    expect(faultsOf(columns)).toEqual([]);
  });

  it('where they are of one year', () => {
    const columns: Columns = { J: ['Porción 2024', 'F#/E#'], K: ['Porción 2024', 'H#/E#'] };
    expect(faultsOf(columns)).toEqual([]);
  });

  it('where they are of two tables, one below the other', () => {
    const plan = planOfColumns({ ...EXECUTED, ...shares('F#/E#', 'H#/E#') });
    const columns = plan.surroundings?.columns.map((column) =>
      column.at.column === 11 ? { ...column, at: { ...column.at, row: 1 } } : column,
    );
    expect(twinFaults(plan)).toHaveLength(1);
    expect(twinFaults(surrounded(plan, { ...plan.surroundings, columns: columns ?? [] }))).toEqual(
      [],
    );
  });

  it('where they stand on two sheets', () => {
    const other = { ...EXECUTED, K: ['Porción 2025', 'H#/E#'] } as const;
    expect(faultsOf({ J: ['Porción 2024', 'F#/E#'] }, { Otra: other })).toEqual([]);
  });
});

describe('where another column has the heading of the wrong one', () => {
  const THIRD = { L: ['Porción 2025', 'G#/E#'] } as const;

  it('and takes what is expected, the heading is wrong', () => {
    expect(faultsOf({ ...shares('F#/E#', 'H#/E#'), ...THIRD })).toEqual([
      'K takes H, not G, as J takes F; L is right',
    ]);
  });

  it.each<[string, Columns]>([
    ['it takes something else too', { L: ['Porción 2025', 'E#/E#*2'] }],
    ['it takes nothing', { L: ['Porción 2025', '1+1'] }],
    ['it is of another year', { L: ['Porción 2023', 'G#/E#*1'] }],
    ['its heading is another', { L: ['Rezago 2025', 'G#/E#'] }],
  ])('the formulas are wrong if %s', (_, third) => {
    expect(faultsOf({ ...shares('F#/E#', 'H#/E#'), ...third })).toContain(
      'K takes H, not G, as J takes F',
    );
  });

  it('the formulas are wrong if it stands on another sheet', () => {
    expect(faultsOf(shares('F#/E#', 'H#/E#'), { Otra: { ...EXECUTED, ...THIRD } })).toEqual([
      'K takes H, not G, as J takes F',
    ]);
  });
});

describe('a finding on two twins', () => {
  const told = (columns: Columns) => {
    const plan = planOfColumns({ ...EXECUTED, ...columns });
    return [...columnsOfOtherCells({ plan, executions: [], evaluation: evaluateFacts(plan) })].map(
      ({ code, at, related }) => [
        code,
        ...[at, ...related].map(({ cell }) => [cell?.row, cell?.column]),
      ],
    );
  };

  it('is told on the first row, with the twin and the other rows', () => {
    expect(told(shares('F#/E#', 'H#/E#'))).toEqual([
      ['PES242', [3, 11], [2, 10], [4, 11], [5, 11]],
    ]);
  });

  it('on a heading is told there', () => {
    expect(told({ ...shares('F#/E#', 'H#/E#'), L: ['Porción 2025', 'G#/E#'] })).toEqual([
      ['PES244', [2, 11], [2, 12]],
    ]);
  });
});
