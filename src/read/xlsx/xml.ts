import {
  classifyElement,
  DECIDED,
  ORDINARY,
  PASSED_OVER,
  SHORTEST_ALTERNATIVE,
  TAKEN,
} from './alternatives.ts';
import { parseDecimal, parseNumber } from './number.ts';
import { type PlainCell, scanPlainCell } from './plain-cell.ts';
import { findMarkup } from './xml-attributes.ts';
import { XmlCursor } from './xml-cursor.ts';
import { readCdata } from './xml-text.ts';

const SLASH = 0x2f;

/**
 * Reads a part's elements one after another, without building a tree. Whoever enters an element
 * with `nextChild` must leave it: by calling `nextChild` until it says `false`, or with one call
 * of `skip`, `readText` or `readNumber`. Of an `mc:AlternateContent` only one way is seen. Every
 * method throws `Refusal` where the XML is malformed or has a DTD.
 */
export class XmlReader extends XmlCursor {
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
}
