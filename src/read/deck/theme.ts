/** The colours and the fonts of a presentation, as its master sees them. */

import { DECK_COLOURS, type DeckBase, type DeckColour } from '../../model/deck-base.ts';
import { type Element, follow } from './tree.ts';

/** What colours are where the theme does not say: those of Office. */
const USUAL: Readonly<Record<DeckColour, string>> = {
  bg1: 'FFFFFF',
  tx1: '000000',
  bg2: 'E7E6E6',
  tx2: '44546A',
  accent1: '4472C4',
  accent2: 'ED7D31',
};

/** The colours that slides know by those words, in six hexadecimal digits. */
export function readColours(theme: Element | null, master: Element | null): DeckBase['colours'] {
  const scheme = follow(theme, 'a:themeElements', 'a:clrScheme');
  const map = follow(master, 'p:clrMap');
  const found = DECK_COLOURS.map((word) => {
    const own = map?.attributes.get(word) ?? word;
    const [colour] = follow(scheme, `a:${own}`)?.children ?? [];
    // A colour of the system has beside it the one it was when the file was saved.
    const digits = colour?.attributes.get(colour.name === 'a:sysClr' ? 'lastClr' : 'val') ?? '';
    return [word, /^[\da-f]{6}$/i.test(digits) ? digits.toUpperCase() : USUAL[word]] as const;
  });
  return Object.fromEntries(found) as Record<DeckColour, string>;
}

/** The fonts of titles and of the other texts. */
export function readFonts(theme: Element | null): DeckBase['fonts'] {
  const scheme = follow(theme, 'a:themeElements', 'a:fontScheme');
  const face = (kind: string) => follow(scheme, kind, 'a:latin')?.attributes.get('typeface') ?? '';
  return { title: face('a:majorFont'), body: face('a:minorFont') };
}
