/** What is asked of `node:process` by the parser of the words, which are given to it. */

/** Nothing is set. */
export const env: Readonly<Record<string, string | undefined>> = {};
/** Nothing was given to Node. */
export const execArgv: readonly string[] = [];
/** Nobody reads what would go there: the parser is told where to write. */
export const stdout = {};
/** As `stdout`. */
export const stderr = {};
