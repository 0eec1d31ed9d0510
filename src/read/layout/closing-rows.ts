/** Rows that close an objective by its number alone, and rows that only break an indicator down. */

import { textOf } from '../book/grid.ts';
import { splitCode } from '../values/codes.ts';
import { splitObjective } from '../values/objective-numbers.ts';
import type { Draft } from './banners.ts';
import type { Content } from './content.ts';
import type { Rules } from './row-rules.ts';
import { namesTotal } from './totals.ts';

/**
 * A judge of the rows in order: a title that only numbers the objective of the rows above it, or
 * says that it is their total, closes them: «∑ Objetivo 1», «Objetivo 1 - Total».
 */
export function watchClosing({ table }: Rules): (draft: Draft) => Draft {
  const column = table.columns.find(({ field }) => field === 'objective');
  let current: number | null = null;
  return (draft) => {
    if (draft.kind === 'indicator' && column) {
      const text = textOf(table.grid.see(draft.row, column.index).cell);
      if (text !== '') current = splitObjective(text).number;
    }
    if (draft.kind !== 'objective') return draft;
    const { number, name } = splitObjective(withoutSigns(draft.text));
    const isBare = name === withoutSigns(draft.text) || namesTotal(name);
    if (number !== null && number === current && isBare) {
      const { otherwise: _, ...own } = draft;
      return { ...own, kind: 'subtotal' };
    }
    current = number;
    return draft;
  };
}

function withoutSigns(text: string): string {
  return text.replace(/^[^A-Za-zªºÀ-ÖØ-öø-ɏ\d([]+/, '');
}

/** A name as a list has it below what it is of: «- Sede norte», «de las cuales: rurales». */
const LISTED = /^\s*(?:[-–—•·▪◦*]\s*[a-zªºà-öø-ɏ]|(?:de|entre) (?:l[oa]s cuales|ell[oa]s)\b)/i;

/**
 * Whether the row only names, as of a list, a part of the indicator above it: one name and figures,
 * without objective, code, trend nor weight, where the table has columns for them.
 */
export function breaksDown(
  { table: { grid, columns }, labels, trend, weights }: Rules,
  row: number,
  contents: readonly Content[],
): boolean {
  const first = contents[0];
  if (!first || !trend || weights.size === 0 || contents.length === 1) return false;
  if (!LISTED.test(first.text) || !labels.some(({ index }) => index === first.column)) return false;
  const isBlank = (index: number) => textOf(grid.see(row, index).cell) === '';
  const own = [trend.index, ...weights].every(isBlank);
  const areFigures = contents.slice(1).every(({ cell }) => typeof cell.value === 'number');
  const codes = columns.filter(({ field }) => field === 'goalCode' || field === 'indicatorCode');
  return (
    own &&
    areFigures &&
    codes.every(({ index }) => isBlank(index)) &&
    splitCode(first.text).code === null
  );
}
