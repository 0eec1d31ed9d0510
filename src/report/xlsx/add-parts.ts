/** Adds links, tables and charts to the package exceljs wrote, each in the place its schema says. */

import { type CellTable, type SheetAdditions } from './sheet-additions.ts';
import { writeChart } from './chart-part.ts';
import { writeDrawing } from './drawing-part.ts';
import { element, partOf } from './xml-writing.ts';
import type { Parts } from './zip-package.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT_TYPES = '[Content_Types].xml';
const TYPES = {
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

/** Elements of a worksheet after its cells, in the order of its schema. */
const ORDER = [
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/** Adds what each sheet needs, the sheets in their order. */
export function addParts(parts: Parts, sheets: readonly SheetAdditions[]): void {
  const counts = { table: 0, drawing: 0, chart: 0 };
  sheets.forEach((additions, at) => {
    const sheet = `xl/worksheets/sheet${at + 1}.xml`;
    const relations = new Relations(parts, sheet);
    addLinks(parts, sheet, additions, relations);
    const tables = additions.tables.map((table) => {
      counts.table += 1;
      const name = `xl/tables/table${counts.table}.xml`;
      addPart(parts, name, writeTable(table, counts.table), TYPES.table);
      return element('tablePart', { 'r:id': relations.add('table', relative(name)) });
    });
    if (tables.length > 0) {
      insert(parts, sheet, 'tableParts', element('tableParts', { count: tables.length }, ...tables));
    }
    if (additions.charts.length > 0) {
      counts.drawing += 1;
      const drawing = `xl/drawings/drawing${counts.drawing}.xml`;
      const own = new Relations(parts, drawing);
      const anchors = additions.charts.map((chart) => {
        counts.chart += 1;
        const name = `xl/charts/chart${counts.chart}.xml`;
        addPart(parts, name, writeChart(chart), TYPES.chart);
        return { chart, relation: own.add('chart', relative(name)), number: counts.chart };
      });
      addPart(parts, drawing, writeDrawing(anchors), TYPES.drawing);
      own.save();
      const relation = relations.add('drawing', relative(drawing));
      insert(parts, sheet, 'drawing', element('drawing', { 'r:id': relation }));
    }
    // A year or a code written as text is meant as text.
    const ignored = element('ignoredError', { sqref: 'A1:XFD1048576', numberStoredAsText: 1 });
    insert(parts, sheet, 'ignoredErrors', element('ignoredErrors', {}, ignored));
    relations.save();
  });
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
  insert(parts, sheet, 'hyperlinks', element('hyperlinks', {}, ...written));
}

function writeTable({ name, range, headings, filtered }: CellTable, id: number): Uint8Array {
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
    ),
  );
}

/** The relationships of a part, with those it had. */
class Relations {
  private readonly parts: Parts;
  private readonly name: string;
  private readonly added: string[] = [];

  constructor(parts: Parts, source: string) {
    const slash = source.lastIndexOf('/') + 1;
    this.parts = parts;
    this.name = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  }

  /** Adds one and gives its identifier. */
  add(kind: string, target: string, external = false): string {
    const id = `rIdPes${this.added.length + 1}`;
    const mode = external ? { TargetMode: 'External' } : {};
    const type = `${OFFICE}/${kind}`;
    this.added.push(element('Relationship', { Id: id, Type: type, Target: target, ...mode }));
    return id;
  }

  save(): void {
    if (this.added.length === 0) return;
    const before = this.parts.get(this.name);
    if (before === undefined) {
      this.parts.set(this.name, partOf(element('Relationships', { xmlns: PACKAGE }, ...this.added)));
      return;
    }
    edit(this.parts, this.name, (xml) => insertBefore(xml, '</Relationships>', this.added.join('')));
  }
}

/** The address of a part as a part of another folder beside its own refers to it. */
function relative(name: string): string {
  return name.replace(/^xl\//, '../');
}

function addPart(parts: Parts, name: string, content: Uint8Array, type: string): void {
  parts.set(name, content);
  const override = element('Override', { PartName: `/${name}`, ContentType: type });
  edit(parts, CONTENT_TYPES, (xml) => insertBefore(xml, '</Types>', override));
}

/** Inserts an element of a worksheet before the first that its schema puts after it. */
function insert(parts: Parts, sheet: string, name: (typeof ORDER)[number], fragment: string): void {
  const later: ReadonlySet<string> = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
  edit(parts, sheet, (xml) => {
    const at = findChild(xml, later);
    return xml.slice(0, at) + fragment + xml.slice(at);
  });
}

/** Where the first child of the root of that name starts after the cells, else the root's end. */
function findChild(xml: string, names: ReadonlySet<string>): number {
  const cells = /<\/sheetData>|<sheetData\/>/.exec(xml);
  const tags = /<(\/?)([\w:]+)[^>]*?(\/?)>/g;
  tags.lastIndex = cells ? cells.index + cells[0].length : 0;
  let depth = 0;
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    const [, closing, name = '', empty] = tag;
    if (depth === 0 && (closing || names.has(name))) return tag.index;
    if (closing) depth -= 1;
    else if (!empty) depth += 1;
  }
  throw new RangeError('A worksheet without end');
}

function insertBefore(xml: string, mark: string, fragment: string): string {
  const at = xml.lastIndexOf(mark);
  if (at < 0) throw new RangeError(`No ${mark} in the part`);
  return xml.slice(0, at) + fragment + xml.slice(at);
}

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts.get(name);
  if (part === undefined) throw new RangeError(`The package has no ${name}`);
  parts.set(name, new TextEncoder().encode(change(new TextDecoder().decode(part))));
}
