/** The words of a cause: what it is, and what it went from and to. */

import type {
  ChangeCause,
  ChangePart,
  ComparedIndicator,
  Comparison,
  IndicatorPair,
  Placed,
} from '../../model/comparison.ts';
import type { Figure } from '../../model/figure.ts';
import { formatPercent } from '../../model/number.ts';
import { decapitalise, writeTo } from '../../model/spanish.ts';
import { DECREASING_LABELS, nameTrend } from '../../model/trend.ts';
import { writeCell } from '../cells/cell-text.ts';
import { amountCell, shareCell } from '../cells/report-sheet.ts';
import { labelIndicator } from '../compute/goal-names.ts';

/** Name of each cause, for a cell. */
export const CAUSE_NAMES: Readonly<Record<ChangeCause, string>> = {
  weight: 'Ponderación',
  programmed: 'Programado',
  executed: 'Ejecutado',
  baseline: 'Línea base',
  entered: 'Entra',
  left: 'Sale',
  report: 'Reporte',
  convention: 'Convención con 0',
  method: 'Método de Decreciente',
  trend: 'Tendencia',
  'programmed-source': 'Fuente de lo programado',
  'executed-source': 'Fuente de lo ejecutado',
  figures: 'Sus cifras en conjunto',
};

/** In the place of a figure that is not there. */
export const NOTHING = 'sin dato';

/** A figure as its file shows it, or that there is none. */
export function writeFigure(figure: Figure): string {
  if (figure.kind === 'number') return writeCell(amountCell(figure));
  return figure.kind === 'blank' ? NOTHING : figure.text.trim();
}

function writeShare({ effectiveWeight }: ComparedIndicator): string {
  return effectiveWeight === null ? NOTHING : writeCell(shareCell(effectiveWeight));
}

function writeProgress({ progress, status }: ComparedIndicator): string {
  if (status === 'sin-reporte') return 'sin reporte';
  return progress === null ? NOTHING : formatPercent(progress);
}

/** The trend of an indicator, or that it has none. */
export function writeTrend({ indicator }: ComparedIndicator): string {
  return indicator.trend === null ? NOTHING : nameTrend(indicator.trend);
}

/** How each cause is seen on a side. */
const SIDES: Readonly<Record<ChangeCause, (one: ComparedIndicator) => string>> = {
  weight: writeShare,
  programmed: ({ programmed }) => writeFigure(programmed.figure),
  executed: ({ executed }) => writeFigure(executed.figure),
  baseline: ({ indicator }) => writeFigure(indicator.baseline),
  entered: writeProgress,
  left: writeProgress,
  report: writeProgress,
  convention: writeProgress,
  method: writeProgress,
  trend: writeTrend,
  'programmed-source': ({ programmed }) => writeFigure(programmed.figure),
  'executed-source': ({ executed }) => writeFigure(executed.figure),
  figures: writeProgress,
};

/** What a part went from and to, as each side shows it; `null` where it is not there. */
export function writeSides({ cause, before, after }: ChangePart): {
  readonly before: string | null;
  readonly after: string | null;
} {
  const write = (placed: Placed | null) => placed && SIDES[cause](placed.evaluated);
  return { before: write(before), after: write(after) };
}

/** Short name of the indicator of a pair, as it is called now. */
export function labelPair({ before, after }: IndicatorPair): string {
  const placed = after ?? before;
  return placed ? labelIndicator(placed.evaluated.indicator) : '';
}

/** The cause with what it went from and to: «ejecutado, de 46,00 a 40,00». */
export function sayPart(part: ChangePart, { before, after }: Comparison): string {
  const sides = writeSides(part);
  switch (part.cause) {
    case 'entered':
      return `${sayArrival(part)}, con avance ${sides.after}`;
    case 'left':
      return `${sayDeparture(part)}; tenía avance ${sides.before}`;
    case 'report':
      return part.before?.evaluated.status === 'sin-reporte'
        ? `se reporta, con avance ${sides.after}`
        : `deja de reportarse; tenía avance ${sides.before}`;
    case 'convention':
      return `convención con 0, avance de ${sides.before} a ${sides.after}`;
    case 'method': {
      const [own, other] = [before, after].map(
        ({ method }) => DECREASING_LABELS[method.decreciente],
      );
      return `método de Decreciente, de «${own}» a «${other}»`;
    }
    case 'figures':
      return `sus cifras en conjunto, avance de ${sides.before} a ${sides.after}`;
    default:
      return `${decapitalise(CAUSE_NAMES[part.cause])}, de ${sides.before} a ${sides.after}`;
  }
}

function sayArrival({ before, after }: IndicatorPair): string {
  if (!before) return 'entra';
  if (before.objective.number === after?.objective.number) return 'entra: antes no contaba';
  return `entra: estaba en ${nameObjective(before)}`;
}

function sayDeparture({ before, after }: IndicatorPair): string {
  if (!after) return 'sale';
  if (before?.objective.number === after.objective.number) return 'sale: ya no cuenta';
  return `sale: pasa ${writeTo(nameObjective(after))}`;
}

/** The objective of an indicator within a sentence. */
export function nameObjective({ objective }: Placed): string {
  return objective.unnamed ? 'las metas sin objetivo' : `el objetivo ${objective.number}`;
}
