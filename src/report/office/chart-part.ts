/** A native chart of Excel: ratios as columns against a dashed line. */

import type { ReportChart } from '../cells/chart.ts';
import { AXES, writeCategoryAxis, writeValueAxis } from './chart-axes.ts';
import { writeLabels } from './chart-labels.ts';
import { writeCategories, writeName, writeNumbers } from './chart-series.ts';
import { type ChartLook, fill, flag, SHEET_LOOK, writeRich, writeText } from './chart-text.ts';
import { element, partOf } from './xml-writing.ts';

/** A chart with the addresses of its cells, absolute and with their sheets. */
export interface PlacedChart {
  readonly chart: ReportChart;
  readonly labels: string;
  readonly values: string;
  readonly references: string;
  /** The cells with the names of the bars' measure and of the line, where some have them. */
  readonly names?: { readonly measure: string; readonly reference: string };
}

/** What a chart of another document than a workbook has besides. */
export interface ChartHome {
  readonly look: ChartLook;
  /** Relationship of the workbook with its cells. */
  readonly workbook: string;
  /** Where the axis of values ends: charts of one measure are read side by side. */
  readonly most: number;
}

const CHART_NS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const OFFICE_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING_NS = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** The part of the chart. */
export function writeChart(placed: PlacedChart, home: ChartHome | null = null): string {
  const { chart } = placed;
  const look = home?.look ?? SHEET_LOOK;
  const legend = [flag('legendPos', 'b'), flag('overlay', 0), writeText(900, look)];
  return writeChartSpace(
    chart.title,
    {
      plot: [
        writeBars(placed, look),
        writeReference(placed, look),
        writeCategoryAxis(look),
        writeValueAxis(chart, look, home?.most),
      ],
      legend: element('c:legend', {}, ...legend),
    },
    home,
  );
}

/** What is drawn within a chart, and what names its series where something must. */
interface Drawn {
  readonly plot: readonly string[];
  readonly legend: string | null;
}

/** The whole part of a chart under its title. */
export function writeChartSpace(
  title: string,
  { plot, legend }: Drawn,
  home: ChartHome | null = null,
): string {
  const look = home?.look ?? SHEET_LOOK;
  // A slide has the title of its chart already.
  const rich = element('c:tx', {}, writeRich(title, 1100, true));
  const heading = home ? '' : element('c:title', {}, rich, flag('overlay', 0));
  return partOf(
    element(
      'c:chartSpace',
      { 'xmlns:c': CHART_NS, 'xmlns:a': DRAWING_NS, ...(home ? { 'xmlns:r': OFFICE_NS } : {}) },
      home ? flag('lang', 'es-CO') : '',
      flag('roundedCorners', 0),
      element(
        'c:chart',
        {},
        heading,
        flag('autoTitleDeleted', home ? 1 : 0),
        element('c:plotArea', {}, element('c:layout', {}), ...plot),
        legend ?? '',
        // What a chart is drawn from stands in cells that are hidden.
        flag('plotVisOnly', 0),
        flag('dispBlanksAs', 'gap'),
      ),
      element(
        'c:spPr',
        {},
        look.ground === null ? element('a:noFill', {}) : fill(look.ground),
        element('a:ln', {}, element('a:noFill', {})),
      ),
      writeText(900, look),
      home ? element('c:externalData', { 'r:id': home.workbook }, flag('autoUpdate', 0)) : '',
    ),
  );
}

function writeBars({ chart, labels, values, names }: PlacedChart, look: ChartLook): string {
  const { points, measure } = chart;
  const series = element(
    'c:ser',
    {},
    flag('idx', 0),
    flag('order', 0),
    writeName(measure, names?.measure),
    element('c:spPr', {}, fill(look.bar)),
    flag('invertIfNegative', 0),
    writeLabels(chart, look),
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

function writeReference(
  { chart, labels, references, names }: PlacedChart,
  look: ChartLook,
): string {
  const { points, reference } = chart;
  const stroke = [fill(look.line), element('a:prstDash', { val: 'dash' })];
  const series = element(
    'c:ser',
    {},
    flag('idx', 1),
    flag('order', 1),
    writeName(reference.label, names?.reference),
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
