/** Whether two cells say the same of an indicator. */

import type { ColumnField } from '../../model/field.ts';
import { foldText } from '../../model/text.ts';
import { type Seen, textOf } from '../book/grid.ts';
import { readFigure } from '../values/figures.ts';
import { trendOf } from '../values/trend-words.ts';

/** What two cells give may differ by no more than this part of it. */
const NOISE = 1e-9;

/** A weight above this is of 0 to 100, for no fraction is. */
const LARGEST_FRACTION = 1.5;

/** Whether two cells say the same of a field; a weight may be written as a fraction in one and of 100 in the other. */
export function saySame(field: ColumnField, a: Seen, b: Seen): boolean {
  const [one, other] = [textOf(a.cell), textOf(b.cell)];
  if (foldText(one) === foldText(other)) return true;
  if (field === 'trend') {
    const [first, second] = [trendOf(one)?.trend, trendOf(other)?.trend];
    return first !== undefined && first === second;
  }
  const [own, its] = [numberIn(field, a), numberIn(field, b)];
  if (own === null || its === null) return own === its;
  return Math.abs(own - its) <= NOISE * Math.max(1, Math.abs(own), Math.abs(its));
}

/**
 * Whether two cells say one thing of a field in words or figures that surely are of one kind; `null` where
 * they may not be: a trend in the words of another system, points beside a fraction, a cell that says neither.
 */
export function agree(field: ColumnField, a: Seen, b: Seen): boolean | null {
  if (field === 'trend') {
    const [own, its] = [a, b].map(({ cell }) => trendOf(textOf(cell)));
    return own && its && !own.national && !its.national ? own.trend === its.trend : null;
  }
  const [own, its] = [numberIn(field, a), numberIn(field, b)];
  if (own === null || its === null) return null;
  if (saySame(field, a, b)) return true;
  const isOfHundred = [own * 100 - its, its * 100 - own].some(
    (gap) => Math.abs(gap) <= NOISE * Math.max(1, Math.abs(own), Math.abs(its)),
  );
  return isOfHundred ? null : false;
}

/** The number of a cell; `null` for any reason there is none. */
function numberIn(field: ColumnField, { cell }: Seen): number | null {
  const { figure } = readFigure(cell);
  if (figure.kind !== 'number') return null;
  const isOfHundred = field === 'weight' && !figure.percent && figure.value > LARGEST_FRACTION;
  return isOfHundred ? figure.value / 100 : figure.value;
}
