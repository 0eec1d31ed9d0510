/** Which vigencia a run computes. */

import type { Execution } from '../../model/execution.ts';
import { askMeant } from '../../model/nearest-word.ts';
import type { Plan } from '../../model/plan.ts';
import { WrongUsage } from '../world/failure.ts';

/** The vigencia asked for, else those of the plan; throws `WrongUsage` for one the plan lacks. */
export function vigenciasAtStake(plan: Plan, asked: number | undefined): readonly number[] {
  if (asked === undefined) return plan.vigencias;
  // A matrix that names no year has a finding of its own, which says what to write.
  if (plan.vigencias.length === 0) return [];
  if (plan.vigencias.includes(asked)) return [asked];
  throw new WrongUsage(
    `La matriz no tiene la vigencia ${asked}; tiene ${plan.vigencias.join(', ')}.`,
    askMeantYear(asked, plan.vigencias) ??
      'Revise --vigencia, o los años de los encabezados de la matriz.',
  );
}

/**
 * The vigencia asked for, else the only one with execution. Throws `WrongUsage` where the inputs
 * leave more than one, or where no export given speaks of the one asked for.
 */
export function chooseVigencia(
  plan: Plan,
  executions: readonly Execution[],
  asked: number | undefined,
): number {
  const executed = executedVigencias(plan, executions);
  if (asked !== undefined) {
    if (executions.length === 0 || executed.includes(asked)) return asked;
    throw new WrongUsage(
      `${executions.map(({ file }) => file).join(', ')} no trae la vigencia ${asked}; trae ${executed.join(', ')}.`,
      askMeantYear(asked, executed) ?? 'Indique con --segplan el reporte de esa vigencia.',
    );
  }
  const [only, ...others] = executed.filter((year) => plan.vigencias.includes(year));
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) throw new SeveralVigencias([only, ...others]);
  throw new WrongUsage(
    `La matriz (${plan.vigencias.join(', ')}) y la ejecución (${executed.join(', ')}) no tienen ninguna vigencia en común.`,
    'Indique cuál con --vigencia.',
  );
}

/** The inputs have execution of several vigencias, and none was asked for. */
export class SeveralVigencias extends WrongUsage {
  /** Which, ascending. */
  readonly years: readonly number[];

  constructor(years: readonly number[]) {
    super(
      `Hay varias vigencias con ejecución: ${years.join(', ')}.`,
      'Indique cuál con --vigencia.',
    );
    this.years = years;
  }
}

/** Asks whether another year was meant; `null` where none is a slip away, as the next year never is. */
function askMeantYear(asked: number, years: readonly number[]): string | null {
  const far = years.filter((year) => Math.abs(year - asked) > FEW_YEARS);
  return askMeant(String(asked), far.map(String), (year) => `--vigencia ${year}`);
}

/** Who asks for a year of the plan or of the one before it means that year. */
const FEW_YEARS = 8;

/** The years the exports speak of, else those for which the matrix itself has an execution. */
export function executedVigencias(plan: Plan, executions: readonly Execution[]): readonly number[] {
  const ofExports = executions.flatMap(({ vigencias }) => vigencias);
  const ofMatrix = plan.objectives.flatMap(({ indicators }) =>
    indicators.flatMap(({ vigencias }) =>
      vigencias.flatMap(({ vigencia, executed }) => (executed.kind === 'blank' ? [] : [vigencia])),
    ),
  );
  const years = executions.length > 0 ? ofExports : ofMatrix;
  return [...new Set(years)].sort((a, b) => a - b);
}
