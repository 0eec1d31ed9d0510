/** A strict little parser, so that a part that is not well formed fails a test. */

export interface XmlNode {
  /** With its prefix, as written. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const TOKEN =
  /<\?[^?]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The root of a document; throws where it is not well formed. */
export function parseXml(xml: string, part: string): XmlNode {
  const stack: {
    name: string;
    attributes: Map<string, string>;
    children: XmlNode[];
    text: string;
  }[] = [{ name: '', attributes: new Map(), children: [], text: '' }];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    const open = stack.at(-1);
    if (!token || !open) throw new Error(`${part}: not well formed at ${xml.slice(at, at + 60)}`);
    const [, closing, name, attributes = '', empty, text] = token;
    if (text !== undefined) open.text += decode(text, part);
    else if (closing) {
      if (open.name !== name) throw new Error(`${part}: </${name}> closes <${open.name}>`);
      stack.pop();
    } else if (name !== undefined) {
      const node = { name, attributes: readAttributes(attributes, part), children: [], text: '' };
      open.children.push(node);
      if (!empty) stack.push(node);
    }
  }
  const [root] = stack[0]?.children ?? [];
  if (!root || stack.length !== 1) throw new Error(`${part}: an element is not closed`);
  return root;
}

function readAttributes(text: string, part: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (found.has(name)) throw new Error(`${part}: ${name} is given twice`);
    found.set(name, decode(value, part));
  }
  return found;
}

function decode(text: string, part: string): string {
  if (/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/u.test(text)) {
    throw new Error(`${part}: a character XML does not allow`);
  }
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/gi, (entity, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    const character = ENTITIES[name ?? ''];
    if (character === undefined) throw new Error(`${part}: ${entity} is no entity`);
    return character;
  });
}

/** Every node of the tree, the root first. */
export function* walk(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** Every node of that name. */
export function nodesOf(root: XmlNode, name: string): XmlNode[] {
  return [...walk(root)].filter((node) => node.name === name);
}

/** The tree of a page of HTML; its elements that have no end are closed for the parser. */
export function parsePage(html: string): XmlNode {
  const body = html
    .replace('<!doctype html>\n', '')
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<meta([^>]*)>/g, '<meta$1/>');
  return parseXml(body.trim(), 'page');
}
