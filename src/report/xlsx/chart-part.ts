/** A native chart of Excel: ratios as columns against a dashed line. */

import type { ReportChart } from '../cells/chart.ts';
import { AXES, writeCategoryAxis, writeValueAxis } from './chart-axes.ts';
import { writeLabels } from './chart-labels.ts';
import { FIGURE, fill, flag, text, writeRich, writeText } from './chart-text.ts';
import { element, partOf } from './xml-writing.ts';

/** A chart with the addresses of its cells, absolute and with their sheets. */
export interface PlacedChart {
  readonly chart: ReportChart;
  readonly labels: string;
  readonly values: string;
  readonly references: string;
}

const CHART_NS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING_NS = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const BAR = '3B6A9E';
const LINE = 'A3211B';

/** The part of the chart. */
export function writeChart(placed: PlacedChart): string {
  const { chart } = placed;
  return writeChartSpace(chart.title, {
    plot: [writeBars(placed), writeReference(placed), writeCategoryAxis(), writeValueAxis(chart)],
    legend: element('c:legend', {}, flag('legendPos', 'b'), flag('overlay', 0), writeText(900)),
  });
}

/** What is drawn within a chart, and what names its series where something must. */
interface Drawn {
  readonly plot: readonly string[];
  readonly legend: string | null;
}

/** The whole part of a chart under its title. */
export function writeChartSpace(title: string, { plot, legend }: Drawn): string {
  const heading = element(
    'c:title',
    {},
    element('c:tx', {}, writeRich(title, 1100, true)),
    flag('overlay', 0),
  );
  return partOf(
    element(
      'c:chartSpace',
      { 'xmlns:c': CHART_NS, 'xmlns:a': DRAWING_NS },
      flag('roundedCorners', 0),
      element(
        'c:chart',
        {},
        heading,
        flag('autoTitleDeleted', 0),
        element('c:plotArea', {}, element('c:layout', {}), ...plot),
        legend ?? '',
        // What a chart is drawn from stands in cells that are hidden.
        flag('plotVisOnly', 0),
        flag('dispBlanksAs', 'gap'),
      ),
      element('c:spPr', {}, fill('FFFFFF'), element('a:ln', {}, element('a:noFill', {}))),
      writeText(900),
    ),
  );
}

function writeBars({ chart, labels, values }: PlacedChart): string {
  const { points, measure } = chart;
  const series = element(
    'c:ser',
    {},
    flag('idx', 0),
    flag('order', 0),
    writeName(measure),
    element('c:spPr', {}, fill(BAR)),
    flag('invertIfNegative', 0),
    writeLabels(chart),
    writeCategories(points, labels),
    element(
      'c:val',
      {},
      writeNumbers(
        values,
        points.map(({ value }) => value),
      ),
    ),
  );
  return element(
    'c:barChart',
    {},
    flag('barDir', 'col'),
    flag('grouping', 'clustered'),
    flag('varyColors', 0),
    series,
    flag('gapWidth', 60),
    flag('axId', AXES.category),
    flag('axId', AXES.value),
  );
}

function writeReference({ chart, labels, references }: PlacedChart): string {
  const { points, reference } = chart;
  const stroke = [fill(LINE), element('a:prstDash', { val: 'dash' })];
  const series = element(
    'c:ser',
    {},
    flag('idx', 1),
    flag('order', 1),
    writeName(reference.label),
    element('c:spPr', {}, element('a:ln', { w: 22225 }, ...stroke)),
    element('c:marker', {}, flag('symbol', 'none')),
    writeCategories(points, labels),
    element(
      'c:val',
      {},
      writeNumbers(
        references,
        points.map(() => reference.value),
      ),
    ),
    flag('smooth', 0),
  );
  return element(
    'c:lineChart',
    {},
    flag('grouping', 'standard'),
    flag('varyColors', 0),
    series,
    flag('marker', 1),
    flag('axId', AXES.category),
    flag('axId', AXES.value),
  );
}

/** The names of the bars, from their cells. */
export function writeCategories(
  points: readonly { readonly label: string }[],
  labels: string,
): string {
  const cache = points.map(({ label }, at) => element('c:pt', { idx: at }, text('c:v', label)));
  return element(
    'c:cat',
    {},
    element(
      'c:strRef',
      {},
      text('c:f', labels),
      element('c:strCache', {}, flag('ptCount', points.length), ...cache),
    ),
  );
}

/** The heights of the bars, from their cells. */
export function writeNumbers(cells: string, values: readonly (number | null)[]): string {
  const cache = values.flatMap((value, at) =>
    value === null ? [] : [element('c:pt', { idx: at }, text('c:v', String(value)))],
  );
  return element(
    'c:numRef',
    {},
    text('c:f', cells),
    element(
      'c:numCache',
      {},
      text('c:formatCode', FIGURE),
      flag('ptCount', values.length),
      ...cache,
    ),
  );
}

/** The name of a series. */
export function writeName(name: string): string {
  return element('c:tx', {}, text('c:v', name));
}
