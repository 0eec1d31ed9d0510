/** What the titles above a heading say of the time of its columns. */

import { type Grid, textOf } from '../book/grid.ts';
import { rowsBetween } from '../book/workbook.ts';
import { cutoffsIn, readRemarks } from '../values/titles.ts';

/** The month of the only cutoff that the titles name, or `null`. */
export function cutoffMonthAbove(grid: Grid, headerRow: number): number | null {
  const cutoffs = cutoffsIn(grid, readRemarks(rowsBetween(grid.sheet, 1, headerRow - 1)));
  const [first, ...others] = cutoffs;
  return first && others.length === 0 ? Number(first.date.slice(5, 7)) : null;
}

/** The first year of the plan that the titles or the name of the sheet give: «2024-2027». */
export function planStartAbove(grid: Grid, headerRow: number): number | null {
  const texts = grid.sheet.rows
    .filter(({ number }) => number < headerRow)
    .flatMap(({ cells }) => cells.map(textOf));
  const starts = [...texts, grid.sheet.name].flatMap((text) => {
    const [, start, end] = /\b(20\d\d)\s*(?:[-–—/]|a|al)\s*(20\d\d)\b/.exec(text) ?? [];
    const years = Number(end) - Number(start);
    return start !== undefined && years >= 2 && years <= 5 ? [Number(start)] : [];
  });
  const [first, ...others] = new Set(starts);
  return first !== undefined && others.length === 0 ? first : null;
}
