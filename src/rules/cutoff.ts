/** Rules on the date of cutoff, and on what changed between two cutoffs. */

import { type Finding, finding, placeOf, wholePlace } from '../diagnostics/finding.ts';
import { indicatorSubject } from '../diagnostics/subject.ts';
import {
  cutoffOf,
  cutoffsOf,
  cutoffsOfPlan,
  type Execution,
  type ExecutionRecord,
} from '../model/execution.ts';
import { sameFigure } from '../model/figure.ts';
import { keyText, type Plan, vigenciaOf } from '../model/plan.ts';
import { type Judged, placeIn } from './rule.ts';

/** A cutoff that no file gives, that a file gives twice, or that is not of the vigencia. */
export function* cutoffDoubts({ plan, executions, evaluation }: Judged): Generator<Finding> {
  const { vigencia, cutoff } = evaluation;
  const relevant = executions.filter(({ vigencias }) => vigencias.includes(vigencia));
  const given =
    relevant.length > 0
      ? relevant.map((one) => ({ file: one.file, cutoffs: cutoffsOf(one, vigencia) }))
      : [{ file: plan.file, cutoffs: cutoffsOfPlan(plan, vigencia) }];
  for (const { cutoffs } of given) {
    const [first, ...others] = cutoffs;
    const places = { related: others.map(({ at }) => placeOf(at)), vigencia };
    if (!first) continue;
    if (others.length > 0 && (cutoff === null || relevant.length > 1)) {
      const dates = cutoffs.map(({ date }) => date);
      yield finding('PES312', placeOf(first.at), { dates }, places);
    }
  }
  const outside = given.flatMap(({ cutoffs }) => cutoffs).find(({ date }) => date === cutoff);
  if (cutoff === null && given.every(({ cutoffs }) => cutoffs.length === 0)) {
    yield finding('PES311', wholePlace(given[0]?.file ?? plan.file), null, { vigencia });
  }
  const year = cutoff === null ? vigencia : Number(cutoff.slice(0, 4));
  // A file that reports a later year may bring the closed ones too.
  const isLater = year > vigencia && reportsYear(relevant.length > 0 ? relevant : plan, year);
  if (cutoff !== null && year !== vigencia && !isLater) {
    const place = outside ? placeOf(outside.at) : wholePlace(plan.file);
    yield finding('PES313', place, { dates: [cutoff] }, { vigencia });
  }
}

/** Whether exports, or a matrix that carries its execution, report something of that year. */
function reportsYear(source: readonly Execution[] | Plan, year: number): boolean {
  if (!('objectives' in source)) return source.some(({ vigencias }) => vigencias.includes(year));
  return source.objectives.some(({ indicators }) =>
    indicators.some((indicator) => vigenciaOf(indicator, year)?.executed.kind === 'number'),
  );
}

/** Executions of a vigencia that had ended at both cutoffs and yet differ. */
export function* closedVigenciaChanged({ executions }: Judged): Generator<Finding> {
  const latest = new Map<string, ExecutionRecord>();
  const dated = executions
    .flatMap((execution) =>
      execution.vigencias.map((vigencia) => {
        const records = execution.records.filter((record) => record.vigencia === vigencia);
        return { records, cutoff: cutoffOf(execution, vigencia) ?? '' };
      }),
    )
    .sort((a, b) => a.cutoff.localeCompare(b.cutoff));
  for (const { records, cutoff } of dated) {
    for (const record of records) {
      if (cutoff < `${record.vigencia}-12-31`) continue;
      const key = `${keyText(record.key)}/${record.vigencia}`;
      const before = latest.get(key);
      latest.set(key, record);
      if (!before || before.source.file === record.source.file) continue;
      if (sameFigure(before.executed, record.executed)) continue;
      const change = {
        year: record.vigencia,
        before: before.executed,
        after: record.executed,
      };
      const related = [placeIn(before.source, 'executed')];
      const bearing = { subject: indicatorSubject(record), related };
      yield finding('PES318', placeIn(record.source, 'executed'), change, bearing);
    }
  }
}
