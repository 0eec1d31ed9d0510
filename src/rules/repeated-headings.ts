/** Rules on two columns with one heading, of which one is of another year by what it takes. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import { type Custom, customsOf, takenBy } from './column-customs.ts';
import { columnsOf, dated, isSameHeading, nameOf } from './headed-columns.ts';
import type { Judged } from './rule.ts';
import { twinFaults } from './twin-columns.ts';

/** Columns with the heading of another one, whose formulas take nothing but another year. */
export function* repeatedHeadings({ plan }: Judged): Generator<Finding> {
  const columns = columnsOf(plan);
  const customs = customsOf(plan);
  const told = new Set(twinFaults(plan).map(({ column }) => column));
  const yearsOf = (custom: Custom) =>
    takenBy(custom, columns).flatMap((taken) => (taken && dated(taken)?.year) ?? []);
  for (const one of customs) {
    const [taken] = takenBy(one, columns);
    const years = new Set(yearsOf(one));
    if (!taken || told.has(one.column) || years.size !== 1 || years.has(one.year)) continue;
    const same = customs.find(
      (other) =>
        other.column !== one.column &&
        other.year === one.year &&
        other.column.at.sheet === one.column.at.sheet &&
        isSameHeading(other.bare, one.bare) &&
        yearsOf(other).includes(one.year),
    );
    if (!same) continue;
    const facts = {
      column: nameOf(one.column),
      taken: nameOf(taken),
      same: nameOf(same.column),
    };
    yield finding('PES244', placeOf(one.column.at), facts, { related: [placeOf(same.column.at)] });
  }
}
