/** Estimates the height a text needs, since no row of a written workbook is measured by anyone. */

/** Advance widths of Arial, in thousandths of its size. */
const ADVANCES: readonly (readonly [characters: RegExp, advance: number])[] = [
  [/[ijl|'’]/, 222],
  [/[ .,:;!/ftIíìÍ·\\[\]]/, 278],
  [/[r()\-{}°"«»“”]/, 333],
  [/[csvxyzkJ]/, 500],
  [/[mM%]/, 840],
  [/[W@…—]/, 1000],
  [/[wOQGCDHNRUÓÚÑ]/, 745],
  [/[A-ZÁÉÜ&]/, 670],
];
const OTHER_ADVANCE = 560;
const WIDE_ADVANCE = 1000;
/** Bold letters are wider, and screens round each letter up to whole points. */
const BOLD_FACTOR = 1.08;
const SAFETY_FACTOR = 1.02;

/** Pixels a column of one unit of width takes, and those its cells lose to margin and indent. */
const PIXELS_PER_UNIT = 7;
const CELL_MARGIN = 12;
const PIXELS_PER_POINT = 96 / 72;

/** Height of a line of text and blank around a cell's text, in terms of its size and in points. */
const LINE_FACTOR = 1.24;
const BLANK_POINTS = 4;
/** Rows of Excel grow no higher. */
const MOST_POINTS = 409;

/** How a text is set. */
export interface Setting {
  /** Size of the font, in points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Height in points of a cell with that text and that width, in units of column width. */
export function estimateHeight(text: string, width: number, { size, bold }: Setting): number {
  const room = width * PIXELS_PER_UNIT - CELL_MARGIN;
  const factor = (size * PIXELS_PER_POINT * SAFETY_FACTOR * (bold ? BOLD_FACTOR : 1)) / 1000;
  const lines = text.split('\n').reduce((sum, line) => sum + countLines(line, room / factor), 0);
  return Math.min(MOST_POINTS, Math.ceil(lines * size * LINE_FACTOR + BLANK_POINTS));
}

/** Lines a paragraph takes when broken between words; a word too long is broken within. */
function countLines(line: string, room: number): number {
  const space = advanceOf(' ');
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const width = measure(word);
    const joined = used === 0 ? width : used + space + width;
    if (joined <= room) {
      used = joined;
      continue;
    }
    if (used > 0) lines += 1;
    const broken = Math.max(0, Math.ceil(width / room) - 1);
    lines += broken;
    used = width - broken * room;
  }
  return lines;
}

function measure(text: string): number {
  let width = 0;
  for (const character of text) width += advanceOf(character);
  return width;
}

const KNOWN_ADVANCES = new Map<string, number>();

function advanceOf(character: string): number {
  const known = KNOWN_ADVANCES.get(character);
  if (known !== undefined) return known;
  const advance = findAdvance(character);
  KNOWN_ADVANCES.set(character, advance);
  return advance;
}

function findAdvance(character: string): number {
  if ((character.codePointAt(0) ?? 0) > 0x2e80) return WIDE_ADVANCE;
  return ADVANCES.find(([characters]) => characters.test(character))?.[1] ?? OTHER_ADVANCE;
}
