/** Rows that go on with the text of the row above, as the reports of this program break them. */

import { WENT_ON } from '../../model/broken-text.ts';
import type { Row } from './workbook.ts';

/** Whether the row is one text that goes on with that of the row above. */
export function goesOn({ cells }: Row): boolean {
  const value = cells.length === 1 ? cells[0]?.value : null;
  return typeof value === 'string' && WENT_ON.some((sign) => value.startsWith(sign));
}

/** The rows with each text whole in the row where it begins. */
export function joinBroken(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(goesOn)) return rows;
  const joined: Row[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const [cell, ...others] = before?.cells ?? [];
    const value = row.cells[0]?.value;
    const isRest = goesOn(row) && typeof cell?.value === 'string' && typeof value === 'string';
    if (!before || !cell || !isRest) {
      joined.push(row);
      continue;
    }
    const text = `${cell.value} ${value.slice(1)}`;
    const { number, hidden } = before;
    joined[joined.length - 1] = { number, hidden, cells: [{ ...cell, value: text }, ...others] };
  }
  return joined;
}
