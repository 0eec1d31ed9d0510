/** What a matrix says of its own execution. */

import type { IndicatorKey, Plan } from '../../model/plan.ts';
import type { Search } from './search.ts';

/**
 * What the matrix reports, and what it programs and leaves blank, in a vigencia for which it has
 * the execution of others: metas estratégicas are often the only ones reported in it.
 */
export function ownExecution({ plan, vigencias }: Pick<Search, 'plan' | 'vigencias'>) {
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
export function idOf({ goalCode, indicatorCode }: IndicatorKey, vigencia: number): string {
  return [goalCode, indicatorCode, vigencia].join('/');
}
