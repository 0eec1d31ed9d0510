/** The first slide, or the last: a title and a few lines under it. */

import type { SlideBox } from '../../model/deck-base.ts';
import type { CoverSlide } from './deck.ts';
import { writePicture } from './graphics.ts';
import { LINE } from './ruler.ts';
import { writeFilled, writeTextBox } from './shapes.ts';
import { SlideDraft, type Stage } from './stage.ts';

/** Blank around the lines in a place of a layout, in points. */
const PAD = 14.4;
/** The lines of a cover are no larger than this, nor smaller unless they must, in points. */
const [MOST, LEAST] = [20, 10];
const BEFORE = 4;
/** How large the sentence under the lines is beside them. */
const FOOT_SHARE = 0.65;
/** Room of a logo over the title, in points. */
const LOGO = { height: 84, width: 240, top: 44 } as const;

/** The slide. */
export function drawCover(cover: CoverSlide, stage: Stage): readonly SlideDraft[] {
  const layout = stage.cover;
  const draft = new SlideDraft(stage, layout, cover.title);
  draft.notes.push(...cover.notes);
  const place = layout.subtitle;
  const box = place?.box ?? layout.area;
  const most = Math.min(place?.text.size ?? MOST, MOST);
  const said = [
    ...cover.lines.map((text) => ({ text, share: 1 })),
    ...(cover.foot === '' ? [] : [{ text: cover.foot, share: FOOT_SHARE }]),
  ];
  const paragraphs = fitLines(said, box, most, draft, stage).map(({ text, size, share }) => ({
    runs: [{ text, size, ...(place ? {} : { colour: stage.inks.text }) }],
    before: share < 1 ? BEFORE * 3 : BEFORE,
    line: size * LINE,
  }));
  if (paragraphs.length > 0) {
    draft.add(place ? 'Subtítulo' : 'Texto', (identity) =>
      place ? writeFilled(identity, place, paragraphs) : writeTextBox(identity, box, paragraphs),
    );
  }
  // A template has the logo of its entity already.
  if (cover.picture && !stage.isGiven) {
    const { picture, description } = cover.picture;
    const scale = Math.min(LOGO.height / picture.height, LOGO.width / picture.width);
    const size = { width: picture.width * scale, height: picture.height * scale };
    const at = { x: layout.title.box.x, y: LOGO.top, ...size };
    const relation = draft.attach({ kind: 'picture', picture });
    draft.add('Imagen', (identity) => writePicture(identity, at, relation, description));
  }
  return [draft.finish()];
}

/** A line of a cover, and how large it is beside the others. */
interface Line {
  readonly text: string;
  readonly share: number;
}

/** The lines in the largest size in which their box holds all of them. */
function fitLines(
  lines: readonly Line[],
  box: SlideBox,
  most: number,
  draft: SlideDraft,
  { ruler }: Stage,
): readonly (Line & { readonly size: number })[] {
  const width = box.width - PAD;
  const sizeOf = ({ share }: Line, size: number) => Math.max(LEAST, Math.round(size * share));
  const heightAt = (most: number) =>
    lines.reduce((sum, line) => {
      const size = sizeOf(line, most);
      const own = ruler.count(line.text, width, { size, bold: false }) * size * LINE;
      return sum + own + BEFORE * (line.share < 1 ? 3 : 1);
    }, PAD / 2);
  let size = most;
  while (size > LEAST && heightAt(size) > box.height) size -= 1;
  const each = (box.height - PAD / 2) / Math.max(1, lines.length) - BEFORE;
  const isRoom = heightAt(size) <= box.height;
  return lines.map((line) => {
    const own = sizeOf(line, size);
    const height = isRoom ? Number.POSITIVE_INFINITY : Math.max(each, own * LINE);
    const { text } = draft.fit(line.text, { width, height, sizes: [own] });
    return { ...line, text, size: own };
  });
}
