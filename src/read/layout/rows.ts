/** What each row below the headers is: an indicator, or something that surrounds the table. */

import { foldText } from '../../model/text.ts';
import { goesOn, joinBroken } from '../book/broken-texts.ts';
import { textOf } from '../book/grid.ts';
import { isCellError, type Row, rowsBetween } from '../book/workbook.ts';
import type { Column } from '../decide/column.ts';
import { isSure } from '../headings/meaning.ts';
import { splitCode } from '../values/codes.ts';
import { namesOnlyKind } from '../values/goal-kinds.ts';
import { watchApart } from './apart.ts';
import { bannerOf, type Draft, settleBanners } from './banners.ts';
import type { BodyRow } from './body-row.ts';
import { breaksDown, watchClosing } from './closing-rows.ts';
import { type Content, ownContents } from './content.ts';
import { guidanceIn, numbersColumns } from './guidance.ts';
import { isRemark } from './remarks.ts';
import { compileRules, type HeadingOf, type Rules, spansOtherFields } from './row-rules.ts';
import type { Table } from './table.ts';
import { printedIn, saysNothing, sumsUp, totalAmong, totalOfYears } from './totals.ts';

/**
 * The rows that the headers rule with something in them, in order; `above` are those of the table
 * above it on the sheet.
 */
export function readRows(table: Table, above: readonly BodyRow[] = []): readonly BodyRow[] {
  const { grid, header, until } = table;
  const rules = compileRules(table);
  const rows: Draft[] = [];
  const settleApart = watchApart(table);
  const settleClosing = watchClosing(rules);
  for (const own of rowsBetween(grid.sheet, header.last + 1, until)) {
    const { number: row, hidden, cells } = own;
    if (goesOn(own)) continue;
    const contents = ownContents(grid, row, cells);
    const [first] = contents;
    if (!first) continue;
    const place = { row, hidden, text: first.text };
    rows.push(settleApart(settleClosing(classify(rules, place, contents)), contents));
  }
  return settleBanners(table, rows, above);
}

/** The rows around the table: titles above it and notes among its rows. */
export function rowsAround(table: Table, rows: readonly BodyRow[]): readonly Row[] {
  const { grid, from, until, header } = table;
  const notes = new Set(rows.filter(({ kind }) => kind === 'note').map(({ row }) => row));
  const body = notes.size > 0 ? joinBroken(rowsBetween(grid.sheet, header.last + 1, until)) : [];
  return [
    ...joinBroken(rowsBetween(grid.sheet, from, header.first - 1)),
    ...body.filter(({ number }) => notes.has(number)),
  ];
}

interface Placed {
  readonly row: number;
  readonly hidden: boolean;
  readonly text: string;
}

function classify(rules: Rules, place: Placed, contents: readonly Content[]): Draft {
  const [first] = contents as readonly [Content, ...Content[]];
  const { row } = place;
  if (rules.concepts?.has(row)) return { ...place, kind: 'concept' };
  if (rules.table.wholes?.rows.has(row)) {
    return { row, hidden: place.hidden, kind: 'indicator', section: null };
  }
  if (rules.table.goals?.has(row)) return { ...place, kind: 'goal' };
  if (
    repeatsHeader(rules, contents) ||
    headsOther(rules.table, contents) ||
    numbersColumns(rules.table, row, contents)
  ) {
    return { ...place, kind: 'repeated-header' };
  }
  const guidance = guidanceIn(rules, row, contents);
  if (breaksDown(rules, row, contents)) {
    return { ...place, kind: 'unknown', column: first.column, guidance: 'breakdown' };
  }
  if (guidance) return { ...place, kind: 'unknown', column: first.column, guidance };
  const total = totalOfYears(rules, contents) ?? totalAmong(rules, row, contents);
  if (total) {
    const { text, column } = total;
    return { ...place, kind: 'subtotal', text, column, printed: printedIn(rules, text, contents) };
  }
  const alone = contents.every(({ text }) => text === first.text);
  const goalKind = alone ? namesOnlyKind(first.text) : null;
  if (goalKind) return { ...place, kind: 'section', goalKind };
  const banner = bannerOf(rules.table, row, contents);
  if (!banner) return classifyOther(rules, place, contents, alone);
  const printed = printedIn(rules, 'cumplimiento', contents.slice(1));
  const own = {
    ...place,
    text: banner.text,
    kind: 'objective',
    column: first.column,
    printed,
  } as const;
  return banner.sure ? own : { ...own, otherwise: classifyOther(rules, place, contents, alone) };
}

function classifyOther(
  rules: Rules,
  place: Placed,
  contents: readonly Content[],
  alone: boolean,
): BodyRow {
  const { table, labels } = rules;
  const [first] = contents as readonly [Content, ...Content[]];
  const { row, hidden } = place;
  const unknown = { kind: 'unknown', column: first.column, ...place } as const;
  if (alone && isRemark(first.text)) return { ...place, kind: 'note' };
  const named = labels.filter((column) => holdsLabel(table, row, column));
  // A text on its own that no code marks as a goal is more likely a remark that nobody merged.
  const isStray = alone && named.length === 1 && splitCode(first.text).code === null;
  if (isStray && labels.length > 1) return unknown;
  if (named.length > 0) {
    const isOther =
      (named.length === 1 && sumsUp(rules, row, contents)) || saysNothing(rules, row, contents);
    return isOther ? unknown : { row, hidden, kind: 'indicator', section: null };
  }
  return alone && Number.isNaN(Number(first.text)) ? { ...place, kind: 'note' } : unknown;
}

/** Whether the row names a goal or an indicator in that column, itself or by a merge from above. */
function holdsLabel(table: Table, row: number, column: Column): boolean {
  const { cell, merge } = table.grid.see(row, column.index);
  const across = merge !== null && spansOtherFields(table.columns, merge);
  return !across && textOf(cell) !== '' && !isCellError(cell?.value);
}

function isHeading(own: HeadingOf | undefined, content: Content): boolean {
  if (!own || (typeof content.cell.value === 'number' && !own.numbered)) return false;
  const { text } = content;
  return text.length <= own.longest && own.texts.has(foldText(text));
}

/** Characters of the longest heading of a small table, and the texts of one with most of them. */
const LONGEST_HEADING = 60;
const MOST_HEADINGS = 6;

/** The headings of a small table below, a summary: two texts or more, and each surely a heading. */
function headsOther({ headings }: Table, contents: readonly Content[]): boolean {
  return (
    contents.length > 1 &&
    contents.length <= MOST_HEADINGS &&
    contents.every(
      ({ text, cell: { value } }) =>
        typeof value === 'string' &&
        text.length <= LONGEST_HEADING &&
        isSure(headings.meaningOf([text])),
    )
  );
}

/** A page header repeated inside the table: its texts are headings of the same columns. */
function repeatsHeader({ headings }: Rules, contents: readonly Content[]): boolean {
  let others = 0;
  for (const content of contents) {
    if (!isHeading(headings.get(content.column), content)) others += 1;
    if (others * 2 > contents.length) return false;
  }
  return contents.length - others > 1 || others === 0;
}
