/** The waterfall of an objective, and the rows of the table it is drawn from. */

import type { ChangePart, Comparison, ObjectiveChange } from '../../model/comparison.ts';
import { formatPercent, formatPercentBriefly, toExcelDigits } from '../../model/number.ts';
import { joinList } from '../../model/spanish.ts';
import { pointsCell } from '../cells/points.ts';
import { absentCell, type ReportCell, ratioCell, textCell } from '../cells/report-sheet.ts';
import { type ReportWaterfall, WATERFALL_SERIES, type WaterfallBar } from '../cells/waterfall.ts';
import { titleIndicator, titleObjective } from '../compute/goal-names.ts';
import type { Moment } from './report.ts';
import { CAUSE_NAMES, labelPair, writeSides } from './words.ts';

/** Causes with a bar of their own: more of them are too thin to read. */
const MOST_BARS = 10;

/** A waterfall and the rows of the table of its causes. */
export interface Waterfall {
  readonly chart: ReportWaterfall;
  readonly rows: readonly (readonly ReportCell[])[];
  /** The causes that one bar holds together. */
  readonly rest: readonly ChangePart[];
}

/** What the waterfall of an objective is called by. */
export interface WaterfallSides {
  readonly comparison: Comparison;
  readonly before: Moment;
  readonly after: Moment;
  /** Name of its cells; unique in the report. */
  readonly id: string;
}

/** The waterfall of an objective with a figure on both sides that something moved; else `null`. */
export function composeWaterfall(
  { before: own, after: other, parts }: ObjectiveChange,
  { before, after, id }: WaterfallSides,
): Waterfall | null {
  const [first, last] = [own?.compliance ?? null, other?.compliance ?? null];
  if (!other || first === null || last === null || parts.length === 0) return null;
  const isWhole = parts.length <= MOST_BARS;
  const told = isWhole ? parts : parts.slice(0, MOST_BARS - 1);
  const rest = parts.slice(told.length);
  const steps: readonly { label: string; amount: number; cells: readonly ReportCell[] }[] = [
    ...told.map((part) => ({
      label: `${CAUSE_NAMES[part.cause]}, ${labelPair(part)}`,
      amount: part.amount,
      cells: composePartCells(part),
    })),
    ...(rest.length > 0 ? [joinRest(rest)] : []),
  ];
  const bars: WaterfallBar[] = [{ label: before.label, kind: 'total', from: 0, to: first }];
  let level = first;
  for (const { label, amount } of steps) {
    bars.push({ label, kind: 'step', from: level, to: level + amount });
    level += amount;
  }
  bars.push({ label: after.label, kind: 'total', from: 0, to: last });
  return {
    chart: composeChart(bars, titleObjective(other.objective), id),
    rows: [
      composeEnd(before.label, first),
      ...steps.map(({ cells }) => cells),
      composeEnd(after.label, last),
    ],
    rest,
  };
}

/** The cells of a cause: what it is, of which indicator, from what to what, and what it moved. */
export function composePartCells(part: ChangePart): readonly ReportCell[] {
  const { before, after } = writeSides(part);
  const placed = part.after ?? part.before;
  const indicator = placed && titleIndicator(placed.evaluated.indicator);
  const side = (text: string | null) => (text === null ? absentCell('No está') : textCell(text));
  return [
    textCell(CAUSE_NAMES[part.cause]),
    textCell(indicator ?? labelPair(part)),
    side(before),
    side(after),
    pointsCell(part.amount),
  ];
}

function joinRest(rest: readonly ChangePart[]) {
  const amount = rest.reduce((sum, part) => sum + part.amount, 0);
  const label = `Las otras ${rest.length} causas`;
  const empty = textCell('');
  return { label, amount, cells: [textCell(label), empty, empty, empty, pointsCell(amount)] };
}

function composeEnd(label: string, value: number): readonly ReportCell[] {
  const empty = textCell('');
  return [textCell('Cumplimiento'), textCell(label), empty, empty, ratioCell(value)];
}

function nameCells(id: string, at: number) {
  return {
    label: `${id}.${at}.label`,
    amounts: WATERFALL_SERIES.map((_, series) => `${id}.${at}.${series}`),
  };
}

function composeChart(
  bars: readonly WaterfallBar[],
  objective: string,
  id: string,
): ReportWaterfall {
  const floor = chooseFloor(bars);
  const [first, last] = [bars[0], bars.at(-1)];
  const title = `${objective}: de ${formatPercent(first?.to ?? 0)} a ${formatPercent(last?.to ?? 0)}`;
  const told = bars
    .slice(1, -1)
    .map(
      ({ label, from, to }) =>
        `${label}, ${to < from ? 'baja' : 'sube'} ${formatPercent(Math.abs(to - from))}`,
    );
  return {
    kind: 'waterfall',
    title,
    description: `Gráfico de cascada. ${title}: ${joinList(told)}.`,
    measure: 'Cumplimiento',
    bars,
    cells: bars.map((_, at) => nameCells(id, at)),
    floor,
    notes:
      floor === 0
        ? []
        : [
            `El eje del gráfico empieza en ${formatPercentBriefly(floor)}, para que se vean los cambios.`,
          ],
  };
}

/** Steps of the axis at which it may begin, for changes that take up much of it and for small ones. */
const FLOOR_STEPS = { wide: 0.05, narrow: 0.01 };
/** A change that takes up this much of the axis from 0 is seen without cutting it. */
const SEEN = 0.2;

/** Where the axis begins: at 0, unless the changes would be too thin to be seen from there. */
function chooseFloor(bars: readonly WaterfallBar[]): number {
  const levels = bars.map(({ to }) => to);
  const [least, most] = [Math.min(...levels), Math.max(...levels)];
  const spread = most - least;
  const step = spread < FLOOR_STEPS.wide ? FLOOR_STEPS.narrow : FLOOR_STEPS.wide;
  const floorOf = (level: number) => toExcelDigits(Math.floor(level / step) * step);
  if (least <= 0) return floorOf(least);
  return spread >= SEEN * most ? 0 : Math.max(0, floorOf(least - spread / 2));
}
