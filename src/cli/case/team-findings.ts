/** Findings as a team lives with them: with its own severities, and some of them accepted. */

import {
  acceptancesOf,
  noteAccepted,
  type Sifted,
  siftAccepted,
} from '../../diagnostics/acceptance.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { markFindings, type SubjectAt } from '../../diagnostics/fingerprint.ts';
import { applySeverities } from '../../diagnostics/severity.ts';
import type { Execution } from '../../model/execution.ts';
import { keyText, type Plan } from '../../model/plan.ts';
import type { Config } from '../configuration/configuration.ts';
import type { Acceptances } from './acceptances.ts';

/** What the findings speak of and what the team says of them. */
export interface Household {
  /** Name of the matrix. */
  readonly matrix: string;
  readonly plan: Plan | null;
  readonly executions: readonly Execution[];
  readonly config: Config | null;
  readonly acceptances: Acceptances;
}

/** The findings with the team's severities, told apart by whether somebody accepted them. */
export function siftFindings(findings: readonly Finding[], household: Household): Sifted {
  const { matrix, plan, executions, acceptances } = household;
  const marked = markFindings(rank(findings, household), subjects(plan, executions));
  return siftAccepted(marked, acceptancesOf(acceptances.entries, matrix));
}

/** The findings in their order, the accepted ones as notes that say who accepted them. */
export function noteAcceptances(
  findings: readonly Finding[],
  household: Household,
): readonly Finding[] {
  if (household.acceptances.entries.length === 0) return rank(findings, household);
  const { open, accepted } = siftFindings(findings, household);
  return [...open, ...accepted.map(noteAccepted)];
}

function rank(findings: readonly Finding[], { config }: Household): readonly Finding[] {
  return applySeverities(findings, config?.severities ?? new Map());
}

/** Which indicator stands on each row of the files. */
function subjects(plan: Plan | null, executions: readonly Execution[]): SubjectAt {
  const byRow = new Map<string, string>();
  const indicators = plan?.objectives.flatMap((objective) => objective.indicators) ?? [];
  const records = executions.flatMap((execution) => execution.records);
  for (const { key, source } of [...indicators, ...records]) {
    byRow.set(`${source.file}\n${source.sheet}\n${source.row}`, keyText(key));
  }
  return ({ file, sheet, cell }) =>
    cell === null ? null : (byRow.get(`${file}\n${sheet}\n${cell.replace(/\D/g, '')}`) ?? null);
}
