/** A part of a presentation as a tree: its parts are few and small. */

import { Refusal } from '../xlsx/unreadable-workbook.ts';
import type { XmlReader } from '../xlsx/xml.ts';

/** Most elements of a part that is read whole; masters have a few hundred. */
const MOST_ELEMENTS = 200_000;

/** An element by its name (`p:sp`, `a:off`), without its text. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
}

/** The tree of a part; throws `Refusal` where it is malformed or has more elements than any. */
export function readTree(xml: XmlReader): Element {
  let left = MOST_ELEMENTS;
  const take = (): Element => {
    left -= 1;
    if (left < 0) throw new Refusal('malformed-xml', 'una parte con demasiados elementos');
    const { name, attributes: given } = xml;
    const attributes = new Map<string, string>();
    for (let at = 0; at < given.count; at += 1) attributes.set(given.name(at), given.text(at));
    const children: Element[] = [];
    while (xml.nextChild()) children.push(take());
    return { name, attributes, children };
  };
  xml.enterRoot();
  return take();
}

/** The element at the end of that path of names, the first at each step; `null` where there is none. */
export function follow(from: Element | null, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>(
    (element, name) => element?.children.find((child) => child.name === name) ?? null,
    from,
  );
}

/** An attribute as a whole number, `null` where it is none. */
export function integerOf(element: Element | null, name: string): number | null {
  const text = element?.attributes.get(name) ?? '';
  return /^-?\d{1,12}$/.test(text) ? Number(text) : null;
}
