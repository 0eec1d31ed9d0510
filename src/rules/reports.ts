/** Rules on what each file says of one indicator: its target, its execution, its percentage. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import { nameFigure, nameIndicator } from '../diagnostics/wording.ts';
import { isProgrammed } from '../model/evaluation.ts';
import { type Figure, type NumberFigure, numberOf } from '../model/figure.ts';
import { roundHalfAway } from '../model/number.ts';
import { cellOf } from '../model/source.ts';
import { type Facts, indicatorsOf, placeIn, placeOfExecuted, RATIO_DECIMALS } from './rule.ts';

/** A printed percentage may differ this much from ours: it may be rounded to a whole one. */
const PRINTED_TOLERANCE = 0.005;

/** Targets that differ between the matrix and the export. */
export function* programmedDiffers(facts: Facts): Generator<Finding> {
  const { vigencia } = facts.evaluation;
  for (const { indicator, facts: ours, record, programmed } of indicatorsOf(facts)) {
    const ofExport = record && cellOf(record.source, 'programmed');
    const ofMatrix = ours && cellOf(ours.source, 'programmed');
    if (!record || !ours || !ofExport || !ofMatrix) continue;
    const blankIsZero = indicator.trend !== 'decreciente';
    if (!differ(ours.programmed, record.programmed, blankIsZero)) continue;
    const words = {
      indicator: nameIndicator(indicator),
      ofMatrix: nameFigure(ours.programmed),
      ofExport: nameFigure(record.programmed),
      used: nameFigure(programmed.figure),
    };
    yield finding('PES305', placeOf(ofMatrix), words, { related: [placeOf(ofExport)], vigencia });
  }
}

/** Executions that differ between the matrix and the export. */
export function* executedDiffers(facts: Facts): Generator<Finding> {
  const { vigencia } = facts.evaluation;
  for (const evaluated of indicatorsOf(facts)) {
    const { indicator, facts: ours, record } = evaluated;
    if (!record?.source.cells.executed || !ours || ours.executed.kind !== 'number') continue;
    if (!differ(ours.executed, record.executed, !isProgrammed(evaluated))) continue;
    const words = {
      indicator: nameIndicator(indicator),
      ofMatrix: nameFigure(ours.executed),
      ofExport: nameFigure(record.executed),
    };
    const related = [placeIn(record.source, 'executed')];
    yield finding('PES317', placeIn(ours.source, 'executed'), words, { related, vigencia });
  }
}

/** Something executed although nothing was programmed. */
export function* unplannedExecution(facts: Facts): Generator<Finding> {
  const { vigencia } = facts.evaluation;
  for (const evaluated of indicatorsOf(facts)) {
    const { executed, indicator } = evaluated;
    if (isProgrammed(evaluated) || !numberOf(executed.figure)) continue;
    const words = {
      indicator: nameIndicator(indicator),
      executed: nameFigure(executed.figure),
      vigencia,
    };
    yield finding('PES307', placeOfExecuted(evaluated), words, { vigencia });
  }
}

/** A programmed indicator whose execution is blank or a mark, in a file that speaks of it. */
export function* noReport(facts: Facts): Generator<Finding> {
  const { vigencia } = facts.evaluation;
  const crossed = facts.executions.some(({ vigencias }) => vigencias.includes(vigencia));
  for (const evaluated of indicatorsOf(facts)) {
    const { indicator, reason, record } = evaluated;
    if (reason?.kind !== 'no-report' || (crossed && !record && indicator.key.goalCode !== null))
      continue;
    const words = { indicator: nameIndicator(indicator), mark: reason.mark };
    yield finding('PES308', placeOfExecuted(evaluated), words, { vigencia });
  }
}

/** A printed percentage that is not the one its own operands give. */
export function* printedProgress(facts: Facts): Generator<Finding> {
  const { vigencia } = facts.evaluation;
  for (const evaluated of indicatorsOf(facts)) {
    const { indicator, facts: ours, record, progress, programmed, executed } = evaluated;
    for (const printer of [ours, record]) {
      const printed = printer && progress !== null ? printer.progress : null;
      if (!printer || printed?.kind !== 'number' || progress === null) continue;
      const asFraction = nearestReading(printed, progress);
      const difference = roundHalfAway(Math.abs(asFraction - progress), RATIO_DECIMALS);
      if (difference <= PRINTED_TOLERANCE) continue;
      const words = {
        indicator: nameIndicator(indicator),
        printed: asFraction,
        computed: progress,
      };
      const source: Parameters<typeof placeIn<'progress'>>[0] = printer.source;
      const related = [programmed, executed].flatMap(({ at }) => (at ? [placeOf(at)] : []));
      yield finding('PES401', placeIn(source, 'progress'), words, { related, vigencia });
    }
  }
}

/**
 * Whether two files say different things. Blank, a mark and 0 all say «nothing» where nothing is
 * programmed; a target of 0 of a Decreciente and an execution of 0 are figures.
 */
function differ(a: Figure, b: Figure, blankIsZero: boolean): boolean {
  if (a.kind === 'unreadable' || b.kind === 'unreadable') return false;
  const [ours, theirs] = [numberOf(a), numberOf(b)];
  return ours !== theirs && !(blankIsZero && !ours && !theirs);
}

/** A printed number without % may be a fraction or of 0 to 100: the reading nearer to ours. */
function nearestReading({ value, percent }: NumberFigure, progress: number): number {
  const readings = percent ? [value] : [value, value / 100];
  return readings.reduce((best, reading) =>
    Math.abs(reading - progress) < Math.abs(best - progress) ? reading : best,
  );
}
