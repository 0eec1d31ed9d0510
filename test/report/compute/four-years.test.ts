/** The years of a plan of which some objectives are not of the vigencia computed. */

import { expect, it } from 'vitest';
import { BLANK, numberFigure } from '../../../src/model/figure.ts';
import { writeCell } from '../../../src/report/cells/cell-text.ts';
import { composeReport } from '../../../src/report/compute/compose.ts';
import { writeXlsx } from '../../../src/report/compute/outputs/xlsx.ts';
import { reportOf } from '../plans.ts';

function suma(...years: readonly (readonly [programmed: number, executed: number])[]) {
  return {
    trend: 'suma' as const,
    trendText: null,
    baseline: BLANK,
    years: years.map(([programmed, executed]) => ({
      weight: numberFigure(1, true),
      programmed: numberFigure(programmed),
      executed: numberFigure(executed),
    })),
  };
}

const FACTS = {
  objectives: [{ indicators: [suma([10, 9])] }, { indicators: [suma([10, 8], [10, 7])] }],
  vigencia: 2025,
  cutoff: '2025-12-31',
  method: { decreciente: 'inversa', programmedFrom: 'segplan' },
} as const;

const rowsOf = (name: string) => {
  const sheet = composeReport(reportOf(FACTS)).find((one) => one.name === name);
  return (sheet?.parts ?? []).flatMap((part) => (part.kind === 'table' ? part.rows : []));
};

it('follows the inputs of its own objective, also of one that the vigencia has nothing of', async () => {
  expect(reportOf(FACTS).evaluation.objectives).toHaveLength(1);
  const followed = rowsOf('Cuatrienio').map((row) => {
    const ids = JSON.stringify(row).match(/data-\d-\d/g) ?? [];
    return [...new Set(ids)];
  });
  // In Datos the objectives of the vigencia come first.
  expect(followed).toEqual([['data-1-0'], ['data-0-0']]);
  const kept = rowsOf('Datos').map((row) => row.flatMap(({ id }) => id ?? [])[0]);
  expect(kept).toEqual(['data-0-0.name', 'data-1-0.name']);
  expect((await writeXlsx(reportOf(FACTS), [])).length).toBeGreaterThan(0);
});

it('has of every year its cells under its headings, also where a year says nothing', () => {
  const [first, second] = rowsOf('Cuatrienio').map((row) => row.map(writeCell));
  const after = ['No programada', 'No aplica', 'No programada'];
  expect(first?.slice(3, 9)).toEqual(['10,00', '9,00', '90,00%', ...after]);
  expect(second?.slice(3, 9)).toEqual(['10,00', '8,00', '80,00%', '10,00', '7,00', '70,00%']);
});
