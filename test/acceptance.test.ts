/** The published case: every printed figure of 2024 comes out of the two workbooks. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tellFindings } from '../src/diagnostics/tell.ts';
import { check, evaluate, readExecution, readPlan, readWorkbook } from '../src/index.ts';
import type { Evaluation, IndicatorEvaluation } from '../src/model/evaluation.ts';
import { formatPercent } from '../src/model/number.ts';
import type { Plan } from '../src/model/plan.ts';
import { composeNotes } from '../src/report/compute/objective-notes.ts';

interface PublishedIndicator {
  readonly goalKind: string;
  readonly goalCode: string;
  readonly goal: string | null;
  readonly indicatorCode: string | null;
  readonly weight: string | null;
  readonly programmed: string | null;
  readonly executed: string | null;
  readonly printedProgress: string | null;
  readonly printedStatus: string | null;
  readonly notProgrammed?: boolean;
}

interface Published {
  readonly cutoff: string;
  readonly objectives: readonly {
    readonly number: number;
    readonly name: string;
    readonly printedCompliance: string;
    readonly note?: string;
    readonly indicators: readonly PublishedIndicator[];
  }[];
}

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'gestion-publica-2024');

const published: Published = JSON.parse(readFileSync(join(FOLDER, 'published.json'), 'utf8'));

function open(name: string) {
  return readWorkbook(readFileSync(join(FOLDER, name)), name);
}

const { plan, findings: ofMatrix } = readPlan(open('matriz.xlsx'));
const { execution, findings: ofExport } = readExecution(open('segplan.xlsx'));
if (!plan || !execution) throw new Error('the real case does not read');
const executions = [execution];
const method = { decreciente: 'inversa', programmedFrom: 'segplan' } as const;
const evaluation = evaluate(plan, executions, { vigencia: 2024, method });

/** The ratio with as many decimals as the publication printed it with. */
function asPrinted(ratio: number | null, printed: string): string | null {
  const [, decimals = ''] = /,(\d+)%$/.exec(printed) ?? [];
  return ratio === null ? null : formatPercent(ratio, decimals.length);
}

function compliances(of: Evaluation): readonly (string | null)[] {
  return of.objectives.map(({ compliance, objective }) => {
    const printed = published.objectives[objective.number - 1]?.printedCompliance ?? '';
    return asPrinted(compliance, printed);
  });
}

const printedCompliances = published.objectives.map((objective) => objective.printedCompliance);

/** The plan with each indicator's facts changed, to see that the case would notice. */
function alter(
  change: (indicator: Plan['objectives'][number]['indicators'][number]) => object,
): Plan {
  return {
    ...(plan as Plan),
    objectives: (plan as Plan).objectives.map((objective) => ({
      ...objective,
      indicators: objective.indicators.map((indicator) => ({ ...indicator, ...change(indicator) })),
    })),
  };
}

describe('the published case', () => {
  it('has the 8 objectives, by number and name', () => {
    const read = plan.objectives.map(({ number, name }) => ({ number, name }));
    expect(read).toEqual(published.objectives.map(({ number, name }) => ({ number, name })));
  });

  it('gives the printed compliance of each objective', () => {
    expect(compliances(evaluation)).toEqual(printedCompliances);
  });

  const pairs = published.objectives.flatMap((objective, at) =>
    objective.indicators.map(
      (printed, index): [string, PublishedIndicator, IndicatorEvaluation] => {
        const evaluated = evaluation.objectives[at]?.indicators[index];
        if (!evaluated) throw new Error(`objective ${objective.number} lacks an indicator`);
        return [`${printed.goalKind} ${printed.goalCode}`, printed, evaluated];
      },
    ),
  );
  const reported = pairs.filter(([, printed]) => !printed.notProgrammed);

  it('has 16 reported indicators and one not programmed', () => {
    expect([reported.length, pairs.length]).toEqual([16, 17]);
  });

  it.each(reported)('gives the printed progress of %s', (_, printed, evaluated) => {
    expect(asPrinted(evaluated.progress, printed.printedProgress ?? '')).toBe(
      printed.printedProgress,
    );
  });

  it.each(reported)('gives the status and the justification of %s', (_, printed, evaluated) => {
    const fulfilled = printed.printedStatus === 'Cumplida';
    if (fulfilled) expect(evaluated.status).toBe('cumplida');
    expect(evaluated.observation).toBe(fulfilled ? null : printed.printedStatus);
  });

  it('takes meta estratégica 78 for not programmed, and says so as published', () => {
    const third = evaluation.objectives[2];
    const last = third?.indicators[1];
    expect(last?.indicator.key).toMatchObject({ goalKind: 'estrategica', goalCode: '78' });
    expect(last?.status).toBe('no-programada');
    expect(last?.reason).toEqual({ kind: 'not-programmed', mark: 'NP' });
    expect(third && composeNotes(third, 2024)).toContain(published.objectives[2]?.note);
  });

  it('knows the cutoff', () => {
    expect(evaluation.cutoff).toBe(published.cutoff);
  });

  it('has one warning, on the only result that lags a year', () => {
    const found = [...ofMatrix, ...ofExport, ...check({ plan, executions, evaluation })];
    expect(
      tellFindings(found).map(({ code, severity, sheet, cell, message }) => [
        `${severity} ${code} ${sheet}!${cell}`,
        message,
      ]),
    ).toEqual([
      [
        'warning PES321 Reporte!J8',
        'La observación de la meta estratégica 72 en 2024 habla de 2023 y no de 2024: «Incremento en 0,40 puntos del IGPD. Resultados 2023».',
      ],
    ]);
  });
});

describe('the published case would notice', () => {
  it('a cap at 100 %', () => {
    const capped = evaluation.objectives.map(({ indicators, objective }) => {
      const sum = indicators.reduce(
        (total, { progress, effectiveWeight }) =>
          total + Math.min(progress ?? 0, 1) * (effectiveWeight ?? 0),
        0,
      );
      return asPrinted(sum, published.objectives[objective.number - 1]?.printedCompliance ?? '');
    });
    expect(capped).not.toEqual(printedCompliances);
  });

  it('equal weights', () => {
    const third = { kind: 'number', value: 1 / 3, percent: true } as const;
    const equal = alter(({ vigencias }) => ({
      vigencias: vigencias.map((facts) => ({ ...facts, weight: third })),
    }));
    const fifth = evaluate(equal, executions, { vigencia: 2024, method }).objectives[4];
    expect(asPrinted(fifth?.compliance ?? null, '0,00%')).toBe('99,57%');
    expect(printedCompliances[4]).toBe('99,56%');
  });

  it('a baseline for Creciente', () => {
    const half = evaluation.objectives.flatMap(({ indicators }) =>
      indicators.filter(
        ({ indicator, progress }) => indicator.trend === 'creciente' && progress !== 1,
      ),
    );
    const moved = half.map(({ programmed, executed }) => {
      const [target, done] = [programmed.figure, executed.figure];
      if (target.kind !== 'number' || done.kind !== 'number') return null;
      const baseline = target.value / 2;
      return formatPercent((done.value - baseline) / (target.value - baseline));
    });
    expect(moved).not.toEqual(half.map(({ progress }) => formatPercent(progress ?? 0)));
    const based = alter(() => ({ baseline: { kind: 'number', value: 35.36, percent: false } }));
    expect(compliances(evaluate(based, executions, { vigencia: 2024, method }))).toEqual(
      printedCompliances,
    );
  });
});
