/** Changes to a part, each at its place: what no change touches stays byte for byte. */

import type { BasePart, XmlElement } from '../../model/book-base.ts';

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The changes to one part. */
export class PartEdit {
  readonly part: BasePart;
  private readonly changes: Change[] = [];

  /** Starts from the part as it is. */
  constructor(part: BasePart) {
    this.part = part;
  }

  /** Puts a text in the place of those bytes; several at one place stand in the order they were given. */
  replace(start: number, end: number, text: string): void {
    this.changes.push({ start, end, text });
  }

  /** Puts a fragment at the end of what an element holds. */
  append(element: XmlElement, fragment: string): void {
    if (element.alone) this.replace(element.end - 2, element.end, `>${fragment}</${element.tag}>`);
    else this.replace(element.close, element.close, fragment);
  }

  /** Gives an attribute another value; an element without it stays as it is. */
  setAttribute(element: XmlElement, name: string, value: string): void {
    const found = element.attributes.get(name);
    if (found) this.replace(found.start, found.end, value);
  }

  /** The bytes of the part with the changes. */
  bytes(): Uint8Array {
    const { bytes } = this.part;
    const pieces: Uint8Array[] = [];
    let at = 0;
    const sorted = this.changes.toSorted((a, b) => a.start - b.start || a.end - b.end);
    for (const { start, end, text } of sorted) {
      pieces.push(bytes.subarray(at, start), Buffer.from(text));
      at = end;
    }
    return Buffer.concat([...pieces, bytes.subarray(at)]);
  }
}

/** The prefix that elements of the vocabulary of a part bear in it: `x:`, or none. */
export function prefixOf({ root: { tag } }: BasePart): string {
  return tag.slice(0, tag.indexOf(':') + 1);
}

/** The child of that name, the first of them. */
export function childOf(
  { children }: Pick<XmlElement, 'children'>,
  name: string,
): XmlElement | null {
  return children.find((child) => child.name === name) ?? null;
}

/** An attribute as a number, `NaN` where it is none. */
export function numberOf({ attributes }: XmlElement, name: string): number {
  return Number(attributes.get(name)?.text ?? Number.NaN);
}

/** Every element within one, at whatever depth. */
export function* within(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    yield* within(child);
  }
}
