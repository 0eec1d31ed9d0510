/** Findings as a team lives with them: with its own severities, and some of them accepted. */

import {
  acceptancesOf,
  noteAccepted,
  siftAccepted,
  type ToldAcceptance,
} from '../../diagnostics/acceptance.ts';
import { keepCauses } from '../../diagnostics/consequences.ts';
import { bearingOn, type Finding } from '../../diagnostics/finding.ts';
import {
  type FindingRole,
  type MarkedFinding,
  markFindings,
} from '../../diagnostics/fingerprint.ts';
import { type GatheredFinding, gatherFindings } from '../../diagnostics/gather.ts';
import { orderFindings, settleFindings } from '../../diagnostics/settle.ts';
import { tellFindings } from '../../diagnostics/tell.ts';
import type { Config } from '../configuration/configuration.ts';
import type { Acceptances } from './acceptance-file.ts';
import type { Case } from './open-case.ts';

/** What the findings are of and what the team says of them. */
export interface Household {
  /** Name of the matrix. */
  readonly matrix: string;
  /** Sheets that were read as an execution, each behind the name of its file. */
  readonly exported: ReadonlySet<string>;
  /** The vigencias of the run; what bears on others is not told. `null` where nothing was read. */
  readonly vigencias: readonly number[] | null;
  readonly config: Config | null;
  readonly acceptances: Acceptances;
}

/** What the findings of a case are of, on those vigencias; of its files it holds no more than names. */
export function householdOf(
  { matrix, executions, config, acceptances }: Case,
  vigencias: readonly number[],
): Household {
  const exported = executions.flatMap(({ file, records: [record] }) =>
    record ? [`${file}\n${record.source.sheet}`] : [],
  );
  return {
    matrix: matrix.workbook.name,
    exported: new Set(exported),
    // Where there are none, every finding bears on what was read.
    vigencias: vigencias.length === 0 ? null : vigencias,
    config,
    acceptances,
  };
}

/** The findings of a team, told, apart by whether somebody accepted them. */
export interface TeamFindings {
  /** What nobody has accepted, without what only follows from it. */
  readonly open: readonly GatheredFinding<MarkedFinding>[];
  readonly accepted: readonly ToldAcceptance[];
  /** Acceptances of none of the findings. */
  readonly unused: Acceptances['entries'];
}

/** The findings with the team's severities, told apart by whether somebody accepted them. */
export function siftFindings(findings: readonly Finding[], household: Household): TeamFindings {
  const { matrix, config, acceptances } = household;
  const severities = config?.severities ?? new Map();
  const marked = markFindings(orderFindings(bearing(findings, household)), roleIn(household));
  const own = acceptancesOf(acceptances.entries, matrix, acceptances.isBeside);
  const { open, accepted, unused } = siftAccepted(marked, own, acceptances.today);
  const byPrint = new Map(accepted.map((one) => [one.finding.fingerprint, one.acceptance]));
  const acceptanceOf = ({ fingerprint }: MarkedFinding) => byPrint.get(fingerprint);
  const apart = (one: MarkedFinding) => {
    const { name, reason, until } = acceptanceOf(one) ?? {};
    return [name, reason, until];
  };
  const told = tellFindings(
    accepted.map(({ finding }) => finding),
    { severities, apart },
  );
  return {
    open: gatherFindings(tellFindings(keepCauses(open), { severities })),
    accepted: gatherFindings(told, apart).flatMap((finding) => {
      const [first, ...others] = finding.parts.flatMap((part) => acceptanceOf(part) ?? []);
      return first ? [{ finding, acceptances: [first, ...others] as const }] : [];
    }),
    unused,
  };
}

/** The findings in their order, the accepted ones as notes that say who accepted them. */
export function noteAcceptances(
  findings: readonly Finding[],
  household: Household,
): readonly GatheredFinding[] {
  const { config, acceptances } = household;
  if (acceptances.entries.length === 0) {
    const severities = config?.severities ?? new Map();
    const settled = settleFindings(bearing(findings, household));
    return gatherFindings(tellFindings(settled, { severities }));
  }
  const { open, accepted } = siftFindings(findings, household);
  return [...open, ...accepted.map(noteAccepted)];
}

function bearing(findings: readonly Finding[], { vigencias }: Household): readonly Finding[] {
  return vigencias === null ? findings : bearingOn(findings, vigencias);
}

/** What each file is to the case; one workbook may hold the matrix and, on another sheet, the export. */
function roleIn({ matrix, exported }: Household): (finding: Finding) => FindingRole {
  return ({ at: { file, sheet } }) =>
    file === matrix && !exported.has(`${file}\n${sheet}`) ? 'matrix' : 'segplan';
}
