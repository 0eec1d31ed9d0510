/** What an export is of, and how its figures are written. */

import type { Bend, Line } from './column.ts';
import { figure } from './content.ts';
import type { Annual, Indicator, Plan } from './invent.ts';
import type { Style } from './style.ts';

/** What an export is of. */
export interface ExportScope {
  readonly plan: Plan;
  readonly style: Style;
  /** Years whose figures it has. */
  readonly years: readonly number[];
  /** Indicators in the order of its rows. */
  readonly indicators: readonly Indicator[];
  readonly name: string;
  readonly bend: Bend;
}

/** A figure of the export, or the mark that stands for it. */
export function shown(
  value: number | null,
  line: Line,
  { style, plan }: ExportScope,
  annual: Annual,
  isResult: boolean,
) {
  const isDue = annual.programmed !== null && annual.year <= plan.vigencia;
  const mark = isResult ? (isDue ? style.notReported : '') : style.notProgrammed;
  return figure(value, line.indicator, style, mark.replace('#', String(annual.year)));
}

/** What writes one of the figures of a year. */
export function writeAnnual(scope: ExportScope, of: 'programmed' | 'executed') {
  return (annual: Annual, line: Line) => shown(annual[of], line, scope, annual, of === 'executed');
}
