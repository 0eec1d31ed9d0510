/** Reads a written presentation back: its parts, its slides in order, and their texts. */

import { Archive } from '../../../src/read/xlsx/zip.ts';
import { relationsOf } from '../office-package.ts';
import { partsOf } from '../xlsx/written-workbook.ts';
import { nodesOf, parseXml, type XmlNode } from '../xlsx/xml-tree.ts';

export interface WrittenSlide {
  readonly name: string;
  readonly root: XmlNode;
  readonly notes: XmlNode;
}

export interface WrittenDeck {
  /** The parts that are XML. */
  readonly parts: ReadonlyMap<string, XmlNode>;
  /** Names of all of them. */
  readonly names: readonly string[];
  readonly slides: readonly WrittenSlide[];
  readonly bytesOf: (name: string) => Uint8Array;
}

/** The presentation; throws where a part is not well formed. */
export function readDeck(bytes: Uint8Array): WrittenDeck {
  const texts = partsOf(bytes);
  const names = [...texts.keys()];
  const xml = [...texts].filter(([name]) => /\.(xml|rels)$/.test(name));
  const parts = new Map(xml.map(([name, text]) => [name, parseXml(text, name)]));
  const archive = new Archive(Buffer.from(bytes));
  const main = relationsOf(parts, '').find(({ type }) => type.endsWith('/officeDocument'));
  const links = relationsOf(parts, main?.target ?? '');
  const list = parts.get(main?.target ?? '');
  const slides = (list ? nodesOf(list, 'p:sldId') : []).map(({ attributes }): WrittenSlide => {
    const name = links.find(({ id }) => id === attributes.get('r:id'))?.target ?? '';
    const notes = relationsOf(parts, name).find(({ type }) => type.endsWith('/notesSlide'));
    const [root, told] = [parts.get(name), parts.get(notes?.target ?? '')];
    if (!root || !told) throw new Error(`No slide or no notes: ${name}`);
    return { name, root, notes: told };
  });
  return { parts, names, slides, bytesOf: (name) => archive.read(name) ?? new Uint8Array() };
}

/** The texts of an element, a paragraph a line. */
export function textsOf(root: XmlNode): readonly string[] {
  return nodesOf(root, 'a:p').map((paragraph) =>
    nodesOf(paragraph, 'a:t')
      .map(({ text }) => text)
      .join(''),
  );
}

/** The shapes of a slide with a place of that kind. */
export function placesOf(root: XmlNode, types: readonly string[]): readonly XmlNode[] {
  return nodesOf(root, 'p:sp').filter((shape) =>
    nodesOf(shape, 'p:ph').some(({ attributes }) => types.includes(attributes.get('type') ?? '')),
  );
}

/** The title of a slide. */
export function titleOf({ root }: Pick<WrittenSlide, 'root'>): string {
  const [title] = placesOf(root, ['title', 'ctrTitle']);
  return title ? textsOf(title).join(' ') : '';
}

/** The rows of the tables of a slide, each cell as its text. */
export function rowsOf(root: XmlNode): readonly (readonly string[])[] {
  return nodesOf(root, 'a:tr').map((row) =>
    nodesOf(row, 'a:tc').map((cell) => textsOf(cell).join('\n')),
  );
}

/** Where each thing of a slide stands, in dots. */
export function boxesOf(root: XmlNode): readonly {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}[] {
  const tree = nodesOf(root, 'p:spTree')[0]?.children ?? [];
  return tree.flatMap((shape) => {
    if (!['p:sp', 'p:pic', 'p:graphicFrame'].includes(shape.name)) return [];
    const [offset] = nodesOf(shape, 'a:off');
    const [extent] = nodesOf(shape, 'a:ext').filter(({ attributes }) => attributes.has('cx'));
    if (!offset || !extent) return [];
    const at = (node: XmlNode, name: string) => Number(node.attributes.get(name));
    const name = nodesOf(shape, 'p:cNvPr')[0]?.attributes.get('name') ?? '';
    const [x, y] = [at(offset, 'x'), at(offset, 'y')];
    return [{ name, x, y, right: x + at(extent, 'cx'), bottom: y + at(extent, 'cy') }];
  });
}
