/** The findings of a case as its team lives with them. */

import type { Finding } from '../../diagnostics/finding.ts';
import type { ToldFinding } from '../../diagnostics/tell.ts';
import type { Case } from './open-case.ts';
import {
  type Household,
  noteAcceptances,
  siftFindings,
  type TeamFindings,
} from './team-findings.ts';

/** The findings that bear on those vigencias, the accepted ones as notes that say who did. */
export function settleCase(
  opened: Case,
  found: readonly Finding[],
  vigencias: readonly number[],
): readonly ToldFinding[] {
  return noteAcceptances(found, householdOf(opened, vigencias));
}

/** The findings that bear on those vigencias, told apart by whether somebody accepted them. */
export function siftCase(
  opened: Case,
  found: readonly Finding[],
  vigencias: readonly number[],
): TeamFindings {
  return siftFindings(found, householdOf(opened, vigencias));
}

/** Where there are no vigencias, every finding bears on what was read. */
function householdOf(opened: Case, vigencias: readonly number[]): Household {
  const { name } = opened.matrix.workbook;
  return { ...opened, matrix: name, vigencias: vigencias.length === 0 ? null : vigencias };
}
