/** The four years of a plan: each indicator by its trend, from its annual figures. */

import type { Method, Operand } from '../model/evaluation.ts';
import type { Execution } from '../model/execution.ts';
import { numberOf } from '../model/figure.ts';
import type {
  FourYearIndicator,
  FourYearReason,
  FourYears,
  YearFigures,
} from '../model/four-years.ts';
import type { Indicator, Plan, Trend } from '../model/plan.ts';
import { type Choices, evaluate } from './evaluate.ts';
import { formulaOf } from './formulas.ts';

const NOT_YET: Operand = { figure: { kind: 'blank' }, at: null };

type Outcome = Pick<FourYearIndicator, 'progress' | 'reason'>;

/**
 * The years of the plan with execution up to the vigencia computed; `null` where the plan programs
 * fewer than two. Ratios are 1 = 100 %; none of them is official.
 */
export function evaluateFourYears(
  plan: Plan,
  executions: readonly Execution[],
  { vigencia, method, cutoff }: Choices,
): FourYears | null {
  const years = plan.vigencias.map((year) => ({
    year,
    evaluation: evaluate(plan, executions, {
      vigencia: year,
      method,
      cutoff: year === vigencia ? cutoff : undefined,
    }),
  }));
  const objectives = plan.objectives.map((objective) => ({
    objective,
    indicators: objective.indicators.map((indicator, place) => {
      const figures = years.flatMap(({ year, evaluation }): YearFigures[] => {
        const own = evaluation.objectives.find((one) => one.objective === objective);
        const evaluated = own?.indicators[place];
        if (!evaluated) return [];
        const { programmed, executed, progress, status } = evaluated;
        if (year <= vigencia) {
          return [{ vigencia: year, programmed, executed, progress, status }];
        }
        const fixed = status === 'no-programada' || status === 'no-calculable';
        return [
          {
            vigencia: year,
            programmed,
            executed: NOT_YET,
            progress: null,
            status: fixed ? status : null,
          },
        ];
      });
      return { indicator, years: figures, ...accumulate(indicator, figures, method) };
    }),
  }));
  const programmed = years.filter(({ year }) =>
    objectives.some(({ indicators }) =>
      indicators.some((one) => one.years.some((of) => of.vigencia === year && isTarget(of))),
    ),
  );
  if (programmed.length < 2) return null;
  return {
    vigencias: plan.vigencias,
    through: vigencia,
    objectives,
    evaluations: years.filter(({ year }) => year <= vigencia).map(({ evaluation }) => evaluation),
  };
}

function isTarget({ programmed, status }: YearFigures): boolean {
  return programmed.figure.kind === 'number' && status !== 'no-programada';
}

function accumulate(indicator: Indicator, years: readonly YearFigures[], method: Method): Outcome {
  const { trend } = indicator;
  const targets = years.filter(isTarget);
  if (years.some(({ status }) => status === 'no-calculable') || trend === null) {
    return without(targets.length === 0 ? 'not-programmed' : 'not-calculable');
  }
  if (targets.length === 0) return without('not-programmed');
  const reported = targets.filter(({ progress }) => progress !== null);
  if (reported.length === 0) return without('no-report');
  const rules: Record<Trend, () => number | null> = {
    suma: () => quotient(sumOf(reported, 'executed'), sumOf(targets, 'programmed')),
    // What was programmed and not reported counts as 0, as it does in the objective.
    constante: () => {
      const due = targets.filter(({ status }) => status !== null);
      return reported.reduce((sum, { progress }) => sum + (progress ?? 0), 0) / due.length;
    },
    creciente: () => lastAgainstTarget(indicator, trend, reported, targets, method),
    decreciente: () => lastAgainstTarget(indicator, trend, reported, targets, method),
  };
  const progress = rules[trend]();
  return progress === null ? without('not-calculable') : { progress, reason: null };
}

function without(reason: FourYearReason): Outcome {
  return { progress: null, reason };
}

/** The last executed value against the target of the last year programmed, as in one year. */
function lastAgainstTarget(
  { baseline }: Indicator,
  trend: Trend,
  reported: readonly YearFigures[],
  targets: readonly YearFigures[],
  { decreciente }: Method,
): number | null {
  const executed = numberOf(reported.at(-1)?.executed.figure ?? NOT_YET.figure);
  const programmed = numberOf(targets.at(-1)?.programmed.figure ?? NOT_YET.figure);
  if (executed === null || programmed === null) return null;
  return formulaOf(trend, decreciente)({ programmed, executed, baseline: numberOf(baseline) })
    .value;
}

function sumOf(years: readonly YearFigures[], figure: 'programmed' | 'executed'): number {
  return years.reduce((sum, one) => sum + (numberOf(one[figure].figure) ?? 0), 0);
}

function quotient(executed: number, programmed: number): number | null {
  return programmed === 0 ? null : executed / programmed;
}
