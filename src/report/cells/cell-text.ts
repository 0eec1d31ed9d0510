/** The words of a cell as people read them, for every renderer that writes text. */

import { formatDecimal, formatPercent, formatPoints } from '../../model/number.ts';
import type { ReportCell } from './report-sheet.ts';

/** The cell as text, in Spanish and with decimal comma. */
export function writeCell(cell: ReportCell): string {
  switch (cell.kind) {
    case 'text':
    case 'absent':
    case 'source':
      return cell.text;
    case 'ratio':
      return formatPercent(cell.value, cell.decimals);
    case 'amount':
      return cell.percent
        ? formatPercent(cell.value, cell.decimals)
        : formatDecimal(cell.value, cell.decimals, cell.decimals);
    case 'count':
      return formatDecimal(cell.value);
    case 'points':
      return formatPoints(cell.value);
    case 'status':
    case 'severity':
      return cell.label;
    case 'date':
      return cell.iso.split('-').reverse().join('/');
  }
}

/** Signs that change the direction or the presence of the text around them without being seen. */
const INVISIBLES = /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** Nearly all texts: Latin letters, digits, the punctuation of Spanish, arrows and signs of mathematics. */
const PLAIN = /^[\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u22ff]*$/;

/**
 * The text with nothing in it that a screen or a file would obey: control characters become
 * visible symbols (␛), invisible signs of direction go, and half of a surrogate pair becomes the
 * replacement character. Line breaks and tabs stay.
 */
export function showControls(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, showControl)
    .replace(INVISIBLES, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Signs by which a log of continuous integration knows a command anywhere in a line: `##[error]`. */
export const LOG_COMMAND = /##(?=\w*\[)/g;

/** The text as `showControls` gives it, with nothing that a log of a screen would obey either. */
export function showOnScreen(text: string): string {
  const shown = showControls(text);
  return shown.includes('##') ? shown.replace(LOG_COMMAND, '# #') : shown;
}

/** A line that begins with `::` is a command to the log of GitHub Actions: with another colon it is none. */
export function disarmLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\u2236');
}

/** The text as `showOnScreen` gives it, on one line: the name of a file may hold several. */
export function showLine(text: string): string {
  return disarmLine(showOnScreen(text).replaceAll('\n', '␊').replaceAll('\t', ' '));
}

/** The text with the replacement character for each half of a surrogate pair: no address holds one. */
export function replaceHalves(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function showControl(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
