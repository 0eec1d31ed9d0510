/** The workbook that a chart of a slide is drawn from, which whoever edits the chart opens. */

import { escapeXml } from '../cells/markup.ts';
import type { PlacedChart } from '../office/chart-part.ts';
import { fitCellText } from '../office/safe-text.ts';
import { element, partOf } from '../office/xml-writing.ts';
import { writeParts } from '../office/zip-package.ts';
import type { ChartSlide } from './deck.ts';
import { linkType } from './names.ts';
import { writeLinks } from './package-parts.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PERCENT = 10;
const SHEET = 'Datos';
const SHEET_TYPES = {
  '/xl/workbook.xml': 'sheet.main+xml',
  '/xl/worksheets/sheet1.xml': 'worksheet+xml',
  '/xl/styles.xml': 'styles+xml',
} as const;

/** The chart with the addresses of its cells in the workbook. */
export function placeChart({ chart }: ChartSlide): PlacedChart {
  const last = chart.points.length + 1;
  const column = (letter: string) => `${SHEET}!$${letter}$2:$${letter}$${last}`;
  return {
    chart,
    labels: column('A'),
    values: column('B'),
    references: column('C'),
    names: { measure: `${SHEET}!$B$1`, reference: `${SHEET}!$C$1` },
  };
}

/** The bytes of the workbook. */
export function writeChartWorkbook({ chart, columns }: ChartSlide): Promise<Uint8Array> {
  const rows = [
    columns.map((heading) => writeText(heading)),
    ...chart.points.map(({ label, value }) => [
      writeText(label),
      writeNumber(value),
      writeNumber(chart.reference.value),
    ]),
  ];
  const sheet = element(
    'worksheet',
    { xmlns: MAIN },
    element('cols', {}, element('col', { min: 1, max: 3, width: 22, customWidth: 1 })),
    element('sheetData', {}, ...rows.map((cells) => element('row', {}, ...cells))),
  );
  const types = Object.entries(SHEET_TYPES).map(([part, type]) =>
    element('Override', {
      PartName: part,
      ContentType: `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}`,
    }),
  );
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  const parts = {
    '[Content_Types].xml': partOf(
      element(
        'Types',
        { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
        element('Default', { Extension: 'rels', ContentType: rels }),
        ...types,
      ),
    ),
    '_rels/.rels': writeLinks([{ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': partOf(
      element(
        'workbook',
        { xmlns: MAIN, 'xmlns:r': linkType('').slice(0, -1) },
        element('sheets', {}, element('sheet', { name: SHEET, sheetId: 1, 'r:id': 'rId1' })),
      ),
    ),
    'xl/_rels/workbook.xml.rels': writeLinks([
      { id: 'rId1', kind: 'worksheet', target: 'worksheets/sheet1.xml' },
      { id: 'rId2', kind: 'styles', target: 'styles.xml' },
    ]),
    'xl/worksheets/sheet1.xml': partOf(sheet),
    'xl/styles.xml': writeStyles(),
  };
  return writeParts(new Map(Object.entries(parts)));
}

function writeText(text: string): string {
  const content = element('t', { 'xml:space': 'preserve' }, escapeXml(fitCellText(text)));
  return element('c', { t: 'inlineStr' }, element('is', {}, content));
}

/** A ratio as a percentage; the cell of one that there is not stays empty. */
function writeNumber(value: number | null): string {
  return value === null
    ? element('c', { s: 1 })
    : element('c', { s: 1 }, element('v', {}, String(value)));
}

function writeStyles(): string {
  const none = (name: string) => element('patternFill', { patternType: name });
  const side = ['left', 'right', 'top', 'bottom', 'diagonal'].map((name) => element(name, {}));
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return partOf(
    element(
      'styleSheet',
      { xmlns: MAIN },
      element(
        'fonts',
        { count: 1 },
        element('font', {}, element('sz', { val: 10 }), element('name', { val: 'Arial' })),
      ),
      element(
        'fills',
        { count: 2 },
        element('fill', {}, none('none')),
        element('fill', {}, none('gray125')),
      ),
      element('borders', { count: 1 }, element('border', {}, ...side)),
      element('cellStyleXfs', { count: 1 }, element('xf', plain)),
      element(
        'cellXfs',
        { count: 2 },
        element('xf', { ...plain, xfId: 0 }),
        element('xf', { ...plain, numFmtId: PERCENT, xfId: 0, applyNumberFormat: 1 }),
      ),
      element(
        'cellStyles',
        { count: 1 },
        element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
      ),
    ),
  );
}
