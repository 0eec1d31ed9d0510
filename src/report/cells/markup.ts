/** Text made fit for a page or for a part written in XML. */

import { showControls } from './cell-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** The text as content or as the value of an attribute of HTML. */
export function escapeHtml(text: string): string {
  return showControls(text).replace(/[&<>"']/g, writeEntity);
}

/** Nearly all texts: Latin letters and Spanish punctuation, with nothing to escape. */
const PLAIN =
  /^[\u0020!\u0023-\u0025\u0027-\u003b=\u003f-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

/** The text as content or as the value of an attribute of XML, without characters XML refuses. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return showControls(text).replace(/[&<>"\n\t]/g, writeEntity);
}

function writeEntity(sign: string): string {
  return ENTITIES[sign] ?? '';
}
