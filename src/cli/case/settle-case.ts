/** The findings of a case as its team lives with them. */

import type { Sifted } from '../../diagnostics/acceptance.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { settleFindings } from '../../diagnostics/settle.ts';
import type { Case } from './open-case.ts';
import { type Household, noteAcceptances, siftFindings } from './team-findings.ts';

/** The findings that bear on those vigencias, the accepted ones as notes that say who did. */
export function settleCase(
  opened: Case,
  found: readonly Finding[],
  vigencias: readonly number[],
): readonly Finding[] {
  return noteAcceptances(settle(found, vigencias), householdOf(opened));
}

/** The findings that bear on those vigencias, told apart by whether somebody accepted them. */
export function siftCase(
  opened: Case,
  found: readonly Finding[],
  vigencias: readonly number[],
): Sifted {
  return siftFindings(settle(found, vigencias), householdOf(opened));
}

/** Where there are no vigencias, every finding bears on what was read. */
function settle(found: readonly Finding[], vigencias: readonly number[]): readonly Finding[] {
  const bearing = found.filter(
    ({ vigencia }) => vigencia === null || vigencias.length === 0 || vigencias.includes(vigencia),
  );
  return settleFindings(bearing);
}

function householdOf(opened: Case): Household {
  return { ...opened, matrix: opened.matrix.workbook.name };
}
