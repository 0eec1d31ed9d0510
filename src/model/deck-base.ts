/** What the slides of a presentation are placed on: its parts without slides, and where things go. */

/** A rectangle of a slide, in points. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the text of a placeholder is set where nothing else is said. */
export interface PlaceholderText {
  /** Size of the font, in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly capitals: boolean;
}

/** A place of a layout that a slide may fill, by the words with which the slide refers to it. */
export interface Placeholder {
  readonly type: string | null;
  readonly index: string | null;
  readonly box: SlideBox;
  readonly text: PlaceholderText;
}

/** A layout: the part that has it, its places, and the room that is left for what a slide shows. */
export interface DeckLayout {
  readonly part: string;
  readonly title: Placeholder;
  readonly subtitle: Placeholder | null;
  /** Where the number of the slide stands, `null` where the layout shows none. */
  readonly number: Placeholder | null;
  readonly area: SlideBox;
  /** Whether the ground there is the one that texts are thought for. */
  readonly plain: boolean;
}

/** Colours that a slide knows by a word, as the master maps them to those of its theme. */
export const DECK_COLOURS = ['bg1', 'tx1', 'bg2', 'tx2', 'accent1', 'accent2'] as const;
/** The word of a colour of the theme. */
export type DeckColour = (typeof DECK_COLOURS)[number];

/** What a part refers to, with the whole of its type; the target is as it is written. */
export interface PartLink {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A presentation without slides. */
export interface DeckBase {
  /** Its parts as they are, by name, but for the two that follow. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The part that lists the slides: its name, its text, and what it refers to. */
  readonly main: {
    readonly name: string;
    readonly xml: string;
    readonly links: readonly PartLink[];
  };
  /** What each part is: by its extension, and those that say it by their own name. */
  readonly types: {
    readonly extensions: ReadonlyMap<string, string>;
    readonly parts: ReadonlyMap<string, string>;
  };
  /** Size of a slide, in points. */
  readonly size: { readonly width: number; readonly height: number };
  readonly cover: DeckLayout;
  readonly slide: DeckLayout;
  /** The part of the master of the notes, `null` where there is none. */
  readonly notesMaster: string | null;
  /** Six hexadecimal digits. */
  readonly colours: Readonly<Record<DeckColour, string>>;
  /** Name of the font of titles, and of the other texts. */
  readonly fonts: { readonly title: string; readonly body: string };
}
