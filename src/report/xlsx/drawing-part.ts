/** The drawing of a sheet: charts and pictures, each in a row of its own, with words that describe them. */

import { element, partOf } from '../office/xml-writing.ts';
import { CHART_HEIGHT } from './row-heights.ts';
import type { AnchoredChart, AnchoredPicture } from './sheet-additions.ts';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The part of a drawing with those anchors. */
export function writeDrawing(anchors: readonly string[]): string {
  return partOf(
    element('xdr:wsDr', { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING }, ...anchors),
  );
}

const DOTS_A_POINT = 12_700;

/** A chart over the columns of its row; `relation` leads to its part, `number` is its own in the workbook. */
export function writeChartAnchor(
  { title, description, row, columns }: AnchoredChart,
  relation: string,
  number: number,
): string {
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
    writeCorner('xdr:to', columns, row - 1, CHART_HEIGHT * DOTS_A_POINT),
    frame,
    element('xdr:clientData', {}),
  );
}

/** Height of a picture within its row, in points. */
const PICTURE_HEIGHT = 66;

/** A picture at the left of its row, in its own proportions. */
export function writePictureAnchor(
  { picture, description, row }: AnchoredPicture,
  relation: string,
  number: number,
): string {
  const height = PICTURE_HEIGHT * DOTS_A_POINT;
  const size = { cx: Math.round((height * picture.width) / picture.height), cy: height };
  const shape = element(
    'xdr:spPr',
    {},
    element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
    element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
  );
  const drawn = element(
    'xdr:pic',
    {},
    element(
      'xdr:nvPicPr',
      {},
      element('xdr:cNvPr', { id: number + 1000, name: `Imagen ${number}`, descr: description }),
      element('xdr:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
    ),
    element(
      'xdr:blipFill',
      {},
      element('a:blip', { 'xmlns:r': OFFICE, 'r:embed': relation }),
      element('a:stretch', {}, element('a:fillRect', {})),
    ),
    shape,
  );
  return element(
    'xdr:oneCellAnchor',
    {},
    writeCorner('xdr:from', 0, row - 1),
    element('xdr:ext', size),
    drawn,
    element('xdr:clientData', {}),
  );
}

/** A corner at the left of a cell, counted from 0, so far below its top. */
function writeCorner(name: string, column: number, row: number, below = 0): string {
  const measure = (part: string, value: number) => element(`xdr:${part}`, {}, String(value));
  return element(
    name,
    {},
    measure('col', column),
    measure('colOff', 0),
    measure('row', row),
    measure('rowOff', below),
  );
}
