/** Numbers of objectives in a column of their own, beside the names. */

import { foldText } from '../../model/text.ts';
import { textOf } from '../book/grid.ts';
import type { Table } from '../layout/table.ts';
import { splitObjective } from '../values/objective-numbers.ts';

/**
 * The text of the objective of a row with the number that a column beside it gives: «3» and
 * «Ampliar» are «3. Ampliar». A blank number is that of the same name above.
 */
export function numberBeside({ grid, columns }: Table): (row: number, text: string) => string {
  const beside = columns.filter(
    ({ field, meaning }) => field === 'unused' && meaning.concept === 'objectiveCode',
  );
  const [column, ...others] = beside;
  if (!column || others.length > 0) return (_, text) => text;
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
