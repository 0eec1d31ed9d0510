/** What a matrix says of its own execution. */

import type { Execution } from '../../model/execution.ts';
import type { IndicatorKey, Plan } from '../../model/plan.ts';
import type { Search } from './search.ts';

/** What a matrix reports, and what it leaves blank; both by `idOf`. */
export interface OwnExecution {
  readonly reported: ReadonlyMap<string, number>;
  readonly missing: ReadonlySet<string>;
}

/**
 * What the matrix reports, and what it programs and leaves blank, in a vigencia for which it has
 * the execution of others: metas estratégicas are often the only ones reported in it.
 */
export function ownExecution({
  plan,
  vigencias,
}: Pick<Search, 'plan' | 'vigencias'>): OwnExecution {
  const reported = new Map<string, number>();
  const missing = new Set<string>();
  for (const year of vigencias) {
    const facts = plan.objectives.flatMap(({ indicators }) =>
      indicators.flatMap(({ key, vigencias: own }) =>
        own
          .filter(({ vigencia, programmed }) => vigencia === year && programmed.kind === 'number')
          .map(({ executed }) => ({ id: idOf(key, year), executed })),
      ),
    );
    if (facts.every(({ executed }) => executed.kind === 'blank')) continue;
    for (const { id, executed } of facts) {
      if (executed.kind === 'number') reported.set(id, executed.value);
      else if (executed.kind === 'blank') missing.add(id);
    }
  }
  return { reported, missing };
}

/** Whether a report has what the matrix leaves blank, and contradicts nothing of what it says. */
export function completes(
  executions: readonly Execution[],
  { reported, missing }: OwnExecution,
): boolean {
  const figures = executions.flatMap(({ records }) =>
    records.flatMap(({ key, vigencia, executed }) =>
      executed.kind === 'number' ? [{ id: idOf(key, vigencia), value: executed.value }] : [],
    ),
  );
  const agrees = figures.every(({ id, value }) => (reported.get(id) ?? value) === value);
  return agrees && figures.some(({ id }) => missing.has(id));
}

/** The vigencias of which a matrix has some execution, ascending. */
export function yearsExecuted({ objectives }: Plan): readonly number[] {
  const years = objectives.flatMap(({ indicators }) =>
    indicators.flatMap(({ vigencias }) =>
      vigencias.flatMap(({ vigencia, executed }) => (executed.kind === 'number' ? vigencia : [])),
    ),
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

/** An indicator in a vigencia, by its codes. */
function idOf({ goalCode, indicatorCode }: IndicatorKey, vigencia: number): string {
  return [goalCode, indicatorCode, vigencia].join('/');
}
