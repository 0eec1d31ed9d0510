/** A report in Markdown as a workbook: its tables and the texts around them, in their order. */

import { singleLine } from '../../model/text.ts';
import type { Workbook } from '../book/workbook.ts';
import { decodeText } from '../csv/decode-text.ts';
import { openPage, type PageCell } from './page-sheets.ts';

/** Reads a text: each heading of the two first levels begins a sheet, and every line is a row. */
export function readMarkdown(bytes: Uint8Array, name: string): Workbook {
  const page = openPage();
  let table: PageCell[][] = [];
  const closeTable = () => {
    if (table.length > 0) page.addTable(table);
    table = [];
  };
  for (const line of decodeText(bytes).split(/\r?\n/)) {
    const cells = cellsOf(line);
    if (cells) {
      // The rule under the headings has nothing to say.
      if (!cells.every((cell) => /^:?-+:?$/.test(cell.trim()))) table.push(cells.map(cellOf));
      continue;
    }
    closeTable();
    const heading = /^#{1,2}\s+(.*)$/.exec(line)?.[1];
    if (heading !== undefined) page.begin(plainText(heading));
    const fact = /^\s*[-*]\s+\*\*(.+?):\*\*\s*(.*)$/.exec(line);
    if (fact) page.addTexts(plainText(fact[1] ?? ''), plainText(fact[2] ?? ''));
    else page.addTexts(plainText(line.replace(/^\s*(?:#{1,6}|[-*])\s+/, '')));
  }
  closeTable();
  return { name, sheets: page.finish() };
}

/** The cells of a row of a table, `null` for a line that is none. */
function cellsOf(line: string): readonly string[] | null {
  const row = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
  return row?.split(/(?<!\\)\|/) ?? null;
}

function cellOf(text: string): PageCell {
  return { text: plainText(text), across: 1, down: 1 };
}

/** The text without the signs that only Markdown reads. */
function plainText(text: string): string {
  const bare = text.trim().replace(/^(\*{1,2}|_{1,2})(.*)\1$/s, '$2');
  return singleLine(bare.replace(/<br\s*\/?>/gi, ' ').replace(/\\([^\w\s])/g, '$1')).trim();
}
