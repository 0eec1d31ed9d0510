/** Goals written in rows of their own over their indicators: «Meta sectorial 2307: …». */

import { hasLetters } from '../../model/letters.ts';
import { foldText } from '../../model/text.ts';
import type { Seen } from '../book/grid.ts';
import { rowsBetween } from '../book/workbook.ts';
import type { Column } from '../decide/column.ts';
import { codeAtStart } from '../values/codes.ts';
import { kindBefore } from '../values/goal-kinds.ts';
import { FIRST_SPREAD } from './concepts.ts';
import { type Content, ownContents } from './content.ts';
import { hasField, type Table } from './table.ts';

/** The column of the goals that stand in no column, beyond those that rows spread. */
const OF_BANNERS = FIRST_SPREAD + 4096;

/**
 * The table as if each row named the goal that stands alone in a row above it, up to the next row
 * with nothing but a text. A table with a column of goals, or without such rows, is given as it is.
 */
export function spreadGoalBanners(table: Table): Table {
  const hasGoals = hasField(table, 'goal') || hasField(table, 'goalCode');
  if (hasGoals || !hasField(table, 'indicator')) return table;
  const { grid, header, until, headings } = table;
  const goals = new Map<number, Content>();
  const banners = new Map<number, Content>();
  let current: { readonly row: number; readonly content: Content } | null = null;
  for (const { number: row, cells } of rowsBetween(grid.sheet, header.last + 1, until)) {
    const [content, ...others] = ownContents(grid, row, cells);
    if (!content) continue;
    if (others.every(({ text }) => text === content.text)) {
      current = namesGoal(content.text) ? { row, content } : null;
    } else if (current) {
      goals.set(row, current.content);
      banners.set(current.row, current.content);
    }
  }
  const [first] = banners;
  if (!first) return table;
  const rowOf = new Map([...banners].map(([row, content]) => [content, row]));
  const column: Column = {
    index: OF_BANNERS,
    header: 'Meta',
    at: { row: first[0], column: first[1].column },
    field: 'goal',
    holds: 'goal',
    vigencia: null,
    yearFrom: null,
    meaning: headings.meaningOf(['Nombre de la meta']),
    grounds: 'heading',
    reasons: [{ from: 'contents', what: 'texts' }],
    proof: null,
    runnerUp: null,
    aside: null,
    cells: 'texts',
  };
  const see = (row: number, at: number): Seen => {
    if (at !== OF_BANNERS) return grid.see(row, at);
    const content = goals.get(row);
    const address = { row: (content && rowOf.get(content)) ?? row, column: content?.column ?? 1 };
    return { address, cell: content?.cell, merge: null };
  };
  const columns = [...table.columns, column];
  return { ...table, grid: { ...grid, see }, columns, goals: new Set(banners.keys()) };
}

/** Whether a text calls itself a goal and says which: by its code, or by its kind before what it is. */
function namesGoal(text: string): boolean {
  if (!/^metas?\b/.test(foldText(text))) return false;
  const code = codeAtStart(text);
  const isCoded = code !== null && code.strength === 'sure' && hasLetters(code.name);
  return isCoded || kindBefore(text) !== null;
}
