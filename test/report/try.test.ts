import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeXlsx } from '../../src/report/outputs/xlsx.ts';
import { writeHtml } from '../../src/report/outputs/html.ts';
import { anyPlan, reportOf, strainedPlan } from './plans.ts';
import { formulasOf, recalculate } from './written-workbook.ts';
it('big', async () => {
  writeFileSync('/tmp/i5/grande.xlsx', await writeXlsx(reportOf(strainedPlan('2025-12-31')), ['matriz.xlsx']));
  writeFileSync('/tmp/i5/grande.html', writeHtml(reportOf(strainedPlan('2025-06-30')), ['matriz.xlsx']));
});
it('random', async () => {
  let n = 0;
  for (const facts of fc.sample(anyPlan, { numRuns: 12, seed: 7 })) {
  const bytes = await writeXlsx(reportOf(facts), []);
  n++;
  const again = recalculate(bytes);
  const diff = [];
  for (const [a, { value, formula }] of formulasOf(bytes)) {
    const v = again.get(a)?.value;
    if (typeof v === 'number' && typeof value === 'number' ? Math.abs(v - value) > 1e-12 : JSON.stringify(v || null) !== JSON.stringify(value || null)) diff.push([a, formula, value, v]);
  }
  if (diff.length) console.log(n, JSON.stringify(diff, null, 1));
  }
}, 200000);
