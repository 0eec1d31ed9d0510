/** What stands over the bars of a chart. */

import type { ReportChart } from '../cells/chart.ts';
import { type ChartLook, FIGURE, fill, flag, writeRich, writeText } from './chart-text.ts';
import { element } from './xml-writing.ts';

/** Beyond these many bars their figures would overlap: the table has them. */
const MOST_LABELLED = 16;

/** Where the axis of a chart ends at least: above its line, for the figures of what reaches it. */
const LEAST_END = 1.2;

/**
 * Each bar with its figure; in the place of a bar there is not, the words that say why. The figure of
 * a bar that ends right under the line stands within the bar: over it, the line would strike it out.
 */
export function writeLabels({ points, reference, range }: ReportChart, look: ChartLook): string {
  const shown = [
    'showLegendKey',
    'showVal',
    'showCatName',
    'showSerName',
    'showPercent',
    'showBubbleSize',
  ];
  const show = (value: number) =>
    shown.map((name) => flag(name, name === 'showVal' ? value : 0)).join('');
  const [one, setting] = [show(1), writeText(800, look)];
  // On white, so that the line of 100 % does not strike the figures out.
  const plate =
    element('c:numFmt', { formatCode: FIGURE, sourceLinked: 0 }) +
    element('c:spPr', {}, fill(look.plate)) +
    setting;
  const figures = points.length <= MOST_LABELLED ? 1 : 0;
  const highest = points.reduce((most, { value }) => Math.max(most, value ?? 0), LEAST_END);
  const greatest = Math.min(highest, range.most);
  const isUnder = (value: number) =>
    value < reference.value && value + greatest * look.figureShare > reference.value;
  const own = points.flatMap(({ value, absent }, at) => {
    if (value !== null && !isUnder(value)) return [];
    const said = value === null ? element('c:tx', {}, writeRich(absent, 800, false, look)) : plate;
    const place = flag('dLblPos', value === null ? 'outEnd' : 'inEnd');
    return [element('c:dLbl', {}, flag('idx', at), said, place, one)];
  });
  return element(
    'c:dLbls',
    {},
    ...(figures ? own : []),
    plate,
    flag('dLblPos', 'outEnd'),
    show(figures),
  );
}
