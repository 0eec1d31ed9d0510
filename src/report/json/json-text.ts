/** JSON that may be shown on any screen: nothing in it is obeyed there. */

import { LOG_COMMAND } from '../cells/cell-text.ts';

/** Signs that a terminal obeys or that reorder the text around them. */
const UNSEEN = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The document, indented and ending in a line break; those signs stand in it as escapes. */
export function writeJson(document: unknown): string {
  const json = JSON.stringify(document, null, 2)
    .replace(LOG_COMMAND, '#\\u0023')
    .replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${json}\n`;
}
