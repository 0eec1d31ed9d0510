/** Which rows of a sheet belong to each of its tables: those its headings rule, and its titles. */

import { foldText } from '../../model/text.ts';
import { joinBroken } from '../book/broken-texts.ts';
import type { Grid } from '../book/grid.ts';
import { rowsBetween } from '../book/workbook.ts';
import { isYearLabel } from '../values/years.ts';
import { type Content, ownContents } from './content.ts';
import type { Headed } from './read-header.ts';
import { isRemark, namesOnlyLabel } from './remarks.ts';
import type { Reach } from './table.ts';

/** Titles of more rows than this above a table are no titles of it. */
const MOST_TITLE_ROWS = 12;

/** A heading with the rows that it rules. */
export interface Shared extends Headed, Reach {
  /** Whether its texts are those of the heading above: its columns are the same. */
  readonly repeats: boolean;
}

/**
 * The tables with the rows of each. Headings that only repeat those above, as on another page, with
 * no title between, rule nothing anew: they are rows of the table above.
 */
export function shareRows(grid: Grid, headed: readonly Headed[]): readonly Shared[] {
  const tables: Shared[] = [];
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
    const own = isRepeated ? before.headed : one.headed;
    const reach = { from, until: Number.POSITIVE_INFINITY, continues };
    tables.push({ ...one, ...reach, headed: own, repeats: isRepeated });
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
  for (const { number: row, cells } of joinBroken(rows).slice(-MOST_TITLE_ROWS).toReversed()) {
    const contents = ownContents(grid, row, cells);
    const [content, ...others] = contents;
    if (!content || (titles.length === 0 && nameBlocks(contents))) continue;
    const { text, cell } = content;
    const alone = others.every((other) => other.text === text);
    const isYear = isYearLabel(text);
    if (!isYear && (typeof cell.value === 'number' || /^\d{3,}\b/.test(text))) break;
    if (!alone && !(others.length === 1 && namesOnlyLabel(text))) break;
    const whole = [text, ...(alone ? [] : others.map((other) => other.text))].join(' ');
    if (!isRemark(text) || /^(fecha de )?corte\b/i.test(text)) titles.unshift({ row, text: whole });
  }
  return titles;
}

/** Whether each of several texts of a row, apart from the others, stands over a block of columns. */
function nameBlocks(contents: readonly Content[]): boolean {
  return (
    contents.length > 1 &&
    contents.every(({ text, column, cell }, at) => {
      const before = contents[at - 1];
      const isApart = before === undefined || column - before.column > 1;
      return isApart && typeof cell.value === 'string' && !/\d/.test(text);
    })
  );
}

/** Whether every text of a heading stands in the heading above over the same column. */
function repeatsTexts({ headed: known }: Headed, { headed }: Headed): boolean {
  const above = new Map(known.map(({ index, texts }) => [index, texts.map(foldText)]));
  return headed.every(({ index, texts }) =>
    texts.every((text) => above.get(index)?.includes(foldText(text))),
  );
}

/** Whether two headings say the same of each column. */
function sameColumns(a: Headed, b: Headed): boolean {
  const meanings = ({ headed }: Headed) =>
    headed.flatMap(({ index, meaning }) =>
      meaning.concept === null ? [] : [`${index} ${JSON.stringify(meaning)}`],
    );
  return meanings(a).join() === meanings(b).join();
}
