import {
  classifyElement,
  DECIDED,
  ORDINARY,
  PASSED_OVER,
  SHORTEST_ALTERNATIVE,
  TAKEN,
} from './alternatives.ts';
import { MAX_DEPTH } from './limits.ts';
import { parseDecimal, parseNumber } from './number.ts';
import { type PlainCell, scanPlainCell } from './plain-cell.ts';
import { Refusal } from './unreadable-workbook.ts';
import { findMarkup, findNameEnd, skipSpace, XmlAttributes } from './xml-attributes.ts';
import { NameCache, Namespaces } from './xml-names.ts';
import { decodeText, findAsideEnd, readCdata, toUtf8 } from './xml-text.ts';

const BANG = 0x21;
const SLASH = 0x2f;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/**
 * Reads a part's elements one after another, without building a tree. Whoever enters an element
 * with `nextChild` must leave it: by calling `nextChild` until it says `false`, or with one call
 * of `skip`, `readText` or `readNumber`. Of an `mc:AlternateContent` only one way is seen. Every
 * method throws `Refusal` where the XML is malformed or has a DTD.
 */
export class XmlReader {
  /** Name of the element last entered, as `Namespaces` gives it. */
  name = '';
  /** Attributes of the element last entered. */
  readonly attributes: XmlAttributes;
  /** The part as UTF-8. */
  readonly bytes: Buffer;

  private readonly part: string;
  private readonly namespaces = new Namespaces();
  private readonly names: NameCache;
  private position = 0;
  private depth = 0;
  private isSelfClosed = false;
  private lastClosed = ORDINARY;
  private readonly nameStarts = new Int32Array(MAX_DEPTH);
  private readonly nameEnds = new Int32Array(MAX_DEPTH);
  private readonly kinds = new Uint8Array(MAX_DEPTH);

  constructor(bytes: Buffer, part: string) {
    this.bytes = toUtf8(bytes, part);
    this.part = part;
    this.names = new NameCache(this.bytes, (raw) => this.namespaces.nameElement(raw));
    this.attributes = new XmlAttributes(this.bytes, part, this.namespaces);
  }

  /** Enters the root element and gives its name. */
  enterRoot(): string {
    return this.nextChild() ? this.name : this.fail();
  }

  /** Enters the next child of the element entered, or leaves that one: `false`. Skips text. */
  nextChild(): boolean {
    for (;;) {
      if (this.advance()) {
        if (this.name.length < SHORTEST_ALTERNATIVE || !this.chooseAlternative()) return true;
      } else if (this.lastClosed === ORDINARY) return false;
    }
  }

  /** Whether an element without a prefix would be SpreadsheetML here, among these children. */
  hasPlainNames(): boolean {
    return this.namespaces.nameElement('c') === 'c';
  }

  /** Goes past the next child if it is a plain cell; only where `hasPlainNames`. */
  takePlainCell(cell: PlainCell): boolean {
    const end = this.isSelfClosed ? 0 : scanPlainCell(this.bytes, this.position, cell);
    if (end > 0) this.position = end;
    return end > 0;
  }

  /** Leaves the element entered, whatever it holds. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside) this.advance();
  }

  /** The element's own text, CDATA included and that of its children left out; leaves it. */
  readText(): string {
    const { bytes, depth } = this;
    let text = '';
    while (this.depth === depth && !this.isSelfClosed) {
      const start = this.position;
      const at = findMarkup(this.bytes, this.position);
      if (at > start) text += decodeText(bytes, start, at, this.part);
      const end = findAsideEnd(bytes, at, this.part);
      if (end > at) {
        text += readCdata(bytes, at, end);
        this.position = end;
      } else if (this.advance()) this.skip();
    }
    if (this.isSelfClosed) this.advance();
    return text;
  }

  /** The element's text as a number, `NaN` where it is none and `undefined` if empty; leaves it. */
  readNumber(): number | undefined {
    if (this.isSelfClosed) return parseNumber(this.readText());
    const { bytes, position } = this;
    const at = findMarkup(this.bytes, this.position);
    if (bytes[at + 1] !== SLASH) return parseNumber(this.readText());
    const value = parseDecimal(bytes, position, at);
    if (Number.isNaN(value)) return parseNumber(this.readText());
    this.closeElement(at);
    return value;
  }

  /** Goes past the next tag: `true` where it opened an element, `false` where it closed one. */
  private advance(): boolean {
    if (this.isSelfClosed) {
      this.isSelfClosed = false;
      this.leave();
      return false;
    }
    for (;;) {
      const at = findMarkup(this.bytes, this.position);
      if (at >= this.bytes.length && this.depth === 0) {
        this.lastClosed = ORDINARY;
        return false;
      }
      const next = this.bytes[at + 1];
      if (next === SLASH) {
        this.closeElement(at);
        return false;
      }
      if (next !== BANG && next !== QUESTION) {
        this.openElement(at);
        return true;
      }
      this.position = findAsideEnd(this.bytes, at, this.part);
    }
  }

  private openElement(at: number): void {
    const { bytes, depth } = this;
    const start = at + 1;
    const end = findNameEnd(bytes, start);
    if (end === start || depth === MAX_DEPTH) this.fail();
    const after = this.attributes.scan(end);
    this.isSelfClosed = bytes[after] === SLASH;
    const close = this.isSelfClosed ? after + 1 : after;
    if (bytes[close] !== GREATER) this.fail();
    this.position = close + 1;
    if (this.attributes.declareNamespaces(depth)) this.names.clear();
    this.nameStarts[depth] = start;
    this.nameEnds[depth] = end;
    this.kinds[depth] = ORDINARY;
    this.depth = depth + 1;
    this.name = this.names.at(start, end);
  }

  private closeElement(at: number): void {
    const { bytes } = this;
    if (this.depth === 0) this.fail();
    let i = at + 2;
    const end = this.nameEnds[this.depth - 1] as number;
    for (let j = this.nameStarts[this.depth - 1] as number; j < end; j += 1, i += 1) {
      if (bytes[i] !== bytes[j]) this.fail();
    }
    const close = skipSpace(bytes, i);
    if (bytes[close] !== GREATER) this.fail();
    this.position = close + 1;
    this.leave();
  }

  private leave(): void {
    this.depth -= 1;
    this.lastClosed = this.kinds[this.depth] as number;
    if (!this.namespaces.leave(this.depth)) return;
    this.names.clear();
    this.attributes.forgetNames();
  }

  /** Sees to an element of mark-up compatibility; `false` where it is none. */
  private chooseAlternative(): boolean {
    const { attributes, depth, kinds, namespaces } = this;
    const parent = kinds[depth - 2] ?? ORDINARY;
    const kind = classifyElement(this.name, parent, () =>
      namespaces.support(attributes.find('Requires') ?? ''),
    );
    kinds[depth - 1] = kind;
    if (kind === TAKEN) kinds[depth - 2] = DECIDED;
    if (kind === PASSED_OVER) this.skip();
    return kind !== ORDINARY;
  }

  private fail(): never {
    throw new Refusal('malformed-xml', this.part);
  }
}
