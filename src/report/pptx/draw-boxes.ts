/** Texts side by side, and cards with a figure each. */

import type { SlideBox } from '../../model/deck-base.ts';
import { writeCell } from '../cells/cell-text.ts';
import type { BoxesSlide, Card, CardsSlide } from './deck.ts';
import { LINE, showText } from './ruler.ts';
import { writeTextBox } from './shapes.ts';
import { SlideDraft, type Stage } from './stage.ts';
import { type Paragraph, paragraphsOf } from './text-body.ts';

const GAP = 16;
const INSET = 14;
const HEADING = 22;
const BLANK = 8;
const SIZES = [22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10] as const;
const FOOT_SIZES = [13, 12, 11, 10] as const;
/** Height of the line under the boxes, at most, in points. */
const FOOT = 58;

/** The slide with its boxes, and the line under them. */
export function drawBoxes(slide: BoxesSlide, stage: Stage): readonly SlideDraft[] {
  const { inks, ruler } = stage;
  const { area } = stage.slide;
  const draft = new SlideDraft(stage, stage.slide, slide.title);
  draft.notes.push(...slide.notes);
  const count = Math.max(1, slide.boxes.length);
  const width = (area.width - GAP * (count - 1)) / count;
  const inside = width - 2 * INSET;
  const footing = { width: area.width, height: FOOT };
  const foot = slide.foot === '' ? null : draft.fit(slide.foot, { ...footing, sizes: FOOT_SIZES });
  // However short their texts, the boxes fill the slide.
  const height = area.height - (foot ? foot.height + GAP : 0);
  const headingOf = (text: string) =>
    ruler.count(text, inside, { size: HEADING, bold: true }) * HEADING * LINE;
  const headed = Math.max(0, ...slide.boxes.map(({ heading }) => headingOf(heading))) + BLANK;
  const room = height - 2 * INSET - headed;
  const size = commonSize(
    slide.boxes.map(({ text }) => text),
    { width: inside, height: room },
    stage,
  );
  const texts = slide.boxes.map(({ text }) =>
    draft.fit(text, { width: inside, height: room, sizes: [size] }),
  );
  slide.boxes.forEach(({ heading }, at) => {
    const box = { x: area.x + at * (width + GAP), y: area.y, width, height };
    const head = { size: HEADING, bold: true, colour: inks.figure };
    const paragraphs: readonly Paragraph[] = [
      ...paragraphsOf(showText(heading), head, { line: HEADING * LINE }),
      ...paragraphsOf(
        texts[at]?.text ?? '',
        { size, colour: inks.text },
        { line: size * LINE },
      ).map((one, index) => (index === 0 ? { ...one, before: BLANK } : one)),
    ];
    draft.add('Recuadro', (identity) =>
      writeTextBox(identity, box, paragraphs, { fill: inks.panel, inset: INSET }),
    );
  });
  if (foot) {
    const setting = { size: foot.size, colour: inks.quiet };
    const lines = paragraphsOf(foot.text, setting, { line: foot.size * LINE });
    const box = { x: area.x, y: area.y + height + GAP, ...footing, height: foot.height };
    draft.add('Texto', (identity) => writeTextBox(identity, box, lines));
  }
  return [draft.finish()];
}

/** Cards on a slide: two rows of two. */
const CARDS = 4;
const CARD_HEADING = 14;
const REMARK = 11;
const CARD_SIZES = [16, 15, 14, 13, 12, 11, 10, 9] as const;
/** Sizes of the figure of a card: of a number, else of the words in its place. */
const FIGURE_SIZES = { number: [32], words: [22, 20, 18, 16] } as const;

/** The cards, four a slide, all with texts of one size. */
export function drawCards(slide: CardsSlide, stage: Stage): readonly SlideDraft[] {
  const { area } = stage.slide;
  const count = Math.max(1, Math.ceil(slide.cards.length / CARDS));
  const isRow = slide.cards.length <= CARDS / 2;
  const box = {
    width: slide.cards.length === 1 ? area.width : (area.width - GAP) / 2,
    height: isRow ? Math.min(area.height, 220) : (area.height - GAP) / 2,
  };
  const room = { width: box.width - 2 * INSET, height: roomOf(slide.cards, box.height) };
  const size = commonSize(
    slide.cards.map(({ text }) => text),
    room,
    stage,
    CARD_SIZES,
  );
  return Array.from({ length: count }, (_, page) => {
    const title = count === 1 ? slide.title : stage.words.part(slide.title, page + 1, count);
    const draft = new SlideDraft(stage, stage.slide, title);
    draft.notes.push(...slide.notes);
    slide.cards.slice(page * CARDS, (page + 1) * CARDS).forEach((card, at) => {
      const corner = {
        x: area.x + (at % 2) * (box.width + GAP),
        y: area.y + Math.floor(at / 2) * (box.height + GAP),
      };
      drawCard(card, { ...corner, ...box }, { ...room, size }, draft, stage);
      draft.notes.push(...card.notes);
    });
    return draft.finish();
  });
}

/** What heading, figure and remark leave for the text of a card. */
function roomOf(cards: readonly Card[], height: number): number {
  const remark = cards.some((card) => card.remark !== '') ? REMARK * LINE : 0;
  const figure = FIGURE_SIZES.number[0] * LINE;
  return height - 2 * INSET - CARD_HEADING * LINE - figure - remark - BLANK;
}

function drawCard(
  { heading, figure, remark, text }: Card,
  box: SlideBox,
  room: { readonly width: number; readonly height: number; readonly size: number },
  draft: SlideDraft,
  { inks }: Stage,
): void {
  const isNumber = figure.kind === 'ratio';
  const shown = draft.fit(writeCell(figure), {
    width: room.width,
    height: FIGURE_SIZES.number[0] * LINE,
    sizes: isNumber ? FIGURE_SIZES.number : FIGURE_SIZES.words,
    bold: true,
  });
  const fitted = draft.fit(text, { width: room.width, height: room.height, sizes: [room.size] });
  const paragraphs: readonly Paragraph[] = [
    ...paragraphsOf(
      showText(heading),
      { size: CARD_HEADING, bold: true, colour: inks.text },
      { line: CARD_HEADING * LINE },
    ),
    ...paragraphsOf(
      shown.text,
      { size: shown.size, bold: true, colour: isNumber ? inks.figure : inks.quiet },
      { line: shown.size * LINE },
    ),
    ...(remark === ''
      ? []
      : paragraphsOf(
          remark,
          { size: REMARK, bold: true, colour: inks.status('sin-reporte') },
          { line: REMARK * LINE },
        )),
    ...paragraphsOf(
      fitted.text,
      { size: fitted.size, colour: inks.text },
      { line: fitted.size * LINE },
    ).map((one, at) => (at === 0 ? { ...one, before: BLANK } : one)),
  ];
  draft.add('Recuadro', (identity) =>
    writeTextBox(identity, box, paragraphs, { fill: inks.panel, inset: INSET }),
  );
}

/** The largest size in which each of the texts fits, or the least of them. */
function commonSize(
  texts: readonly string[],
  room: { readonly width: number; readonly height: number },
  { ruler }: Stage,
  sizes: readonly number[] = SIZES,
): number {
  const fits = (text: string, size: number) =>
    ruler.count(showText(text), room.width, { size, bold: false }) * size * LINE <= room.height;
  return sizes.find((size) => texts.every((text) => fits(text, size))) ?? sizes.at(-1) ?? 10;
}
