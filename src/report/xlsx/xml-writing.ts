/** Pieces of XML for the parts that are written by hand. */

import { showControls } from '../cells/cell-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** The text as content or as the value of an attribute, without characters XML refuses. */
export function escapeXml(text: string): string {
  return showControls(text).replace(/[&<>"\n\t]/g, (character) => ENTITIES[character] ?? '');
}

/** An element with attributes, in their order, and with content that is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A part: its declaration and its root element. */
export function partOf(root: string): string {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return declaration + root;
}
