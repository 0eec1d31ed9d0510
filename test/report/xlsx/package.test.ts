/** The package of the workbook is as its schemas say, with every part it names. */

import { beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../src/report/compute/outputs/xlsx.ts';
import { everyStatusCase, publishedCase } from '../cases.ts';
import { isOrdered, isUnique, relationsOf } from '../office-package.ts';
import { reportOf, strainedPlan } from '../plans.ts';
import { cellsOf, partsOf } from './written-workbook.ts';
import { nodesOf, parseXml, walk, type XmlNode } from './xml-tree.ts';

/** Children of a worksheet in the order of its schema (ECMA-376, CT_Worksheet). */
const WORKSHEET = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'ignoredErrors',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'extLst',
];
/** Words that attributes of a workbook may hold, by element and attribute (ECMA-376, part 1). */
const ENUMERATIONS: Readonly<Record<string, readonly string[]>> = {
  'dataValidation/type': 'none whole decimal list date time textLength custom'.split(' '),
  'dataValidation/errorStyle': ['stop', 'warning', 'information'],
  'dataValidation/operator':
    'between notBetween equal notEqual lessThan lessThanOrEqual greaterThan greaterThanOrEqual'.split(
      ' ',
    ),
  'cfRule/type':
    'expression cellIs colorScale dataBar iconSet top10 uniqueValues duplicateValues containsText notContainsText beginsWith endsWith containsBlanks notContainsBlanks containsErrors notContainsErrors timePeriod aboveAverage'.split(
      ' ',
    ),
  'cfvo/type': 'num percent max min formula percentile autoMin autoMax'.split(' '),
  'sheetView/view': ['normal', 'pageBreakPreview', 'pageLayout'],
  'pane/state': ['split', 'frozen', 'frozenSplit'],
  'pane/activePane': ['bottomRight', 'topRight', 'bottomLeft', 'topLeft'],
  'selection/pane': ['bottomRight', 'topRight', 'bottomLeft', 'topLeft'],
  'pageSetup/orientation': ['default', 'portrait', 'landscape'],
  'pageSetup/pageOrder': ['downThenOver', 'overThenDown'],
  'pageSetup/cellComments': ['none', 'asDisplayed', 'atEnd'],
  'pageSetup/errors': ['displayed', 'blank', 'dash', 'NA'],
  'sheet/state': ['visible', 'hidden', 'veryHidden'],
  'c/t': ['b', 'n', 'e', 's', 'str', 'inlineStr', 'd'],
  'f/t': ['normal', 'array', 'dataTable', 'shared'],
  'alignment/horizontal':
    'general left center right fill justify centerContinuous distributed'.split(' '),
  'alignment/vertical': ['top', 'center', 'bottom', 'justify', 'distributed'],
  'patternFill/patternType':
    'none solid mediumGray darkGray lightGray darkHorizontal darkVertical darkDown darkUp darkGrid darkTrellis lightHorizontal lightVertical lightDown lightUp lightGrid lightTrellis gray125 gray0625'.split(
      ' ',
    ),
  'u/val': ['single', 'double', 'singleAccounting', 'doubleAccounting', 'none'],
  'scheme/val': ['none', 'major', 'minor'],
  'calcPr/calcMode': ['manual', 'auto', 'autoNoTable'],
};

/** Children of the elements of a chart, in the order of theirs (dml-chart). */
const CHART: Readonly<Record<string, readonly string[]>> = {
  chartSpace: ['roundedCorners', 'chart', 'spPr', 'txPr'],
  chart: ['title', 'autoTitleDeleted', 'plotArea', 'legend', 'plotVisOnly', 'dispBlanksAs'],
  plotArea: ['layout', 'barChart', 'lineChart', 'catAx', 'valAx'],
  barChart: ['barDir', 'grouping', 'varyColors', 'ser', 'gapWidth', 'axId'],
  lineChart: ['grouping', 'varyColors', 'ser', 'marker', 'axId'],
  ser: [
    'idx',
    'order',
    'tx',
    'spPr',
    'invertIfNegative',
    'marker',
    'dLbls',
    'cat',
    'val',
    'smooth',
  ],
  dLbls: [
    'dLbl',
    'numFmt',
    'spPr',
    'txPr',
    'dLblPos',
    'showLegendKey',
    'showVal',
    'showCatName',
    'showSerName',
    'showPercent',
    'showBubbleSize',
  ],
  dLbl: [
    'idx',
    'tx',
    'numFmt',
    'spPr',
    'txPr',
    'dLblPos',
    'showLegendKey',
    'showVal',
    'showCatName',
    'showSerName',
    'showPercent',
    'showBubbleSize',
  ],
  catAx: [
    'axId',
    'scaling',
    'delete',
    'axPos',
    'numFmt',
    'majorTickMark',
    'minorTickMark',
    'tickLblPos',
    'spPr',
    'txPr',
    'crossAx',
    'crosses',
    'auto',
    'lblAlgn',
    'lblOffset',
    'noMultiLvlLbl',
  ],
  valAx: [
    'axId',
    'scaling',
    'delete',
    'axPos',
    'majorGridlines',
    'title',
    'numFmt',
    'majorTickMark',
    'minorTickMark',
    'tickLblPos',
    'spPr',
    'txPr',
    'crossAx',
    'crosses',
    'crossBetween',
  ],
};

const CASES = {
  publishedCase: publishedCase(),
  everyStatusCase: everyStatusCase(),
  'forty indicators': reportOf(strainedPlan('2025-12-31')),
};

describe.each(Object.entries(CASES))('the package of %s', (_, answer) => {
  let bytes: Uint8Array;
  let parts: Map<string, XmlNode>;

  beforeAll(async () => {
    bytes = await writeXlsx(answer, ['matriz.xlsx']);
    parts = new Map([...partsOf(bytes)].map(([name, xml]) => [name, parseXml(xml, name)]));
  });

  const partsUnder = (folder: string) =>
    [...parts].filter(([name]) => name.startsWith(folder) && !name.includes('_rels'));
  const sheets = () => partsUnder('xl/worksheets/');

  it('gives a content type to every part, and to no other', () => {
    const types = parts.get('[Content_Types].xml')?.children ?? [];
    const defaults = types.flatMap(({ attributes }) => attributes.get('Extension') ?? []);
    const overrides = types.flatMap(({ attributes }) => attributes.get('PartName')?.slice(1) ?? []);
    expect(isUnique(overrides)).toBe(true);
    expect(overrides.filter((name) => !parts.has(name))).toEqual([]);
    const bare = [...parts.keys()].filter(
      (name) => !overrides.includes(name) && !/\.rels$|^\[Content_Types\]/.test(name),
    );
    expect(bare).toEqual([]);
    expect(defaults).toContain('rels');
  });

  it('refers to parts that are there, by identifiers that are each their own', () => {
    for (const source of ['', ...parts.keys()]) {
      const relations = relationsOf(parts, source);
      expect(isUnique(relations.map(({ id }) => id))).toBe(true);
      const lost = relations.filter(({ external, target }) => !external && !parts.has(target));
      expect(lost).toEqual([]);
    }
  });

  it('resolves every identifier of a relationship', () => {
    for (const [source, root] of parts) {
      if (source.endsWith('.rels')) continue;
      const known = relationsOf(parts, source).map(({ id }) => id);
      const used = [...walk(root)].flatMap(({ attributes }) => attributes.get('r:id') ?? []);
      expect(used.filter((id) => !known.includes(id))).toEqual([]);
      if (/worksheets|drawings/.test(source))
        expect(known.filter((id) => !used.includes(id))).toEqual([]);
    }
  });

  it('orders the children of worksheets as the schema does', () => {
    for (const [name, { children }] of sheets()) {
      expect([name, isOrdered(children, WORKSHEET)]).toEqual([name, true]);
      const single = children.filter((one) => one.name !== 'conditionalFormatting');
      expect(isUnique(single.map((one) => one.name))).toBe(true);
    }
  });

  it('says in enumerated attributes only the words of the schema', () => {
    const said = [...parts].flatMap(([path, root]) =>
      [...walk(root)].flatMap(({ name, attributes }) =>
        [...attributes].map(([key, value]) => ({ path, key: `${name}/${key}`, value })),
      ),
    );
    const wrong = said.filter(({ key, value }) => ENUMERATIONS[key]?.includes(value) === false);
    expect(wrong).toEqual([]);
    expect(said.map(({ key }) => key)).toContain('dataValidation/errorStyle');
  });

  it('orders the elements of charts as the schema does', () => {
    const charts = partsUnder('xl/charts/');
    expect(charts.length).toBeGreaterThan(0);
    for (const [name, root] of charts) {
      for (const node of walk(root)) {
        const order = CHART[node.name.replace(/^c:/, '')];
        if (!node.name.startsWith('c:') || !order) continue;
        expect([name, node.name, isOrdered(node.children, order)]).toEqual([name, node.name, true]);
      }
    }
  });

  it('draws charts from cells that hold what the chart remembers of them', () => {
    const cells = cellsOf(bytes);
    for (const [, root] of partsUnder('xl/charts/')) {
      const references = [...nodesOf(root, 'c:strRef'), ...nodesOf(root, 'c:numRef')];
      expect(references.length).toBe(4);
      for (const { children } of references) {
        const range = children.find(({ name }) => name === 'c:f')?.text ?? '';
        const cache = children.at(-1);
        const points = (cache?.children ?? []).filter(({ name }) => name === 'c:pt');
        for (const { attributes, children: own } of points) {
          const value = cells.get(cellAt(range, Number(attributes.get('idx'))))?.value;
          expect(String(value)).toBe(own[0]?.text);
        }
      }
    }
  });

  it('describes every chart in words', () => {
    const frames = partsUnder('xl/drawings/').flatMap(([, root]) => nodesOf(root, 'xdr:cNvPr'));
    expect(frames.length).toBe(partsUnder('xl/charts/').length);
    for (const { attributes } of frames) {
      expect(attributes.get('descr')).toMatch(/^Gráfico de barras con una línea en 100%\. /);
    }
    expect(isUnique(frames.map(({ attributes }) => attributes.get('name')))).toBe(true);
  });

  it('has tables over cells that say their headings, each of its own name', () => {
    const cells = cellsOf(bytes);
    const tables = partsUnder('xl/tables/').map(([, root]) => root);
    expect(isUnique(tables.map(({ attributes }) => attributes.get('id')))).toBe(true);
    expect(isUnique(tables.map(({ attributes }) => attributes.get('name')))).toBe(true);
    for (const [source] of sheets()) {
      const sheet = sheetNameOf(source);
      for (const { target, type } of relationsOf(parts, source)) {
        if (!type.endsWith('/table')) continue;
        const table = parts.get(target);
        const [first = ''] = (table?.attributes.get('ref') ?? '').split(':');
        const columns = table ? nodesOf(table, 'tableColumn') : [];
        const headings = columns.map(({ attributes }) => attributes.get('name'));
        expect(isUnique(headings.map((heading) => heading?.toLowerCase()))).toBe(true);
        const row = Number(first.replace(/\D/g, ''));
        const written = headings.map(
          (_, at) => cells.get(`${sheet}!${String.fromCharCode(65 + at)}${row}`)?.value,
        );
        expect(written).toEqual(headings);
      }
    }
  });

  const sheetNameOf = (source: string): string => {
    const workbook = parts.get('xl/workbook.xml');
    const relation = relationsOf(parts, 'xl/workbook.xml').find(({ target }) => target === source);
    const sheet = workbook && nodesOf(workbook, 'sheet');
    const own = sheet?.find(({ attributes }) => attributes.get('r:id') === relation?.id);
    return own?.attributes.get('name') ?? '';
  };

  it('links to cells that are there', () => {
    const cells = cellsOf(bytes);
    const names = new Set([...cells.keys()].map((address) => address.split('!')[0]));
    for (const [, root] of sheets()) {
      for (const { attributes } of nodesOf(root, 'hyperlink')) {
        if (attributes.has('r:id')) continue;
        const location = (attributes.get('location') ?? '').replace(/^'(.*)'!/, '$1!');
        expect(names).toContain(location.split('!')[0]);
      }
    }
  });

  it('names cells for formulas, each name once', () => {
    const workbook = parts.get('xl/workbook.xml');
    const named = workbook ? nodesOf(workbook, 'definedName') : [];
    const global = named.filter(({ attributes }) => !attributes.has('localSheetId'));
    const names = global.map(({ attributes }) => attributes.get('name'));
    expect(isUnique(names)).toBe(true);
    expect(names).toContain('Corte');
    expect(names).toContain('Cumplimiento_objetivo_1');
  });

  it('pairs both halves of each data bar, named without a lot', () => {
    const [, [, summary] = []] = sheets();
    const ids = summary ? nodesOf(summary, 'x14:id').map(({ text }) => text) : [];
    const rules = summary ? nodesOf(summary, 'x14:cfRule') : [];
    expect(ids).toEqual(['{00000002-0000-4000-8000-000000000001}']);
    expect(rules.map(({ attributes }) => attributes.get('id'))).toEqual(ids);
  });

  it('has no notes, which exceljs writes where no table or data bar may stand beside them', () => {
    const legacy = sheets().flatMap(([, root]) => nodesOf(root, 'legacyDrawing'));
    expect(legacy).toEqual([]);
  });

  it('has no drawing of VML, whose identifiers exceljs repeats from sheet to sheet', () => {
    const names = [...parts.keys()].filter((name) => /vml|comments/i.test(name));
    expect(names).toEqual([]);
  });
});

/** The address of a cell of a range of one column, by its place in it. */
function cellAt(range: string, place: number): string {
  const [, sheet = '', column = '', row = ''] = /^(.*)!\$([A-Z]+)\$(\d+)/.exec(range) ?? [];
  return `${sheet.replace(/^'|'$/g, '').replaceAll("''", "'")}!${column}${Number(row) + place}`;
}
