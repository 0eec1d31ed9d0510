/** The waterfall of a workbook is a chart of Excel, drawn from cells that hold what it remembers. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { casePath, run } from '../../memory-io.ts';
import { cellsOf, partsOf } from './written-workbook.ts';
import { nodesOf, parseXml, walk, type XmlNode } from './xml-tree.ts';

/** Children of elements of a chart that only a waterfall has so, in the order of the schema. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'c:barChart': [
    'c:barDir',
    'c:grouping',
    'c:varyColors',
    'c:ser',
    'c:gapWidth',
    'c:overlap',
    'c:axId',
  ],
  'c:scaling': ['c:orientation', 'c:max', 'c:min'],
  'c:chart': ['c:title', 'c:autoTitleDeleted', 'c:plotArea', 'c:plotVisOnly', 'c:dispBlanksAs'],
};

let bytes: Uint8Array;
let charts: readonly XmlNode[];

beforeAll(async () => {
  const matriz = readFileSync(casePath('matriz.xlsx'));
  const segplan = readFileSync(casePath('segplan.xlsx'));
  const base = { 'm.xlsx': matriz, 's.xlsx': segplan };
  const { stdout } = await run(
    ['compute', 'm.xlsx', '--vigencia', '2024', '--segplan', 's.xlsx', '--format', 'json'],
    { files: base },
  );
  // The figure of objective 5 as it was before the index of its goal 73 came to 77,98 %.
  const document = JSON.parse(stdout);
  const objective = document.objectives[4];
  const [index] = objective.indicators;
  index.executed = 0.395;
  index.progress = index.executed / index.programmed;
  index.contribution = index.effectiveWeight * index.progress;
  objective.compliance = index.contribution + 0.66;
  const argv = ['compare', 'a.json', 'm.xlsx', '--segplan', 's.xlsx', '--vigencia', '2024'];
  const { files } = await run([...argv, '-o', 'c.xlsx'], {
    files: { ...base, 'a.json': JSON.stringify(document) },
  });
  bytes = files.get('c.xlsx') ?? new Uint8Array();
  charts = [...partsOf(bytes)]
    .filter(([name]) => name.startsWith('xl/charts/'))
    .map(([, xml]) => parseXml(xml, 'chart'));
});

describe('the waterfall of an objective', () => {
  it('is one stack of columns, of which the lowest is not seen', () => {
    expect(charts.length).toBe(1);
    const [chart] = charts;
    if (!chart) throw new Error('There is one chart');
    expect(nodesOf(chart, 'c:grouping').map(({ attributes }) => attributes.get('val'))).toEqual([
      'stacked',
    ]);
    const series = nodesOf(chart, 'c:ser');
    const names = series.map((one) => nodesOf(one, 'c:tx')[0]?.children[0]?.text);
    expect(names).toEqual(['Base', 'Cumplimiento', 'Sube']);
    expect(series.map((one) => nodesOf(one, 'a:noFill').length > 0)).toEqual([true, false, false]);
  });

  it('has its elements in the order of the schema', () => {
    for (const chart of charts) {
      for (const { name, children } of walk(chart)) {
        const order = ORDERS[name];
        if (!order) continue;
        const places = children.map((child) => order.indexOf(child.name));
        expect(places).not.toContain(-1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }
  });

  it('is drawn from cells that hold what it remembers of them', () => {
    const cells = cellsOf(bytes);
    const [chart] = charts;
    if (!chart) throw new Error('There is one chart');
    const references = [...nodesOf(chart, 'c:strRef'), ...nodesOf(chart, 'c:numRef')];
    expect(references.length).toBe(6);
    let points = 0;
    for (const { children } of references) {
      const [, sheet = '', column = '', first = ''] =
        /^(.*)!\$([A-Z]+)\$(\d+):/.exec(children[0]?.text ?? '') ?? [];
      for (const point of nodesOf(children[1] as XmlNode, 'c:pt')) {
        const row = Number(first) + Number(point.attributes.get('idx'));
        const cell = cells.get(`${sheet.replaceAll("'", '')}!${column}${row}`);
        expect(String(cell?.value)).toBe(point.children[0]?.text);
        points += 1;
      }
    }
    expect(points).toBeGreaterThan(10);
  });

  it('is told in words to who does not see it', () => {
    const drawing = [...partsOf(bytes)].find(([name]) => name.startsWith('xl/drawings/drawing'));
    const [frame] = nodesOf(parseXml(drawing?.[1] ?? '', 'drawing'), 'xdr:cNvPr');
    expect(frame?.attributes.get('descr')).toBe(
      'Gráfico de cascada. Objetivo 5: de 83,00% a 99,56%: Ejecutado, Meta 73, sube 16,56%.',
    );
  });
});
