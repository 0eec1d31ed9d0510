/** Text and names made fit for a workbook: what Excel refuses or would misread is replaced. */

import { showControls } from '../cells/cell-text.ts';

/** Characters a cell holds. */
const MOST_CHARACTERS = 32_767;
/** Characters a sheet name holds. */
const MOST_NAME = 31;
const ELLIPSIS = '…';
/** Nearly all texts: Latin letters and Spanish punctuation, without what begins an escape. */
const FITS = /^[\n\u0020-\u005e\u0060-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

/** The text as a cell can hold it: no control characters, no escapes of ours, cut at the limit. */
export function fitCellText(text: string): string {
  if (FITS.test(text) && text.length <= MOST_CHARACTERS) return text;
  const shown = showControls(text).replaceAll('\t', ' ');
  // Excel reads `_x000D_` as a control character: its underscore is written as an escape itself.
  const escaped = shown.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return cutText(escaped, MOST_CHARACTERS);
}

/** The sheet names as Excel accepts them, each different from the others, in the same order. */
export function fitSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = cleanName(name);
    let fitted = cutText(base, MOST_NAME);
    for (let copy = 2; taken.has(fitted.toLowerCase()); copy += 1) {
      const suffix = ` (${copy})`;
      fitted = `${cutText(base, MOST_NAME - suffix.length)}${suffix}`;
    }
    taken.add(fitted.toLowerCase());
    return fitted;
  });
}

function cleanName(name: string): string {
  const clean = showControls(name)
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  // Excel keeps «History» for itself.
  if (/^history$/i.test(clean)) return `${clean}_`;
  return clean === '' ? 'Hoja' : clean;
}

function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  return (
    showControls(text.slice(0, most - 1))
      .replace(/\ufffd$/, '')
      .trimEnd() + ELLIPSIS
  );
}
