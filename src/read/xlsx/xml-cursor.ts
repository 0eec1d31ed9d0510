import { ORDINARY } from './alternatives.ts';
import { MAX_DEPTH, MAX_TOKEN_BYTES } from './limits.ts';
import { Refusal } from './unreadable-workbook.ts';
import { findMarkup, findNameEnd, skipSpace, XmlAttributes } from './xml-attributes.ts';
import { NameCache, Namespaces } from './xml-names.ts';
import { decodeText, findAsideEnd } from './xml-text.ts';
import { XmlWindow } from './xml-window.ts';

const BANG = 0x21;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/** Goes over a part from tag to tag. Every method throws `Refusal` where the XML is malformed. */
export class XmlCursor {
  /** Name of the element last entered, as `Namespaces` gives it. */
  name = '';
  /** Attributes of the element last entered. */
  readonly attributes: XmlAttributes;

  protected readonly namespaces = new Namespaces();
  protected position = 0;
  protected depth = 0;
  protected isSelfClosed = false;
  /** What each open element is to mark-up compatibility, and what the last closed was. */
  protected readonly kinds = new Uint8Array(MAX_DEPTH);
  protected lastClosed = ORDINARY;
  private readonly window: XmlWindow;
  private readonly part: string;
  private readonly names = new NameCache((raw) => this.namespaces.nameElement(raw));
  /** The names of the open elements, as written. */
  private readonly open: Buffer[] = [];

  /**
   * Reads the part from its pieces, with at least `ahead` bytes in view: two, to tell what a `<`
   * begins, or more to go faster. Throws `Refusal` where the first of them break their encoding.
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

  /** The text of those bytes in view, entities resolved. */
  textBetween(start: number, end: number): string {
    return decodeText(this.bytes, start, end, this.part);
  }

  /** Goes past the next tag: `true` where it opened an element, `false` where it closed one. */
  protected advance(): boolean {
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

  /** Goes past the tag at the position: whether it opened an element. */
  protected passTag(): boolean {
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

  /** Whether a comment, an instruction or a CDATA section starts at the position. */
  protected isAtAside(): boolean {
    const next = this.bytes[this.position + 1];
    return next === BANG || next === QUESTION;
  }

  /** Where that ends. */
  protected endOfAside(): number {
    for (;;) {
      try {
        return findAsideEnd(this.bytes, this.position, this.part);
      } catch (cause) {
        this.widenAfter(cause);
      }
    }
  }

  /** Goes to a place in view and brings what follows it into view. */
  protected moveTo(at: number): void {
    this.position = this.window.moveTo(at);
  }

  /** Brings more into view after the position; `false` where there is no more, or enough. */
  protected widen(): boolean {
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

  protected fail(): never {
    throw new Refusal('malformed-xml', this.part);
  }
}
