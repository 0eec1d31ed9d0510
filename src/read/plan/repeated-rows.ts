/** Rows of a matrix that say twice the same of one indicator: one record, as the first says it. */

import { type Finding, finding, type Place, placeOf } from '../../diagnostics/finding.ts';
import { indicatorSubject } from '../../diagnostics/subject.ts';
import { groupBy } from '../../model/group.ts';
import { type Indicator, keyText, type Objective } from '../../model/plan.ts';
import { cellOf } from '../../model/source.ts';
import { foldText } from '../../model/text.ts';

/** Leaves one of the rows of an objective that are equal in all that a figure rests on, with a note. */
export function dropRepeated(
  objectives: readonly Objective[],
  findings: Finding[],
): readonly Objective[] {
  return objectives.map((objective) => {
    // Nearly no two share a key, and then nobody asks for their names and figures.
    const keys = new Set(objective.indicators.map(({ key }) => keyText(key)));
    if (keys.size === objective.indicators.length) return objective;
    const groups = [...groupBy(objective.indicators, contentOf).values()];
    if (groups.length === objective.indicators.length) return objective;
    for (const [first, ...again] of groups) {
      const [place, ...related] = again.flatMap(placeOfRow);
      if (!first || !place) continue;
      const bearing = {
        subject: indicatorSubject(first),
        related: [...placeOfRow(first), ...related],
      };
      findings.push(finding('PES240', place, { count: again.length + 1 }, bearing));
    }
    return { ...objective, indicators: groups.flatMap(([first]) => first ?? []) };
  });
}

/** All that tells one indicator from another, and all that its figures are, as one text. */
function contentOf({ key, names, vigencias, ...own }: Indicator): string {
  return JSON.stringify([
    keyText(key),
    foldText(names.goal ?? ''),
    foldText(names.indicator ?? ''),
    own.trend,
    own.trendText,
    own.baseline,
    own.wholePlanTarget,
    vigencias.map(({ vigencia, weight, programmed, executed }) => [
      vigencia,
      weight,
      programmed,
      executed,
    ]),
  ]);
}

function placeOfRow({ source }: Indicator): readonly Place[] {
  const at = cellOf(source, 'goalCode') ?? cellOf(source, 'goal') ?? cellOf(source, 'indicator');
  return at ? [placeOf(at)] : [];
}
