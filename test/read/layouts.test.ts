/** The corpus of layouts: each is read as written beside it, in memory and through real files. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherFindings } from '../../src/diagnostics/gather.ts';
import { settleFindings } from '../../src/diagnostics/settle.ts';
import { tellFindings } from '../../src/diagnostics/tell.ts';
import type { ExecutionRecord } from '../../src/model/execution.ts';
import { type Figure, numberOf } from '../../src/model/figure.ts';
import { formatDecimal, formatPercent, formatPercentBriefly } from '../../src/model/number.ts';
import type { IndicatorKey, IndicatorNames, Plan } from '../../src/model/plan.ts';
import { type Inspection, inspectWorkbook } from '../../src/read/inspect/inspect-workbook.ts';
import { readTableFile } from '../../src/read/read-file.ts';
import { inspectLayout, type Layout, readLayouts } from '../layout-corpus.ts';
import { run } from '../memory-io.ts';
import { xlsxOf } from '../xlsx-of.ts';

const layouts = readLayouts();
const named = layouts.map((layout): [string, Layout] => [layout.file, layout]);

function planLines({ objectives }: Plan): readonly string[] {
  return objectives.flatMap((objective) => [
    ...objective.indicators.flatMap((indicator) =>
      indicator.vigencias.map((facts) =>
        [
          `${objective.number}. ${objective.name}`,
          ...identityOf(indicator),
          indicator.trend ?? '',
          String(facts.vigencia),
          percentOf(facts.weight),
          textOf(facts.programmed),
          textOf(facts.executed),
        ].join(' | '),
      ),
    ),
  ]);
}

function printedLines({ objectives }: Plan): readonly string[] {
  return objectives.flatMap(({ number, printed = [] }) =>
    printed.map(
      ({ vigencia, compliance }) =>
        `Cumplimiento impreso del objetivo ${number}${vigencia ? ` en ${vigencia}` : ''}: ${formatPercent(compliance.value)}`,
    ),
  );
}

function recordLine(record: ExecutionRecord): string {
  const figures = [textOf(record.programmed), textOf(record.executed)];
  return [...identityOf(record), String(record.vigencia), ...figures].join(' | ');
}

function identityOf({ key, names }: { key: IndicatorKey; names: IndicatorNames }) {
  const goal = [key.goalKind, key.goalCode, names.goal, key.entity && `(${key.entity})`];
  return [goal, [key.indicatorCode, names.indicator]].map((parts) =>
    parts.filter((part) => part !== null).join(' '),
  );
}

function percentOf(weight: Figure): string {
  return weight.kind === 'number' ? formatPercentBriefly(weight.value) : textOf(weight);
}

function textOf(figure: Figure): string {
  if (figure.kind === 'blank') return '';
  if (figure.kind === 'unreadable' || figure.kind === 'undecided') return '¿?';
  if (figure.kind === 'mark') return figure.text;
  const value = numberOf(figure) ?? Number.NaN;
  return figure.percent ? formatPercentBriefly(value) : formatDecimal(value);
}

function readingOf(inspections: readonly Inspection[]) {
  const plan = inspections.flatMap((one) => one.plan ?? []);
  const executions = inspections.flatMap((one) => one.execution ?? []);
  return {
    plan: plan.length === 0 ? null : [...plan.flatMap(planLines), ...plan.flatMap(printedLines)],
    execution:
      executions.length === 0
        ? null
        : executions.flatMap(({ records, cutoffs }) => [
            ...records.map(recordLine),
            ...cutoffs.map(
              ({ date, vigencia }) => `Corte${vigencia ? ` de ${vigencia}` : ''}: ${date}`,
            ),
          ]),
    codes: inspections.flatMap(({ findings }) => findings.map(({ code }) => code)).sort(),
  };
}

describe('a layout of the corpus', () => {
  it.each(named)('%s is read as written beside it', (_, layout) => {
    const { plan, execution, codes } = layout;
    expect(readingOf(inspectLayout(layout))).toEqual({ plan, execution, codes });
  });

  it.each(named.filter(([, { sheets }]) => sheets.length > 0 && sheets.every(isPlain)))(
    '%s is read alike through the bytes of a workbook',
    async (_, layout) => {
      const bytes = await xlsxOf(
        Object.fromEntries(layout.sheets.map(({ name, table }) => [name, table])),
      );
      const files = {
        'libro.xlsx': bytes,
        ...(layout.config ? { 'pes.config.json': layout.config } : {}),
      };
      const { stdout } = await run(['inspect', 'libro.xlsx', '--format', 'json'], { files });
      const found = JSON.parse(stdout)
        .findings.map(({ code }: { code: string }) => code)
        .sort();
      const [first] = inspectLayout({ ...layout, texts: [] });
      const told = gatherFindings(tellFindings(settleFindings(first?.findings ?? [])));
      expect(found).toEqual(told.map(({ code }) => code).sort());
      const hints = { matrix: {}, report: {} };
      if (layout.config === null) {
        const read = inspectWorkbook(readTableFile(bytes, 'libro.xlsx'), hints);
        expect([read.plan, read.execution]).toEqual([first?.plan, first?.execution]);
      }
    },
  );
});

/** Whether the writer of workbooks of the tests can write all of the sheet. */
function isPlain({ table, hidden, hiddenRows, hiddenColumns }: Layout['sheets'][number]): boolean {
  return !hidden && !table.includes('⏎') && hiddenRows.length === 0 && hiddenColumns.length === 0;
}

describe('the corpus', () => {
  const read = layouts.filter(({ plan, execution }) => plan !== null || execution !== null);
  const alone = read.filter(({ config, codes }) => config === null && !codes.some(isDoubt));

  it('has at least 30 layouts, no two of them alike', () => {
    const distinct = new Set(
      layouts.map(({ sheets, texts, config }) => JSON.stringify([sheets, texts, config])),
    );
    expect(distinct.size).toBe(layouts.length);
    expect(layouts.length).toBeGreaterThanOrEqual(30);
  });

  it('is counted in the page on reading as it is', () => {
    const share = Math.round((alone.length / layouts.length) * 100);
    const sentence = `${layouts.length} disposiciones; ${alone.length} (${share} %) se leen completas sin configuración`;
    const configured = read.filter(({ config, codes }) => config && !codes.some(isDoubt)).length;
    const rest = layouts.length - alone.length - configured;
    expect(textOfReadingPage()).toContain(
      `${sentence}, ${configured} con unas líneas de configuración, y en las otras ${rest} falta algo`,
    );
  });
});

function textOfReadingPage(): string {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'lectura.md'), 'utf8');
  return text.replace(/\s+/g, ' ');
}

/** Codes by which a layout is not wholly read: something is missing or contradicts itself. */
function isDoubt(code: string): boolean {
  return DOUBTS.has(code);
}

const DOUBTS = new Set(
  'PES101 PES102 PES103 PES104 PES105 PES106 PES107 PES108 PES109 PES110 PES115 PES118 PES119 PES122 PES126 PES127 PES204'.split(
    ' ',
  ),
);
