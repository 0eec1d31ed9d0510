/** A case: a matrix, the execution it is crossed with, and what its team says of both. */

import type { Finding } from '../../diagnostics/finding.ts';
import type { Execution } from '../../model/execution.ts';
import type { Plan } from '../../model/plan.ts';
import { type ReadPlan, readPlan } from '../../read/read-plan.ts';
import { type Config, matrixHints } from '../configuration/configuration.ts';
import { type Acceptances, readAcceptances } from './acceptances.ts';
import { executedVigencias, vigenciasAtStake } from './choose-vigencia.ts';
import { discoverIfAny, requireExecutions } from './discover.ts';
import {
  folderOf,
  type OpenedWorkbook,
  type Opener,
  openConfig,
  openWorkbook,
  refuseStdinTwice,
  requireSheet,
} from './opener.ts';

/** What the words of a command say of its case. */
export interface CaseChoices {
  readonly vigencia?: number | undefined;
  /** Files of the execution, where they are given. */
  readonly segplan: readonly string[];
  readonly hoja?: string | undefined;
  readonly config?: string | undefined;
}

/** Everything that was read for a command, and what was found while reading it. */
export interface Case {
  readonly config: Config | null;
  readonly acceptances: Acceptances;
  readonly matrix: OpenedWorkbook;
  /** Files of the execution, where it is not in the matrix. */
  readonly exports: readonly OpenedWorkbook[];
  /** `null` where no sheet reads as a matrix. */
  readonly plan: Plan | null;
  /** The vigencia asked for, else those of the plan. */
  readonly vigencias: readonly number[];
  readonly executions: readonly Execution[];
  /** Of the vigencias, those with execution. */
  readonly executed: readonly number[];
  readonly findings: readonly Finding[];
  /** What the user is told of where the execution was found. */
  readonly notice: string | null;
}

/** A case of which figures can be given. */
export interface ComputableCase extends Case {
  readonly plan: Plan;
}

/** Opens a matrix with the execution it has, if any; throws `CannotRun` or `WrongUsage`. */
export async function openCase(opener: Opener, path: string, choices: CaseChoices): Promise<Case> {
  const opened = await openAlone(opener, path, choices);
  return cross(opener, opened, choices, discoverIfAny);
}

/**
 * Opens a matrix to compute it: throws `CannotRun` where there is no execution, but looks for none
 * where the matrix itself lets no figure be given.
 */
export async function openCaseToCompute(
  opener: Opener,
  path: string,
  choices: CaseChoices,
): Promise<Case> {
  const opened = await openAlone(opener, path, choices);
  if (isUnusable(opened.findings)) return opened;
  return cross(opener, opened, choices, requireExecutions);
}

/** Whether the case lets a figure be given: it has a plan, and its exports have rows. */
export function isComputable(opened: Case): opened is ComputableCase {
  const { plan, exports, executions, findings } = opened;
  const isRead = exports.length === 0 || executions.some(({ vigencias }) => vigencias.length > 0);
  return plan !== null && isRead && !isUnusable(findings);
}

/** The files of a case and of its settings: no output may take their place. */
export function listPaths({ matrix, exports, config, acceptances }: Case): readonly string[] {
  const settings = [config?.path, acceptances.path].flatMap((path) => path ?? []);
  return [matrix, ...exports].map(({ path }) => path).concat(settings);
}

interface OpenedAlone extends Case {
  readonly tables: ReadPlan['tables'];
}

async function openAlone(
  opener: Opener,
  path: string,
  { segplan, hoja, config: given }: CaseChoices,
): Promise<OpenedAlone> {
  const config = await openConfig(opener, path, given);
  refuseStdinTwice([path, ...segplan]);
  const matrix = openWorkbook(opener, path, { limits: config?.limits });
  const hints = matrixHints(config, hoja);
  requireSheet(matrix, hints.sheet);
  const acceptances = await openAcceptances(opener, path, config);
  return {
    ...readPlan(matrix.workbook, hints),
    ...{ config, acceptances, matrix, exports: [] },
    ...{ vigencias: [], executions: [], executed: [], notice: null },
  };
}

function cross(
  opener: Opener,
  { tables, ...opened }: OpenedAlone,
  { vigencia, segplan }: CaseChoices,
  discover: typeof discoverIfAny,
): Case {
  const { matrix, plan, config, findings } = opened;
  if (!plan) return opened;
  const vigencias = vigenciasAtStake(plan, vigencia);
  const sheets = tables.map(({ sheet }) => sheet);
  const found = discover(opener, { matrix, plan, sheets, vigencias, given: segplan, config });
  if (!found) return { ...opened, vigencias };
  const years = executedVigencias(plan, found.executions);
  return {
    ...opened,
    ...found,
    vigencias,
    executed: vigencias.filter((year) => years.includes(year)),
    findings: [...findings, ...found.findings],
  };
}

/** Whether the matrix lacks a column, or every row: no figure of it can be vouched for. */
function isUnusable(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => code === 'PES102' || code === 'PES130');
}

function openAcceptances(
  { io, acceptances }: Opener,
  path: string,
  config: Config | null,
): Promise<Acceptances> {
  const key = config?.accepted ?? folderOf(path);
  const known = acceptances.get(key) ?? readAcceptances(io, path, config);
  acceptances.set(key, known);
  return known;
}
