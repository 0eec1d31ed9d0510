/** The elements of a part with where they stand in its bytes. */

import type { BasePart, XmlElement, XmlValue } from '../../model/book-base.ts';
import { Refusal } from '../xlsx/unreadable-workbook.ts';
import { findNameEnd } from '../xlsx/xml-attributes.ts';
import { XmlCursor } from '../xlsx/xml-cursor.ts';
import { decodeText } from '../xlsx/xml-text.ts';

/** Most elements that are kept of one part; those that people write have some thousands. */
const MOST_ELEMENTS = 2_000_000;

/** Which elements are looked into, with all that they hold. */
export type Depth = (name: string) => boolean;

/** Told of each row of a worksheet, whose cells are passed over. */
export type SeeRow = (find: (attribute: string) => string | undefined) => void;

/**
 * The root of a part and its children, and what those hold that `isDeep`; `seeRow` is told of the
 * rows of a worksheet. Throws `Refusal` where the part is malformed.
 */
export function outlinePart(
  name: string,
  bytes: Buffer,
  isDeep: Depth,
  seeRow: SeeRow | null = null,
): BasePart {
  return { name, bytes, root: new OutlineReader(bytes, name, isDeep, seeRow).take() };
}

/** What of an element is kept: nothing in it, its children, all in it, or what its rows say. */
type Keep = 'nothing' | 'children' | 'all' | 'rows';

/** Reads a part whose bytes are one piece, so that its view of them is never a copy. */
class OutlineReader extends XmlCursor {
  private readonly whole: Buffer;
  private readonly source: string;
  private readonly isDeep: Depth;
  private readonly seeRow: SeeRow | null;
  private tagStart = 0;
  private left = MOST_ELEMENTS;

  constructor(bytes: Buffer, part: string, isDeep: Depth, seeRow: SeeRow | null) {
    super([bytes], part, 2);
    this.whole = bytes;
    this.source = part;
    this.isDeep = isDeep;
    this.seeRow = seeRow;
  }

  /** The root; throws `Refusal` where there is none. */
  take(): XmlElement {
    if (!this.advance()) this.fail();
    return this.takeElement('children');
  }

  protected override passTag(): boolean {
    this.tagStart = this.offsetOf(this.position);
    return super.passTag();
  }

  private takeElement(keep: Keep): XmlElement {
    this.left -= 1;
    if (this.left < 0) throw new Refusal('malformed-xml', this.source);
    const { name, isSelfClosed: alone, tagStart: start, whole } = this;
    const attributes = this.takeAttributes();
    const tag = whole.toString('utf8', start + 1, findNameEnd(whole, start + 1));
    const inner = this.offsetOf(this.position);
    const children: XmlElement[] = [];
    if (keep === 'children' || keep === 'all') {
      while (this.advance()) {
        children.push(this.takeElement(keep === 'all' ? 'all' : this.keepOf(this.name)));
      }
    } else this.pass(keep === 'rows' ? this.seeRow : null);
    const end = this.offsetOf(this.position);
    const close = alone ? end : this.tagStart;
    const isText = keep === 'all' && children.length === 0 && !alone;
    const text = isText ? decodeText(whole, inner, close, this.source) : '';
    return { name, tag, attributes, start, inner, close, end, alone, children, text };
  }

  private keepOf(name: string): Keep {
    if (name === 'sheetData' && this.seeRow) return 'rows';
    return this.isDeep(name) ? 'all' : 'nothing';
  }

  private takeAttributes(): ReadonlyMap<string, XmlValue> {
    const { attributes } = this;
    const taken = new Map<string, XmlValue>();
    for (let at = 0; at < attributes.count; at += 1) {
      taken.set(attributes.name(at), {
        text: attributes.text(at),
        start: this.offsetOf(attributes.start(at)),
        end: this.offsetOf(attributes.end(at)),
      });
    }
    return taken;
  }

  /** Leaves the element entered, telling of its children. */
  private pass(see: SeeRow | null): void {
    const { depth } = this;
    while (this.depth >= depth) {
      const opens = this.advance();
      if (opens && see && this.depth === depth + 1) see((name) => this.attributes.find(name));
    }
  }

  /** Where a place in view is in the part. */
  private offsetOf(position: number): number {
    return this.bytes.byteOffset - this.whole.byteOffset + position;
  }
}
