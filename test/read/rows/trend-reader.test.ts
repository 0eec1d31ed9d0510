import { describe, expect, it } from 'vitest';
import { numberFigure } from '../../../src/model/figure.ts';
import { openTrends, type TrendRow } from '../../../src/read/rows/trend-reader.ts';

/** A row with a word for its trend, the target of each year and that of the plan. */
function row(text: string, targets: readonly number[], whole: number): TrendRow {
  return {
    text,
    targets: () => targets.map((one) => numberFigure(one)),
    whole: () => numberFigure(whole),
  };
}

/** What every row is read as, `+` where its years say so. */
function read(...rows: readonly TrendRow[]): readonly string[] {
  const trends = openTrends(rows);
  return rows.map((one) => {
    const named = trends(one);
    return named ? `${named.trend}${named.addsUp ? ' +' : ''}` : 'unknown';
  });
}

describe('the trends of a table', () => {
  it('take what grows for what is added each year only where the years add up to the target', () => {
    expect(
      read(
        row('Incremento', [3, 4, 5, 6], 18),
        row('Incremento', [30, 40, 50, 60], 60),
        row('Aumento anual', [7, 9], 16),
        row('Incremento', [30, 40, 50, 60], 71),
        row('Mantenimiento', [2, 2, 2], 6),
      ),
    ).toEqual(['suma +', 'creciente', 'suma +', 'creciente', 'constante']);
  });

  it('read a row that tells nothing as nearly all that tell', () => {
    const sums = [2, 3, 4, 5].map((one) => row('Incremento', [one, one], 2 * one));
    expect(read(...sums, row('Incremento', [0, 8], 8)).at(-1)).toBe('suma +');
    const levels = [row('Incremento', [1, 9], 9), row('Incremento', [2, 9], 9)];
    expect(read(...sums, ...levels, row('Incremento', [0, 8], 8)).at(-1)).toBe('creciente');
  });

  it('understand the initials of the national trends only in a column of nothing else', () => {
    const figures = [[1, 1], 5] as const;
    expect(read(row('I', ...figures), row('m', ...figures), row('R', ...figures))).toEqual([
      'creciente',
      'constante',
      'decreciente',
    ]);
    expect(read(row('I', ...figures), row('I', ...figures))).toEqual(['unknown', 'unknown']);
    expect(read(row('I', ...figures), row('M', ...figures), row('C', ...figures))).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(read(row('I', [2, 3], 5), row('M', [2, 3], 5))).toEqual(['suma +', 'constante']);
  });
});
