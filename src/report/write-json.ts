/** A document as JSON that a terminal may be given. */

/** The document with an indent of two and ending in a line break. */
export function writeJson(document: unknown): string {
  return `${escapeUnseen(JSON.stringify(document, null, 2))}\n`;
}

/** Signs that a terminal obeys or that reorder the text around them, as JSON escapes. */
function escapeUnseen(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
