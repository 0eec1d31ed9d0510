/** A marked copy held against its original: what was there is there, and the rest is as its schemas say. */

import { Archive } from '../../../src/read/xlsx/zip.ts';
import { isOrdered, isUnique, relationsOf } from '../office-package.ts';
import { nodesOf, parseXml, walk, type XmlNode } from '../xlsx/xml-tree.ts';

/** Children of a worksheet in the order of its schema (ECMA-376, CT_Worksheet). */
const WORKSHEET =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );
const STYLES =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
    ' ',
  );

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly date: number;
  readonly compressed: Buffer;
  readonly content: string;
}

/** The entries of a zip in the order of its directory. */
function entriesIn(bytes: Uint8Array): readonly Entry[] {
  const zip = Buffer.from(bytes);
  const archive = new Archive(zip);
  return archive.stored().map(({ record, compressed }) => {
    const own = Buffer.from(record);
    const name = own.toString('utf8', 46, 46 + own.readUInt16LE(28));
    return {
      name,
      method: own.readUInt16LE(10),
      date: own.readUInt32LE(12),
      compressed: Buffer.from(compressed),
      content: textOf(archive.read(name) ?? Buffer.alloc(0)),
    };
  });
}

/** A part as text; one may be in UTF-16. */
function textOf(content: Buffer): string {
  return content.toString(content[0] === 0xff && content[1] === 0xfe ? 'utf16le' : 'utf8');
}

/** The parts of a package by name. */
export function partsIn(bytes: Uint8Array): Map<string, string> {
  return new Map(entriesIn(bytes).map(({ name, content }) => [name, content]));
}

/** Parts that a mark may change. */
const MAY_CHANGE =
  /^\[Content_Types\]\.xml$|workbook\w*\.xml(\.rels)?$|styles\w*\.xml$|worksheets\/(_rels\/)?\w+\.xml(\.rels)?$|comments\w*\.xml$|\.vml$/i;

/** What of the original is not in the copy as it was; nothing where all is. */
export function listLosses(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [own, copied] = [entriesIn(before), entriesIn(after)];
  return own.flatMap((entry, at) => {
    const other = copied[at];
    if (other?.name !== entry.name) return [`${entry.name} is not in its place`];
    if (other.date !== entry.date) return [`${entry.name} has another date`];
    if (other.compressed.equals(entry.compressed)) {
      return other.method === entry.method ? [] : [`${entry.name} has another method`];
    }
    if (other.content === entry.content) return [`${entry.name} was compressed anew`];
    if (!MAY_CHANGE.test(entry.name)) return [`${entry.name} changed`];
    if (/\.vml$/.test(entry.name)) return lossesOfText(entry, other);
    const [old, young] = [entry, other].map(({ name, content }) => parseXml(tidy(content), name));
    return old && young ? lossesOf(old, young, entry.name) : [];
  });
}

/** VML is not always well-formed: every line of it must still be there, in its order. */
function lossesOfText(before: Entry, after: Entry): readonly string[] {
  const [, head = '', rest = ''] =
    /^([\s\S]*?data=")[^"]*([\s\S]*)<\/xml>\s*$/.exec(before.content) ?? [];
  const end = after.content.indexOf(rest);
  return after.content.startsWith(head) && end > 0 ? [] : [`${before.name} lost something`];
}

/** Attributes that count what an element holds. */
const COUNTS: ReadonlySet<string> = new Set(['count']);

function lossesOf(before: XmlNode, after: XmlNode, path: string): readonly string[] {
  const here = `${path}/${before.name}`;
  if (before.name !== after.name) return [`${here} is ${after.name}`];
  const attributes = [...before.attributes].filter(
    ([name, value]) => !COUNTS.has(name) && after.attributes.get(name) !== value,
  );
  if (attributes.length > 0) return [`${here} has other attributes`];
  if (before.attributes.size !== after.attributes.size) return [`${here} has more attributes`];
  if (!after.text.startsWith(before.text)) return [`${here} says something else`];
  let at = 0;
  return before.children.flatMap((child) => {
    while (at < after.children.length) {
      const other = after.children[at] as XmlNode;
      at += 1;
      if (lossesOf(child, other, here).length === 0) return [];
    }
    return [`${here}/${child.name} is gone`];
  });
}

/** Without what the strict parser does not know: a mark of order, CDATA. */
function tidy(xml: string): string {
  return xml.replace(/^\ufeff/, '').replace(/='([^'"]*)'/g, '="$1"');
}

/** What a copy has that its schemas do not allow; nothing where it is sound. */
export function listFaults(bytes: Uint8Array): readonly string[] {
  const texts = partsIn(bytes);
  const parts = new Map(
    [...texts]
      .filter(([name]) => /\.(xml|rels)$/i.test(name) && !name.endsWith('/'))
      .map(([name, xml]) => [name, plainNames(parseXml(tidy(xml), name))]),
  );
  return [
    ...faultsOfTypes(parts, [...texts.keys()]),
    ...[...parts].flatMap(([name, root]) => [
      ...faultsOfLinks(parts, texts, name, root),
      ...(root.name === 'worksheet' ? faultsOfSheet(name, root) : []),
      ...(root.name === 'styleSheet' ? faultsOfStyles(name, root) : []),
      ...(root.name === 'comments' ? faultsOfNotes(name, root) : []),
    ]),
    ...faultsOfShapes(texts),
    ...faultsOfBook(parts),
  ];
}

/** The tree without the prefixes of elements; prefixes of what is no SpreadsheetML stay. */
function plainNames(node: XmlNode, own = node.name.split(':')[0]): XmlNode {
  const [prefix, local] = node.name.split(':');
  const name = local !== undefined && prefix === own ? local : node.name;
  return { ...node, name, children: node.children.map((child) => plainNames(child, own)) };
}

function faultsOfTypes(parts: ReadonlyMap<string, XmlNode>, names: readonly string[]): string[] {
  const types = parts.get('[Content_Types].xml')?.children ?? [];
  const said = (key: string) =>
    types.flatMap(({ attributes }) => attributes.get(key)?.toLowerCase() ?? []);
  const [overrides, defaults] = [said('PartName'), said('Extension')];
  const bare = names.filter((name) => {
    const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
    const isSaid = overrides.includes(`/${name.toLowerCase()}`) || defaults.includes(extension);
    return !isSaid && name !== '[Content_Types].xml' && !name.endsWith('/');
  });
  const lost = overrides.filter(
    (name) => !names.some((other) => `/${other.toLowerCase()}` === name),
  );
  return [
    ...bare.map((name) => `${name} has no type`),
    ...lost.map((name) => `${name} has a type and is not there`),
    ...(isUnique(overrides) && isUnique(defaults) ? [] : ['a type is said twice']),
  ];
}

function faultsOfLinks(
  parts: ReadonlyMap<string, XmlNode>,
  texts: ReadonlyMap<string, string>,
  name: string,
  root: XmlNode,
): string[] {
  if (name.endsWith('.rels')) return [];
  const links = relationsOf(parts, name);
  const lost = links.filter(({ external, target }) => !external && !texts.has(target));
  const ids = links.map(({ id }) => id);
  const used = [...walk(root)].flatMap(({ attributes }) =>
    [...attributes].flatMap(([key, value]) => (/^\w+:id$/.test(key) ? [value] : [])),
  );
  const unknown = used.filter((id) => !ids.includes(id) && /^rId/.test(id));
  return [
    ...lost.map(({ target }) => `${name} refers to ${target}, which is not there`),
    ...unknown.map((id) => `${name} uses ${id}, which it does not have`),
    ...(isUnique(ids) ? [] : [`${name} has an identifier twice`]),
  ];
}

function faultsOfSheet(name: string, { children }: XmlNode): string[] {
  const known = children.filter((child) => child.name !== 'mc:AlternateContent');
  const single = known.filter((child) => child.name !== 'conditionalFormatting');
  const priorities = known.flatMap((child) =>
    nodesOf(child, 'cfRule').map(({ attributes }) => attributes.get('priority')),
  );
  return [
    ...(isOrdered(known, WORKSHEET) ? [] : [`${name} is out of order`]),
    ...(isUnique(single.map((one) => one.name)) ? [] : [`${name} has an element twice`]),
    ...(isUnique(priorities) ? [] : [`${name} has two rules of one priority`]),
  ];
}

function faultsOfStyles(name: string, { children }: XmlNode): string[] {
  const wrong = children.filter(
    ({ attributes, children: own }) =>
      attributes.has('count') && Number(attributes.get('count')) !== own.length,
  );
  return [
    ...(isOrdered(children, STYLES) ? [] : [`${name} is out of order`]),
    ...wrong.map((list) => `${name} miscounts ${list.name}`),
  ];
}

function faultsOfNotes(name: string, root: XmlNode): string[] {
  const authors = nodesOf(root, 'author').length;
  const notes = nodesOf(root, 'comment');
  const orphans = notes.filter(({ attributes }) => !(Number(attributes.get('authorId')) < authors));
  return [
    ...(isOrdered(root.children, ['authors', 'commentList', 'extLst'])
      ? []
      : [`${name} is out of order`]),
    ...(isUnique(notes.map(({ attributes }) => attributes.get('ref')))
      ? []
      : [`${name} has two notes on a cell`]),
    ...(orphans.length === 0 ? [] : [`${name} has a note of nobody`]),
  ];
}

function faultsOfShapes(texts: ReadonlyMap<string, string>): string[] {
  const drawings = [...texts].filter(([name]) => name.endsWith('.vml'));
  const ids = drawings.flatMap(([, text]) =>
    [...text.matchAll(/id="(_x0000_s\d+)"/g)].map(([, id]) => id),
  );
  const blocks = drawings.flatMap(([, text]) =>
    (/idmap[^>]*data="([^"]*)"/.exec(text)?.[1] ?? '').split(','),
  );
  const strangers = drawings.filter(([, text]) => {
    const own = (/idmap[^>]*data="([^"]*)"/.exec(text)?.[1] ?? '').split(',').map(Number);
    const shapes = [...text.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => Number(id));
    return shapes.some((id) => !own.includes(Math.floor(id / 1024)));
  });
  return [
    ...(isUnique(ids) ? [] : ['two shapes have one number']),
    ...(isUnique(blocks) ? [] : ['two drawings share a block of numbers']),
    ...strangers.map(([name]) => `${name} has a shape outside its blocks`),
  ];
}

function faultsOfBook(parts: ReadonlyMap<string, XmlNode>): string[] {
  const book = [...parts.values()].find(({ name }) => name === 'workbook');
  const sheets = book ? nodesOf(book, 'sheet') : [];
  const said = (key: string) => sheets.map(({ attributes }) => attributes.get(key)?.toLowerCase());
  return isUnique(said('name')) && isUnique(said('sheetId')) ? [] : ['two sheets are one'];
}
