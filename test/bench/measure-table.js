/** The measures as a table: what, how much, the target and whether it is met. */

const HEADINGS = ['Medida', 'Resultado', 'Objetivo', 'Cumple'];

/**
 * A measure; one without a target only informs.
 * @typedef {object} Measure
 * @property {string} what
 * @property {string} result
 * @property {string} [target]
 * @property {boolean} [met]
 */

/** The section with its heading, its measures as a table of Markdown and a line of its own. @param {readonly Measure[]} measures */
export function writeSection(heading, measures) {
  const rows = measures.map(({ what, result, target = '', met }) => [
    what,
    result,
    target,
    met === undefined ? '' : met ? 'sí' : 'NO',
  ]);
  const widths = HEADINGS.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => row[at].length)),
  );
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [`### ${heading}`, '', line(HEADINGS), rule, ...rows.map(line), '', ''].join('\n');
}

/** A ratio that must be at most, or at least, the limit. */
export function ratio(what, value, { most, least }) {
  const limit = most ?? least;
  return {
    what,
    result: `${decimal(value)} ×`,
    target: `${most === undefined ? '≥' : '≤'} ${decimal(limit)} ×`,
    met: most === undefined ? value >= least : value <= most,
  };
}

/** Milliseconds, with the seconds of what takes long, and the memory where it was measured. */
export function amount(what, { ms, megabytes = Number.NaN }) {
  const time = ms < 1000 ? `${decimal(ms, 1)} ms` : `${decimal(ms / 1000)} s`;
  const memory = !(megabytes > 0) ? '' : `, ${Math.round(megabytes)} MB`;
  return { what, result: time + memory };
}

/** A figure with a decimal comma. */
export function decimal(value, digits = 2) {
  return value.toFixed(digits).replace('.', ',');
}
