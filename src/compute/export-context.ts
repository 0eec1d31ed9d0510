/** What all the rows of an export show together: up to when they report, and what its parts of the year are. */

import type { ExecutionRecord } from '../model/execution.ts';
import { BLANK, numberOf } from '../model/figure.ts';
import { groupBy } from '../model/group.ts';
import type { Indicator, IndicatorKey } from '../model/plan.ts';
import { type Bundle, comparableCode } from './bundles.ts';
import { oursOf } from './crossing.ts';
import { inOrder, readSeries, rises } from './quarter-series.ts';
import type { ExportContext } from './record-rows.ts';
import { addsUp, agrees, type Ours } from './row-sums.ts';

/** Fewer indicators than these may have been programmed anew. */
const FEWEST = 2;

/** What the rows of an export show together, with what a matrix says of the indicators of their codes. */
export function readContext(
  bundles: readonly Bundle[],
  indicators: readonly Indicator[] = [],
): ExportContext {
  let lastCutoff: string | null = null;
  for (const { records } of bundles) {
    for (const { part, executed } of records) {
      const cutoff = part?.cutoff ?? null;
      if (cutoff === null || executed.kind === 'blank') continue;
      if (lastCutoff === null || cutoff > lastCutoff) lastCutoff = cutoff;
    }
  }
  const oursOfRecord = readOurs(indicators);
  const several = bundles.flatMap(({ records }) => (records.length > 1 ? [records] : []));
  return {
    lastCutoff,
    quarters: readSeries(several, (record) => oursOfRecord(record)?.trend ?? null),
    ...readTargets(bundles, oursOfRecord),
  };
}

/** How the targets of every Suma go from part to part, and whether rows alone are of a part. */
function readTargets(
  bundles: readonly Bundle[],
  oursOfRecord: OursOf,
): Pick<ExportContext, 'targetsRise' | 'areOfPart'> {
  const sums = bundles.flatMap(({ records }) => {
    const sorted = inOrder(records);
    const ours = sorted[0] ? oursOfRecord(sorted[0]) : null;
    return ours && addsUp(ours.trend) ? [{ ours, sorted }] : [];
  });
  const series = sums.filter(({ sorted }) => sorted.length > 1);
  const alone = sums.filter(({ sorted }) => sorted.length === 1);
  const isLess = ({ ours: { programmed }, sorted }: (typeof sums)[number]) => {
    const own = numberOf(sorted[0]?.programmed ?? BLANK);
    return own !== null && programmed !== null && own < programmed && !agrees(own, programmed);
  };
  return {
    targetsRise:
      series.length >= FEWEST &&
      series.every(({ ours, sorted }) => rises(sorted, ours.programmed)) &&
      // A target of 0 in all parts but the last is its own sum too.
      series.some(({ sorted }) => numberOf(sorted.at(-2)?.programmed ?? BLANK) !== 0),
    areOfPart: series.length === 0 && alone.length >= FEWEST && alone.every(isLess),
  };
}

/** What the matrix says of the indicator of a row; `null` where it says nothing, or several things. */
type OursOf = (record: ExecutionRecord) => Ours | null;

function readOurs(indicators: readonly Indicator[]): OursOf {
  const text = ({ goalCode, indicatorCode }: IndicatorKey) =>
    `${comparableCode(goalCode)}/${comparableCode(indicatorCode)}`;
  const byCodes = groupBy(indicators, ({ key }) => text(key));
  return (record) => {
    const own = (byCodes.get(text(record.key)) ?? []).map((one) => oursOf(one, [record]));
    const [only, ...others] = new Set(own.map(({ trend }) => trend));
    if (only === undefined || others.length > 0) return null;
    return { trend: only, programmed: own.length === 1 ? (own[0]?.programmed ?? null) : null };
  };
}
