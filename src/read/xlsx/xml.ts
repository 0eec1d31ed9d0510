import {
  classifyElement,
  DECIDED,
  ORDINARY,
  PASSED_OVER,
  SHORTEST_ALTERNATIVE,
  TAKEN,
} from './alternatives.ts';
import { MAX_DEPTH, MAX_TOKEN_BYTES } from './limits.ts';
import { parseDecimal, parseNumber } from './number.ts';
import { type PlainCell, scanPlainCell } from './plain-cell.ts';
import { Refusal } from './unreadable-workbook.ts';
import { findMarkup, findNameEnd, skipSpace, XmlAttributes } from './xml-attributes.ts';
import { NameCache, Namespaces } from './xml-names.ts';
import { decodeText, findAsideEnd, readCdata } from './xml-text.ts';
import { XmlWindow } from './xml-window.ts';

const BANG = 0x21;
const SLASH = 0x2f;
const LESS = 0x3c;
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

  private readonly window: XmlWindow;
  private readonly part: string;
  private readonly namespaces = new Namespaces();
  private readonly names = new NameCache((raw) => this.namespaces.nameElement(raw));
  private position = 0;
  private depth = 0;
  private isSelfClosed = false;
  private lastClosed = ORDINARY;
  /** The names of the open elements, as written. */
  private readonly open: Buffer[] = [];
  private readonly kinds = new Uint8Array(MAX_DEPTH);

  /**
   * Reads the part from its pieces, with at least `ahead` bytes in view. Throws `Refusal` where the
   * first of them break their encoding.
   */
  constructor(pieces: Iterable<Buffer>, part: string, ahead?: number) {
    this.window = new XmlWindow(pieces, part, ahead);
    this.part = part;
    this.attributes = new XmlAttributes(part, this.namespaces);
  }

  /** The bytes in view, in which attributes and plain cells are. */
  get bytes(): Buffer {
    return this.window.bytes;
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

  /** The text of those bytes in view, entities resolved. */
  textBetween(start: number, end: number): string {
    return decodeText(this.bytes, start, end, this.part);
  }

  /** Leaves the element entered, whatever it holds. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside) this.advance();
  }

  /** The element's own text, CDATA included and that of its children left out; leaves it. */
  readText(): string {
    const { depth } = this;
    let text = '';
    while (this.depth === depth && !this.isSelfClosed) {
      const { bytes, position } = this;
      const at = findMarkup(bytes, position);
      if (at === bytes.length && this.widen()) continue;
      if (at > position) text += this.textBetween(position, at);
      this.moveTo(at);
      if (this.isAtAside()) {
        const end = this.endOfAside();
        text += readCdata(this.bytes, this.position, end);
        this.moveTo(end);
      } else if (this.advance()) this.skip();
    }
    if (this.isSelfClosed) this.advance();
    return text;
  }

  /** The element's text as a number, `NaN` where it is none and `undefined` if empty; leaves it. */
  readNumber(): number | undefined {
    if (this.isSelfClosed) return parseNumber(this.readText());
    const { bytes, position } = this;
    const at = findMarkup(bytes, position);
    if (bytes[at + 1] !== SLASH) return parseNumber(this.readText());
    const value = parseDecimal(bytes, position, at);
    if (Number.isNaN(value)) return parseNumber(this.readText());
    this.position = at;
    this.passTag();
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
      const isEnd = at === this.bytes.length && this.window.isLast;
      if (isEnd && this.depth === 0) {
        this.lastClosed = ORDINARY;
        return false;
      }
      this.moveTo(at);
      // Text that nobody asked for may run past what is in view.
      if (!isEnd && this.bytes[this.position] !== LESS) continue;
      if (this.isAtAside()) this.moveTo(this.endOfAside());
      else return this.passTag();
    }
  }

  private passTag(): boolean {
    for (;;) {
      try {
        const opens = this.bytes[this.position + 1] !== SLASH;
        if (opens) this.openElement(this.position);
        else this.closeElement(this.position);
        return opens;
      } catch (cause) {
        this.widenAfter(cause);
      }
    }
  }

  private isAtAside(): boolean {
    const next = this.bytes[this.position + 1];
    return next === BANG || next === QUESTION;
  }

  private endOfAside(): number {
    for (;;) {
      try {
        return findAsideEnd(this.bytes, this.position, this.part);
      } catch (cause) {
        this.widenAfter(cause);
      }
    }
  }

  /** Goes to a place in view and brings what follows it into view. */
  private moveTo(at: number): void {
    this.position = this.window.moveTo(at);
  }

  /** Brings more into view after the position; `false` where there is no more, or enough. */
  private widen(): boolean {
    const seen = this.bytes.length - this.position;
    if (this.window.isLast || seen >= MAX_TOKEN_BYTES) return false;
    this.position = this.window.moveTo(this.position, seen * 2 + 1);
    return true;
  }

  /** What is malformed may only be cut by the end of the view. */
  private widenAfter(cause: unknown): void {
    const isMalformed = cause instanceof Refusal && cause.reason === 'malformed-xml';
    if (!isMalformed || !this.widen()) throw cause;
  }

  private openElement(at: number): void {
    const { bytes, depth } = this;
    const start = at + 1;
    const end = findNameEnd(bytes, start);
    if (end === start || depth === MAX_DEPTH) this.fail();
    const after = this.attributes.scan(bytes, end);
    const isSelfClosed = bytes[after] === SLASH;
    const close = isSelfClosed ? after + 1 : after;
    if (bytes[close] !== GREATER) this.fail();
    this.isSelfClosed = isSelfClosed;
    this.position = close + 1;
    if (this.attributes.declareNamespaces(depth)) this.names.clear();
    this.kinds[depth] = ORDINARY;
    this.depth = depth + 1;
    this.name = this.names.at(bytes, start, end);
    this.open[depth] = this.names.raw;
  }

  private closeElement(at: number): void {
    const { bytes } = this;
    const name = this.open[this.depth - 1];
    if (this.depth === 0 || name === undefined) this.fail();
    let i = at + 2;
    for (let j = 0; j < name.length; j += 1, i += 1) if (bytes[i] !== name[j]) this.fail();
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
