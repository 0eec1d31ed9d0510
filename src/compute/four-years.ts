/** The four years of a plan: each indicator by its trend, from its annual figures. */

import type { IndicatorEvaluation, Operand } from '../model/evaluation.ts';
import type { Execution } from '../model/execution.ts';
import { isUnknown, numberOf } from '../model/figure.ts';
import type { FourYears, YearFigures } from '../model/four-years.ts';
import type { Plan } from '../model/plan.ts';
import { accumulate } from './accumulate-years.ts';
import { type Choices, evaluate } from './evaluate.ts';

const NOT_YET: Operand = { figure: { kind: 'blank' }, at: null };

/** A year that says nothing of the indicator. */
const NOTHING: Omit<YearFigures, 'vigencia'> = {
  programmed: NOT_YET,
  executed: NOT_YET,
  progress: null,
  status: 'no-programada',
  reason: { kind: 'not-programmed', mark: null },
};

/**
 * The years of the plan with execution up to the vigencia computed; `null` where the plan programs
 * fewer than two. Ratios are 1 = 100 %; none of them is official.
 */
export function evaluateFourYears(
  plan: Plan,
  executions: readonly Execution[],
  choices: Choices,
): FourYears | null {
  if (plan.vigencias.length < 2) return null;
  const { vigencia, method, cutoff } = choices;
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
      const figures = ofYears.map(({ year, byObjective }): YearFigures => {
        const evaluated = byObjective.get(objective)?.indicators[place];
        if (!evaluated) return { ...NOTHING, vigencia: year };
        return year <= vigencia ? takeDue(year, evaluated) : takeAhead(year, evaluated);
      });
      return { indicator, years: figures, ...accumulate(indicator, figures, choices) };
    }),
  }));
  const programmed = years.filter(({ year }) =>
    objectives.some(({ indicators }) =>
      indicators.some((one) => one.years.some((of) => of.vigencia === year && isProgrammed(of))),
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

/** A year up to the vigencia computed. */
function takeDue(year: number, evaluated: IndicatorEvaluation): YearFigures {
  const { programmed, executed, progress, status, reason } = evaluated;
  return { vigencia: year, programmed, executed, progress, status, reason };
}

/** A year still to come: of what was executed nobody asks yet, only whether its target is known. */
function takeAhead(year: number, evaluated: IndicatorEvaluation): YearFigures {
  const { programmed, status, reason } = evaluated;
  const isFixed = status === 'no-programada' || isTargetUnknown(evaluated);
  return {
    vigencia: year,
    programmed,
    executed: NOT_YET,
    progress: null,
    status: isFixed ? status : null,
    reason: isFixed ? reason : null,
  };
}

function isTargetUnknown({ programmed: { figure }, reason }: IndicatorEvaluation): boolean {
  if (isUnknown(figure) || (numberOf(figure) ?? Number.NaN) < 0) return true;
  if (reason?.kind === 'no-column') return reason.operand === 'programmed';
  return reason?.kind === 'repeated-key' || reason?.kind === 'ambiguous-record';
}

/** Whether the year counts among those of the plan, calculable or not. */
function isProgrammed({ programmed, status }: YearFigures): boolean {
  return programmed.figure.kind === 'number' && status !== 'no-programada';
}
