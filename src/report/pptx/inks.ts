/** The colours of what is drawn, taken from those of the theme so that all of it can be read. */

import type { DeckBase, DeckColour } from '../../model/deck-base.ts';
import type { Status } from '../../model/evaluation.ts';
import { STATUS_COLOURS } from '../office/palette.ts';
import type { Colour } from './text-body.ts';

/** What each thing is drawn with. */
export interface Inks {
  readonly text: Colour;
  readonly quiet: Colour;
  readonly figure: Colour;
  /** Ground of the heading of a table, and its text. */
  readonly head: Colour;
  readonly onHead: Colour;
  /** Ground of a card. */
  readonly panel: Colour;
  readonly rule: Colour;
  readonly ground: Colour;
  readonly bar: Colour;
  readonly status: (status: Status) => Colour;
}

/** Contrast that texts need, and that what is large or drawn needs. */
const [FOR_TEXT, FOR_SHAPES] = [4.5, 3];

/** The colours for a theme. */
export function chooseInks(colours: DeckBase['colours']): Inks {
  const ground = colours.bg1;
  const first = (words: readonly DeckColour[], least: number): Colour => ({
    name: words.find((word) => contrast(colours[word], ground) >= least) ?? 'tx1',
  });
  const isPanel = contrast(colours.tx1, colours.bg2) >= FOR_TEXT && luminance(colours.bg2) > 0.6;
  return {
    text: { name: 'tx1' },
    quiet: { name: 'tx1', light: { kept: 75, added: 25 } },
    figure: first(['tx2', 'accent1'], FOR_TEXT),
    head: first(['tx2', 'accent1'], FOR_TEXT),
    onHead: { name: 'bg1' },
    panel: isPanel ? { name: 'bg2' } : { name: 'bg1', light: { kept: 95, added: 0 } },
    rule: { name: 'tx1', light: { kept: 25, added: 75 } },
    ground: { name: 'bg1' },
    bar: first(['accent1', 'tx2'], FOR_SHAPES),
    status: (status) => {
      const own = STATUS_COLOURS[status];
      return { name: contrast(own, ground) >= FOR_TEXT ? own : 'tx1' };
    },
  };
}

/** How well one colour is seen on another, from 1 to 21, as WCAG counts it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
