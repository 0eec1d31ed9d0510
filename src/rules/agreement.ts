/** Rules on what both files say of an indicator besides its figures: its trend, its scale, its year. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import { nameFigure, nameIndicator } from '../diagnostics/wording.ts';
import { numberOf } from '../model/figure.ts';
import { cellOf } from '../model/source.ts';
import type { Remark } from '../model/surroundings.ts';
import { foldText } from '../model/text.ts';
import { nameTrend } from '../model/trend.ts';
import { type Facts, indicatorsOf, placeIn } from './rule.ts';

/** Trends that differ between the matrix and the export. */
export function* trendDiffers(facts: Facts): Generator<Finding> {
  const { vigencia } = facts.evaluation;
  for (const { indicator, record } of indicatorsOf(facts)) {
    const [ours, theirs] = [indicator.trend, record?.trend ?? null];
    if (!record || !ours || !theirs || ours === theirs) continue;
    const words = {
      indicator: nameIndicator(indicator),
      ofMatrix: nameTrend(ours),
      ofExport: nameTrend(theirs),
    };
    const related = [placeIn(record.source, 'trend')];
    yield finding('PES319', placeIn(indicator.source, 'trend'), words, { related, vigencia });
  }
}

/** Factors that a unit or a separator misread makes. */
const SCALES = [100, 1000] as const;

/** A factor may be rounded: 0,33 and 33,3. */
const SCALE_TOLERANCE = 0.02;

/** Targets that are 100 or 1,000 times those of the other file. */
export function* programmedScaled(facts: Facts): Generator<Finding> {
  const { vigencia } = facts.evaluation;
  for (const { indicator, facts: ours, record, programmed } of indicatorsOf(facts)) {
    const ofMatrix = ours && cellOf(ours.source, 'programmed');
    const ofExport = record && cellOf(record.source, 'programmed');
    if (!ours || !record || !ofMatrix || !ofExport) continue;
    const times = scaleBetween(numberOf(ours.programmed), numberOf(record.programmed));
    if (times === null) continue;
    const words = {
      indicator: nameIndicator(indicator),
      ofMatrix: nameFigure(ours.programmed),
      ofExport: nameFigure(record.programmed),
      times,
      used: nameFigure(programmed.figure),
    };
    yield finding('PES320', placeOf(ofMatrix), words, { related: [placeOf(ofExport)], vigencia });
  }
}

function scaleBetween(a: number | null, b: number | null): 100 | 1000 | null {
  if (!a || !b || a < 0 || b < 0) return null;
  const quotient = Math.max(a, b) / Math.min(a, b);
  return SCALES.find((times) => Math.abs(quotient / times - 1) <= SCALE_TOLERANCE) ?? null;
}

/** Observations that speak of an earlier year and not of their own: a result that lags. */
export function* staleObservations(facts: Facts): Generator<Finding> {
  const { vigencia } = facts.evaluation;
  for (const { indicator, facts: ours, record, observation } of indicatorsOf(facts)) {
    if (observation === null) continue;
    const years = yearsIn(observation);
    const [year] = years.toReversed();
    if (year === undefined || year >= vigencia) continue;
    const source = record?.observation ? record.source : ours?.source;
    if (!source) continue;
    const words = { indicator: nameIndicator(indicator), vigencia, text: observation, year };
    const spoken: Parameters<typeof placeIn<'observation'>>[0] = source;
    yield finding('PES321', placeIn(spoken, 'observation'), words, { vigencia });
  }
}

/** Notes below a table that name only years before those of their file. */
export function* staleRemarks({ plan, executions }: Facts): Generator<Finding> {
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
  // Without accents a word ends where a word boundary says that it does.
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  const years =
    plain
      .replace(DATED_ELSEWHERE, ' ')
      .match(/(?<![\d.,/-])20\d\d(?![\d,]|\.\d)|(?<=[/-])20\d\d\b/g) ?? [];
  return [...new Set(years.map(Number))].sort((a, b) => a - b);
}
