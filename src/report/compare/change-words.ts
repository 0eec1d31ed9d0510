/** The words of what changed of an indicator. */

import type { ChangeKind, IndicatorChange, Placed } from '../../model/comparison.ts';
import { type Figure, numberOf } from '../../model/figure.ts';
import { decapitalise, writeOf, writeTo } from '../../model/spanish.ts';
import { writeCell } from '../cells/cell-text.ts';
import { shareCell } from '../cells/report-sheet.ts';
import { labelGoal, titleObjective } from '../compute/goal-names.ts';
import { labelPair, NOTHING, nameObjective, writeFigure, writeTrend } from './words.ts';

/** Name of each change, for a cell. */
export const CHANGE_NAMES: Readonly<Record<ChangeKind, string>> = {
  added: 'Se agrega',
  removed: 'Se quita',
  moved: 'Cambia de objetivo',
  renumbered: 'Cambia de código',
  retrended: 'Tendencia',
  reweighted: 'Ponderación',
  retargeted: 'Programado',
  executed: 'Ejecutado',
  baseline: 'Línea base',
};

function writeWeight(figure: Figure): string {
  const weight = numberOf(figure);
  return weight === null ? writeFigure(figure) : writeCell(shareCell(weight));
}

/** The codes of goal and indicator, as one phrase. */
function writeCodes({ evaluated: { indicator } }: Placed): string {
  const { indicatorCode } = indicator.key;
  return [labelGoal(indicator), ...(indicatorCode === null ? [] : [`indicador ${indicatorCode}`])]
    .join(', ')
    .toLowerCase();
}

/** What a change went from and to; `null` where it has no such side. */
export function writeChangeSides({ kind, before, after }: IndicatorChange): {
  readonly before: string | null;
  readonly after: string | null;
} {
  const write = (of: (placed: Placed) => string) => ({
    before: before && of(before),
    after: after && of(after),
  });
  switch (kind) {
    case 'added':
    case 'removed':
    case 'renumbered':
      return write(writeCodes);
    case 'moved':
      return write(({ objective }) => titleObjective(objective));
    case 'retrended':
      return write(({ evaluated }) => writeTrend(evaluated));
    case 'reweighted':
      return write(({ evaluated }) => writeWeight(evaluated.weight.figure));
    case 'retargeted':
      return write(({ evaluated }) => writeFigure(evaluated.programmed.figure));
    case 'executed':
      return write(({ evaluated }) => writeFigure(evaluated.executed.figure));
    case 'baseline':
      return write(({ evaluated }) => writeFigure(evaluated.indicator.baseline));
  }
}

/** A change as a sentence without its stop: «Indicador 4263: ejecutado, de 46,00 a 40,00». */
export function sayChange(change: IndicatorChange): string {
  const { kind, likely } = change;
  const name = labelPair(change);
  const sides = writeChangeSides(change);
  const [from, to] = [change.before, change.after].map((one) => one && nameObjective(one));
  const maybe = likely
    ? `; puede ser el que ${kind === 'added' ? 'era' : 'ahora es'} ${writeCodes(likely)}`
    : '';
  if (kind === 'added') return `${name}: se agrega ${writeTo(to ?? '')}${maybe}`;
  if (kind === 'removed') return `${name}: se quita ${writeOf(from ?? '')}${maybe}`;
  if (kind === 'moved') return `${name}: pasa ${writeOf(from ?? '')} ${writeTo(to ?? '')}`;
  return `${name}: ${decapitalise(CHANGE_NAMES[kind])}, de ${sides.before ?? NOTHING} a ${sides.after ?? NOTHING}`;
}
