import { describe, expect, it } from 'vitest';
import { type ExportContext, settleRows } from '../../src/compute/record-rows.ts';
import type { RowPart } from '../../src/model/execution.ts';
import type { Trend } from '../../src/model/trend.ts';
import { recordWith } from '../facts.ts';

type Row = Parameters<typeof recordWith>[0] & { readonly part?: Partial<RowPart> };

const CONTEXT: ExportContext = { lastCutoff: null, quarters: null };

/** What those rows of one indicator make: the executed figure and how, or the doubt. */
function settle(
  rows: readonly Row[],
  ours: { readonly trend: Trend; readonly programmed: number | null },
  context: Partial<ExportContext> = {},
) {
  const records = rows.map(({ part, ...facts }) => ({
    ...recordWith(facts),
    ...(part ? { part: { cutoff: null, order: null, ...part } } : {}),
  }));
  const settled = settleRows(records, ours, { ...CONTEXT, ...context });
  if (!settled.record) return settled.doubt;
  const { executed } = settled.record;
  return [executed.kind === 'number' ? executed.value : executed.kind, settled.rows?.how];
}

const SUMA = { trend: 'suma', programmed: 10 } as const;
const CONSTANTE = { trend: 'constante', programmed: 10 } as const;

describe('rows of several entities', () => {
  const parts = [
    { entity: 'SDM', programmed: 4, executed: 3 },
    { entity: 'IDU', programmed: 6, executed: 5 },
  ];

  it('add up for a Suma whose target they add up to', () => {
    expect(settle(parts, SUMA)).toEqual([8, 'sum']);
  });

  it.each([
    ['is no Suma', CONSTANTE],
    ['has another target', { trend: 'suma', programmed: 12 } as const],
    ['has no target', { trend: 'suma', programmed: null } as const],
  ])('are none of them where the indicator %s', (_, ours) => {
    expect(settle(parts, ours)).toBe('several');
  });
});

describe('rows that nothing tells apart', () => {
  it('are one record where every figure is equal', () => {
    const row = { programmed: 10, executed: 9 };
    expect(settle([row, row], CONSTANTE)).toEqual([9, 'repeated']);
  });

  it('are parts where only together they have the target of the matrix', () => {
    const row = { programmed: 5, executed: 6 };
    expect(settle([row, row], SUMA)).toEqual([12, 'sum']);
    expect(settle([row, row], CONSTANTE)).toBe('parts');
  });

  it('are no one record where entity or quarter differs', () => {
    const row = { programmed: 10, executed: 3 };
    const ofEntities = [
      { ...row, entity: 'IDU' },
      { ...row, entity: 'UMV' },
    ];
    expect(settle(ofEntities, CONSTANTE)).toBe('several');
    const ofQuarters = [1, 2].map((order) => ({ ...row, part: { order } }));
    expect(settle(ofQuarters, SUMA)).toBe('quarters');
  });

  it('are none where one differs, though they add up', () => {
    const rows = [
      { programmed: 4, executed: 3 },
      { programmed: 6, executed: 5 },
    ];
    expect(settle(rows, SUMA)).toBe('several');
  });
});

describe('rows of several cutoffs', () => {
  const rows = [
    { programmed: 10, executed: 5, part: { cutoff: '2024-06-30' } },
    { programmed: 10, executed: 9, part: { cutoff: '2024-09-30' } },
    { programmed: 10, executed: null, part: { cutoff: '2024-12-31' } },
  ];

  it('are the latest with something executed in the export', () => {
    expect(settle(rows, CONSTANTE, { lastCutoff: '2024-09-30' })).toEqual([9, 'latest']);
  });

  it('are the latest even where it has no report and others have', () => {
    expect(settle(rows, CONSTANTE, { lastCutoff: '2024-12-31' })).toEqual(['blank', 'latest']);
  });
});

describe('rows of several quarters', () => {
  const quarters = (values: readonly (number | null)[], targets: readonly number[] = []) =>
    values.map((executed, at) => ({
      programmed: targets[at] ?? 10,
      executed,
      part: { order: at + 1 },
    }));

  it('are the last with a report where they accumulate', () => {
    const rows = quarters([2, 5, 9, null]);
    expect(settle(rows, SUMA, { quarters: 'accumulated' })).toEqual([9, 'latest']);
  });

  it('add up for a Suma where they are parts of the year', () => {
    expect(settle(quarters([2, 5, 1]), SUMA, { quarters: 'parts' })).toEqual([8, 'sum']);
    expect(settle(quarters([2, 5], [4, 6]), SUMA)).toEqual([7, 'sum']);
  });

  it('of a level are the last, whatever the others are', () => {
    const ours = { trend: 'creciente', programmed: 10 } as const;
    expect(settle(quarters([2, 5, 9]), ours)).toEqual([9, 'latest']);
  });

  it('are none where one is missing and each has its own target', () => {
    expect(settle(quarters([3, 2, 1], [2.5, 2.5, 2.5]), SUMA)).toBe('quarters');
  });

  it('are none where nothing shows whether they add up', () => {
    expect(settle(quarters([2, 5]), SUMA)).toBe('quarters');
    expect(settle(quarters([2, 5]), CONSTANTE, { quarters: 'parts' })).toBe('quarters');
  });

  it('are without report where none of them has one, whatever they would be', () => {
    expect(settle(quarters([null, null, null]), CONSTANTE)).toEqual(['blank', 'latest']);
    expect(settle(quarters([null, null], [4, 7]), CONSTANTE)).toBe('quarters');
  });
});
