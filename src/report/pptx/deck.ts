/** What a presentation shows, before any drawing: slides of a few kinds, and what is said of each. */

import type { ReportChart } from '../cells/chart.ts';
import type { Picture } from '../cells/picture.ts';
import type { ColumnMeaning, ReportCell } from '../cells/report-sheet.ts';

interface Told {
  readonly title: string;
  /** Paragraphs for the notes of the slide. */
  readonly notes: readonly string[];
}

/** The first slide or the last: a title and a few lines. */
export interface CoverSlide extends Told {
  readonly kind: 'cover';
  readonly lines: readonly string[];
  /** A sentence in small under them; empty where there is none. */
  readonly foot: string;
  /** Shown where the presentation has no looks of its own. */
  readonly picture: { readonly picture: Picture; readonly description: string } | null;
}

/** A few texts side by side under their headings, and a line under them. */
export interface BoxesSlide extends Told {
  readonly kind: 'boxes';
  readonly boxes: readonly { readonly heading: string; readonly text: string }[];
  readonly foot: string;
}

/** A figure under a heading, and the text that it is of. */
export interface Card {
  readonly heading: string;
  readonly figure: ReportCell;
  /** What must be known of the figure; empty where there is nothing. */
  readonly remark: string;
  readonly text: string;
  readonly notes: readonly string[];
}

/** Cards, four a slide. */
export interface CardsSlide extends Told {
  readonly kind: 'cards';
  readonly cards: readonly Card[];
}

/** A chart that fills the slide. */
export interface ChartSlide extends Told {
  readonly kind: 'chart';
  readonly chart: ReportChart;
  /** Where the axis of its values ends: a ratio. */
  readonly most: number;
  /** Headings of the columns of the workbook the chart is drawn from. */
  readonly columns: readonly [label: string, value: string, reference: string];
}

/** A row of a table; a cell has a paragraph for each of its own. */
export interface DeckRow {
  readonly cells: readonly (readonly ReportCell[])[];
  /** What the row is called where it goes on in another slide. */
  readonly name: string;
  readonly notes: readonly string[];
}

/** A table, over as many slides as it takes. */
export interface TableSlide extends Told {
  readonly kind: 'table';
  /** What the table is of, with its figure. */
  readonly lead: {
    readonly text: string;
    readonly figure: ReportCell;
    readonly label: string;
    readonly remark: string;
  } | null;
  readonly columns: readonly { readonly heading: string; readonly meaning: ColumnMeaning }[];
  readonly rows: readonly DeckRow[];
  /** Sentences under the table. */
  readonly remarks: readonly string[];
  /** Where the figures were taken from; empty where it is not said. */
  readonly origin: string;
}

/** A slide, or the slides that a thing takes. */
export type Slide = CoverSlide | BoxesSlide | CardsSlide | ChartSlide | TableSlide;

/** Words that say that something goes on elsewhere. */
export interface DeckWords {
  /** Title of one of several slides of the same, counted from 1. */
  readonly part: (title: string, part: number, parts: number) => string;
  /** After a text whose whole is in the notes. */
  readonly inNotes: string;
  /** Before that text in the notes. */
  readonly whole: (text: string) => string;
  /** After what goes on in the next slide. */
  readonly goesOn: string;
  /** Name of a row that began in the slide before. */
  readonly wentOn: (name: string) => string;
}

/** A whole presentation. */
export interface Deck {
  readonly slides: readonly Slide[];
  readonly words: DeckWords;
}
