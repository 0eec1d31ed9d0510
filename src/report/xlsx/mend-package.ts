/** What exceljs leaves wrong or cannot write, mended in the parts of its package. */

import { FONT } from './cell-style.ts';
import { type Parts, readStoredParts, writeParts } from './zip-package.ts';

const STYLES = 'xl/styles.xml';
const DEFAULT_FONT =
  '<font><color theme="1"/><family val="2"/><scheme val="minor"/><sz val="11"/><name val="Calibri"/></font>';
const OWN_FONT = `<font><color theme="1"/><family val="2"/><sz val="10"/><name val="${FONT}"/></font>`;

/** The workbook of exceljs, written without compression, as it is to be given out. */
export function mendPackage(stored: Uint8Array): Uint8Array {
  const parts = readStoredParts(stored);
  setDefaultFont(parts);
  return writeParts(parts);
}

/**
 * Column widths are measured in digits of the default font, which exceljs fixes: with a font that
 * is not installed everywhere, columns would differ from one program to another.
 */
function setDefaultFont(parts: Parts): void {
  const styles = new TextDecoder().decode(parts.get(STYLES));
  if (!styles.includes(DEFAULT_FONT)) throw new RangeError(`No default font in ${STYLES}`);
  parts.set(STYLES, new TextEncoder().encode(styles.replace(DEFAULT_FONT, OWN_FONT)));
}
