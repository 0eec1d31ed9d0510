/** A chart of how one figure becomes another: what it shows, before any drawing. */

/** Between which two levels a bar stands, and what it is: a figure, or what moves it up or down. */
export interface WaterfallBar {
  readonly label: string;
  readonly kind: 'total' | 'step';
  /** Ratios, 1 = 100 %; of a figure, from 0. */
  readonly from: number;
  readonly to: number;
}

/** The cells of a bar: its name, and how much of it each series has. */
export interface WaterfallCells {
  readonly label: string;
  /** One a series, in the order of `WATERFALL_SERIES`. */
  readonly amounts: readonly string[];
}

/** Figures at both ends, and between them what moves one to the other, each from where the last ended. */
export interface ReportWaterfall {
  readonly kind: 'waterfall';
  readonly title: string;
  /** What the chart shows, in words, for who does not see it. */
  readonly description: string;
  readonly measure: string;
  readonly bars: readonly WaterfallBar[];
  /** Consecutive cells of columns, one row a bar. */
  readonly cells: readonly WaterfallCells[];
  /** Where the axis begins: a ratio. */
  readonly floor: number;
  readonly notes: readonly string[];
}

/**
 * The series that a stack of columns draws the bars with: what lifts a bar, which nobody sees, then
 * its part above 0, and the part below where a bar goes through it.
 */
export const WATERFALL_SERIES = [
  { name: 'Base', part: 'base', kind: null },
  { name: 'Cumplimiento', part: 'above', kind: 'total' },
  { name: 'Sube', part: 'above', kind: 'up' },
  { name: 'Baja', part: 'above', kind: 'down' },
  { name: 'Cumplimiento bajo 0', part: 'below', kind: 'total' },
  { name: 'Sube desde abajo de 0', part: 'below', kind: 'up' },
  { name: 'Baja hasta abajo de 0', part: 'below', kind: 'down' },
] as const;

/** How much of each series a bar has, as ratios; nothing of those that are not its own. */
export function stackBar({ kind, from, to }: WaterfallBar): readonly (number | null)[] {
  const own = kind === 'total' ? 'total' : to < from ? 'down' : 'up';
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  const parts = {
    base: least > 0 ? least : Math.min(most, 0),
    above: most > 0 ? most - Math.max(least, 0) : 0,
    below: least < 0 ? least - Math.min(most, 0) : 0,
  };
  return WATERFALL_SERIES.map(({ part, kind: of }) => {
    if (of !== null && of !== own) return null;
    // Without a height there is nothing to draw, nor to name.
    return of !== null && parts[part] === 0 ? null : parts[part];
  });
}
