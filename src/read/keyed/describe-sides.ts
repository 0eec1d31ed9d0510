/** How the tables that give figures of a plan by a key were read, for who asks. */

import type { Finding } from '../../diagnostics/finding.ts';
import { groupBy } from '../../model/group.ts';
import type { TableReading } from '../../model/layout.ts';
import { reportLayout } from '../explain/report-layout.ts';
import { describeTable } from '../explain/understanding.ts';
import type { Joining } from './join-one.ts';
import { guessOf, matchesOf } from './report-joined.ts';

/** The side tables as they were understood, once each, with what they give to which table. */
export function describeSides(
  joinings: readonly Joining[],
  findings: Finding[],
): readonly TableReading[] {
  const all = joinings.flatMap((joining) =>
    matchesOf(joining).map((match) => ({ joining, match })),
  );
  return [...groupBy(all, ({ match }) => match).entries()].map(([{ side, extra }, group]) => {
    const { table, rows } = side.part;
    reportLayout(table, rows, findings);
    const read = describeTable(
      side.reader,
      rows,
      'matrix',
      group.map(({ joining, match }) => guessOf(joining, match)),
    );
    return { ...read, taken: read.taken.filter((row) => !extra.includes(row)) };
  });
}
