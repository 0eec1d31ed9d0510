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
import type { Indicator, Plan } from '../model/plan.ts';
import { type OverYears, type ProgressFormula, TREND_MEANINGS } from '../model/trend.ts';
import { type Choices, evaluate } from './evaluate.ts';
import { applyFormula } from './progress.ts';

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
      // A date that closes the vigencia computed closes the years before it too.
      cutoff,
    }),
  }));
  const ofYears = years.map(({ year, evaluation }) => ({
    year,
    byObjective: new Map(evaluation.objectives.map((one) => [one.objective, one])),
  }));
  const objectives = plan.objectives.map((objective) => ({
    objective,
    indicators: objective.indicators.map((indicator, place) => {
      const figures = ofYears.flatMap(({ year, byObjective }): YearFigures[] => {
        const evaluated = byObjective.get(objective)?.indicators[place];
        if (!evaluated) return [];
        const { programmed, executed, progress, status, reason } = evaluated;
        if (year <= vigencia) {
          return [{ vigencia: year, programmed, executed, progress, status }];
        }
        // Of a year to come nobody has a column of what was executed.
        const awaits = reason?.kind === 'no-column' && reason.operand === 'executed';
        const fixed = status === 'no-programada' || (status === 'no-calculable' && !awaits);
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

/** A year that was programmed and reported, with its three numbers. */
interface Reported {
  readonly programmed: number;
  readonly executed: number;
  readonly progress: number;
}

/** What the figure over the years is made of. */
interface Course {
  readonly reported: readonly [Reported, ...Reported[]];
  /** Targets of all the years that have one, ascending. */
  readonly targets: readonly number[];
  /** How many of them were due by the vigencia computed. */
  readonly due: number;
  readonly baseline: number | null;
  readonly formula: ProgressFormula;
}

/** The figure of each way in which years go together; `null` where it has none. */
const RULES: Record<OverYears, (course: Course) => number | null> = {
  sum: ({ reported, targets }) => sumOf(reported.map(({ executed }) => executed)) / sumOf(targets),
  // What was programmed and not reported counts as 0, as it does in the objective.
  mean: ({ reported, due }) => sumOf(reported.map(({ progress }) => progress)) / due,
  // The last executed value against the last target, as in one year.
  last: ({ reported, targets, baseline, formula }) => {
    const [executed, programmed] = [reported.at(-1)?.executed, targets.at(-1)];
    if (executed === undefined || programmed === undefined) return null;
    return applyFormula(formula, { programmed, executed, baseline }).value;
  },
};

function accumulate(indicator: Indicator, years: readonly YearFigures[], method: Method): Outcome {
  const { trend, baseline } = indicator;
  const programmed = years.filter(isTarget);
  if (years.some(({ status }) => status === 'no-calculable') || trend === null) {
    return without(programmed.length === 0 ? 'not-programmed' : 'not-calculable');
  }
  if (programmed.length === 0) return without('not-programmed');
  const [first, ...others] = programmed.flatMap(reportOf);
  if (!first) return without('no-report');
  const { overYears, formula } = TREND_MEANINGS[trend];
  const progress = RULES[overYears]({
    reported: [first, ...others],
    targets: programmed.flatMap(({ programmed: { figure } }) => numberOf(figure) ?? []),
    due: programmed.filter(({ status }) => status !== null).length,
    baseline: numberOf(baseline),
    formula: formula(method.decreciente),
  });
  return progress === null ? without('not-calculable') : { progress, reason: null };
}

function without(reason: FourYearReason): Outcome {
  return { progress: null, reason };
}

function reportOf(year: YearFigures): readonly Reported[] {
  const [programmed, executed] = [numberOf(year.programmed.figure), numberOf(year.executed.figure)];
  const { progress } = year;
  if (programmed === null || executed === null || progress === null) return [];
  return [{ programmed, executed, progress }];
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
