import { MAX_ATTRIBUTES, MAX_NAMESPACES } from './limits.ts';
import { Refusal } from './unreadable-workbook.ts';
import { NameCache, type Namespaces } from './xml-names.ts';
import { decodeText } from './xml-text.ts';

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const LESS = 0x3c;
const EQUALS = 0x3d;
const LOWER_X = 0x78;
const ZERO = 0x30;
const NINE = 0x39;
/** An integer above this is no index of anything in a workbook. */
const MAX_INTEGER = 0x7fffffff;
/** Where each span of an attribute is kept: name start, name end, value start, value end. */
const SPANS = 4;

/** Control characters and space: XML allows no others than its white space among them. */
const LAST_SPACE = 0x20;
/** No mark-up comes after this one, so most bytes of a name need no more looking. */
const LAST_MARKUP = 0x3e;
/** Bytes that do not end a name: neither white space nor mark-up. */
const IN_NAME = new Uint8Array(256).fill(1, LAST_SPACE + 1);
for (const character of '"&\'/<=>') IN_NAME[character.charCodeAt(0)] = 0;

/** The first byte at or after `from` that is not white space. */
export function skipSpace(bytes: Buffer, from: number): number {
  let at = from;
  while ((bytes[at] as number) <= LAST_SPACE) at += 1;
  return at;
}

/** Where the next mark-up starts; the end of the bytes where there is none. */
export function findMarkup(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== LESS) at += 1;
  return at;
}

/** The end of the name that starts at `from`; `from` itself where there is none. */
export function findNameEnd(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    const byte = bytes[at] as number;
    if (!(byte > LAST_MARKUP) && IN_NAME[byte] !== 1) return at;
    at += 1;
  }
}

/** The attributes of the element last entered, left in their bytes until someone asks. */
export class XmlAttributes {
  /** How many there are. */
  count = 0;
  private mayDeclare = false;
  /** The bytes the spans are in. */
  private bytes: Buffer = Buffer.alloc(0);
  private readonly part: string;
  private readonly namespaces: Namespaces;
  private readonly names: NameCache;
  private readonly tokens: NameCache;
  private readonly spans = new Int32Array(MAX_ATTRIBUTES * SPANS);

  constructor(part: string, namespaces: Namespaces) {
    this.part = part;
    this.namespaces = namespaces;
    this.names = new NameCache((raw) => namespaces.nameAttribute(raw));
    this.tokens = new NameCache((raw) => raw);
  }

  /** Finds the attributes from there on; returns where the first byte after them is. */
  scan(bytes: Buffer, from: number): number {
    const { spans } = this;
    this.bytes = bytes;
    this.mayDeclare = false;
    let count = 0;
    let at = from;
    for (;;) {
      const start = skipSpace(bytes, at);
      const end = findNameEnd(bytes, start);
      if (end === start) break;
      const equals = skipSpace(bytes, end);
      const open = skipSpace(bytes, equals + 1);
      const quote = bytes[open];
      const isQuoted = quote === QUOTE || quote === APOSTROPHE;
      if (start === at || bytes[equals] !== EQUALS || !isQuoted) this.fail();
      let close = open + 1;
      while (close < bytes.length && bytes[close] !== quote && bytes[close] !== LESS) close += 1;
      if (bytes[close] !== quote || count === MAX_ATTRIBUTES) this.fail();
      if (bytes[start] === LOWER_X) this.mayDeclare = true;
      const slot = count * SPANS;
      spans[slot] = start;
      spans[slot + 1] = end;
      spans[slot + 2] = open + 1;
      spans[slot + 3] = close;
      count += 1;
      at = close + 1;
    }
    this.count = count;
    return skipSpace(bytes, at);
  }

  /** Binds the namespaces these attributes declare to the element of that depth. */
  declareNamespaces(depth: number): boolean {
    if (!this.mayDeclare) return false;
    let declares = false;
    for (let i = 0; i < this.count; i += 1) {
      const start = this.spans[i * SPANS] as number;
      if (this.bytes[start] !== LOWER_X) continue;
      const name = this.bytes.toString('latin1', start, this.spans[i * SPANS + 1]);
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefix = name.slice('xmlns:'.length);
      const uri = this.text(i);
      // Some writers say on every element what its parent said.
      if (this.namespaces.find(prefix) === uri) continue;
      if (this.namespaces.size === MAX_NAMESPACES) this.fail();
      this.namespaces.declare(prefix, uri, depth);
      declares = true;
    }
    if (declares) this.names.clear();
    return declares;
  }

  /** Forgets what prefixes meant, when an element that declared some is left. */
  forgetNames(): void {
    this.names.clear();
  }

  /** Name of an attribute by its place, as `Namespaces` gives it. */
  name(index: number): string {
    return this.names.at(
      this.bytes,
      this.spans[index * SPANS] as number,
      this.spans[index * SPANS + 1] as number,
    );
  }

  /** Where the value of an attribute starts in the bytes. */
  start(index: number): number {
    return this.spans[index * SPANS + 2] as number;
  }

  /** Where the value of an attribute ends in the bytes. */
  end(index: number): number {
    return this.spans[index * SPANS + 3] as number;
  }

  /** Value of an attribute by its place, entities resolved; throws `Refusal`. */
  text(index: number): string {
    return decodeText(this.bytes, this.start(index), this.end(index), this.part);
  }

  /** Value by its place where it is one of a few words, which are decoded once. */
  word(index: number): string {
    return this.tokens.at(this.bytes, this.start(index), this.end(index));
  }

  /** Value as an integer from 0, or -1 where it is none. */
  integer(index: number): number {
    const end = this.end(index);
    const start = this.start(index);
    let value = start < end ? 0 : -1;
    for (let at = start; at < end && value >= 0; at += 1) {
      const byte = this.bytes[at] as number;
      value = byte >= ZERO && byte <= NINE ? value * 10 + byte - ZERO : -1;
      if (value > MAX_INTEGER) value = -1;
    }
    return value;
  }

  /** Value of the attribute of that name, or `undefined`. */
  find(name: string): string | undefined {
    for (let i = 0; i < this.count; i += 1) if (this.name(i) === name) return this.text(i);
    return undefined;
  }

  /** Whether the attribute of that name says yes, as XML Schema writes it. */
  isTrue(name: string): boolean {
    const value = this.find(name);
    return value === '1' || value === 'true';
  }

  private fail(): never {
    throw new Refusal('malformed-xml', this.part);
  }
}
