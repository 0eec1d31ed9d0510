/** Where things stand on the slides of a presentation that no entity gives its looks. */

import type { DeckLayout, Placeholder, SlideBox } from '../../model/deck-base.ts';

/** Size of a slide, in points: 16 to 9. */
export const SIZE = { width: 960, height: 540 } as const;

const EDGE = 36;
/** Height of the band over every slide. */
export const BAND = 10;
const ACROSS = SIZE.width - 2 * EDGE;

function place(
  type: string,
  index: string | null,
  box: SlideBox,
  size: number,
  bold = false,
): Placeholder {
  return { type, index, box, text: { size, bold, capitals: false } };
}

/** The title of a slide. */
export const TITLE = place('title', null, { x: EDGE, y: 22, width: ACROSS, height: 50 }, 26, true);
/** Where the text of a slide stands. */
export const BODY = place('body', '1', { x: EDGE, y: 88, width: ACROSS, height: 412 }, 16);
/** The number of a slide. */
export const NUMBER = place(
  'sldNum',
  '12',
  { x: SIZE.width - EDGE - 80, y: 508, width: 80, height: 20 },
  10,
);
/** The title of the cover. */
export const COVER_TITLE = place(
  'ctrTitle',
  null,
  { x: 72, y: 150, width: 816, height: 150 },
  38,
  true,
);
/** What stands under it. */
export const COVER_TEXT = place('subTitle', '1', { x: 72, y: 322, width: 816, height: 150 }, 18);

/** Names of the parts. */
export const OWN_PARTS = {
  main: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  cover: 'ppt/slideLayouts/slideLayout1.xml',
  slide: 'ppt/slideLayouts/slideLayout2.xml',
  theme: 'ppt/theme/theme1.xml',
} as const;

/** The layout of the cover. */
export const OWN_COVER: DeckLayout = {
  part: OWN_PARTS.cover,
  title: COVER_TITLE,
  subtitle: COVER_TEXT,
  number: null,
  area: BODY.box,
  plain: true,
};

/** The layout of every other slide. */
export const OWN_SLIDE: DeckLayout = {
  part: OWN_PARTS.slide,
  title: TITLE,
  subtitle: null,
  number: NUMBER,
  area: BODY.box,
  plain: true,
};
