/** Whom the examples of the catalogue speak of. */

import { type Told, tellOf } from './entry.ts';
import { type IndicatorSubject, nameSubject } from './subject.ts';

/** An indicator. */
const INDICATOR = indicator('2307', '4231');

/** A goal in those vigencias. */
export function goalIn(...vigencias: readonly number[]): Told {
  return tellOf(nameSubject({ ...INDICATOR, kind: 'goal' }), ...vigencias);
}

/** An indicator in those vigencias. */
export function indicatorIn(...vigencias: readonly number[]): Told {
  return tellOf(nameSubject(INDICATOR), ...vigencias);
}

/** An indicator that should go down, in those vigencias. */
export function decreasingIn(...vigencias: readonly number[]): Told {
  return tellOf(nameSubject(indicator('2410', '4310')), ...vigencias);
}

/** A meta estratégica, which has no code of indicator, in those vigencias. */
export function strategicIn(goalCode: string, ...vigencias: readonly number[]): Told {
  return tellOf(nameSubject(strategic(goalCode)), ...vigencias);
}

/** An indicator of a meta sectorial. */
export function indicator(goalCode: string, indicatorCode: string): IndicatorSubject {
  const key = { goalKind: 'sectorial', goalCode, indicatorCode, entity: null } as const;
  return { kind: 'indicator', key, names: { goal: null, indicator: null } };
}

/** A meta estratégica. */
export function strategic(goalCode: string): IndicatorSubject {
  const key = { goalKind: 'estrategica', goalCode, indicatorCode: null, entity: null } as const;
  return { kind: 'indicator', key, names: { goal: null, indicator: null } };
}

/** An objective in those vigencias. */
export function objectiveIn(number: number, ...vigencias: readonly number[]): Told {
  return tellOf(`objetivo ${number}`, ...vigencias);
}
