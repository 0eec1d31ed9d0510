/** The package of the presentation is as its schemas say, and each slide as whoever reads it needs. */

import { beforeAll, describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/read/deck/read-template.ts';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import { writePptx } from '../../../src/report/compute/outputs/pptx.ts';
import type { ComputeReport } from '../../../src/report/compute/report.ts';
import { isOrdered, isUnique, relationsOf } from '../office-package.ts';
import { nodesOf, walk } from '../xlsx/xml-tree.ts';
import { DECK_CASES } from './deck-cases.ts';
import { makeTemplate } from './made-template.ts';
import { boxesOf, placesOf, readDeck, textsOf, titleOf, type WrittenDeck } from './written-deck.ts';

/** Children of elements of a presentation, in the order of their schemas (ECMA-376, part 1). */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'p:presentation': [
    'sldMasterIdLst',
    'notesMasterIdLst',
    'handoutMasterIdLst',
    'sldIdLst',
    'sldSz',
    'notesSz',
    'defaultTextStyle',
    'extLst',
  ],
  'p:sldMaster': ['cSld', 'clrMap', 'sldLayoutIdLst', 'txStyles'],
  'p:sldLayout': ['cSld', 'clrMapOvr'],
  'p:sld': ['cSld', 'clrMapOvr'],
  'p:notes': ['cSld', 'clrMapOvr'],
  'p:notesMaster': ['cSld', 'clrMap', 'notesStyle'],
  'p:sp': ['nvSpPr', 'spPr', 'txBody'],
  'p:spPr': ['xfrm', 'prstGeom', 'noFill', 'solidFill', 'ln'],
  'p:graphicFrame': ['nvGraphicFramePr', 'xfrm', 'graphic'],
  'p:txBody': ['bodyPr', 'lstStyle', 'p'],
  'a:txBody': ['bodyPr', 'lstStyle', 'p'],
  'a:p': ['pPr', 'r', 'fld', 'endParaRPr'],
  'a:pPr': ['lnSpc', 'spcBef', 'defRPr'],
  'a:rPr': ['solidFill', 'latin'],
  'a:tbl': ['tblPr', 'tblGrid', 'tr'],
  'a:tc': ['txBody', 'tcPr'],
  'a:tcPr': ['lnL', 'lnR', 'lnT', 'lnB', 'solidFill'],
  'c:chartSpace': ['lang', 'roundedCorners', 'chart', 'spPr', 'txPr', 'externalData'],
  'c:chart': ['title', 'autoTitleDeleted', 'plotArea', 'legend', 'plotVisOnly', 'dispBlanksAs'],
};

const TEMPLATE = readTemplate(await makeTemplate(), 'entidad.pptx');
const onTemplate = (report: ComputeReport): ComputeReport => ({
  ...report,
  publication: { ...report.publication, template: TEMPLATE },
});

/** Those that a template changes most: sizes, rows over several slides, figures that there are not. */
const PLACED = ['published', 'everyStatus', 'forty', 'long'];
const CASES = [
  ...Object.entries(DECK_CASES),
  ...Object.entries(DECK_CASES)
    .filter(([name]) => PLACED.includes(name))
    .map(([name, make]) => [`${name}, on a template`, () => onTemplate(make())] as const),
];

describe.each(CASES)('the presentation of %s', (_, make) => {
  let deck: WrittenDeck;
  beforeAll(async () => {
    deck = readDeck(await writePptx(make()));
  });

  it('gives a content type to every part, and to no other', () => {
    const types = deck.parts.get('[Content_Types].xml')?.children ?? [];
    const extensions = types.flatMap(
      ({ attributes }) => attributes.get('Extension')?.toLowerCase() ?? [],
    );
    const overrides = types.flatMap(({ attributes }) => attributes.get('PartName')?.slice(1) ?? []);
    expect(isUnique(extensions)).toBe(true);
    expect(isUnique(overrides)).toBe(true);
    expect(overrides.filter((name) => !deck.names.includes(name))).toEqual([]);
    const bare = deck.names.filter((name) => {
      const extension = name.slice(name.lastIndexOf('.') + 1);
      const isXml = extension === 'xml' && !name.startsWith('[');
      return isXml ? !overrides.includes(name) : !extensions.includes(extension);
    });
    expect(bare).toEqual([]);
    expect(isUnique(deck.names.map((name) => name.toLowerCase()))).toBe(true);
  });

  it('refers to parts that are there, and to every part', () => {
    const reached = new Set(['[Content_Types].xml']);
    for (const source of ['', ...deck.parts.keys()]) {
      const relations = relationsOf(deck.parts, source);
      expect(isUnique(relations.map(({ id }) => id))).toBe(true);
      expect(relations.filter(({ target }) => !deck.names.includes(target))).toEqual([]);
      for (const { target } of relations) reached.add(target);
    }
    const lost = deck.names.filter((name) => !reached.has(name) && !name.endsWith('.rels'));
    expect(lost).toEqual([]);
  });

  it('resolves every identifier of a relationship', () => {
    for (const [source, root] of deck.parts) {
      if (source.endsWith('.rels')) continue;
      const known = relationsOf(deck.parts, source).map(({ id }) => id);
      const used = [...walk(root)].flatMap(({ attributes }) =>
        ['r:id', 'r:embed'].flatMap((name) => attributes.get(name) ?? []),
      );
      expect(used.filter((id) => !known.includes(id))).toEqual([]);
    }
  });

  it('orders elements as their schemas do', () => {
    for (const [name, root] of deck.parts) {
      for (const node of walk(root)) {
        const order = ORDERS[node.name];
        if (!order) continue;
        expect([name, node.name, isOrdered(node.children, order)]).toEqual([name, node.name, true]);
      }
    }
  });

  it('numbers slides, and the shapes of each, once', () => {
    const ids = [...deck.parts.values()].flatMap((root) =>
      nodesOf(root, 'p:sldId').map(({ attributes }) => Number(attributes.get('id'))),
    );
    expect(isUnique(ids)).toBe(true);
    expect(ids.every((id) => id >= 256 && id < 2_147_483_648)).toBe(true);
    for (const { root, notes } of deck.slides) {
      for (const tree of [root, notes]) {
        const shapes = nodesOf(tree, 'p:cNvPr').map(({ attributes }) => attributes.get('id'));
        expect(isUnique(shapes)).toBe(true);
      }
    }
  });

  it('gives every slide one title of its own, that is read first', () => {
    const titles = deck.slides.map((slide) => {
      expect(placesOf(slide.root, ['title', 'ctrTitle'])).toHaveLength(1);
      const [first] = nodesOf(slide.root, 'p:sp');
      expect(first && nodesOf(first, 'p:ph')).toHaveLength(1);
      return titleOf(slide);
    });
    expect(titles.filter((title) => title.trim() === '')).toEqual([]);
    expect(isUnique(titles)).toBe(true);
  });

  it('leaves no place of a layout without its text', () => {
    for (const { root } of deck.slides) {
      const places = nodesOf(root, 'p:sp').filter((shape) => nodesOf(shape, 'p:ph').length > 0);
      expect(places.filter((place) => textsOf(place).join('').trim() === '')).toEqual([]);
    }
  });

  it('says in every text that it is in Spanish of Colombia', () => {
    for (const { root, notes } of deck.slides) {
      for (const name of ['a:rPr', 'a:endParaRPr']) {
        const runs = [root, notes].flatMap((tree) => nodesOf(tree, name));
        const other = runs.filter(({ attributes }) => attributes.get('lang') !== 'es-CO');
        expect(other).toEqual([]);
      }
      const bare = nodesOf(root, 'a:r').filter((run) => run.children[0]?.name !== 'a:rPr');
      expect(bare).toEqual([]);
    }
  });

  it('marks the heading of every table, as wide as its rows', () => {
    for (const { root } of deck.slides) {
      for (const table of nodesOf(root, 'a:tbl')) {
        expect(nodesOf(table, 'a:tblPr')[0]?.attributes.get('firstRow')).toBe('1');
        const columns = nodesOf(table, 'a:gridCol').length;
        const widths = nodesOf(table, 'a:tr').map((row) => nodesOf(row, 'a:tc').length);
        expect(widths.length).toBeGreaterThan(1);
        expect(widths.every((width) => width === columns)).toBe(true);
        const head = nodesOf(table, 'a:tr')[0];
        expect(head && textsOf(head).every((text) => text !== '')).toBe(true);
      }
    }
  });

  it('tells in words what tables, charts and pictures show', () => {
    for (const { root } of deck.slides) {
      const graphics = [...nodesOf(root, 'p:graphicFrame'), ...nodesOf(root, 'p:pic')];
      const words = graphics.map(
        (one) => nodesOf(one, 'p:cNvPr')[0]?.attributes.get('descr') ?? '',
      );
      expect(words.filter((said) => said === '')).toEqual([]);
    }
  });

  it('has notes on every slide', () => {
    for (const { notes } of deck.slides) {
      const [body] = placesOf(notes, ['body']);
      expect(body && textsOf(body).join('').trim()).not.toBe('');
    }
  });

  it('keeps everything of ours within its slide', () => {
    const [presentation] = [...deck.parts.values()].filter(({ name }) => name === 'p:presentation');
    const size = presentation && nodesOf(presentation, 'p:sldSz')[0]?.attributes;
    const [width, height] = [Number(size?.get('cx')), Number(size?.get('cy'))];
    const boxes = deck.slides.flatMap(({ name, root }) =>
      boxesOf(root).map((box) => ({ slide: name, ...box })),
    );
    const out = boxes.filter(
      ({ x, y, right, bottom }) => x < 0 || y < 0 || right > width + 1 || bottom > height + 1,
    );
    expect(out).toEqual([]);
  });

  it('lays nothing of ours over another', () => {
    for (const { name, root } of deck.slides) {
      const boxes = boxesOf(root).filter((box) => !box.name.startsWith('Fondo'));
      const over = boxes.flatMap((one, at) =>
        boxes
          .slice(at + 1)
          .filter((other) => {
            const across = Math.min(one.right, other.right) - Math.max(one.x, other.x);
            const down = Math.min(one.bottom, other.bottom) - Math.max(one.y, other.y);
            // A dot or two are rounded away.
            return across > 2 && down > 2;
          })
          .map((other) => [name, one.name, other.name]),
      );
      expect(over).toEqual([]);
    }
  });

  it('draws charts from a workbook with what they remember', () => {
    for (const [name, root] of deck.parts) {
      if (root.name !== 'c:chartSpace') continue;
      const workbook = relationsOf(deck.parts, name)[0]?.target ?? '';
      const [sheet] = readWorkbook(deck.bytesOf(workbook), workbook).sheets;
      const cells = new Map(
        (sheet?.rows ?? []).flatMap(({ number, cells: own }) =>
          own.map(({ column, value }) => [`$${'ABC'[column - 1]}$${number}`, value] as const),
        ),
      );
      const references = [...nodesOf(root, 'c:strRef'), ...nodesOf(root, 'c:numRef')];
      expect(references.length).toBe(6);
      for (const { children } of references) {
        const range = children.find((one) => one.name === 'c:f')?.text ?? '';
        const [, column, first] = /^Datos!\$([A-C])\$(\d+)/.exec(range) ?? [];
        for (const point of nodesOf(children[1] ?? root, 'c:pt')) {
          const row = Number(first) + Number(point.attributes.get('idx'));
          expect(String(cells.get(`$${column}$${row}`))).toBe(point.children[0]?.text);
        }
      }
    }
  });

  it('is the same to the byte when it is written again', async () => {
    const [one, other] = [await writePptx(make()), await writePptx(make())];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

describe('what a presentation says of itself', async () => {
  const deck = readDeck(await writePptx((DECK_CASES.published as () => ComputeReport)()));
  const core = deck.parts.get('docProps/core.xml');
  const said = (name: string) => (core ? nodesOf(core, name)[0]?.text : undefined);

  it('is its title, its author, its language and its date', () => {
    expect(said('dc:title')).toBe(
      'Plan Estratégico Sectorial 2024-2027: cumplimiento de la vigencia 2024',
    );
    expect(said('dc:creator')).toBe('pes 0.1.0');
    expect(said('dc:language')).toBe('es-CO');
    expect(said('dcterms:created')).toBe('2024-12-31T00:00:00Z');
  });
});
