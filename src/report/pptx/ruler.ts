/** How much room texts take in the font of a presentation, and where they break. */

import { showControls } from '../cells/cell-text.ts';
import { countTextLines, type Setting } from '../office/text-measure.ts';

/** How wide fonts that offices have are beside Arial; others are taken as wide as the widest usual ones. */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['arial', 1],
  ['helvetica', 1],
  ['liberation sans', 1],
  ['arial narrow', 0.82],
  ['aptos', 1],
  ['aptos display', 1],
  ['calibri', 0.92],
  ['calibri light', 0.92],
  ['carlito', 0.92],
  ['cambria', 0.96],
  ['candara', 0.96],
  ['century gothic', 1.12],
  ['corbel', 0.95],
  ['franklin gothic book', 0.97],
  ['garamond', 0.86],
  ['georgia', 1.04],
  ['gill sans mt', 0.94],
  ['segoe ui', 1.02],
  ['tahoma', 1],
  ['times new roman', 0.9],
  ['trebuchet ms', 1],
  ['verdana', 1.17],
]);
const OTHER_WIDTH = 1.12;

/** Height of a line of text, in terms of its size: slides are told it exactly. */
export const LINE = 1.2;

/** Where a text may be cut best: after a blank. */
const BLANK = /\s/;
/** Signs that belong to the one before them. */
const JOINED = /^(?:\p{M}|\u200d|\p{Emoji_Modifier})/u;

/** Measures texts in one font. */
export interface Ruler {
  /** How wide the font is beside the one that texts are measured in. */
  readonly factor: number;
  /** Lines that a text takes in a width, in points. */
  readonly count: (text: string, width: number, setting: Setting) => number;
  /** The text in two: what those lines hold, and the rest, empty where they hold it all. */
  readonly cut: (
    text: string,
    width: number,
    lines: number,
    setting: Setting,
  ) => readonly [head: string, rest: string];
}

/** The text as a slide shows it. */
export function showText(text: string): string {
  return showControls(text).replaceAll('\t', ' ').trim();
}

/** Measures texts in a font by its name. */
export function createRuler(font: string): Ruler {
  const factor = WIDTHS.get(font.toLowerCase().trim()) ?? OTHER_WIDTH;
  const count: Ruler['count'] = (text, width, setting) =>
    countTextLines(text, width / factor, setting);
  return {
    factor,
    count,
    cut: (text, width, lines, setting) => {
      if (count(text, width, setting) <= lines) return [text, ''];
      const fits = (end: number) => count(text.slice(0, end).trimEnd(), width, setting) <= lines;
      const within = listBreaks(text, true);
      const end =
        lastThat(listBreaks(text, false), fits) ||
        lastThat(within, fits) ||
        // However narrow the place, something is put in it.
        (within[0] ?? text.length);
      return [text.slice(0, end).trimEnd(), text.slice(end).trimStart()];
    },
  };
}

/** Places a text may be cut at: between words, or else between signs. */
function listBreaks(text: string, within: boolean): readonly number[] {
  const breaks: number[] = [];
  let at = 0;
  let previous = '';
  for (const sign of text) {
    const isWhole = !JOINED.test(sign) && previous !== '\u200d';
    if (at > 0 && (within ? isWhole : BLANK.test(sign))) breaks.push(at);
    previous = sign;
    at += sign.length;
  }
  return breaks;
}

/** The greatest place of a list in order that fits, 0 where none does; those that fit come first. */
function lastThat(places: readonly number[], fits: (place: number) => boolean): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(places[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? 0;
}
