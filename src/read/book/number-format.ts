/** What the number format of a cell shows. */

/** Whether a number format shows a percentage: a `%` that is not quoted, escaped or in brackets. */
export function showsPercent(format: string): boolean {
  return format.includes('%') && /%/.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, ''));
}
