/** The kind of goal that a table gives to rows of which no cell says it. */

import type { Guess } from '../../model/layout.ts';
import type { GoalKind } from '../../model/plan.ts';
import type { BodyRow } from '../layout/body-row.ts';
import type { TableReader } from '../rows/table-reader.ts';
import { goalKindOf } from '../values/goal-kinds.ts';

/** The kind that the header of the goals names: «Meta estratégica». */
export function kindOfHeader(reader: TableReader): GoalKind | null {
  const header = (reader.column('goal') ?? reader.column('goalCode'))?.header;
  return header === undefined ? null : goalKindOf(header);
}

/** Kinds of goal that no cell of the row gives. */
export function kindGuesses(reader: TableReader, rows: readonly BodyRow[]): readonly Guess[] {
  const indicators = rows.filter((row) => row.kind === 'indicator');
  const sectioned = indicators.filter(({ section }) => section !== null).length;
  const guesses: Guess[] = [];
  if (sectioned > 0) guesses.push({ kind: 'goal-kind', from: 'section', count: sectioned });
  if (kindOfHeader(reader) && !reader.column('goalKind') && sectioned < indicators.length) {
    const count = indicators.length - sectioned;
    guesses.push({ kind: 'goal-kind', from: 'header', count });
  }
  return guesses;
}
