/** A native waterfall of Excel: stacked columns, of which the lowest is not seen. */

import { type ReportWaterfall, stackBar, WATERFALL_SERIES } from '../cells/waterfall.ts';
import { AXES, writeCategoryAxis, writeRatioAxis } from '../office/chart-axes.ts';
import { writeChartSpace } from '../office/chart-part.ts';
import { writeCategories, writeName, writeNumbers } from '../office/chart-series.ts';
import { fill, flag, writeText } from '../office/chart-text.ts';
import { element } from '../office/xml-writing.ts';

/** A waterfall with the addresses of its cells, absolute and with their sheets. */
export interface PlacedWaterfall {
  readonly waterfall: ReportWaterfall;
  readonly labels: string;
  /** One a series. */
  readonly amounts: readonly string[];
}

const COLOURS = { total: '3B6A9E', up: '2E7D4F', down: 'A3211B' } as const;
/** Signs before the figure of a bar: its height has none. */
const FORMATS = { total: '0.00%', up: '"+"0.00%', down: '"−"0.00%' } as const;
/** Beyond these many bars their figures would overlap: the table has them. */
const MOST_LABELLED = 14;

/** The part of the chart. */
export function writeWaterfall({ waterfall, labels, amounts }: PlacedWaterfall): string {
  const stacks = waterfall.bars.map(stackBar);
  const series = WATERFALL_SERIES.flatMap(({ name, kind, part }, at) => {
    const values = stacks.map((stack) => stack[at] ?? null);
    if (kind !== null && values.every((value) => value === null)) return [];
    const isNamed = kind !== null && part === 'above' && stacks.length <= MOST_LABELLED;
    return element(
      'c:ser',
      {},
      flag('idx', at),
      flag('order', at),
      writeName(name),
      element('c:spPr', {}, kind === null ? element('a:noFill', {}) : fill(COLOURS[kind])),
      flag('invertIfNegative', 0),
      isNamed && kind ? writeFigures(FORMATS[kind]) : '',
      writeCategories(waterfall.bars, labels),
      element('c:val', {}, writeNumbers(amounts[at] ?? '', values)),
    );
  });
  const bars = element(
    'c:barChart',
    {},
    flag('barDir', 'col'),
    flag('grouping', 'stacked'),
    flag('varyColors', 0),
    ...series,
    flag('gapWidth', 40),
    flag('overlap', 100),
    flag('axId', AXES.category),
    flag('axId', AXES.value),
  );
  const { title, measure, floor } = waterfall;
  return writeChartSpace(title, {
    plot: [bars, writeCategoryAxis(), writeRatioAxis(measure, [flag('min', floor)], '0.0%')],
    legend: null,
  });
}

function writeFigures(format: string): string {
  return element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    element('c:spPr', {}, fill('FFFFFF')),
    writeText(800),
    flag('dLblPos', 'ctr'),
    flag('showLegendKey', 0),
    flag('showVal', 1),
    flag('showCatName', 0),
    flag('showSerName', 0),
    flag('showPercent', 0),
    flag('showBubbleSize', 0),
  );
}
