/** What is still needed as a report shows it: its sheet, its words, its document. */

import { describe, expect, it } from 'vitest';
import { BLANK, type Figure, numberFigure } from '../../../src/model/figure.ts';
import type { Trend } from '../../../src/model/trend.ts';
import { writeCell } from '../../../src/report/cells/cell-text.ts';
import type { ReportSheet } from '../../../src/report/cells/report-sheet.ts';
import { composeReport } from '../../../src/report/compute/compose.ts';
import { composeDocument } from '../../../src/report/compute/document.ts';
import { computeSchema } from '../../../src/report/compute/schema.ts';
import { reportOf } from '../plans.ts';

type Years = readonly (readonly [programmed: number | null, executed: number | null])[];

function indicator(trend: Trend, weight: number, years: Years, percent = false) {
  const figureOf = (value: number | null): Figure =>
    value === null ? BLANK : numberFigure(value, percent);
  return {
    trend,
    trendText: null,
    baseline: BLANK,
    years: years.map(([programmed, executed]) => ({
      weight: numberFigure(weight, true),
      programmed: figureOf(programmed),
      executed: figureOf(executed),
    })),
  };
}

const FACTS = {
  objectives: [
    {
      indicators: [
        indicator('suma', 0.4, [
          [10, 8],
          [12, 7],
          [20, null],
          [30, null],
        ]),
        indicator('constante', 0.3, [
          [5, 5],
          [5, 4],
          [5, null],
          [5, null],
        ]),
        indicator(
          'creciente',
          0.3,
          [
            [0.7, 0.72],
            [0.75, 0.73],
            [0.8, null],
            [0.85, null],
          ],
          true,
        ),
      ],
    },
    {
      indicators: [
        indicator('decreciente', 0.6, [
          [35, 36],
          [30, 33],
          [25, null],
          [20, null],
        ]),
        indicator('decreciente', 0.4, [
          [4, 4],
          [0, 3],
          [0, null],
          [0, null],
        ]),
      ],
    },
  ],
  vigencia: 2025,
  cutoff: '2025-09-30',
  method: { decreciente: 'inversa', programmedFrom: 'segplan' },
} as const;

/** The cells of the table, from the target on. */
function rowsOf(sheet: ReportSheet | undefined): readonly (readonly string[])[] {
  const [table] = (sheet?.parts ?? []).flatMap((part) => (part.kind === 'table' ? [part] : []));
  return [table?.headings ?? [], ...(table?.rows ?? []).map((row) => row.map(writeCell))].map(
    (row) => row.slice(3),
  );
}

function neededSheet(facts: Parameters<typeof reportOf>[0]) {
  return composeReport(reportOf(facts)).find(({ name }) => name === 'Lo que falta');
}

describe('the sheet', () => {
  it('says what each indicator needs, rounded to where it does reach it', () => {
    expect(rowsOf(neededSheet(FACTS))).toEqual([
      [
        'Cómo va en 2025',
        'Para su 100%',
        'Le falta',
        'Para el 100% del objetivo',
        'Le falta para el 100% del objetivo',
        'Para el cuatrienio',
      ],
      [
        '7,00 de 12,00 (58,33%)',
        '12,00',
        '5,00',
        '14,04',
        '7,04',
        '57,00 más en 2025, 2026 y 2027 (72,00 en total)',
      ],
      [
        '4,00 de 5,00 (80,00%)',
        '5,00',
        '1,00',
        '7,92',
        '3,92',
        'Un avance medio de 100,00% en 2025, 2026 y 2027',
      ],
      ['73% de 75% (97,33%)', '75%', '2%', '131,67%', '58,67%', 'Llegar a 85% en 2027 (12% más)'],
      [
        '33,00 de 30,00 (90,91%)',
        '30,00',
        '3,00',
        '18,00',
        '15,00',
        'Llegar a 20,00 en 2027 (13,00 menos)',
      ],
      [
        '3,00 de 0,00 (0,00%)',
        '0,00',
        '3,00',
        'Imposible: su meta es 0 y no pasa de 100%',
        '—',
        'Llegar a 0,00 en 2027 (3,00 menos)',
      ],
    ]);
  });

  it('is not official, and says when the vigencia is over', () => {
    const said = (facts: Parameters<typeof reportOf>[0]) =>
      (neededSheet(facts)?.parts ?? []).flatMap((part) => ('text' in part ? [part.text] : []));
    expect(said(FACTS)[0]).toBe('Lo que falta para llegar a 100% (no oficial)');
    expect(said(FACTS)[1]).toMatch(/^Cálculo no oficial\. /);
    expect(said({ ...FACTS, cutoff: '2025-12-31' })[1]).toMatch(
      /^La vigencia ya cerró en la fecha de corte: es lo que faltó\. Cálculo no oficial\. /,
    );
  });

  it('is left out where nothing is needed, and of the edition that is published', () => {
    const done = indicator('suma', 1, [
      [null, null],
      [10, 12],
      [null, null],
      [null, null],
    ]);
    expect(neededSheet({ ...FACTS, objectives: [{ indicators: [done] }] })).toBeUndefined();
    const report = reportOf(FACTS);
    const publication = { ...report.publication, edition: 'publicacion' } as const;
    const names = composeReport({ ...report, publication }).map(({ name }) => name);
    expect(names).not.toContain('Lo que falta');
  });
});

it('the document has it at full precision, and null where nothing is needed', () => {
  const document = composeDocument(reportOf(FACTS));
  expect(computeSchema.safeParse(document).success).toBe(true);
  const needed = document.objectives.flatMap(({ indicators }) =>
    indicators.map((one) => one.needed),
  );
  expect(needed[1]).toEqual({
    closed: false,
    own: { state: 'needed', level: 5, missing: 1, reason: null },
    objective: {
      state: 'needed',
      level: 7.91111111111111,
      missing: 3.91111111111111,
      reason: null,
    },
    fourYears: {
      state: 'needed',
      level: null,
      missing: null,
      reason: null,
      progress: 1,
      years: [2025, 2026, 2027],
    },
  });
  expect(needed[4]?.objective).toEqual({
    state: 'unreachable',
    level: null,
    missing: null,
    reason: 'Imposible: su meta es 0 y no pasa de 100%.',
  });
  const done = indicator('suma', 1, [
    [null, null],
    [10, 12],
    [null, null],
    [null, null],
  ]);
  const [objective] = composeDocument(
    reportOf({ ...FACTS, objectives: [{ indicators: [done] }] }),
  ).objectives;
  expect(objective?.indicators[0]?.needed).toBeNull();
});
