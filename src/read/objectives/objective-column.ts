/** Numbers of objectives in a column of their own, beside the names. */

import type { Mention } from '../../model/layout.ts';
import { foldText } from '../../model/text.ts';
import { textOf } from '../book/grid.ts';
import type { Column } from '../decide/column.ts';
import type { BodyRow } from '../layout/body-row.ts';
import type { Table } from '../layout/table.ts';
import { splitObjective } from '../values/objective-numbers.ts';

/** The only column of numbers of objectives, without names. */
function numbersOf({ columns }: Table): Column | null {
  const found = columns.filter(
    ({ field, meaning }) => field === 'unused' && meaning.concept === 'objectiveCode',
  );
  const [column = null, ...others] = found;
  return others.length > 0 ? null : column;
}

/** Whether the table surely numbers the objectives of its rows and names none; a programme may be none. */
export function onlyNumbers(table: Table): boolean {
  const { meaning } = numbersOf(table) ?? {};
  const isSure = meaning?.rivals.length === 0 && meaning.unknown.length === 0;
  return isSure && !table.columns.some(({ field }) => field === 'objective');
}

/**
 * The objective of a row that only gives its number: the one that other rows name by that number, or
 * that number alone; `null` where the row gives none, or they name two.
 */
export function objectiveByNumber(
  table: Table,
  rows: readonly BodyRow[],
): (row: number) => Mention | null {
  const { grid, columns } = table;
  const [numbers, names] = [numbersOf(table), columns.find(({ field }) => field === 'objective')];
  if (!numbers) return () => null;
  const numberIn = (row: number) =>
    splitObjective(textOf(grid.see(row, numbers.index).cell)).number;
  const known = new Map<number, Set<string>>();
  for (const { kind, row } of rows) {
    const text = names ? textOf(grid.see(row, names.index).cell) : '';
    const number = numberIn(row);
    if (kind !== 'indicator' || number === null || text === '') continue;
    known.set(number, (known.get(number) ?? new Set()).add(text));
  }
  return (row) => {
    const number = numberIn(row);
    if (number === null) return null;
    const [text = `Objetivo ${number}`, ...others] = known.get(number) ?? [];
    const at = { row, column: numbers.index };
    return others.length > 0 ? null : { text, at };
  };
}

/**
 * The text of the objective of a row with the number that a column beside it gives: «3» and
 * «Ampliar» are «3. Ampliar». A blank number is that of the same name above.
 */
export function numberBeside(table: Table): (row: number, text: string) => string {
  const { grid } = table;
  const column = numbersOf(table);
  if (!column) return (_, text) => text;
  const known = new Map<string, number>();
  return (row, text) => {
    if (splitObjective(text).number !== null) return text;
    const name = foldText(text);
    const own = splitObjective(textOf(grid.see(row, column.index).cell)).number;
    if (own !== null) known.set(name, own);
    const number = own ?? known.get(name);
    return number === undefined ? text : `${number}. ${text}`;
  };
}
