/** Pieces of XML for the parts that are written by hand. */

import { escapeXml } from '../cells/markup.ts';

/** An element with attributes, in their order, and with content that is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly string[]
): string {
  let start = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key] ?? '';
    start += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  const inside = content.join('');
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** A part: its declaration and its root element. */
export function partOf(root: string): string {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return declaration + root;
}
