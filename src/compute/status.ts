/** The status of an indicator in a vigencia. */

import type { Status } from '../model/evaluation.ts';
import { TREND_MEANINGS, type Trend } from '../model/trend.ts';
import type { Operands, Progress } from './progress.ts';

/** The status, decided on the figures themselves and not on a rounded percentage. */
export function statusOf(
  progress: Progress,
  trend: Trend | null,
  operands: Operands | null,
  closed: boolean,
): Status {
  if (progress.value === null || !operands) {
    const reason = progress.value === null ? progress.reason.kind : null;
    if (reason === 'not-programmed') return 'no-programada';
    return reason === 'no-report' ? 'sin-reporte' : 'no-calculable';
  }
  const { programmed, executed } = operands;
  const better = trend && TREND_MEANINGS[trend].better;
  const reached = better === 'less' ? executed <= programmed : executed >= programmed;
  if (reached) return 'cumplida';
  return closed ? 'no-cumplida' : 'en-ejecucion';
}
