/** A plan moved to a template is read back as it was, and says nothing that it did not say before. */

import { describe, expect, it } from 'vitest';
import { takePlan } from '../../../src/cli/commands/template/take-plan.ts';
import { tellFindings } from '../../../src/diagnostics/tell.ts';
import type { Figure } from '../../../src/model/figure.ts';
import { toExcelDigits } from '../../../src/model/number.ts';
import { type Indicator, indicatorsOf, type Plan } from '../../../src/model/plan.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import type { Template } from '../../../src/report/template/template.ts';
import { writeTemplate } from '../../../src/report/template/xlsx.ts';
import { plans, styles, writePlan } from '../../layout-writer.ts';
import { anyPlan, planOf } from '../../report/plans.ts';
import fc from '../../seeded-check.ts';
import { workbookOf } from '../../sheets.ts';

const PATIENCE = 120_000;

function templateOf(plan: Plan): Template {
  return {
    ...takePlan(plan, ({ key: { entity } }) => ({ entity, unit: null })),
    sector: plan.sector,
    vigencias: plan.vigencias,
    executions: [],
    cutoff: null,
    unplaced: [],
    tool: { name: 'pes', version: '0.0.0' },
  };
}

async function moved(plan: Plan) {
  const bytes = await writeTemplate(templateOf(plan));
  return readPlan(readWorkbook(bytes, plan.file));
}

/** What a figure says to a person; one that is not decided goes as a text that nobody reads. */
function says(figure: Figure | undefined): string | number {
  if (!figure || figure.kind === 'blank') return '';
  if (figure.kind === 'number') return toExcelDigits(figure.value);
  return figure.kind === 'mark' ? `mark ${figure.text}` : 'unreadable';
}

/** All that a plan says, without where it was read. */
function everything({ name, sector, vigencias, objectives }: Plan) {
  return {
    name,
    sector,
    vigencias,
    objectives: objectives.map(({ number, name: own, indicators }) => ({
      number,
      name: own,
      indicators: indicators.map((one) => ({
        key: one.key,
        names: one.names,
        trend: one.trend,
        baseline: says(one.baseline),
        total: says(one.wholePlanTarget),
        years: one.vigencias.map((year) => ({
          vigencia: year.vigencia,
          weight: says(year.weight),
          programmed: says(year.programmed),
          executed: says(year.executed),
          observation: year.observation,
        })),
      })),
    })),
  };
}

const codesOf = ({ findings, ofExecution }: ReturnType<typeof readPlan>) =>
  tellFindings([...findings, ...ofExecution])
    .filter(({ severity }) => severity !== 'note')
    .map(({ code }) => code);

describe('a plan that was read in any layout', () => {
  it(
    'is the same in its template, with no new finding',
    async () => {
      await fc.assert(
        fc.asyncProperty(plans, styles, async (written, style) => {
          const before = readPlan(workbookOf(writePlan(written, style)));
          if (!before.plan) throw new Error('The layouts are all read');
          const after = await moved(before.plan);
          expect(after.plan && everything(after.plan)).toEqual({
            ...everything(before.plan),
            name: 'Plan Estratégico Sectorial 2024-2025',
          });
          expect(codesOf(after).filter((code) => !codesOf(before).includes(code))).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );
});

describe('a plan with figures of every kind', () => {
  it(
    'keeps each number, each mark and what nobody could read',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyPlan, async (facts) => {
          const plan = planOf(facts);
          const filled = {
            ...plan,
            objectives: plan.objectives
              .filter(({ indicators }) => indicators.length > 0)
              .map((objective) => ({ ...objective, indicators: objective.indicators.map(rename) })),
          };
          if (filled.objectives.length === 0) return;
          const { plan: after } = await moved(filled);
          const [was, is] = [indicatorsOf(filled), indicatorsOf(after ?? filled)];
          expect(after).not.toBeNull();
          expect(is.map(factsOf)).toEqual(was.map(factsOf));
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );
});

/** A number at the end of a name would be read as a code that its cell lacks, and «Acumulado» as a trend. */
function rename(indicator: Indicator): Indicator {
  const letters = indicator.source.row
    .toString(26)
    .replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
  const names = { goal: `Asistir ${letters}`, indicator: `Índice ${letters}` };
  return { ...indicator, names, trendText: indicator.trendText && 'La de siempre' };
}

function factsOf({ key, names, trend, baseline, vigencias }: Indicator) {
  return {
    key,
    names,
    trend,
    baseline: says(baseline),
    years: vigencias.map(({ weight, programmed, executed, observation }) => ({
      weight: says(weight),
      programmed: says(programmed),
      executed: says(executed),
      observation,
    })),
  };
}
