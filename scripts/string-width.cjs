/**
 * How wide a text is, for cli-table3: its own string-width tries a pattern of all the emojis on
 * every text, several times a cell, and takes longer than the rest of the program.
 */

const { measureColumns } = require('../src/report/terminal/text-lines.ts');

const ESCAPE = String.fromCharCode(27);
const COLOURS = new RegExp(`${ESCAPE}\\[[\\d;]*m`, 'g');

module.exports = (text) => {
  const shown = String(text);
  return measureColumns(shown.includes(ESCAPE) ? shown.replace(COLOURS, '') : shown);
};
