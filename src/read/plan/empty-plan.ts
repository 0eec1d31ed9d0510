/** A matrix without indicators: a mistake, unless its own sheet says that nobody has filled it in. */

import { type Finding, finding, wholePlace } from '../../diagnostics/finding.ts';
import type { Objective } from '../../model/plan.ts';
import type { Table } from '../layout/table.ts';
import { type Remark, saysNotFilledIn } from '../values/titles.ts';

/** Reports a matrix without indicators, and tells whether it is one that was not filled in yet. */
export function reportEmpty(
  { grid }: Table,
  objectives: readonly Pick<Objective, 'indicators'>[],
  remarks: readonly Remark[],
  findings: Finding[],
): true | undefined {
  const lacksColumns = findings.some(({ code }) => code === 'PES102');
  const isEmpty = objectives.every(({ indicators }) => indicators.length === 0);
  if (lacksColumns || !isEmpty) return undefined;
  if (saysNotFilledIn(remarks)) return true;
  findings.push(finding('PES130', wholePlace(grid.file, grid.sheet.name), null));
  return undefined;
}
