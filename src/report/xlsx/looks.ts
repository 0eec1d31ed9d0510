/** The looks of the cells of a workbook: what each is within its part, and how it is drawn. */

import * as palette from '../office/palette.ts';

/** A colour as a workbook writes it: before its digits, that nothing shows through. */
export const opaque = (colour: string): string => `FF${colour}`;

const INK = opaque(palette.INK);
/** Texts that matter less. */
export const QUIET = opaque(palette.QUIET);
const ACCENT = opaque(palette.ACCENT);
const WHITE = 'FFFFFFFF';
/** Ground of what stands out among its like. */
export const TINT = opaque(palette.TINT);
/** Lines between cells. */
export const RULE = opaque(palette.RULE);

/** What a cell is within its part: from it come font, fill and border. */
export type Look =
  | 'title'
  | 'heading'
  | 'lead'
  | 'guide'
  | 'fact-label'
  | 'fact-value'
  /** A value too long for one line. */
  | 'fact-text'
  | 'table-heading'
  | 'record'
  /** A cell that people fill in. */
  | 'entry'
  | 'total'
  | 'note'
  | 'origin'
  | 'chart'
  | 'picture';

/** How a look is drawn. */
export interface LookStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly ink: string;
  readonly fill: string | null;
  readonly ruled: boolean;
  /** Whether words keep to the width of their cell; else they run on over the empty ones beside it. */
  readonly wraps: boolean;
}

/** Size, weight, colours and rules of each look; the size is in points. */
export const LOOKS: Record<Look, LookStyle> = {
  title: { size: 15, bold: true, ink: ACCENT, fill: null, ruled: false, wraps: false },
  heading: { size: 11, bold: true, ink: ACCENT, fill: null, ruled: false, wraps: false },
  lead: { size: 11, bold: false, ink: INK, fill: null, ruled: false, wraps: false },
  guide: { size: 9.5, bold: false, ink: INK, fill: null, ruled: false, wraps: false },
  'fact-label': { size: 10, bold: false, ink: QUIET, fill: null, ruled: false, wraps: true },
  'fact-value': { size: 10, bold: true, ink: INK, fill: null, ruled: false, wraps: false },
  'fact-text': { size: 10, bold: true, ink: INK, fill: null, ruled: false, wraps: true },
  'table-heading': { size: 9, bold: true, ink: WHITE, fill: ACCENT, ruled: true, wraps: true },
  record: { size: 9.5, bold: false, ink: INK, fill: null, ruled: true, wraps: true },
  entry: { size: 9.5, bold: false, ink: INK, fill: null, ruled: true, wraps: true },
  total: { size: 9.5, bold: true, ink: ACCENT, fill: TINT, ruled: true, wraps: true },
  note: { size: 9.5, bold: false, ink: INK, fill: null, ruled: false, wraps: false },
  origin: { size: 8, bold: false, ink: QUIET, fill: null, ruled: false, wraps: false },
  chart: { size: 9, bold: false, ink: INK, fill: null, ruled: false, wraps: false },
  picture: { size: 9, bold: false, ink: INK, fill: null, ruled: false, wraps: false },
};
