/** The rows of an export by what they speak of, and what all of them show together. */

import { describe, expect, it } from 'vitest';
import { bundleRecords, comparableCode } from '../../src/compute/bundles.ts';
import { readContext } from '../../src/compute/export-context.ts';
import type { RowPart } from '../../src/model/execution.ts';
import { recordWith } from '../facts.ts';

type Row = Parameters<typeof recordWith>[0] & {
  readonly goal?: string | null;
  readonly name?: string | null;
  readonly part?: Partial<RowPart>;
};

function rowOf({ goal = 'Asistir entidades', name = 'Entidades', part, ...facts }: Row) {
  return {
    ...recordWith({ ...facts, names: { goal, indicator: name } }),
    ...(part ? { part: { cutoff: null, order: null, ...part } } : {}),
  };
}

/** The places of the rows, bundle by bundle. */
function bundle(...rows: readonly Row[]): readonly (readonly number[])[] {
  const records = rows.map(rowOf);
  return bundleRecords(records).map((one) => one.records.map((record) => records.indexOf(record)));
}

describe('a code, to be compared', () => {
  it.each([
    ['2307', '2307'],
    ['7.1.a', '7-1-A'],
    ['MP_12/3–4—5', 'MP-12-3-4-5'],
    ['7.1', '7-1'],
    [null, null],
  ])('%s is %s', (code, comparable) => {
    expect(comparableCode(code)).toBe(comparable);
  });
});

describe('the rows of an export', () => {
  it('are of one indicator by their codes, however they are written', () => {
    expect(bundle({ goalCode: 'm.1' }, { goalCode: '2' }, { goalCode: 'M-1' })).toEqual([
      [0, 2],
      [1],
    ]);
  });

  it('of one code are of two where goal or indicator clearly has another name', () => {
    expect(bundle({ name: 'Entidades' }, { name: 'Hogares' }, { name: 'Entidades' })).toEqual([
      [0, 2],
      [1],
    ]);
    expect(bundle({ goal: 'Asistir entidades' }, { goal: 'Sembrar bosques' })).toEqual([[0], [1]]);
  });

  it('of one code are one where half of the words are the same, or one has no name', () => {
    expect(bundle({ goal: 'Asistir entidades' }, { goal: 'Asistir hogares' })).toEqual([[0, 1]]);
    expect(bundle({ name: 'Entidades' }, { name: null })).toEqual([[0, 1]]);
    expect(bundle({ goal: null }, { goal: 'Asistir entidades' })).toEqual([[0, 1]]);
    expect(
      bundle({ goal: 'Asistir entidades distritales' }, { goal: 'Asistir hogares rurales' }),
    ).toEqual([[0], [1]]);
  });

  it('without a code are one only by the same names', () => {
    const bare = { goalCode: null };
    const names = ['Asistir entidades', 'Asistir hogares', 'Asistir entidades'];
    expect(bundle(...names.map((goal) => ({ ...bare, goal })))).toEqual([[0, 2], [1]]);
    const capitals = ['Asistir entidades', 'ASISTIR ENTIDADES'];
    expect(bundle(...capitals.map((goal) => ({ ...bare, goal })))).toEqual([[0, 1]]);
    expect(bundle(...capitals.map((goal) => ({ ...bare, goal, name: null })))).toEqual([[0, 1]]);
  });

  it('of one code are told apart by equal names only where they have more than sixty', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ goal: `Asistir entidades ${at}` }));
    expect(bundle(...rows(60))).toHaveLength(1);
    expect(bundle(...rows(61))).toHaveLength(61);
  });

  it('have the key of the first', () => {
    const [only] = bundleRecords([{ goalCode: 'm.1' }, { goalCode: 'M-1' }].map(rowOf));
    expect(only?.key.goalCode).toBe('m.1');
  });
});

describe('what the rows show together', () => {
  const contextOf = (...rows: readonly Row[]) => readContext(bundleRecords(rows.map(rowOf)));

  it('is the last cutoff of which anything was executed', () => {
    const at = (cutoff: string, executed: number | null) => ({ executed, part: { cutoff } });
    expect(
      contextOf(at('2024-06-30', 4), at('2024-09-30', 6), at('2024-12-31', null)).lastCutoff,
    ).toBe('2024-09-30');
    expect(contextOf(at('2024-09-30', 6), at('2024-06-30', 4)).lastCutoff).toBe('2024-09-30');
    expect(contextOf({ executed: 4 }, at('2024-12-31', null)).lastCutoff).toBeNull();
  });

  it('is what the quarters of those with several are', () => {
    const quarters = (...executed: readonly number[]) =>
      executed.map((value, at) => ({
        ...rowOf({ programmed: 100, executed: value, part: { order: at + 1 } }),
        trend: 'suma' as const,
      }));
    expect(readContext(bundleRecords(quarters(30, 20, 40, 10))).quarters).toBe('parts');
    expect(readContext(bundleRecords(quarters(90))).quarters).toBeNull();
  });
});
