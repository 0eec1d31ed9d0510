/** The series of a chart: what they are called, and their cells with the values kept beside. */

import { FIGURE, flag, text } from './chart-text.ts';
import { element } from './xml-writing.ts';

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

/** The name of a series, from its cell where it has one. */
export function writeName(name: string, cell?: string): string {
  if (cell === undefined) return element('c:tx', {}, text('c:v', name));
  const cache = [flag('ptCount', 1), element('c:pt', { idx: 0 }, text('c:v', name))];
  const reference = [text('c:f', cell), element('c:strCache', {}, ...cache)];
  return element('c:tx', {}, element('c:strRef', {}, ...reference));
}
