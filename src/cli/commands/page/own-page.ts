/** The page that comes with the program. */

/** Its name. */
export const PAGE = 'pes.html';
