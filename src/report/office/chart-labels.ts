/** What stands over the bars of a chart. */

import type { ReportChart } from '../cells/chart.ts';
import { type ChartLook, FIGURE, fill, flag, writeRich, writeText } from './chart-text.ts';
import { element } from './xml-writing.ts';

/** Beyond these many bars their figures would overlap: the table has them. */
const MOST_LABELLED = 16;

/** Each bar with its figure; in the place of a bar there is not, the words that say why. */
export function writeLabels({ points }: ReportChart, look: ChartLook): string {
  const shown = [
    'showLegendKey',
    'showVal',
    'showCatName',
    'showSerName',
    'showPercent',
    'showBubbleSize',
  ];
  const show = (value: number) => shown.map((name) => flag(name, name === 'showVal' ? value : 0));
  const figures = points.length <= MOST_LABELLED ? 1 : 0;
  const words = points.flatMap(({ value, absent }, at) =>
    value === null
      ? [
          element(
            'c:dLbl',
            {},
            flag('idx', at),
            element('c:tx', {}, writeRich(absent, 800, false, look)),
            flag('dLblPos', 'outEnd'),
            ...show(1),
          ),
        ]
      : [],
  );
  return element(
    'c:dLbls',
    {},
    ...(figures ? words : []),
    element('c:numFmt', { formatCode: FIGURE, sourceLinked: 0 }),
    // On white, so that the line of 100 % does not strike the figures out.
    element('c:spPr', {}, fill(look.plate)),
    writeText(800, look),
    flag('dLblPos', 'outEnd'),
    ...show(figures),
  );
}
