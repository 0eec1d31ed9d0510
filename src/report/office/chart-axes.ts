/** The axes of a chart of ratios. */

import type { ReportChart } from '../cells/chart.ts';
import { type ChartLook, fill, flag, SHEET_LOOK, writeRich, writeText } from './chart-text.ts';
import { element } from './xml-writing.ts';

/** Identifiers of the two axes within their chart. */
export const AXES = { category: 501, value: 502 } as const;

const AXIS_LINE = '8A949E';
const GRID = 'DDE3E9';
const PERCENT = '0%';

/** The axis of what is measured. */
export function writeCategoryAxis(look: ChartLook = SHEET_LOOK): string {
  return element(
    'c:catAx',
    {},
    flag('axId', AXES.category),
    element('c:scaling', {}, flag('orientation', 'minMax')),
    flag('delete', 0),
    flag('axPos', 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    flag('majorTickMark', 'none'),
    flag('minorTickMark', 'none'),
    flag('tickLblPos', 'low'),
    element('c:spPr', {}, element('a:ln', { w: 9525 }, fill(AXIS_LINE))),
    writeText(800, look),
    flag('crossAx', AXES.value),
    flag('crosses', 'autoZero'),
    flag('auto', 1),
    flag('lblAlgn', 'ctr'),
    flag('lblOffset', 100),
    flag('noMultiLvlLbl', 1),
  );
}

/** The axis of the ratios of bars. */
export function writeValueAxis(
  { points, measure, range }: ReportChart,
  look: ChartLook = SHEET_LOOK,
  most?: number,
): string {
  // A column that does not start at 0 lies; only a setback may go below.
  const floor = points.some(({ value }) => value !== null && value < 0) ? '' : flag('min', 0);
  const isCut = points.some(({ value }) => value !== null && value > range.most);
  const end = most ?? (isCut ? range.most : null);
  return writeRatioAxis(measure, [end === null ? '' : flag('max', end), floor], PERCENT, look);
}

/** An axis of ratios; its limits are the greatest value, then the least, where they are given. */
export function writeRatioAxis(
  measure: string,
  limits: readonly string[],
  format: string = PERCENT,
  look: ChartLook = SHEET_LOOK,
): string {
  return element(
    'c:valAx',
    {},
    flag('axId', AXES.value),
    element('c:scaling', {}, flag('orientation', 'minMax'), ...limits),
    flag('delete', 0),
    flag('axPos', 'l'),
    element(
      'c:majorGridlines',
      {},
      element('c:spPr', {}, element('a:ln', { w: 6350 }, fill(GRID))),
    ),
    element(
      'c:title',
      {},
      element('c:tx', {}, writeRich(measure, 800, false, look)),
      flag('overlay', 0),
    ),
    element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    flag('majorTickMark', 'none'),
    flag('minorTickMark', 'none'),
    flag('tickLblPos', 'nextTo'),
    element('c:spPr', {}, element('a:ln', {}, element('a:noFill', {}))),
    writeText(800, look),
    flag('crossAx', AXES.category),
    flag('crosses', 'autoZero'),
    flag('crossBetween', 'between'),
  );
}
