/** Who the examples of the catalogue speak of. */

/** A goal. */
export const GOAL = 'meta sectorial 2307';

/** An indicator. */
export const INDICATOR = 'meta sectorial 2307 (indicador 4231)';

/** An indicator that should go down. */
export const DECREASING = 'meta sectorial 2410 (indicador 4310)';
