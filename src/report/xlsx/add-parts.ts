/** Adds links, tables, charts and pictures to the package exceljs wrote, each in the place its schema says. */

import { writeChart } from '../office/chart-part.ts';
import { edit, insertAfter, insertBefore } from '../office/edit-parts.ts';
import { Relations } from '../office/relations.ts';
import { element, partOf } from '../office/xml-writing.ts';
import type { Media, Parts } from '../office/zip-package.ts';
import { writeChartAnchor, writeDrawing, writePictureAnchor } from './drawing-part.ts';
import type { CellTable, SheetAdditions } from './sheet-additions.ts';
import { insertChild } from './sheet-children.ts';
import { writeWaterfall } from './waterfall-part.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const CONTENT_TYPES = '[Content_Types].xml';
const TYPES = {
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  texts: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
} as const;

/** Adds what each sheet needs, the sheets in their order, and gives the pictures to pack beside. */
export function addParts(parts: Parts, sheets: readonly SheetAdditions[]): Media {
  const media = new Map<string, Uint8Array>();
  const counts = { table: 0, drawing: 0, chart: 0 };
  sheets.forEach((additions, at) => {
    const sheet = `xl/worksheets/sheet${at + 1}.xml`;
    const relations = new Relations(parts, sheet);
    const tables = additions.tables.map((table) => {
      counts.table += 1;
      const name = `xl/tables/table${counts.table}.xml`;
      addPart(parts, name, writeTable(table, counts.table), TYPES.table);
      return element('tablePart', { 'r:id': relations.add('table', relative(name)) });
    });
    if (tables.length > 0) {
      insertChild(
        parts,
        sheet,
        'tableParts',
        element('tableParts', { count: tables.length }, ...tables),
      );
    }
    if (additions.charts.length > 0 || additions.pictures.length > 0) {
      counts.drawing += 1;
      const drawing = `xl/drawings/drawing${counts.drawing}.xml`;
      const own = new Relations(parts, drawing);
      const pictures = additions.pictures.map((picture) => {
        const { type, bytes } = picture.picture;
        const name = `xl/media/image${media.size + 1}.${type}`;
        media.set(name, bytes);
        nameType(parts, type);
        return writePictureAnchor(picture, own.add('image', relative(name)), media.size);
      });
      const charts = additions.charts.map((chart) => {
        counts.chart += 1;
        const name = `xl/charts/chart${counts.chart}.xml`;
        const { drawn } = chart;
        const part = 'chart' in drawn ? writeChart(drawn) : writeWaterfall(drawn);
        addPart(parts, name, part, TYPES.chart);
        return writeChartAnchor(chart, own.add('chart', relative(name)), counts.chart);
      });
      addPart(parts, drawing, writeDrawing([...pictures, ...charts]), TYPES.drawing);
      own.save();
      const relation = relations.add('drawing', relative(drawing));
      insertChild(parts, sheet, 'drawing', element('drawing', { 'r:id': relation }));
    }
    // A year or a code written as text is meant as text.
    const ignored = element('ignoredError', { sqref: 'A1:XFD1048576', numberStoredAsText: 1 });
    insertChild(parts, sheet, 'ignoredErrors', element('ignoredErrors', {}, ignored));
    // The last, for there may be thousands of them to look through.
    addLinks(parts, sheet, additions, relations);
    relations.save();
  });
  return media;
}

/** Adds the part of the texts that the cells of all sheets refer to. */
export function addTexts(parts: Parts, content: string): void {
  addPart(parts, 'xl/sharedStrings.xml', content, TYPES.texts);
  const relations = new Relations(parts, 'xl/workbook.xml');
  relations.add('sharedStrings', 'sharedStrings.xml');
  relations.save();
}

function addLinks(
  parts: Parts,
  sheet: string,
  { links }: SheetAdditions,
  relations: Relations,
): void {
  if (links.length === 0) return;
  const written = links.map(({ address, location, target }) =>
    element('hyperlink', {
      ref: address,
      ...(target === null ? {} : { 'r:id': relations.add('hyperlink', target, true) }),
      ...(location === null ? {} : { location }),
    }),
  );
  insertChild(parts, sheet, 'hyperlinks', element('hyperlinks', {}, ...written));
}

function writeTable({ name, about, range, headings, filtered }: CellTable, id: number): string {
  const columns = headings.map((heading, at) =>
    element('tableColumn', { id: at + 1, name: heading }),
  );
  return partOf(
    element(
      'table',
      { xmlns: MAIN, id, name, displayName: name, ref: range, totalsRowShown: 0 },
      filtered ? element('autoFilter', { ref: range }) : '',
      element('tableColumns', { count: columns.length }, ...columns),
      element('tableStyleInfo', {
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 0,
        showColumnStripes: 0,
      }),
      writeAlternative(name, about),
    ),
  );
}

/** What a table holds, as Excel keeps it: in an extension of 2010. */
function writeAlternative(name: string, about: string): string {
  const words = { altText: name.replaceAll('_', ' '), altTextSummary: about };
  const extension = element(
    'ext',
    { uri: '{504A1905-F514-4f6f-8877-14C23A59335A}', 'xmlns:x14': X14 },
    element('x14:table', words),
  );
  return element('extLst', {}, extension);
}

/** Says once what the files of an extension are. */
function nameType(parts: Parts, extension: string): void {
  const named = element('Default', { Extension: extension, ContentType: `image/${extension}` });
  edit(parts, CONTENT_TYPES, (xml) =>
    xml.includes(`Extension="${extension}"`) ? xml : insertAfter(xml, /<Types[^>]*>/, named),
  );
}

/** The address of a part as a part of another folder beside its own refers to it. */
function relative(name: string): string {
  return name.replace(/^xl\//, '../');
}

function addPart(parts: Parts, name: string, content: string, type: string): void {
  parts.set(name, content);
  const override = element('Override', { PartName: `/${name}`, ContentType: type });
  edit(parts, CONTENT_TYPES, (xml) => insertBefore(xml, '</Types>', override));
}
