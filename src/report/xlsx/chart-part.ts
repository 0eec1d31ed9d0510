/** A native chart of Excel: ratios as columns against a dashed line. */

import type { ReportChart } from '../report-sheet.ts';
import { FONT } from './cell-style.ts';
import { element, escapeXml, partOf } from './xml-writing.ts';

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
const INK = '1F2933';
const GRID = 'DDE3E9';
const PERCENT = '0%';
const FIGURE = '0.00%';
const [CATEGORY_AXIS, VALUE_AXIS] = [501, 502];
/** Beyond these many bars their figures would overlap: the table has them. */
const MOST_LABELLED = 16;

const flag = (name: string, value: string | number) => element(`c:${name}`, { val: value });

/** The part of the chart. */
export function writeChart(placed: PlacedChart): Uint8Array {
  const { chart } = placed;
  const plot = element(
    'c:plotArea',
    {},
    element('c:layout', {}),
    writeBars(placed),
    writeReference(placed),
    writeCategoryAxis(),
    writeValueAxis(chart),
  );
  const title = element(
    'c:title',
    {},
    element('c:tx', {}, writeRich(chart.title, 1100, true)),
    flag('overlay', 0),
  );
  const legend = element('c:legend', {}, flag('legendPos', 'b'), flag('overlay', 0), writeText(900));
  return partOf(
    element(
      'c:chartSpace',
      { 'xmlns:c': CHART_NS, 'xmlns:a': DRAWING_NS },
      flag('roundedCorners', 0),
      element(
        'c:chart',
        {},
        title,
        flag('autoTitleDeleted', 0),
        plot,
        legend,
        flag('plotVisOnly', 1),
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
    writeCategories(chart, labels),
    element('c:val', {}, writeNumbers(values, points.map(({ value }) => value))),
  );
  return element(
    'c:barChart',
    {},
    flag('barDir', 'col'),
    flag('grouping', 'clustered'),
    flag('varyColors', 0),
    series,
    flag('gapWidth', 60),
    flag('axId', CATEGORY_AXIS),
    flag('axId', VALUE_AXIS),
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
    writeCategories(chart, labels),
    element('c:val', {}, writeNumbers(references, points.map(() => reference.value))),
    flag('smooth', 0),
  );
  return element(
    'c:lineChart',
    {},
    flag('grouping', 'standard'),
    flag('varyColors', 0),
    series,
    flag('marker', 1),
    flag('axId', CATEGORY_AXIS),
    flag('axId', VALUE_AXIS),
  );
}

/** Each bar with its figure; in the place of a bar there is not, the words that say why. */
function writeLabels({ points }: ReportChart): string {
  const shown = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  const show = (value: number) => shown.map((name) => flag(name, name === 'showVal' ? value : 0));
  const figures = points.length <= MOST_LABELLED ? 1 : 0;
  const words = points.flatMap(({ value, absent }, at) =>
    value === null
      ? [
          element(
            'c:dLbl',
            {},
            flag('idx', at),
            element('c:tx', {}, writeRich(absent, 800, false)),
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
    writeText(800),
    flag('dLblPos', 'outEnd'),
    ...show(figures),
  );
}

function writeCategories({ points }: ReportChart, labels: string): string {
  const cache = points.map(({ label }, at) =>
    element('c:pt', { idx: at }, text('c:v', label)),
  );
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

function writeNumbers(cells: string, values: readonly (number | null)[]): string {
  const cache = values.flatMap((value, at) =>
    value === null ? [] : [element('c:pt', { idx: at }, text('c:v', String(value)))],
  );
  return element(
    'c:numRef',
    {},
    text('c:f', cells),
    element('c:numCache', {}, text('c:formatCode', FIGURE), flag('ptCount', values.length), ...cache),
  );
}

function writeCategoryAxis(): string {
  return element(
    'c:catAx',
    {},
    flag('axId', CATEGORY_AXIS),
    element('c:scaling', {}, flag('orientation', 'minMax')),
    flag('delete', 0),
    flag('axPos', 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    flag('majorTickMark', 'none'),
    flag('minorTickMark', 'none'),
    flag('tickLblPos', 'low'),
    element('c:spPr', {}, element('a:ln', { w: 9525 }, fill('8A949E'))),
    writeText(800),
    flag('crossAx', VALUE_AXIS),
    flag('crosses', 'autoZero'),
    flag('auto', 1),
    flag('lblAlgn', 'ctr'),
    flag('lblOffset', 100),
    flag('noMultiLvlLbl', 1),
  );
}

function writeValueAxis({ points, measure }: ReportChart): string {
  // A column that does not start at 0 lies; only a setback may go below.
  const floor = points.some(({ value }) => value !== null && value < 0) ? '' : flag('min', 0);
  return element(
    'c:valAx',
    {},
    flag('axId', VALUE_AXIS),
    element('c:scaling', {}, flag('orientation', 'minMax'), floor),
    flag('delete', 0),
    flag('axPos', 'l'),
    element('c:majorGridlines', {}, element('c:spPr', {}, element('a:ln', { w: 6350 }, fill(GRID)))),
    element('c:title', {}, element('c:tx', {}, writeRich(measure, 800, false)), flag('overlay', 0)),
    element('c:numFmt', { formatCode: PERCENT, sourceLinked: 0 }),
    flag('majorTickMark', 'none'),
    flag('minorTickMark', 'none'),
    flag('tickLblPos', 'nextTo'),
    element('c:spPr', {}, element('a:ln', {}, element('a:noFill', {}))),
    writeText(800),
    flag('crossAx', CATEGORY_AXIS),
    flag('crosses', 'autoZero'),
    flag('crossBetween', 'between'),
  );
}

function writeName(name: string): string {
  return element('c:tx', {}, text('c:v', name));
}

function text(name: string, content: string): string {
  return element(name, {}, escapeXml(content));
}

function fill(colour: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour }));
}

function properties(name: string, size: number, bold: boolean): string {
  return element(
    name,
    { sz: size, b: bold ? 1 : 0 },
    fill(INK),
    element('a:latin', { typeface: FONT }),
  );
}

/** The setting of every text that has none of its own; the size is in hundredths of a point. */
function writeText(size: number): string {
  const paragraph = element(
    'a:p',
    {},
    element('a:pPr', {}, properties('a:defRPr', size, false)),
    element('a:endParaRPr', { lang: 'es-CO' }),
  );
  return element('c:txPr', {}, element('a:bodyPr', {}), element('a:lstStyle', {}), paragraph);
}

function writeRich(content: string, size: number, bold: boolean): string {
  const run = element(
    'a:r',
    {},
    properties('a:rPr', size, bold).replace('<a:rPr ', '<a:rPr lang="es-CO" '),
    text('a:t', content),
  );
  const paragraph = element(
    'a:p',
    {},
    element('a:pPr', {}, properties('a:defRPr', size, bold)),
    run,
  );
  return element('c:rich', {}, element('a:bodyPr', {}), element('a:lstStyle', {}), paragraph);
}
