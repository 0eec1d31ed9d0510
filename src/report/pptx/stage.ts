/** What every slide is drawn with, and a slide while it is drawn. */

import type { DeckBase, DeckLayout, SlideBox } from '../../model/deck-base.ts';
import type { Picture } from '../cells/picture.ts';
import type { ChartSlide, DeckWords } from './deck.ts';
import { chooseInks, type Inks } from './inks.ts';
import { createRuler, LINE, type Ruler, showText } from './ruler.ts';
import { type Identity, writeFilled, writeGround, writeNumber } from './shapes.ts';

/** Height of the slides that sizes are thought for, and the least width of them, in points. */
const [USUAL_HEIGHT, LEAST_WIDTH] = [540, 640];

/** What slides are drawn with: boxes and sizes are in points of a slide of the usual height. */
export interface Stage {
  readonly cover: DeckLayout;
  readonly slide: DeckLayout;
  /** How large one of these points is on the slide. */
  readonly unit: number;
  readonly ruler: Ruler;
  readonly titleRuler: Ruler;
  readonly inks: Inks;
  readonly words: DeckWords;
  /** Whether the looks are an entity's own. */
  readonly isGiven: boolean;
}

/** The stage of a base. */
export function setStage(base: DeckBase, words: DeckWords, isGiven: boolean): Stage {
  const unit = Math.min(base.size.height / USUAL_HEIGHT, base.size.width / LEAST_WIDTH);
  return {
    cover: scaleLayout(base.cover, unit),
    slide: scaleLayout(base.slide, unit),
    unit,
    ruler: createRuler(base.fonts.body),
    titleRuler: createRuler(base.fonts.title),
    inks: chooseInks(base.colours),
    words,
    isGiven,
  };
}

function scaleLayout(layout: DeckLayout, unit: number): DeckLayout {
  const scaleBox = ({ x, y, width, height }: SlideBox): SlideBox => ({
    x: x / unit,
    y: y / unit,
    width: width / unit,
    height: height / unit,
  });
  const scale = <T extends DeckLayout['subtitle']>(place: T): T =>
    place && {
      ...place,
      box: scaleBox(place.box),
      text: { ...place.text, size: place.text.size / unit },
    };
  return {
    part: layout.part,
    title: scale(layout.title),
    subtitle: scale(layout.subtitle),
    number: scale(layout.number),
    area: scaleBox(layout.area),
    plain: layout.plain,
  };
}

/** A part that a slide refers to: a chart, or a picture. */
export type Attachment =
  | { readonly kind: 'chart'; readonly slide: ChartSlide }
  | { readonly kind: 'picture'; readonly picture: Picture };

/** Relationships that every slide has before its own: its layout and its notes. */
const FIRST_RELATIONS = 2;

/** A slide that is being drawn: its title first, then what is added, in reading order. */
export class SlideDraft {
  readonly layout: DeckLayout;
  readonly shapes: string[] = [];
  readonly notes: string[] = [];
  readonly attachments: Attachment[] = [];
  private readonly stage: Stage;

  constructor(stage: Stage, layout: DeckLayout, title: string) {
    this.stage = stage;
    this.layout = layout;
    this.addTitle(title);
    if (!layout.plain) this.addGround();
  }

  /** Adds a shape with a number of its own; `kind` is what it is called. */
  add(kind: string, write: (identity: Identity) => string): void {
    // The tree of shapes is the first.
    const id = this.shapes.length + 2;
    this.shapes.push(write({ id, name: `${kind} ${id - 1}`, unit: this.stage.unit }));
  }

  /** Adds what the slide refers to and gives its relationship. */
  attach(attachment: Attachment): string {
    this.attachments.push(attachment);
    return `rId${FIRST_RELATIONS + this.attachments.length}`;
  }

  /** Adds the number of the slide where its layout has a place for it. */
  finish(): this {
    const { number } = this.layout;
    if (number) this.add('Número de diapositiva', (identity) => writeNumber(identity, number));
    return this;
  }

  /** A text cut to what its box holds, its whole in the notes where it was cut. */
  fit(text: string, box: FitBox): FittedText {
    const { words, ruler } = this.stage;
    const fitted = fitText(text, box, words.inNotes, box.ruler ?? ruler);
    if (fitted.isCut) this.notes.push(words.whole(showText(text)));
    return fitted;
  }

  /** Ground of its own where that of the layout could hide what stands on it. */
  private addGround(): void {
    const { x, y, width, height } = this.layout.area;
    const box = { x: x - PAD, y: y - PAD, width: width + 2 * PAD, height: height + 2 * PAD };
    const { ground } = this.stage.inks;
    this.add('Fondo', (identity) => writeGround(identity, box, ground));
  }

  private addTitle(title: string): void {
    const { title: place } = this.layout;
    const { size, bold, capitals } = place.text;
    // Titles that are long and short follow each other: in one size, where they can.
    const most = place.type === 'ctrTitle' ? size : Math.min(size, MOST_TITLE);
    const fitted = this.fit(title, {
      width: place.box.width - TITLE_PAD,
      height: place.box.height,
      // Capitals are a fifth wider: sizes are tried as if they were that much larger.
      sizes: [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4].map((share) => most * share),
      widening: capitals ? 1.2 : 1,
      bold,
      ruler: this.stage.titleRuler,
    });
    const isUsual = fitted.size === size;
    const run = { text: fitted.text, ...(isUsual ? {} : { size: fitted.size }) };
    this.add('Título', (identity) => writeFilled(identity, place, [{ runs: [run] }]));
  }
}

/** How much wider the ground of what a slide shows is, in points. */
const PAD = 4;
/** Size of the titles of slides that are no cover, at most, in points. */
const MOST_TITLE = 28;
/** Blank that a title may have at its sides, in points. */
const TITLE_PAD = 14.4;

/** Where a text goes, and the sizes that it may have, the best first. */
export interface FitBox {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
  readonly bold?: boolean;
  /** How much wider than usual the text is set. */
  readonly widening?: number;
  readonly ruler?: Ruler;
}

/** A text as its box holds it. */
export interface FittedText {
  readonly text: string;
  readonly size: number;
  readonly isCut: boolean;
  /** Height it takes, in points. */
  readonly height: number;
}

/** The text in the first of the sizes in which its box holds it, else cut, with words that say so. */
function fitText(given: string, box: FitBox, ending: string, ruler: Ruler): FittedText {
  const { width: across, height, sizes, bold = false, widening = 1 } = box;
  const width = across / widening;
  const text = showText(given);
  for (const size of sizes) {
    const taken = ruler.count(text, width, { size, bold }) * size * LINE;
    if (taken <= height) return { text, size, isCut: false, height: taken };
  }
  const size = sizes.at(-1) ?? 10;
  const setting = { size, bold };
  const lines = Math.max(1, Math.floor(height / (size * LINE)));
  // The last line is for the words that say where the whole text is.
  const room = Math.max(1, lines - ruler.count(`… ${ending}`, width, setting));
  const [head] = ruler.cut(text, width, room, setting);
  return { text: `${head}… ${ending}`, size, isCut: true, height: lines * size * LINE };
}
