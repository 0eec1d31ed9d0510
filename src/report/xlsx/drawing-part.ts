/** The drawing of a sheet: its charts, each in a row of its own, with the words that describe them. */

import type { AnchoredChart } from './sheet-additions.ts';
import { element, partOf } from './xml-writing.ts';

/** A chart of a drawing: the relationship that leads to its part, and its number in the workbook. */
export interface DrawnChart {
  readonly chart: AnchoredChart;
  readonly relation: string;
  readonly number: number;
}

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The part of the drawing. */
export function writeDrawing(charts: readonly DrawnChart[]): string {
  return partOf(
    element(
      'xdr:wsDr',
      { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING },
      ...charts.map(writeAnchor),
    ),
  );
}

function writeAnchor({ chart, relation, number }: DrawnChart): string {
  const { row, columns } = chart;
  const { title, description } = chart.chart;
  const frame = element(
    'xdr:graphicFrame',
    { macro: '' },
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', {
        id: number + 1,
        name: `Gráfico ${number}`,
        descr: description,
        title,
      }),
      element('xdr:cNvGraphicFramePr', {}),
    ),
    element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: CHART },
        element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': OFFICE, 'r:id': relation }),
      ),
    ),
  );
  return element(
    'xdr:twoCellAnchor',
    { editAs: 'oneCell' },
    writeCorner('xdr:from', 0, row - 1),
    writeCorner('xdr:to', columns, row),
    frame,
    element('xdr:clientData', {}),
  );
}

/** A corner at the top left of a cell, counted from 0. */
function writeCorner(name: string, column: number, row: number): string {
  const measure = (part: string, value: number) => element(`xdr:${part}`, {}, String(value));
  return element(
    name,
    {},
    measure('col', column),
    measure('colOff', 0),
    measure('row', row),
    measure('rowOff', 0),
  );
}
