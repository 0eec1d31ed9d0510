import { describe, expect, it } from 'vitest';
import { bundleRecords } from '../../src/compute/bundles.ts';
import { readContext } from '../../src/compute/export-context.ts';
import { settleRows } from '../../src/compute/record-rows.ts';
import type { ExecutionRecord } from '../../src/model/execution.ts';
import { type Indicator, vigenciaOf } from '../../src/model/plan.ts';
import type { Trend } from '../../src/model/trend.ts';
import { indicatorWith, recordWith } from '../facts.ts';

/** Programmed and executed of each part of the year, in order; the last of no part, where `whole`. */
type Parts = readonly (readonly [programmed: number | null, executed: number | null])[];

interface Case {
  readonly trend: Trend;
  readonly programmed: number;
  readonly parts: Parts;
  readonly whole?: Parts[number];
}

function recordsOf(indicator: Indicator, { parts, whole }: Case): readonly ExecutionRecord[] {
  const row = ([programmed, executed]: Parts[number], order: number | null) => ({
    ...recordWith({ programmed, executed }),
    key: indicator.key,
    part: { cutoff: null, order },
  });
  const all = parts.map((part, at) => row(part, at + 1));
  return whole ? [...all, row(whole, null)] : all;
}

/** What the rows of each indicator of an export make: the executed figure and how, or the doubt. */
function settleAll(...cases: readonly Case[]) {
  const pairs = cases.map((one, at) => {
    const { trend, programmed } = one;
    const indicator = indicatorWith({ goalCode: String(2301 + at), trend, programmed });
    return { indicator, records: recordsOf(indicator, one) };
  });
  const context = readContext(
    bundleRecords(pairs.flatMap(({ records }) => records)),
    pairs.map(({ indicator }) => indicator),
  );
  return pairs.map(({ indicator, records }) => {
    const facts = vigenciaOf(indicator, records[0]?.vigencia ?? 0)?.programmed;
    const programmed = facts?.kind === 'number' ? facts.value : null;
    const settled = settleRows(records, { trend: indicator.trend, programmed }, context);
    if (!settled.record) return settled.doubt;
    const { executed } = settled.record;
    return [executed.kind === 'number' ? executed.value : executed.kind, settled.rows?.how];
  });
}

describe('a row of the whole year beside its parts', () => {
  const beside = (trend: Trend, programmed: number, parts: Parts, whole: Parts[number]) =>
    settleAll({ trend, programmed, parts, whole })[0];

  it('counts where it is what the parts come to', () => {
    const level: Parts = [
      [6, 6],
      [8, 9],
    ];
    expect(beside('creciente', 8, level, [8, 9])).toEqual([9, 'total']);
    expect(
      beside(
        'constante',
        40,
        [
          [40, 38],
          [40, 40],
        ],
        [40, 40],
      ),
    ).toEqual([40, 'total']);
    expect(
      beside(
        'constante',
        40,
        [
          [40, 38],
          [40, 40],
        ],
        [40, 39],
      ),
    ).toEqual([39, 'total']);
    expect(
      beside(
        'suma',
        12,
        [
          [5, 4],
          [7, 6],
        ],
        [12, 10],
      ),
    ).toEqual([10, 'total']);
    expect(
      beside(
        'suma',
        12,
        [
          [12, 4],
          [12, 10],
        ],
        [12, 10],
      ),
    ).toEqual([10, 'total']);
  });

  it('is none where it comes to another figure, has another target, or stands beside one part', () => {
    expect(
      beside(
        'creciente',
        8,
        [
          [6, 6],
          [8, 9],
        ],
        [8, 15],
      ),
    ).toBe('several');
    expect(
      beside(
        'suma',
        12,
        [
          [5, 4],
          [7, 6],
        ],
        [12, 11],
      ),
    ).toBe('several');
    expect(
      beside(
        'creciente',
        8,
        [
          [6, 6],
          [8, 9],
        ],
        [9, 9],
      ),
    ).toBe('several');
    expect(beside('creciente', 8, [[6, 6]], [8, 6])).toBe('several');
  });
});

describe('parts of the year without a total', () => {
  it('are one of the same level where they say the same, and no shares of it', () => {
    const same = (executed: number) =>
      settleAll({
        trend: 'constante',
        programmed: 40,
        parts: [
          [40, executed],
          [40, executed],
        ],
      })[0];
    expect(same(40)).toEqual([40, 'latest']);
    expect(same(20)).toBe('quarters');
    expect(
      settleAll({
        trend: 'suma',
        programmed: 40,
        parts: [
          [40, 40],
          [40, 40],
        ],
      }),
    ).toEqual(['quarters']);
  });

  const rising = (programmed: number, first: number, done: readonly [number, number]): Case => ({
    trend: 'suma',
    programmed,
    parts: [
      [first, done[0]],
      [programmed, done[1]],
    ],
  });

  it('accumulate where the targets of every Suma rise to those of the matrix', () => {
    expect(settleAll(rising(12, 5, [4, 10]), rising(300, 100, [120, 310]))).toEqual([
      [10, 'latest'],
      [310, 'latest'],
    ]);
  });

  it('tell so also of one whose first target is 0, which else adds up', () => {
    expect(settleAll(rising(12, 0, [2, 10]), rising(300, 100, [120, 310]))[0]).toEqual([
      10,
      'latest',
    ]);
    expect(settleAll(rising(12, 0, [2, 10]), rising(30, 0, [9, 20]))[0]).toEqual([12, 'sum']);
  });

  it('may not where only one does, or what was executed falls', () => {
    expect(settleAll(rising(12, 5, [4, 10]))).toEqual(['quarters']);
    const other: Case = {
      trend: 'suma',
      programmed: 30,
      parts: [
        [30, 4],
        [30, 9],
      ],
    };
    expect(settleAll(rising(12, 5, [4, 10]), other)).toEqual(['quarters', 'quarters']);
    const falling = rising(12, 5, [7, 5]);
    expect(settleAll(falling, rising(300, 100, [120, 310]))[0]).toBe('quarters');
  });
});

describe('rows alone of a part of the year', () => {
  const alone = (programmed: number, target: number): Case => ({
    trend: 'suma',
    programmed,
    parts: [[target, 4]],
  });

  it('are not the year where each Suma has less than the target of the matrix', () => {
    expect(settleAll(alone(12, 5), alone(300, 100))).toEqual(['quarters', 'quarters']);
  });

  it('are where one has that target: the other was programmed anew', () => {
    expect(settleAll(alone(12, 10), alone(300, 300))).toEqual([
      [4, undefined],
      [4, undefined],
    ]);
    expect(settleAll(alone(12, 10))).toEqual([[4, undefined]]);
  });
});
