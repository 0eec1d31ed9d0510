/** Which rows name an objective over the indicators below them. */

import { hasLetters } from '../../model/letters.ts';
import type { GoalKind } from '../../model/plan.ts';
import { isCellError, rowsBetween } from '../book/workbook.ts';
import { namesOnlyKind } from '../values/goal-kinds.ts';
import { splitObjective } from '../values/objective-numbers.ts';
import type { BodyRow } from './body-row.ts';
import { type Content, ownContents } from './content.ts';
import { isNumber, namesTopLevel, startsNumbered } from './objective-words.ts';
import { isRemark } from './remarks.ts';
import { spansOtherFields } from './row-rules.ts';
import { hasField, type Table } from './table.ts';

/** A row as it looks by itself; what it is otherwise, where only the rows around it can tell. */
export type Draft = BodyRow & { readonly otherwise?: BodyRow };

/** The text of a banner, and whether its own words say that it is one. */
interface Banner {
  readonly text: string;
  readonly sure: boolean;
}

/**
 * The objective that a row may name over the indicators below it: «Objetivo 3. …», with nothing but
 * figures beside it; or, in a table without a column for it, «Eje 3», «3. …», «OE3» or plain words,
 * alone in the row or with a number before them.
 */
export function bannerOf(table: Table, row: number, contents: readonly Content[]): Banner | null {
  const first = contents[0];
  if (!first) return null;
  const level = namesTopLevel(first.text);
  if (level !== 'objetivo' && hasField(table, 'objective')) return null;
  const isOther = ({ text }: Content) => text !== first.text;
  if (level === null && !isNumber(first.text) && contents.some(isOther)) return null;
  const beside = contents.filter(isOther);
  if (level === 'objetivo') {
    const [second] = beside;
    const isKind = second !== undefined && namesOnlyKind(second.text) !== null;
    const named = splitObjective(first.text).name === first.text && second && !isKind;
    // «Objetivo 3» | «Fortalecer…»: its name stands in the next cell.
    if (named && !isFigure(second) && beside.slice(1).every(isFigure)) {
      return { text: `${first.text}. ${second.text}`, sure: true };
    }
    return beside.every(isFigure) ? { text: first.text, sure: true } : null;
  }
  if (level !== null && beside.every(isFigure)) return { text: first.text, sure: false };
  const [name] = beside;
  if (name && beside.length === 1 && isNumber(first.text) && hasLetters(name.text)) {
    const isCode = fieldAt(table, name.column) === fieldAt(table, first.column);
    return isCode || isFigure(name) ? null : { text: `${first.text}. ${name.text}`, sure: false };
  }
  if (beside.length > 0 || !hasLetters(first.text) || isRemark(first.text)) return null;
  const { merge } = table.grid.see(row, first.column);
  const field = fieldAt(table, first.column);
  const stands = merge ? spansOtherFields(table.columns, merge) : isFree(table, first.column);
  const isTitle = stands || field === null || field === 'goalKind';
  return isTitle ? { text: first.text, sure: false } : null;
}

/** A figure beside the name of an objective: what it prints, or an error in its place. */
function isFigure({ text, cell: { value } }: Content): boolean {
  return typeof value === 'number' || isCellError(value) || /^-?\d+([.,]\d+)?\s*%$/.test(text);
}

function fieldAt({ columns }: Table, index: number) {
  return columns.find((column) => column.index === index)?.field ?? null;
}

/** Whether a column is the first of the table: a title over its rows is written there, unmerged. */
function isFree({ columns }: Table, index: number): boolean {
  return columns[0]?.index === index;
}

/**
 * Confirms banners and shares out sections. A banner that its own words do not make sure heads an
 * indicator, and one stands above the first of them; where the titles or other banners name
 * objectives by that word, it is none. One that only gives a number takes its name from the text
 * below it. A section over several objectives holds until the next one; a section within an
 * objective ends with it.
 */
export function settleBanners(
  table: Table,
  drafts: readonly Draft[],
  above: readonly BodyRow[],
): readonly BodyRow[] {
  const banners = chooseBanners(table, drafts, above);
  const named = joinNames(drafts.map((draft): BodyRow => settle(draft, banners.has(draft))));
  const before = table.continues ? above : [];
  const last = before.findLast(({ kind }) => kind === 'section' || kind === 'indicator');
  let section: GoalKind | null =
    last?.kind === 'section' ? last.goalKind : last?.kind === 'indicator' ? last.section : null;
  let isWithin = false;
  let seenObjective = false;
  return named.map((row): BodyRow => {
    if (row.kind === 'indicator') return section === null ? row : { ...row, section };
    if (row.kind === 'section') {
      section = row.goalKind;
      isWithin = seenObjective;
    }
    if (row.kind !== 'objective') return row;
    seenObjective = true;
    if (isWithin) section = null;
    return row;
  });
}

function settle(draft: Draft, isBanner: boolean): BodyRow {
  if (draft.kind !== 'objective') return draft;
  const { otherwise, ...row } = draft;
  if (isBanner) return row;
  if (otherwise?.kind === 'unknown' || otherwise?.kind === 'indicator') return otherwise;
  const { hidden, text } = row;
  return { row: row.row, hidden, text, kind: 'note' };
}

/** The rows that are banners among those that may be. */
function chooseBanners(
  table: Table,
  drafts: readonly Draft[],
  above: readonly BodyRow[],
): ReadonlySet<Draft> {
  const maybe = drafts.filter(({ kind }) => kind === 'objective');
  const sure = maybe.filter(({ otherwise }) => otherwise === undefined);
  if (sure.length > 0 || isNamedAbove(table)) return new Set(sure);
  const heading = headsIndicators(drafts);
  const heads = maybe.filter((draft) => heading.get(draft));
  const levels = [
    heads.filter((draft) => namesTopLevel(wordsOf(draft)) !== null),
    heads.filter((draft) => startsNumbered(wordsOf(draft))),
    heads,
  ];
  const goesOn = above.some(({ kind }) => kind === 'objective');
  const first = drafts.findIndex(({ kind }) => kind === 'indicator');
  const [level] = levels.filter((own) => {
    const [begins] = own;
    return begins !== undefined && (goesOn || drafts.indexOf(begins) < first);
  });
  const word = level?.[0] && namesTopLevel(wordsOf(level[0]));
  // Of several words for levels the outermost stands first: «Propósito 1» over «Programa 3».
  return new Set(level?.filter((draft) => !word || namesTopLevel(wordsOf(draft)) === word));
}

function wordsOf(draft: Draft): string {
  return draft.kind === 'indicator' ? '' : draft.text;
}

/** Whether the titles above the table, or its tab, say of which objective all of it is. */
function isNamedAbove({ grid, from, header }: Table): boolean {
  const titles = rowsBetween(grid.sheet, from, header.first - 1).flatMap(({ number, cells }) =>
    ownContents(grid, number, cells).map(({ text }) => text),
  );
  return [...titles, grid.sheet.name].some((text) => namesTopLevel(text) === 'objetivo');
}

/** A banner «Objetivo 3» with its name alone in the row below, as one banner. */
function joinNames(rows: readonly BodyRow[]): readonly BodyRow[] {
  return rows.map((row, at): BodyRow => {
    const next = rows[at + 1];
    if (row.kind !== 'objective' || next?.kind !== 'note') return row;
    const { number, name } = splitObjective(row.text);
    const nameless = number !== null && name === row.text;
    return nameless ? { ...row, text: `${row.text}. ${next.text}` } : row;
  });
}

/** For each row, whether an indicator comes below it before another row that may be a banner. */
function headsIndicators(rows: readonly Draft[]): ReadonlyMap<Draft, boolean> {
  const heading = new Map<Draft, boolean>();
  let heads = false;
  for (const row of rows.toReversed()) {
    heading.set(row, heads);
    if (row.kind === 'indicator') heads = true;
    else if (row.kind === 'objective') heads = false;
  }
  return heading;
}
