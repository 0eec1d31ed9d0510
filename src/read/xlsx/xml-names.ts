const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const DOCUMENT_RELATIONSHIPS =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PRESENTATION = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** The prefix by which readers here know a namespace, whatever the file calls it. */
const CANONICAL_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['', ''],
  [MAIN, ''],
  [STRICT_MAIN, ''],
  [PACKAGE_RELATIONSHIPS, ''],
  [DOCUMENT_RELATIONSHIPS, 'r:'],
  [STRICT_RELATIONSHIPS, 'r:'],
  [COMPATIBILITY, 'mc:'],
  [CONTENT_TYPES, ''],
  [PRESENTATION, 'p:'],
  [DRAWING, 'a:'],
]);

/** Excel understands the namespaces under these, and takes the alternative that requires them. */
const SUPPORTED = [
  'http://schemas.microsoft.com/office/',
  'http://schemas.openxmlformats.org/',
  'http://purl.oclc.org/ooxml/',
];

interface Binding {
  readonly depth: number;
  readonly prefix: string;
  readonly uri: string;
}

/** The namespaces bound at one point of a document, as elements declare and leave them. */
export class Namespaces {
  /** Depth of the innermost element that declares something. */
  private innermost = -1;
  private readonly bindings: Binding[] = [{ depth: -1, prefix: '', uri: '' }];

  /** Binds a prefix (`''` for elements without one) while the element at that depth is open. */
  declare(prefix: string, uri: string, depth: number): void {
    this.bindings.push({ depth, prefix, uri });
    this.innermost = depth;
  }

  /** Forgets what the element at that depth declared; whether it had declared anything. */
  leave(depth: number): boolean {
    if (this.innermost !== depth) return false;
    while (this.bindings.at(-1)?.depth === depth) this.bindings.pop();
    this.innermost = this.bindings.at(-1)?.depth ?? -1;
    return true;
  }

  /** How many bindings are open. */
  get size(): number {
    return this.bindings.length;
  }

  /** The namespace bound to a prefix, or `undefined`. */
  find(prefix: string): string | undefined {
    return this.bindings.findLast((binding) => binding.prefix === prefix)?.uri;
  }

  /** Whether Excel understands every namespace of a list of prefixes. */
  support(prefixes: string): boolean {
    return prefixes.split(/\s+/).every((prefix) => {
      const uri = this.find(prefix) ?? '';
      return prefix === '' || SUPPORTED.some((start) => uri.startsWith(start));
    });
  }

  /** `row` for SpreadsheetML under any prefix, `r:id`, `p:sld`, `mc:Choice`, else `{namespace}name`. */
  nameElement(qualified: string): string {
    const colon = qualified.indexOf(':');
    return this.nameIn(colon < 0 ? '' : qualified.slice(0, colon), qualified, colon);
  }

  /** The same for an attribute, which without a prefix belongs to no namespace. */
  nameAttribute(qualified: string): string {
    const colon = qualified.indexOf(':');
    return colon < 0 ? qualified : this.nameIn(qualified.slice(0, colon), qualified, colon);
  }

  private nameIn(prefix: string, qualified: string, colon: number): string {
    const uri = this.find(prefix);
    if (uri === undefined) return qualified;
    const local = qualified.slice(colon + 1);
    const canonical = CANONICAL_PREFIXES.get(uri);
    return canonical === undefined ? `{${uri}}${local}` : canonical + local;
  }
}

const SLOTS = 256;

/**
 * Names short and often repeated, kept as strings so that the same bytes are decoded once. Each
 * slot holds the last name that fell in it, so the memory is fixed whatever the document holds.
 */
export class NameCache {
  private readonly resolve: (raw: string) => string;
  private readonly names: string[] = [];
  /** The bytes of the name last asked for, kept apart from those it was read from. */
  raw: Buffer = Buffer.alloc(0);
  /** The bytes of the name of each slot; none before it has one. */
  private readonly held: (Buffer | undefined)[] = [];

  constructor(resolve: (raw: string) => string) {
    this.resolve = resolve;
  }

  /** The resolved name written in those bytes. */
  at(bytes: Buffer, start: number, end: number): string {
    let hash = 0;
    for (let i = start; i < end; i += 1) hash = (hash * 31 + (bytes[i] as number)) | 0;
    const slot = hash & (SLOTS - 1);
    const held = this.held[slot];
    if (held !== undefined && isHeld(held, bytes, start, end)) {
      this.raw = held;
      return this.names[slot] as string;
    }
    const name = this.resolve(bytes.toString('utf8', start, end));
    this.raw = Buffer.from(bytes.subarray(start, end));
    this.names[slot] = name;
    this.held[slot] = this.raw;
    return name;
  }

  /** Forgets every name, when what they mean has changed. */
  clear(): void {
    this.held.length = 0;
  }
}

function isHeld(held: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (held.length !== end - start) return false;
  for (let i = 0; i < held.length; i += 1) if (held[i] !== bytes[start + i]) return false;
  return true;
}
