/** Two versions of a plan as a test says them, and what `compare` tells of them in words. */

import type {
  ComparedEvaluation,
  ComparedIndicator,
  ComparedObjective,
  Comparison,
} from '../../../src/model/comparison.ts';
import type { Method } from '../../../src/model/evaluation.ts';
import type { Indicator } from '../../../src/model/plan.ts';
import {
  evaluateFacts,
  executionWith,
  indicatorWith,
  objectiveWith,
  planWith,
  recordWith,
} from '../../facts.ts';

/** What is said of an indicator. */
export type Facts = Parameters<typeof indicatorWith>[0] & {
  goal?: string | null;
  name?: string | null;
};

export const BRIDGES = { goal: 'Construir puentes', name: 'Puentes construidos' };
const SCHOOLS = { goal: 'Dotar escuelas', name: 'Escuelas dotadas' };

function named({ goal = 'Asistir entidades', name = 'Número de entidades', ...facts }: Facts) {
  return { ...indicatorWith(facts), names: { goal, indicator: name } };
}

/** A plan of those objectives evaluated, each goal with names of its own unless its facts say so. */
export function evaluateObjectives(
  objectives: readonly (readonly Facts[])[],
  choices: Partial<Method> = {},
  records: Parameters<typeof recordWith>[0][] = [],
) {
  const plan = planWith(
    objectives.map((facts, at) => objectiveWith(facts.map(named) as Indicator[], at + 1)),
    '2024-12-31',
  );
  const executions = records.length > 0 ? [executionWith(records.map(withCells))] : [];
  return evaluateFacts(plan, executions, choices);
}

/** A record whose figures have each a cell. */
function withCells(facts: Parameters<typeof recordWith>[0]) {
  const record = recordWith(facts);
  const programmed = { row: 8, column: 9 };
  return { ...record, source: { ...record.source, cells: { ...record.source.cells, programmed } } };
}

/** The changes as words: kind, code before and after, and which it may be. */
export function tellChanges({ changes }: Comparison): readonly string[] {
  return changes.map(({ kind, before, after, likely }) => {
    const codes = [before, after].map((one) => one?.evaluated.indicator.key.goalCode ?? '—');
    const other = likely ? ` (¿${likely.evaluated.indicator.key.goalCode}?)` : '';
    return `${kind} ${codes.join(' → ')}${other}`;
  });
}

/** The parts of the change of an objective as words: code, cause and amount. */
export function tellParts({ objectives }: Comparison, at = 0): readonly string[] {
  return (objectives[at]?.parts ?? []).map(({ cause, before, after, amount }) => {
    const { key } = (after ?? before)?.evaluated.indicator ?? {};
    return `${key?.goalCode} ${cause} ${amount}`;
  });
}

/** Half of an objective, which it does whole. */
export const ONE = { goalCode: '2301', weight: 0.5, programmed: 10, executed: 10, ...BRIDGES };
/** The other half, which it does by half. */
export const TWO = { goalCode: '2302', weight: 0.5, programmed: 10, executed: 5, ...SCHOOLS };

/** The evaluation as a document keeps it that says those other things of its indicators. */
export function keepWith(
  evaluation: ComparedEvaluation,
  say: (own: ComparedIndicator) => Partial<ComparedIndicator>,
  compliance?: number,
): ComparedEvaluation {
  return {
    ...evaluation,
    objectives: evaluation.objectives.map((one) => ({
      ...one,
      compliance: compliance ?? one.compliance,
      indicators: one.indicators.map((own) => ({ ...own, ...say(own) })),
    })),
  };
}

/** The evaluation with other numbers and names of its objectives, in their order. */
export function renameObjectives(
  evaluation: ComparedEvaluation,
  names: readonly Partial<ComparedObjective['objective']>[],
): ComparedEvaluation {
  return {
    ...evaluation,
    objectives: evaluation.objectives.map((one, at) => ({
      ...one,
      objective: { ...one.objective, ...names[at] },
    })),
  };
}
