/** Where the tables of a sheet are: the rows that head each, and the rows that those rule. */

import { foldText } from '../../model/text.ts';
import { type Grid, textOf, viewGrid } from '../book/grid.ts';
import type { Row, Sheet } from '../book/workbook.ts';
import type { Decision } from '../decide/column.ts';
import { decideColumns } from '../decide/decide-columns.ts';
import type { LayoutHints } from '../decide/hints.ts';
import { FEWEST_CONCEPTS, headsTable, isHeadingRow, mayHeadTable } from '../evidence/heading.ts';
import { composeHeadings, type Headings } from '../headings/headings.ts';
import { spreadConcepts } from './concepts.ts';
import { spreadDittos } from './dittos.ts';
import { spreadGoalBanners } from './goal-banners.ts';
import { goesOn, mayBeHeadings } from './heading-shape.ts';
import { joinMarked } from './marked-columns.ts';
import { gatherMelted } from './melted.ts';
import { setMoneyApart } from './money-rows.ts';
import { type Shared, shareRows } from './reach.ts';
import { type Headed, readHeader } from './read-header.ts';
import type { Table } from './table.ts';
import { flattenTree } from './tree.ts';
import { leaveParts } from './whole-rows.ts';

/** A heading that no words of the trade make sure is looked for in this many rows: no title is longer. */
const UNSURE_SEARCH_ROWS = 100;

const MOST_HEADER_ROWS = 3;

/** Tables found already: whether a sheet is an export is asked before it is read as one. */
const FOUND = new WeakMap<Sheet, readonly Table[]>();

/**
 * The tables of a sheet, from top to bottom: wherever rows name at least three fields of a plan,
 * and the columns differ from those of the table above or a title stands between.
 */
export function findTables(file: string, sheet: Sheet, hints: LayoutHints = {}): readonly Table[] {
  const { header, columns, blocks, aliases, values } = hints;
  if (header ?? columns ?? blocks ?? aliases ?? values) return searchTables(file, sheet, hints);
  const tables = FOUND.get(sheet) ?? searchTables(file, sheet, {});
  FOUND.set(sheet, tables);
  return tables;
}

function searchTables(file: string, sheet: Sheet, hints: LayoutHints): readonly Table[] {
  const grid = viewGrid(file, sheet);
  const headings = composeHeadings(hints.aliases);
  if (hints.header) {
    const only = readHeader(grid, hints.header, headings, hints);
    return only ? decideAll(shareRows(grid, [only]), hints) : [];
  }
  const search = { grid, headings, hints, heads: new Map<number, boolean>() };
  const unsure = findUnsure(search);
  const sure = findSure(search, unsure);
  const apart = unsure && !sure.some((one) => overlaps(one, unsure));
  const headed = apart ? [...sure, unsure] : sure;
  const inOrder = headed.toSorted((a, b) => a.header.first - b.header.first);
  return decideAll(shareRows(grid, inOrder), hints);
}

/** The tables with what their columns hold; a page with the headings of the one above has its columns. */
function decideAll(shared: readonly Shared[], { values }: LayoutHints): readonly Table[] {
  const tables: Table[] = [];
  let above: Decision | null = null;
  for (const { headed, repeats, ...one } of shared) {
    const decision: Decision =
      repeats && above ? above : decideColumns(one.grid, one.header, headed, one.until);
    above = { columns: decision.columns, undecided: decision.undecided };
    tables.push(gatherRows({ ...one, ...above, values }));
  }
  return tables;
}

/** The table as if it had one row for each indicator, whichever way it parts them among several. */
function gatherRows(table: Table): Table {
  const gathered = gatherMelted(spreadConcepts(joinMarked(spreadDittos(table))));
  return leaveParts(setMoneyApart(flattenTree(spreadGoalBanners(gathered))));
}

interface Search {
  readonly grid: Grid;
  readonly headings: Headings;
  readonly hints: LayoutHints;
  /** Whether a row, by its place, may be one of headings; filled as it is asked for. */
  readonly heads: Map<number, boolean>;
}

/** The best heading near the top of the sheet, however few of its words are of the trade. */
function findUnsure(search: Search): Headed | null {
  const { rows } = search.grid.sheet;
  let best: Headed | null = null;
  for (let start = 0; start < Math.min(rows.length, UNSURE_SEARCH_ROWS); start += 1) {
    const found = bestFrom(search, start);
    if (found && (!best || found.score > best.score)) best = found;
  }
  return best;
}

/** The headings whose words are surely of the trade, or that repeat those of the unsure one. */
function findSure(search: Search, unsure: Headed | null): readonly Headed[] {
  const { rows } = search.grid.sheet;
  const found: Headed[] = [];
  const pattern = unsure ? headingsOf(unsure) : new Map<number, string>();
  for (let at = 0; at < rows.length; at += 1) {
    const { cells } = rows[at] as Row;
    if (!mayBeHeadings(cells)) continue;
    const isSure =
      headsTable(cells, search.headings) ||
      repeats(cells, pattern) ||
      (beginsAnew(rows, at) && mayHeadTable(cells, search.headings));
    if (!isSure) continue;
    const best = bestAround(search, at);
    const above = found.at(-1);
    if (!best || (above && overlaps(above, best))) continue;
    found.push(best);
    while ((rows[at + 1]?.number ?? Number.POSITIVE_INFINITY) <= best.header.last) at += 1;
  }
  return found;
}

/** Whether a row stands below an empty one, or below a title. */
function beginsAnew(rows: readonly Row[], at: number): boolean {
  const [own, above] = [rows[at], rows[at - 1]];
  return !own || !above || own.number - above.number > 1 || above.cells.length === 1;
}

/** The best heading of at most three rows that holds the row at that place. */
function bestAround(search: Search, at: number): Headed | null {
  let best: Headed | null = null;
  search.heads.set(at, true);
  for (let start = at; start >= 0 && at - start < MOST_HEADER_ROWS; start -= 1) {
    if (!mayHead(search, start)) break;
    const found = bestFrom(search, start, at);
    if (found && (!best || found.score > best.score)) best = found;
  }
  return best;
}

/** The best heading that begins at that place, and goes on to another at least. */
function bestFrom(search: Search, start: number, least = start): Headed | null {
  const { grid, headings, hints } = search;
  const { rows } = grid.sheet;
  const first = rows[start]?.number ?? 0;
  let best: Headed | null = null;
  for (let end = start; end < rows.length && mayHead(search, end); end += 1) {
    const last = rows[end]?.number ?? 0;
    if (last - first >= MOST_HEADER_ROWS) break;
    if (end < least) continue;
    const found = readHeader(grid, { first, last }, headings, hints);
    if (found && (!best || found.score > best.score)) best = found;
  }
  return best;
}

function mayHead({ grid, headings, heads }: Search, at: number): boolean {
  const known = heads.get(at);
  if (known !== undefined) return known;
  const { rows } = grid.sheet;
  const [row, above] = [rows[at] as Row, rows[at - 1]];
  const may =
    isHeadingRow(row, headings) ||
    (above !== undefined && goesOn(grid, above, row) && isHeadingRow(above, headings));
  heads.set(at, may);
  return may;
}

/** The lowest heading of each column, folded. */
function headingsOf({ headed }: Headed): ReadonlyMap<number, string> {
  return new Map(headed.map(({ index, texts }) => [index, foldText(texts.at(-1) ?? '')]));
}

/** Whether most texts of a row are the headings of the same columns. */
function repeats(cells: Row['cells'], pattern: ReadonlyMap<number, string>): boolean {
  if (pattern.size === 0) return false;
  const filled = cells.filter(({ value }) => value !== '');
  let others = 0;
  for (const cell of filled) {
    if (pattern.get(cell.column) !== foldText(textOf(cell))) others += 1;
    if (others * 2 >= filled.length) return false;
  }
  return filled.length - others >= FEWEST_CONCEPTS;
}

function overlaps(a: Headed, b: Headed): boolean {
  return a.header.first <= b.header.last && b.header.first <= a.header.last;
}
