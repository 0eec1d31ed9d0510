/** Which printed row is of which indicator, and which printed objective is which. */

import type { Evaluation, IndicatorEvaluation } from '../../model/evaluation.ts';
import type { ExecutionRecord } from '../../model/execution.ts';
import { BLANK } from '../../model/figure.ts';
import type { Published, PublishedObjective, PublishedRow } from '../../model/published.ts';
import { foldText } from '../../model/text.ts';
import { recordsOf } from '../crossing.ts';
import { matchRecords } from '../matching.ts';

/** A printed document beside an evaluation; places are counted from 0. */
export interface MatchedPublished {
  /** What is printed of each objective, in the order of the evaluation. */
  readonly objectives: readonly (readonly PublishedObjective[])[];
  /** The rows printed of each indicator, by objective and place. */
  readonly rows: readonly (readonly (readonly PublishedRow[])[])[];
  readonly strangers: readonly (PublishedRow | PublishedObjective)[];
}

/**
 * Crosses rows with the indicators of their objective as records of an export are, by codes or else by
 * names; those left over, with what is left of the others.
 */
export function matchPublished(published: Published, evaluation: Evaluation): MatchedPublished {
  const { vigencia } = published;
  const places = published.objectives.map((one) => placeOf(one, evaluation));
  const objectives = evaluation.objectives.map((_, at) =>
    published.objectives.filter((_own, index) => places[index] === at),
  );
  const rowsOf = new Map<IndicatorEvaluation, readonly PublishedRow[]>();
  const taken = new Set<PublishedRow>();
  const cross = (indicators: readonly IndicatorEvaluation[], rows: readonly PublishedRow[]) => {
    const free = rows.filter((row) => !taken.has(row));
    const rowOf = new Map(free.map((row) => [recordOf(row, vigencia), row]));
    const found = matchRecords(
      indicators.map(({ indicator }) => indicator),
      [...rowOf.keys()],
    );
    for (const one of indicators) {
      const crossing = found.get(one.indicator);
      if (!crossing?.record) continue;
      const own = recordsOf(crossing).flatMap((record) => rowOf.get(record) ?? []);
      if (own.length > 0) rowsOf.set(one, own);
      for (const row of own) taken.add(row);
    }
  };
  evaluation.objectives.forEach(({ indicators }, at) => {
    cross(indicators, objectives[at]?.flatMap(({ rows }) => rows) ?? []);
  });
  const left = evaluation.objectives.flatMap(({ indicators }) =>
    indicators.filter((one) => !rowsOf.has(one)),
  );
  cross(
    left,
    published.objectives.flatMap(({ rows }) => rows),
  );
  return {
    objectives,
    rows: evaluation.objectives.map(({ indicators }) =>
      indicators.map((one) => rowsOf.get(one) ?? []),
    ),
    strangers: [
      ...published.objectives.filter(
        ({ compliance }, at) => places[at] === null && compliance.length > 0,
      ),
      ...published.objectives.flatMap(({ rows }) => rows.filter((row) => !taken.has(row))),
    ],
  };
}

/** The objective of the evaluation that has its name, else its number. */
function placeOf({ number, name }: PublishedObjective, { objectives }: Evaluation): number | null {
  const folded = foldText(name);
  const named = objectives.findIndex(
    ({ objective }) => folded !== '' && foldText(objective.name) === folded,
  );
  if (named >= 0) return named;
  const numbered = objectives.findIndex(({ objective }) => objective.number === number);
  return numbered >= 0 ? numbered : null;
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
