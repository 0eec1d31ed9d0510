/** What is needed as cells and words, rounded to where it does reach 100 %. */

import type { NumberFigure } from '../../model/figure.ts';
import type { Need, NeededIndicator, NeedOverYears } from '../../model/needed.ts';
import { decimalsOf, formatPercent, roundUp, toExcelDigits } from '../../model/number.ts';
import { joinList } from '../../model/spanish.ts';
import { TREND_MEANINGS } from '../../model/trend.ts';
import { writeCell } from '../cells/cell-text.ts';
import { absentCell, amountCell, type ReportCell, textCell } from '../cells/report-sheet.ts';
import { NOT_APPLICABLE } from '../words.ts';
import { REACHED, UNREACHABLE_LABELS } from './need-words.ts';

/** Decimals that are shown at least; of a percentage, two more of its fraction. */
const LEAST_DECIMALS = 2;

/** What has to be executed in all, and how much more (or less) that is. */
export interface NeedCells {
  readonly level: ReportCell;
  readonly missing: ReportCell;
}

/** The cells of a need of the indicator; `reached` is said where there is none. */
export function needCells(need: Need, one: NeededIndicator, reached = REACHED): NeedCells {
  if (need.kind === 'reached') return { level: textCell(reached), missing: absentCell('—') };
  if (need.kind === 'unreachable') {
    return { level: absentCell(UNREACHABLE_LABELS[need.because]), missing: absentCell('—') };
  }
  const { level, missing } = roundNeed(need.level, need.missing, one);
  return {
    level: amountCell(level),
    missing: missing === null ? absentCell(NO_LEVEL) : amountCell(missing),
  };
}

/** Nobody knows how far a level is from another of which nothing was reported. */
const NO_LEVEL = 'Sin reporte';

/** What is needed over the years, in a sentence; `null` where the plan has only one. */
export function writeYears(need: NeedOverYears | null, one: NeededIndicator): string {
  if (need === null) return NOT_APPLICABLE;
  if (need.kind === 'reached') return REACHED;
  if (need.kind === 'unreachable') return UNREACHABLE_LABELS[need.because];
  const years = joinList(need.years.map(String));
  if (need.progress !== null) {
    return `Un avance medio de ${formatPercent(roundUp(need.progress, 4))} en ${years}`;
  }
  const { level, missing } = roundNeed(need.level ?? Number.NaN, need.missing, one);
  const amount = missing === null ? '' : writeCell(amountCell(missing));
  const whole = writeCell(amountCell(level));
  if (overYearsOf(one) === 'sum') return `${amount} más en ${years} (${whole} en total)`;
  const rest = missing === null ? '' : ` (${amount} ${isLess(one) ? 'menos' : 'más'})`;
  return `Llegar a ${whole} en ${need.years.at(-1)}${rest}`;
}

function overYearsOf({ evaluated: { indicator } }: NeededIndicator) {
  return indicator.trend && TREND_MEANINGS[indicator.trend].overYears;
}

function isLess({ evaluated: { indicator } }: NeededIndicator): boolean {
  return indicator.trend !== null && TREND_MEANINGS[indicator.trend].better === 'less';
}

/** The amounts with the decimals of the target, on the side on which 100 % is reached. */
function roundNeed(
  level: number,
  missing: number | null,
  one: NeededIndicator,
): { readonly level: NumberFigure; readonly missing: NumberFigure | null } {
  const { figure } = one.evaluated.programmed;
  const percent = figure.kind === 'number' && figure.percent;
  const own = figure.kind === 'number' ? decimalsOf(figure.value) : 0;
  const decimals = Math.max(own, percent ? LEAST_DECIMALS + 2 : LEAST_DECIMALS);
  const rounded = isLess(one) ? -roundUp(-level, decimals) : roundUp(level, decimals);
  const shift = Math.abs(rounded - level);
  const figureOf = (value: number): NumberFigure => ({
    kind: 'number',
    value: toExcelDigits(value),
    percent,
  });
  return {
    level: figureOf(rounded),
    missing: missing === null ? null : figureOf(missing + shift),
  };
}
