/** Texts broken over several rows of a sheet, for no cells are merged where a line is wider than its column. */

/** The blank, as wide as any other, that begins each row that goes on with the text of the row above. */
export const GOES_ON = '\u00a0';
