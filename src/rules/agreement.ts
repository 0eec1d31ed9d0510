/** Rules on what both files say of an indicator besides its figures: its trend, its scale, its year. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import { numberOf } from '../model/figure.ts';
import { indicatorsOf } from '../model/plan.ts';
import { cellOf } from '../model/source.ts';
import type { Remark } from '../model/surroundings.ts';
import { foldText } from '../model/text.ts';
import { type Judged, ofIndicator, placeIn } from './rule.ts';

/** Trends that differ between the matrix and the export. */
export function* trendDiffers(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  for (const { indicator, record } of indicatorsOf(judged.evaluation)) {
    const [ours, theirs] = [indicator.trend, record?.trend ?? null];
    if (!record || !ours || !theirs || ours === theirs) continue;
    const bearing = ofIndicator({ indicator }, vigencia, [placeIn(record.source, 'trend')]);
    const place = placeIn(indicator.source, 'trend');
    yield finding('PES319', place, { ofMatrix: ours, ofExport: theirs }, bearing);
  }
}

/** Factors that a unit or a separator misread makes. */
const SCALES = [100, 1000] as const;

/** A factor may be rounded: 0,33 and 33,3. */
const SCALE_TOLERANCE = 0.02;

/** Targets that are 100 or 1,000 times those of the other file. */
export function* programmedScaled(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  for (const { indicator, planned: ours, record, programmed } of indicatorsOf(judged.evaluation)) {
    if (!ours || !record) continue;
    const times = scaleBetween(numberOf(ours.programmed), numberOf(record.programmed));
    if (times === null) continue;
    const ofMatrix = cellOf(ours.source, 'programmed');
    const ofExport = cellOf(record.source, 'programmed');
    if (!ofMatrix || !ofExport) continue;
    const both = { ofMatrix: ours.programmed, ofExport: record.programmed };
    const bearing = ofIndicator({ indicator }, vigencia, [placeOf(ofExport)]);
    const used = programmed.figure;
    yield finding('PES320', placeOf(ofMatrix), { ...both, times, used }, bearing);
  }
}

function scaleBetween(a: number | null, b: number | null): 100 | 1000 | null {
  if (a === null || b === null) return null;
  const quotient = Math.max(a, b) / Math.min(a, b);
  return SCALES.find((times) => Math.abs(quotient / times - 1) <= SCALE_TOLERANCE) ?? null;
}

/** Observations that speak of an earlier year and not of their own: a result that lags. */
export function* staleObservations(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  for (const { indicator, planned: ours, record, observation } of indicatorsOf(judged.evaluation)) {
    if (observation === null) continue;
    const years = yearsIn(observation);
    const [year] = years.toReversed();
    if (year === undefined || year >= vigencia) continue;
    const source = record?.observation ? record.source : ours?.source;
    if (!source) continue;
    const spoken: Parameters<typeof placeIn<'observation'>>[0] = source;
    const bearing = ofIndicator({ indicator }, vigencia);
    yield finding('PES321', placeIn(spoken, 'observation'), { text: observation, year }, bearing);
  }
}

/** Notes below a table that name only years before those of their file. */
export function* staleRemarks({ plan, executions }: Judged): Generator<Finding> {
  const indicators = plan.objectives.flatMap((objective) => objective.indicators);
  yield* staleBelow(indicators, plan.surroundings?.remarks ?? [], plan.vigencias);
  for (const { records, remarks, vigencias } of executions) {
    yield* staleBelow(records, remarks ?? [], vigencias);
  }
}

function* staleBelow(
  rows: readonly { readonly source: { readonly row: number } }[],
  remarks: readonly Remark[],
  vigencias: readonly number[],
): Generator<Finding> {
  const [first] = vigencias;
  const last = rows.reduce((row, { source }) => Math.max(row, source.row), 0);
  for (const { text, at } of remarks) {
    const [latest] = yearsIn(text).toReversed();
    // A cutoff has its own rules.
    const isNote = last > 0 && at.row > last && !/\bcorte\b/.test(foldText(text));
    if (first === undefined || latest === undefined || latest >= first || !isNote) continue;
    yield finding('PES322', placeOf(at), { text, year: latest, vigencias });
  }
}

/** Words before the year of a norm, of a baseline or of who signs, which may well be an earlier one. */
const DATED_ELSEWHERE =
  /\b(acuerdos?|decretos?|ley(es)?|resolucion(es)?|circular(es)?|conpes|directivas?|sentencias?|linea base|version|norma|iso|ntc|fecha|elaboro|reviso|aprobo|actualizo|actualizad[oa])\b[^.;]*?\b20\d\d\b/gi;

/** The years that a text speaks of, ascending, without those of norms and baselines. */
function yearsIn(text: string): readonly number[] {
  if (!/20\d\d/.test(text)) return [];
  // Without accents a word ends where a word boundary says that it does.
  const plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const years =
    plain
      .replace(DATED_ELSEWHERE, ' ')
      .match(/(?<![\d.,/-])20\d\d(?!\d|[.,]\d)|(?<=[/-])20\d\d\b/g) ?? [];
  return [...new Set(years.map(Number))].sort((a, b) => a - b);
}
