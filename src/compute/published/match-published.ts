/** Which printed row is of which indicator, and which printed objective is which. */

import type {
  Evaluation,
  IndicatorEvaluation,
  ObjectiveEvaluation,
} from '../../model/evaluation.ts';
import type { ExecutionRecord } from '../../model/execution.ts';
import { BLANK } from '../../model/figure.ts';
import { groupBy } from '../../model/group.ts';
import type { Published, PublishedObjective, PublishedRow } from '../../model/published.ts';
import { foldName } from '../../model/text.ts';
import { NO_CROSSING, recordsOf } from '../crossing.ts';
import { matchRecords } from '../matching.ts';

/** A printed document beside an evaluation. */
export interface MatchedPublished {
  /** What is printed of each objective; what is of none has no key. */
  readonly objectives: ReadonlyMap<ObjectiveEvaluation | null, readonly PublishedObjective[]>;
  /** The rows printed of each indicator that has any. */
  readonly rows: ReadonlyMap<IndicatorEvaluation, readonly PublishedRow[]>;
  readonly strangers: readonly (PublishedRow | PublishedObjective)[];
}

/**
 * Crosses rows with the indicators of their objective as records of an export are, by codes or else by
 * names; those left over, with what is left of the others.
 */
export function matchPublished(published: Published, evaluation: Evaluation): MatchedPublished {
  const objectives = groupBy(published.objectives, (one) => objectiveOf(one, evaluation));
  const rows = new Map<IndicatorEvaluation, readonly PublishedRow[]>();
  const taken = new Set<PublishedRow>();
  const cross = (
    indicators: readonly IndicatorEvaluation[],
    printed: readonly PublishedObjective[],
  ) => {
    const free = printed.flatMap((one) => one.rows).filter((row) => !taken.has(row));
    const rowOf = new Map(free.map((row) => [recordOf(row, published.vigencia), row]));
    const found = matchRecords(
      indicators.map(({ indicator }) => indicator),
      [...rowOf.keys()],
    );
    for (const one of indicators) {
      const crossing = found.get(one.indicator) ?? NO_CROSSING;
      if (!crossing.record) continue;
      const own = recordsOf(crossing).flatMap((record) => rowOf.get(record) ?? []);
      rows.set(one, own);
      for (const row of own) taken.add(row);
    }
  };
  for (const evaluated of evaluation.objectives) {
    cross(evaluated.indicators, objectives.get(evaluated) ?? []);
  }
  const left = evaluation.objectives.flatMap(({ indicators }) =>
    indicators.filter((one) => !rows.has(one)),
  );
  cross(left, published.objectives);
  const unplaced = objectives.get(null) ?? [];
  return {
    objectives,
    rows,
    strangers: [
      ...unplaced.filter(({ compliance }) => compliance.length > 0),
      ...published.objectives.flatMap((one) => one.rows.filter((row) => !taken.has(row))),
    ],
  };
}

/** The objective of the evaluation that has its name, else its number. */
function objectiveOf(
  { number, name }: PublishedObjective,
  { objectives }: Evaluation,
): ObjectiveEvaluation | null {
  const folded = foldName(name);
  return (
    objectives.find(({ objective }) => folded !== '' && foldName(objective.name) === folded) ??
    objectives.find(({ objective }) => objective.number === number) ??
    null
  );
}

function recordOf(row: PublishedRow, vigencia: number): ExecutionRecord {
  const { key, names, trend, programmed, executed, at } = row;
  const { file, sheet, cell } = at;
  return {
    key,
    names,
    trend,
    vigencia,
    programmed,
    executed,
    progress: BLANK,
    observation: null,
    source: { file, sheet: sheet ?? '', row: cell ? cell.row : 1, cells: {} },
  };
}
