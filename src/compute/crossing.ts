/** How an indicator and the rows that may be its own are told together. */

import type { Crossing } from '../model/evaluation.ts';
import type { ExecutionRecord } from '../model/execution.ts';
import { numberOf } from '../model/figure.ts';
import { type Indicator, vigenciaOf } from '../model/plan.ts';
import type { Ours, Settled } from './row-sums.ts';

/** An indicator without record, whatever the export has. */
export const NO_CROSSING: Crossing = {
  record: null,
  rivals: [],
  doubt: null,
  rows: null,
  by: 'code',
};

/** The outcome of settling rows as the crossing of an indicator. */
export function crossingOf(settled: Settled, records: readonly ExecutionRecord[]): Crossing {
  if (settled.record) return { ...NO_CROSSING, record: settled.record, rows: settled.rows };
  return { ...NO_CROSSING, rivals: records, doubt: settled.doubt };
}

/** What the matrix says of the indicator in the vigencia of the records. */
export function oursOf(indicator: Indicator, records: readonly ExecutionRecord[]): Ours {
  const [first] = records;
  const facts = first ? vigenciaOf(indicator, first.vigencia) : null;
  return { trend: indicator.trend, programmed: facts ? numberOf(facts.programmed) : null };
}

/** The records that a crossing speaks of: what it took, or could not choose among. */
export function recordsOf({ record, rivals, rows }: Crossing): readonly ExecutionRecord[] {
  if (rows) return rows.records;
  return record ? [record] : rivals;
}
