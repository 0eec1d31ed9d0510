/** Texts broken over several rows of a sheet, for no cells are merged where a line is wider than its column. */

/** Begins each row that goes on with the text of the row above: it takes no room, so lines begin alike. */
export const GOES_ON = '\u200c';

/** What has begun such rows: reports of before have a blank, which set them back. */
export const WENT_ON: readonly string[] = [GOES_ON, '\u00a0'];
