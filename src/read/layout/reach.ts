/** Which rows of a sheet belong to each of its tables: those its headings rule, and its titles. */

import { foldText } from '../../model/text.ts';
import type { Grid } from '../grid.ts';
import { rowsBetween } from '../workbook.ts';
import { ownContents } from './content.ts';
import type { Headed } from './read-header.ts';
import { isRemark, namesOnlyLabel } from './remarks.ts';
import type { Table } from './table.ts';

/** Titles of more rows than this above a table are no titles of it. */
const MOST_TITLE_ROWS = 12;

/**
 * The tables with the rows of each. Headings that only repeat those above, as on another page, with
 * no title between, rule nothing anew: they are rows of the table above.
 */
export function shareRows(grid: Grid, headed: readonly Headed[]): readonly Table[] {
  const tables: Table[] = [];
  let known: readonly string[] = [];
  let above: Headed | null = null;
  for (const one of headed) {
    const floor = above ? above.header.last + 1 : 1;
    const titles = titlesAbove(grid, floor, one.header.first - 1);
    const fresh = above ? titles.filter(({ text }) => !known.includes(foldText(text))) : titles;
    const before = tables.at(-1);
    above = one;
    const isRepeated = before !== undefined && repeatsTexts(before, one);
    if (before && fresh.length === 0 && (isRepeated || sameColumns(before, one))) continue;
    const from = before ? (fresh[0]?.row ?? one.header.first) : 1;
    if (before) tables[tables.length - 1] = { ...before, until: from - 1 };
    if (fresh.length > 0) known = titles.map(({ text }) => foldText(text));
    const continues = before !== undefined && fresh.length === 0;
    // Headings that leave out what stands above those of the first page mean what they mean there.
    const columns = isRepeated ? before.columns : one.columns;
    tables.push({ ...one, columns, from, until: Number.POSITIVE_INFINITY, continues });
  }
  return tables;
}

interface Title {
  readonly row: number;
  readonly text: string;
}

/** The rows of titles right above a heading, from top to bottom, without the notes among them. */
function titlesAbove(grid: Grid, first: number, last: number): readonly Title[] {
  const titles: Title[] = [];
  const rows = rowsBetween(grid.sheet, first, last);
  for (const { number: row, cells } of rows.slice(-MOST_TITLE_ROWS).toReversed()) {
    const [content, ...others] = ownContents(grid, row, cells);
    if (!content) continue;
    const { text, cell } = content;
    const alone = others.every((other) => other.text === text);
    if (typeof cell.value === 'number' || /^\d{3,}\b/.test(text)) break;
    if (!alone && !(others.length === 1 && namesOnlyLabel(text))) break;
    if (!isRemark(text)) titles.unshift({ row, text });
  }
  return titles;
}

/** Whether every text of a heading stands in the heading above over the same column. */
function repeatsTexts({ columns: known }: Headed, { columns }: Headed): boolean {
  const textsOf = (header: string) => header.split(' · ').map(foldText);
  const above = new Map(known.map(({ index, header }) => [index, textsOf(header)]));
  return columns.every(({ index, header }) =>
    textsOf(header).every((text) => above.get(index)?.includes(text)),
  );
}

/** Whether two headings give each column the same field and year. */
function sameColumns(a: Headed, b: Headed): boolean {
  const meanings = ({ columns }: Headed) =>
    columns
      .filter(({ field, money }) => field !== null || money)
      .map(({ index, field, vigencia, money }) => [index, field, vigencia, money].join('/'))
      .join(' ');
  return meanings(a) === meanings(b);
}
