/** The years of a plan of which some objectives are not of the vigencia computed. */

import { expect, it } from 'vitest';
import { BLANK, numberFigure } from '../../../src/model/figure.ts';
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

it('follows the inputs of its own objective, and none where the vigencia has nothing of it', async () => {
  const report = reportOf({
    objectives: [{ indicators: [suma([10, 9])] }, { indicators: [suma([10, 8], [10, 7])] }],
    vigencia: 2025,
    cutoff: '2025-12-31',
    method: { decreciente: 'inversa', programmedFrom: 'segplan' },
  });
  expect(report.evaluation.objectives).toHaveLength(1);
  const sheet = composeReport(report).find(({ name }) => name === 'Cuatrienio');
  const rows = (sheet?.parts ?? []).flatMap((part) => (part.kind === 'table' ? part.rows : []));
  const followed = rows.map((row) => JSON.stringify(row).match(/data-\d-\d\.\w+/g) ?? []);
  expect(followed.map((ids) => [...new Set(ids)])).toEqual([
    [],
    ['data-0-0.programmed', 'data-0-0.executed'],
  ]);
  expect((await writeXlsx(report, [])).length).toBeGreaterThan(0);
});
