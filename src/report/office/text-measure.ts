/** Estimates the room a text takes, since nobody measures the ones that are written into files. */

/** The one font of what is written; other systems have one of the same widths. */
export const FONT = 'Arial';

/** Advance widths of Arial, in thousandths of its size. */
const ADVANCES: readonly (readonly [characters: RegExp, advance: number])[] = [
  [/[ijl|'’]/, 222],
  [/[ .,:;!/ftIíìÍ·\\[\]]/, 278],
  [/[r()\-{}°"“”]/, 333],
  [/[csvxyzkJ]/, 500],
  [/[mM%]/, 840],
  [/[W@…—]/, 1000],
  [/[wOQGCDHNRUÓÚÑ]/, 745],
  [/[A-ZÁÉÜ&]/, 670],
];
const OTHER_ADVANCE = 560;
const WIDE_ADVANCE = 1000;
/** Beyond this code signs are as wide as they are high: ideograms, emojis. */
const LAST_NARROW = 0x2e80;
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
export function countTextLines(text: string, width: number, setting: Setting): number {
  const room = roomOf(width, setting);
  let lines = 0;
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    lines += countLines(text, start, stop, room);
    start = stop + 1;
  }
  return lines;
}

/** Width of a text on one line, in points. */
export function measureText(text: string, { size, bold }: Setting): number {
  return (advanceAcross(text) * size * SAFETY_FACTOR * (bold ? BOLD_FACTOR : 1)) / 1000;
}

/** Width of a text on one line, in thousandths of its size. */
function advanceAcross(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < LAST_HALVES.first || code > LAST_HALVES.last) width += advanceOf(code);
  }
  return width;
}

/** The lines themselves, each without the blank it is broken at. */
export function breakTextLines(text: string, width: number, setting: Setting): readonly string[] {
  const room = roomOf(width, setting);
  return text.split('\n').flatMap((paragraph) => {
    const starts = [0];
    breakParagraph(paragraph, room, (at) => starts.push(at));
    return starts.map((start, line) => paragraph.slice(start, starts[line + 1]).trimEnd());
  });
}

/** A width in thousandths of the size of the letters. */
function roomOf(width: number, { size, bold }: Setting): number {
  return width / ((size * SAFETY_FACTOR * (bold ? BOLD_FACTOR : 1)) / 1000);
}

/** Breaks a paragraph between words, a word too long within it; `found` gets where each further line starts. */
function breakParagraph(paragraph: string, room: number, found: (at: number) => void): void {
  const space = advanceOf(SPACE);
  let used = 0;
  let at = 0;
  for (const word of paragraph.split(' ')) {
    const width = advanceAcross(word);
    const joined = used === 0 ? width : used + space + width;
    if (joined <= room) {
      used = joined;
    } else {
      if (used > 0) found(at);
      used = width <= room ? width : breakWord(word, room, (within) => found(at + within));
    }
    at += word.length + 1;
  }
}

/** Breaks a word wider than the room, one letter a line at least, and gives how much of its last line it uses. */
function breakWord(word: string, room: number, found: (at: number) => void): number {
  let used = 0;
  let at = 0;
  for (const letter of word) {
    const advance = advanceOf(letter.charCodeAt(0));
    if (used > 0 && used + advance > room) {
      found(at);
      used = 0;
    }
    used += advance;
    at += letter.length;
  }
  return used;
}

/** Lines a paragraph takes when broken between words; a word too long is broken within. */
function countLines(text: string, start: number, end: number, room: number): number {
  const space = advanceOf(SPACE);
  let lines = 1;
  let used = 0;
  let width = 0;
  for (let at = start; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : SPACE;
    if (code !== SPACE) {
      if (code < LAST_HALVES.first || code > LAST_HALVES.last) width += advanceOf(code);
      continue;
    }
    const joined = used === 0 ? width : used + space + width;
    if (joined <= room) {
      used = joined;
    } else {
      if (used > 0) lines += 1;
      const broken = Math.max(0, Math.ceil(width / room) - 1);
      lines += broken;
      used = width - broken * room;
    }
    width = 0;
  }
  return lines;
}

const SPACE = 0x20;
/** The second halves of pairs, which take no room of their own. */
const LAST_HALVES = { first: 0xdc00, last: 0xdfff } as const;

/** The advances of the signs met so far, by their code; 0 where none was. */
const KNOWN_ADVANCES = new Uint16Array(0x10000);

function advanceOf(code: number): number {
  const known = KNOWN_ADVANCES[code] as number;
  if (known > 0) return known;
  const advance = findAdvance(code);
  KNOWN_ADVANCES[code] = advance;
  return advance;
}

/** The advance of a sign by its code, or by the first half of its pair. */
function findAdvance(code: number): number {
  if (code > LAST_NARROW) return WIDE_ADVANCE;
  const character = String.fromCharCode(code);
  return ADVANCES.find(([characters]) => characters.test(character))?.[1] ?? OTHER_ADVANCE;
}
