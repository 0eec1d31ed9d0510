/** What keeps an indicator from being calculable that its figures alone do not show: a person has to lift it. */

import type { IndicatorReason } from '../../model/evaluation.ts';
import type { YearFigures } from '../../model/four-years.ts';
import { capitalise } from '../../model/spanish.ts';
import { emptyCell, type ReportCell, textCell } from '../cells/report-sheet.ts';
import { writeIndicatorReason } from '../words.ts';

/** Reasons that no formula over the figures can know. */
const OBSTACLES: ReadonlySet<IndicatorReason['kind']> = new Set([
  'unreadable',
  'undecided',
  'no-column',
  'hundredfold',
  'repeated-key',
  'ambiguous-record',
]);

type Judged = Pick<YearFigures, 'status' | 'reason' | 'programmed' | 'executed'>;

/** The cell of *Datos* that says the obstacle; empty where there is none. */
export function obstacleCell(obstacle: IndicatorReason | null): ReportCell {
  return obstacle === null
    ? emptyCell()
    : textCell(`${capitalise(writeIndicatorReason(obstacle))}.`);
}

/** What keeps the indicator from being calculable in the vigencia and its formula cannot know. */
export function findObstacle(one: Judged): IndicatorReason | null {
  if (one.status !== 'no-calculable' || one.reason === null) return null;
  if (OBSTACLES.has(one.reason.kind)) return one.reason;
  for (const operand of ['programmed', 'executed'] as const) {
    const { figure } = one[operand];
    if (figure.kind === 'unreadable') return { kind: 'unreadable', operand };
    if (figure.kind === 'undecided') {
      const { finding, cells } = figure;
      return { kind: 'undecided', operand, finding, cells };
    }
  }
  return null;
}

/** The same of another year, whose weight *Datos* does not have. */
export function findYearObstacle(year: YearFigures): IndicatorReason | null {
  const { reason } = year;
  const isWeight = reason?.kind === 'negative' && reason.operand === 'weight';
  return isWeight ? reason : findObstacle(year);
}
