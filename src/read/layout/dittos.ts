/** Cells that only say to be as the one above: «Ídem», «"», «= anterior». */

import type { ColumnField } from '../../model/field.ts';
import type { Address } from '../../model/source.ts';
import { foldText } from '../../model/text.ts';
import { type Seen, textOf } from '../book/grid.ts';
import { type Cell, rowsBetween } from '../book/workbook.ts';
import { ownContents } from './content.ts';
import type { Ditto, Table } from './table.ts';

/** What tells which indicator a row is of, or how: a figure is written anew in each row. */
const LABELS: ReadonlySet<ColumnField | null> = new Set<ColumnField>([
  'objective',
  'goalKind',
  'goalCode',
  'goal',
  'indicatorCode',
  'indicator',
  'entity',
  'trend',
]);

/**
 * The table as if such cells said what the one above them does, as far as each row right above has
 * something in that column; where the first says nothing else, they stay as they are.
 */
export function spreadDittos(table: Table): Table {
  const { grid, header, until, columns } = table;
  const labels = columns.filter(({ field }) => LABELS.has(field));
  const rows = rowsBetween(grid.sheet, header.last + 1, until);
  // Nearly no table has any, and the rows of a long one are looked at once.
  if (!rows.some(({ cells }) => cells.some(isDittoCell))) return table;
  const said = new Map<string, Ditto & { readonly from: Address }>();
  const above = new Map<number, { readonly from: Address; readonly text: string }>();
  for (const { number: row, cells } of rows) {
    if (ownContents(grid, row, cells).length === 0) continue;
    for (const { index } of labels) {
      const { cell, address } = grid.see(row, index);
      const text = textOf(cell).trim();
      const before = above.get(index);
      if (isDitto(text)) {
        if (before)
          said.set(`${row}/${index}`, { at: address, text, as: before.text, from: before.from });
      } else if (text === '') above.delete(index);
      else above.set(index, { from: { row, column: index }, text });
    }
  }
  if (said.size === 0) return table;
  const see = (row: number, column: number): Seen => {
    const { from } = said.get(`${row}/${column}`) ?? {};
    return from ? grid.see(from.row, from.column) : grid.see(row, column);
  };
  return { ...table, grid: { ...grid, see }, dittos: [...said.values()] };
}

/** «"», «''», «—"—», «〃». */
const MARK = /^[-–—\s]*(?:["“”〃″]|['’´`]{2}|,,)[-–—\s]*$/u;
/** What any of them has: the others need no closer look. */
const ANY = /["“”〃″'’´`]|,,|^[ií]|igual|mism[oa]|anterior|arriba/i;
/** «Ídem», «Íd.», «La misma meta», «Igual a la anterior», «= anterior», «Ver arriba». */
const WORD = /^(?:[ií]d\.|(?:[ií]dem|ib[ií]d(?:em)?)\b\.?)/iu;
const SAME = /\b(?:igual|mism[oa])\b/;
const ABOVE = /\b(?:anterior|arriba)\b/;
const BESIDE =
  /\b(?:igual|mism[oa]|anterior|arriba|idem|ibid(?:em)?|id|ver|vea|vease|lo|el|la|que|al?|del?|en|fila|celda|meta|objetivo|indicador|codigo|tipo|tendencia|entidad)\b/g;

/** Whether a text says nothing but that it is as what stands above it. */
function isDitto(text: string): boolean {
  if (text === '' || text.length > LONGEST || !ANY.test(text)) return false;
  if (MARK.test(text)) return true;
  const folded = foldText(text);
  const isTold = WORD.test(text) || SAME.test(folded) || (ABOVE.test(folded) && /^=|\s/.test(text));
  return isTold && folded.replaceAll(BESIDE, '').trim() === '';
}

function isDittoCell({ value }: Cell): boolean {
  return typeof value === 'string' && value.length <= LONGEST && isDitto(value.trim());
}

/** «Igual que el indicador de la fila anterior» is no longer. */
const LONGEST = 50;
