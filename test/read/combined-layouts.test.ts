/** One plan in randomly combined layouts: read back the same, or reported; never another number. */

import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/compute/evaluate.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { tellFindings } from '../../src/diagnostics/tell.ts';
import { numberOf } from '../../src/model/figure.ts';
import type { Plan } from '../../src/model/plan.ts';
import { readPlan } from '../../src/read/plan/read-plan.ts';
import {
  OBJECTIVES,
  plans,
  type Style,
  styles,
  type Written,
  writePlan,
  YEARS,
} from '../layout-writer.ts';
import fc, { LAW } from '../seeded-check.ts';
import { workbookOf } from '../sheets.ts';

/** What must be read of each indicator, one line a vigencia. */
function expectedLines(plan: readonly Written[], style: Style): readonly string[] {
  return plan.flatMap((one) =>
    one.years.map(({ weight, programmed, executed }, at) =>
      [
        `${one.objective}. ${OBJECTIVES[one.objective]}`,
        one.kind,
        one.goalCode,
        one.goal,
        one.indicatorCode,
        one.indicator,
        one.trend.toLowerCase(),
        YEARS[at],
        weight / 100,
        programmed,
        style.executed ? executed : null,
      ].join(' · '),
    ),
  );
}

function readLines({ objectives }: Plan): readonly string[] {
  return objectives.flatMap((objective) =>
    objective.indicators.flatMap(({ key, names, trend, vigencias }) =>
      vigencias.map((facts) =>
        [
          `${objective.number}. ${objective.name}`,
          key.goalKind,
          key.goalCode,
          names.goal,
          key.indicatorCode,
          names.indicator,
          trend,
          facts.vigencia,
          numberOf(facts.weight),
          numberOf(facts.programmed),
          numberOf(facts.executed),
        ].join(' · '),
      ),
    ),
  );
}

function errorsIn(findings: readonly Finding[]): readonly string[] {
  const errors = tellFindings(findings).filter(({ severity }) => severity === 'error');
  return errors.map(({ code, message }) => `${code} ${message}`);
}

/** A property of many sheets takes longer than a test may by default on a busy machine. */
const PATIENCE = 60_000;

describe('a plan in any combination of layouts', () => {
  it(
    'is read back the same, without an error',
    () => {
      fc.assert(
        fc.property(plans, styles, (plan, style) => {
          const read = readPlan(workbookOf(writePlan(plan, style)));
          expect(errorsIn(read.findings)).toEqual([]);
          expect(read.plan && readLines(read.plan)).toEqual(expectedLines(plan, style));
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );

  it(
    'gives the same figures wide as long',
    () => {
      fc.assert(
        fc.property(plans, styles, wideYears, (plan, drawn, years) => {
          const style = { ...drawn, executed: true };
          const [wide, long] = [years, 'long' as const].map((way) =>
            figuresOfYears(writePlan(plan, { ...style, years: way })),
          );
          expect(wide).toHaveLength(YEARS.length);
          expect(long).toEqual(wide);
        }),
        LAW,
      );
    },
    PATIENCE,
  );

  it(
    'with a header damaged gives no other number, and says what it lost',
    () => {
      fc.assert(
        fc.property(plans, headedStyles, damages, (plan, style, damage) => {
          const tables = Object.entries(writePlan(plan, style));
          const damaged = tables.map(([name, table]) => [name, damage(table)] as const);
          const read = readPlan(workbookOf(Object.fromEntries(damaged)));
          const truth = figuresOf(plan, style);
          const found = read.plan ? figuresIn(read.plan) : new Map<string, number>();
          for (const [key, value] of found) {
            if (truth.has(key)) expect([key, value]).toEqual([key, truth.get(key)]);
          }
          const lost = [...truth.keys()].some(
            (key) => !key.startsWith('executed') && !found.has(key),
          );
          const said = tellFindings(read.findings).some(({ severity }) => severity !== 'note');
          expect([lost, lost && !said]).toEqual([lost, false]);
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );
});

const wideYears = fc.constantFrom('above', 'left', 'inside');

/** What each year of the sheets evaluates to, without the cells that it was read from. */
function figuresOfYears(tables: Readonly<Record<string, string>>) {
  const { plan } = readPlan(workbookOf(tables));
  const method = { decreciente: 'inversa', programmedFrom: 'segplan' } as const;
  return YEARS.flatMap((vigencia) => {
    if (!plan) return [];
    const { objectives } = evaluate(plan, [], { vigencia, method, cutoff: `${vigencia}-12-31` });
    return [
      objectives.map(({ objective, compliance, reason, weightSum, indicators }) => ({
        number: objective.number,
        compliance,
        reason: reason?.kind ?? null,
        weightSum,
        indicators: indicators.map((one) => ({
          key: one.indicator.key,
          progress: one.progress,
          effectiveWeight: one.effectiveWeight,
          contribution: one.contribution,
          status: one.status,
          reason: one.reason?.kind ?? null,
        })),
      })),
    ];
  });
}

/** Styles whose years stand in headers: in a long table they are facts of the rows. */
const headedStyles = styles.filter(({ years }) => years !== 'long');

/** Ways to spoil a header: garble its words, blank a year, or write the same year on two blocks. */
const damages: fc.Arbitrary<(table: string) => string> = fc.constantFrom(
  (table: string) => table.replaceAll('Programado', 'Prxgramxdo'),
  (table: string) => table.replaceAll('Ponderación', 'Aporte'),
  (table: string) => table.replaceAll('Tendencia', 'Comportamiento'),
  (table: string) => table.replaceAll('Código meta', 'Serie'),
  (table: string) => table.replaceAll('| 2025 ', '| 2024 '),
  (table: string) => table.replaceAll('| 2025 ', '|  '),
  (table: string) => table.replaceAll('Programado 2025', 'Programado 2024'),
  (table: string) => table.replaceAll(' 2025 |', ' |'),
);

/** Figures by what they are of; a key that the damage changed is of nothing written. */
function figuresOf(plan: readonly Written[], style: Style): ReadonlyMap<string, number> {
  return new Map(
    plan.flatMap((one) =>
      one.years.flatMap(({ weight, programmed, executed }, at): [string, number][] => {
        const key = `${one.kind}/${one.goalCode}/${one.indicatorCode}/${YEARS[at]}`;
        return [
          [`weight/${key}`, weight / 100],
          [`programmed/${key}`, programmed],
          ...(style.executed ? [[`executed/${key}`, executed] as [string, number]] : []),
        ];
      }),
    ),
  );
}

function figuresIn({ objectives }: Plan): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { key, vigencias } of objectives.flatMap(({ indicators }) => indicators)) {
    for (const { vigencia, ...facts } of vigencias) {
      for (const field of ['weight', 'programmed', 'executed'] as const) {
        const value = numberOf(facts[field]);
        const name = `${field}/${key.goalKind}/${key.goalCode}/${key.indicatorCode}/${vigencia}`;
        if (value !== null) found.set(name, value);
      }
    }
  }
  return found;
}
