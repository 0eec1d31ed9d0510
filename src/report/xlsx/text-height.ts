/** Estimates the height a text needs, since no row of a written workbook is measured by anyone. */

import { breakTextLines, countTextLines, type Setting } from '../office/text-measure.ts';
import { LOOKS, type Look } from './looks.ts';

/** Pixels a column of one unit of width takes, and those its cells lose to margin and indent. */
const PIXELS_PER_UNIT = 7;
const CELL_MARGIN = 12;
const PIXELS_PER_POINT = 96 / 72;

/** Height of a line of text and blank around a cell's text, in terms of its size and in points. */
const LINE_FACTOR = 1.24;
const BLANK_POINTS = 4;
/** Rows of Excel grow no higher. */
const MOST_POINTS = 409;

/** Part of a width that a line of text takes at most: programs set their letters apart differently. */
const LINE_SHARE = 0.97;

/** Height in points of a cell with that text and that width, in units of column width. */
export function estimateHeight(text: string, width: number, setting: Setting): number {
  const lines = countTextLines(text, roomIn(width), setting);
  return Math.min(MOST_POINTS, Math.ceil(lines * setting.size * LINE_FACTOR + BLANK_POINTS));
}

/** Height in points of a row with a line of a text. */
export function lineHeight({ size }: Setting): number {
  return Math.ceil(size * LINE_FACTOR + 1);
}

/** A text in lines that fit in that width, in units of column width: one at least. */
export function breakAcross(text: string, width: number, look: Look): readonly string[] {
  const lines = breakTextLines(text, roomIn(width) * LINE_SHARE, LOOKS[look]);
  const said = lines.filter((line) => line !== '');
  return said.length === 0 ? [''] : said;
}

/**
 * A text too long for the highest row: what is shown of it, with the words that say that it goes on,
 * and what is left; `null` for any other.
 */
export function splitAtRow(
  text: string,
  width: number,
  look: Look,
  goesOn: string,
): { readonly shown: string; readonly left: string } | null {
  if (fitsSurely(text, width, look)) return null;
  const setting = LOOKS[look];
  const room = roomIn(width);
  const most = mostLines(setting);
  const lines = breakTextLines(text, room, setting);
  if (lines.length <= most) return null;
  // The words may begin a line of their own, and one more where a word of the text gives way to them.
  const kept = Math.max(1, most - countTextLines(goesOn, room, setting) - 1);
  const end = lines.slice(0, kept).reduce((at, line) => text.indexOf(line, at) + line.length, 0);
  return { shown: `${text.slice(0, end).trimEnd()}${goesOn}`, left: text.slice(end).trim() };
}

/**
 * Whether no letters are wide enough for the text not to fit in the highest row; breaks between words
 * waste half at most.
 */
export function fitsSurely(text: string, width: number, look: Look): boolean {
  const lines = mostLines(LOOKS[look]);
  const paragraphs = text.length < lines ? text.length : text.split(/[\r\n]/).length;
  return paragraphs + (2 * text.length * LOOKS[look].size) / roomIn(width) < lines;
}

/** Lines of a text in the highest row. */
function mostLines({ size }: Setting): number {
  return Math.floor((MOST_POINTS - BLANK_POINTS) / (size * LINE_FACTOR));
}

function roomIn(width: number): number {
  return (width * PIXELS_PER_UNIT - CELL_MARGIN) / PIXELS_PER_POINT;
}
