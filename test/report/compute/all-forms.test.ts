/** Every form of the report says the same of each indicator: document, data, page, text and workbook. */

import { describe, expect, it } from 'vitest';
import { formatPercent } from '../../../src/model/number.ts';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import { composeDocument } from '../../../src/report/compute/document.ts';
import { writeHtml } from '../../../src/report/compute/outputs/html.ts';
import { writeMarkdown } from '../../../src/report/compute/outputs/markdown.ts';
import { writeXlsx } from '../../../src/report/compute/outputs/xlsx.ts';
import type { ComputeReport } from '../../../src/report/compute/report.ts';
import { tabulateRecords } from '../../../src/report/compute/tidy-records.ts';
import { STATUS_LABELS } from '../../../src/report/words.ts';
import fc from '../../seeded-check.ts';
import { anyPlan, type PlanFacts, reportOf, strainedPlan } from '../plans.ts';

/** Progress, status and contribution of an indicator, as the forms that people read say them. */
type Said = readonly [progress: string, status: string, contribution: string];

const HEADINGS = ['% Avance', 'Estado', 'Aporte al objetivo'] as const;

/** Numbers and labels in the words of the forms that people read. */
function say(
  progress: number | null,
  status: keyof typeof STATUS_LABELS,
  contribution: number | null,
): Said {
  const label = STATUS_LABELS[status];
  return [
    progress === null ? label : formatPercent(progress),
    label,
    contribution === null ? 'No aplica' : formatPercent(contribution),
  ];
}

function inDocument(report: ComputeReport): readonly Said[] {
  return composeDocument(report).objectives.flatMap(({ indicators }) =>
    indicators.map((one) => say(one.progress, one.status, one.contribution)),
  );
}

/** What the data says of a vigencia: tidy data has the earlier ones too. */
function inData(report: ComputeReport, vigencia: number): readonly Said[] {
  const { columns, rows } = tabulateRecords(report);
  const take = (row: readonly unknown[], name: string) => row[columns.indexOf(name)];
  return rows
    .filter((row) => take(row, 'vigencia') === vigencia)
    .map((row) =>
      say(
        take(row, 'avance') as number | null,
        take(row, 'estado') as keyof typeof STATUS_LABELS,
        take(row, 'aporte') as number | null,
      ),
    );
}

/** The rows below each heading of indicators, as cells of text. */
function pick(rows: readonly (readonly string[])[]): readonly Said[] {
  let columns: readonly number[] | null = null;
  return rows.flatMap((row): Said[] => {
    const found = HEADINGS.map((name) => row.findIndex((cell) => cell.startsWith(name)));
    if (found.every((at) => at >= 0)) {
      columns = found;
      return [];
    }
    const isTotal = row[0] === 'Cumplimiento del objetivo' || row.length < HEADINGS.length;
    if (isTotal) columns = null;
    return columns ? [columns.map((at) => row[at] ?? '') as unknown as Said] : [];
  });
}

function inMarkdown(report: ComputeReport): readonly Said[] {
  const lines = writeMarkdown(report).split('\n');
  const rows = lines.map((line) =>
    line.startsWith('| ---')
      ? ['', '', '', '', '', '', '', '', '']
      : line.startsWith('| ')
        ? line
            .slice(2, -2)
            .split(' | ')
            .map((cell) => cell.replaceAll('**', ''))
        : [],
  );
  return pick(rows).filter(([progress]) => progress !== '');
}

function inPage(report: ComputeReport): readonly Said[] {
  const rows = writeHtml(report, []).match(/<tr[^>]*>.*?<\/tr>/gs) ?? [];
  return pick(
    rows.map((row) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
        cell.replace(/<[^>]*>/g, ''),
      ),
    ),
  );
}

async function inWorkbook(report: ComputeReport): Promise<readonly Said[]> {
  const { sheets } = readWorkbook(await writeXlsx(report, []), 'informe.xlsx');
  return sheets
    .filter(({ name }) => name.startsWith('Objetivo '))
    .flatMap(({ rows }) =>
      pick(
        rows.map(({ cells }) => {
          const row: string[] = [];
          for (const { column, value } of cells) {
            row[column - 1] =
              typeof value === 'number' ? formatPercent(value) : String(value ?? '');
          }
          return Array.from(row, (cell) => cell ?? '');
        }),
      ),
    );
}

/** Indicators at 90 % every year, one of them beside another that cannot be computed. */
function troubledPlan(): PlanFacts {
  const [good, broken] = strainedPlan('2025-06-30').objectives[0]?.indicators ?? [];
  if (!good || !broken) throw new RangeError('The plan has no indicators');
  const weighing = (one: typeof good, weight: number) => ({
    ...one,
    years: one.years.map((year) => ({
      ...year,
      weight: { kind: 'number', value: weight, percent: true } as const,
      executed: { kind: 'number', value: 9, percent: false } as const,
      programmed: { kind: 'number', value: 10, percent: false } as const,
    })),
  });
  return {
    ...strainedPlan('2025-06-30'),
    objectives: [
      { indicators: [weighing(good, 1)] },
      {
        indicators: [
          weighing(good, 0.5),
          { ...weighing(broken, 0.5), trend: null, trendText: 'Acumulado' },
        ],
      },
    ],
  };
}

describe('the forms of a report', () => {
  it('say the same of each indicator of any plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const report = reportOf(plan);
        const said = inDocument(report);
        expect(inData(report, plan.vigencia)).toEqual(said);
        expect(inMarkdown(report)).toEqual(said);
        expect(inPage(report)).toEqual(said);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it.each([
    ['forty indicators', strainedPlan('2025-12-31')],
    ['an objective without figure', troubledPlan()],
  ])('say the same in the workbook: %s', async (_, plan) => {
    const report = reportOf(plan);
    expect(await inWorkbook(report)).toEqual(inDocument(report));
  });

  it('have no contribution where the objective has no figure', () => {
    const report = reportOf(troubledPlan());
    expect(inDocument(report).map(([, , contribution]) => contribution)).toEqual([
      '90,00%',
      'No aplica',
      'No aplica',
    ]);
  });

  it('say of a closed year in the data what its own run says', () => {
    for (const plan of [troubledPlan(), strainedPlan('2025-06-30'), strainedPlan('2025-12-31')]) {
      const own = reportOf({ ...plan, vigencia: 2024 });
      expect(inData(reportOf({ ...plan, vigencia: 2025 }), 2024)).toEqual(inDocument(own));
    }
    const [closed] = inData(reportOf(troubledPlan()), 2024);
    expect(closed?.[1]).toBe('No cumplida');
  });
});
