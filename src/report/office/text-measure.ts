/** Estimates the room a text takes, since nobody measures the ones that are written into files. */

/** The one font of what is written; other systems have one of the same widths. */
export const FONT = 'Arial';

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

/** How a text is set. */
export interface Setting {
  /** Size of the font, in points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Lines that a text takes in a width, both in points. */
export function countTextLines(text: string, width: number, { size, bold }: Setting): number {
  const factor = (size * SAFETY_FACTOR * (bold ? BOLD_FACTOR : 1)) / 1000;
  return text.split('\n').reduce((sum, line) => sum + countLines(line, width / factor), 0);
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
