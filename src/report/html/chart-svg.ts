/** A chart as an inline drawing: a bar a line, with its figure, against the line of 100 %. */

import { formatPercent, formatPercentBriefly } from '../../model/number.ts';
import type { ChartPoint, ReportChart } from '../cells/chart.ts';
import { escapeHtml } from '../cells/markup.ts';

const WIDTH = 760;
const LABEL_WIDTH = 150;
const FIGURE_WIDTH = 84;
/** Width of a character of a figure, at most. */
const FIGURE_CHARACTER = 7;
const GAP = 8;
const LINE_HEIGHT = 26;
const BAR_HEIGHT = 16;
const TOP = 26;
/** Room beyond the greatest of the bars and the line. */
const HEADROOM = 1.05;

/** The drawing; `id` tells its words from those of other drawings of the page. */
export function drawChart(
  { title, description, points, reference }: ReportChart,
  id: string,
): string {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const least = Math.min(0, ...values);
  const most = Math.max(reference.value, ...values) * HEADROOM;
  const scale = (value: number) =>
    LABEL_WIDTH + ((value - least) / (most - least)) * (WIDTH - LABEL_WIDTH - FIGURE_WIDTH);
  const height = TOP + points.length * LINE_HEIGHT + 8;
  const line = place(scale(reference.value));
  return [
    `<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-t ${id}-d">`,
    `<title id="${id}-t">${escapeHtml(title)}</title>`,
    `<desc id="${id}-d">${escapeHtml(description)}</desc>`,
    `<text class="mark" x="${line}" y="14" text-anchor="middle">${formatPercentBriefly(reference.value)}</text>`,
    ...points.map((point, at) =>
      drawPoint(point, TOP + at * LINE_HEIGHT, scale, scale(reference.value)),
    ),
    `<line class="zero" x1="${place(scale(0))}" x2="${place(scale(0))}" y1="${TOP - 4}" y2="${height - 4}"/>`,
    `<line class="reference" x1="${line}" x2="${line}" y1="${TOP - 6}" y2="${height - 4}"/>`,
    '</svg>',
  ].join('\n');
}

function drawPoint(
  { label, value, absent }: ChartPoint,
  top: number,
  scale: (value: number) => number,
  line: number,
): string {
  const middle = top + LINE_HEIGHT / 2 + 4;
  const name = `<text x="${LABEL_WIDTH - 10}" y="${middle}" text-anchor="end">${escapeHtml(label)}</text>`;
  if (value === null) {
    const start = place(scale(0) + 8);
    return `${name}<text class="absent" x="${start}" y="${middle}">${escapeHtml(absent)}</text>`;
  }
  const [from, to] = [scale(Math.min(0, value)), scale(Math.max(0, value))];
  const bar = `<rect x="${place(from)}" y="${top + (LINE_HEIGHT - BAR_HEIGHT) / 2}" width="${place(to - from)}" height="${BAR_HEIGHT}"/>`;
  const text = formatPercent(value);
  // A figure that the line would cross stands beyond it.
  const crosses = to < line && to + GAP + text.length * FIGURE_CHARACTER > line;
  const start = crosses ? line + GAP : to + GAP;
  const figure = `<text class="figure" x="${place(start)}" y="${middle}">${text}</text>`;
  return name + bar + figure;
}

function place(value: number): string {
  return value.toFixed(1);
}
