/** A chart as bars of the page itself: a bar a line, with its figure, against the line of 100 %. */

import { formatPercent, formatPercentBriefly } from '../../model/number.ts';
import type { ChartPoint, ReportChart } from '../cells/chart.ts';
import { escapeHtml } from '../cells/markup.ts';

/** The drawing, which a reader that does not show it tells by its description. */
export function drawChart({ description, points, reference, range }: ReportChart): string {
  const place = (value: number) => {
    const inside = Math.min(Math.max(value, range.least), range.most);
    return `${(((inside - range.least) / (range.most - range.least)) * 100).toFixed(1)}%`;
  };
  return [
    `<div class="chart" role="img" aria-label="${escapeHtml(description)}" style="--line: ${place(reference.value)}; --zero: ${place(0)}">`,
    `<span class="scale"><span class="mark">${formatPercentBriefly(reference.value)}</span></span>`,
    ...points.map((point) => drawPoint(point, range.most, place)),
    '</div>',
  ].join('\n');
}

function drawPoint(
  { label, value, absent }: ChartPoint,
  most: number,
  place: (value: number) => string,
): string {
  const name = `<span class="of">${escapeHtml(label)}</span>`;
  if (value === null) {
    return `${name}<span class="track"><span class="absent">${escapeHtml(absent)}</span></span><span class="figure"></span>`;
  }
  const [from, to] = [place(Math.min(0, value)), place(Math.max(0, value))];
  const fill = `<span class="fill${value > most ? ' cut' : ''}" style="--from: ${from}; --to: ${to}"></span>`;
  return `${name}<span class="track">${fill}</span><span class="figure">${formatPercent(value)}</span>`;
}
