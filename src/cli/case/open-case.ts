/** A case: a matrix, the execution it is crossed with, and what its team says of both. */

import { dirname, join } from 'node:path';
import type { Finding } from '../../diagnostics/finding.ts';
import type { Evaluation, Method } from '../../model/evaluation.ts';
import type { Execution } from '../../model/execution.ts';
import { isUnknown } from '../../model/figure.ts';
import type { Plan } from '../../model/plan.ts';
import { nameSector } from '../../read/execution/name-sector.ts';
import { withoutRead } from '../../read/execution/read-inside.ts';
import { readPlan } from '../../read/plan/read-plan.ts';
import { type Config, matrixHints } from '../configuration/configuration.ts';
import { CannotRun } from '../world/failure.ts';
import { type AcceptanceFile, type Acceptances, readAcceptances } from './acceptance-file.ts';
import { askWhetherExport } from './book-kind.ts';
import { executedVigencias, vigenciasAtStake } from './choose-vigencia.ts';
import { discoverIfAny, failToFind } from './discover.ts';
import {
  folderOf,
  type OpenedWorkbook,
  type Opener,
  openConfig,
  openWorkbook,
  refuseStdinTwice,
} from './opener.ts';
import { openPublished, type PublishedFile } from './published.ts';
import type { Discovery } from './search.ts';
import { spellSheet } from './sheet-asked.ts';

/** What the words of a command say of its case. */
export interface CaseChoices {
  readonly vigencia?: number | undefined;
  /** Files of the execution, where they are given. */
  readonly segplan: readonly string[];
  readonly hoja?: string | undefined;
  readonly config?: string | undefined;
  /** A published document that the figures are held against. */
  readonly publicado?: string | undefined;
}

/** What the words of a command say of how a case is judged. */
export interface JudgingChoices extends CaseChoices {
  readonly decreciente: Method['decreciente'];
  readonly programado: Method['programmedFrom'];
  /** `AAAA-MM-DD`. */
  readonly corte?: string | undefined;
}

/** Everything that was read for a command, and what was found while reading it. */
export interface Case {
  readonly config: Config | null;
  readonly acceptances: Acceptances;
  readonly matrix: OpenedWorkbook;
  /** Files of the execution, where it is not in the matrix. */
  readonly exports: readonly OpenedWorkbook[];
  /** `null` where none was given. */
  readonly published: PublishedFile | null;
  /** `null` where no sheet reads as a matrix. */
  readonly plan: Plan | null;
  /** The vigencia asked for, else those of the plan. */
  readonly vigencias: readonly number[];
  readonly executions: readonly Execution[];
  /** Of the vigencias, those with execution. */
  readonly executed: readonly number[];
  readonly findings: readonly Finding[];
  /** What is wrong with what the matrix says of its own execution: it counts where a figure is of it. */
  readonly ofExecution: readonly Finding[];
  /** What the user is told of where the execution was found. */
  readonly notice: string | null;
}

/** A case of which figures can be given. */
export interface ComputableCase extends Case {
  readonly plan: Plan;
}

/**
 * Opens a case for any command. One that `needsExecution` gets `CannotRun` where there is none, and
 * nothing is looked for where the matrix itself lets no figure be given. Throws `CannotRun` or
 * `WrongUsage`.
 */
export async function openCase(
  opener: Opener,
  path: string,
  choices: CaseChoices,
  { needsExecution }: { readonly needsExecution: boolean },
): Promise<Case> {
  const config = await openConfig(opener, path, choices.config);
  const given = choices.segplan.length > 0 ? choices.segplan : (config?.segplan ?? []);
  const { publicado } = choices;
  refuseStdinTwice([path, ...given, ...(publicado === undefined ? [] : [publicado])]);
  const matrix = openWorkbook(opener, path, { limits: config?.limits });
  const hints = spellSheet(matrix, matrixHints(config, choices.hoja, choices.vigencia));
  const { plan, tables, versions, findings, ofExecution } = readPlan(matrix.workbook, hints);
  const acceptances = await openAcceptances(opener, path, config);
  const published =
    publicado === undefined ? null : await openPublished(opener, publicado, config?.limits);
  const read = { config, acceptances, matrix, plan, ofExecution, published };
  if (plan?.notFilledIn && needsExecution) failUnfilled(matrix);
  if (!plan || plan.notFilledIn || (needsExecution && isEmpty(plan))) {
    return { ...read, ...NOTHING_FOUND, vigencias: [], executed: [], findings };
  }

  const vigencias = vigenciasAtStake(plan, choices.vigencia);
  if (needsExecution && vigencias.length === 0 && given.length === 0) {
    return { ...read, ...NOTHING_FOUND, vigencias, executed: [], findings };
  }
  const sheets = tables.map(({ sheet }) => sheet);
  const own = { matrix, plan, ofExecution, tables, versions };
  const search = { ...own, vigencias, given: choices.segplan, config, published: publicado };
  const discovery = discoverIfAny(opener, search);
  if (!discovery && needsExecution) {
    // Where some column may be the execution, which one it is must be settled first.
    if (ofExecution.length === 0) failToFind(opener, search);
    const doubts = [...findings, ...ofExecution];
    return { ...read, ...NOTHING_FOUND, vigencias: [], executed: [], findings: doubts };
  }
  const { findings: ofExports, ...found } = discovery ?? NOTHING_FOUND;
  const years = executedVigencias(plan, found.executions);
  const executed = vigencias.filter((year) => years.includes(year));
  const notices = [found.notice, askWhetherExport(matrix.workbook, plan, sheets)];
  return {
    ...read,
    ...found,
    plan: nameSector(plan, found.executions),
    vigencias,
    executed,
    findings: [
      ...withoutRead(findings, found.executions).filter((one) => !isRetold(one, ofExports)),
      ...ofExports,
    ],
    notice: notices.filter((one) => one !== null).join(' ') || null,
  };
}

/** Whether the same sheet is said not to be read, with a better reason, by who looked for the execution. */
function isRetold({ code, related }: Finding, findings: readonly Finding[]): boolean {
  const left = JSON.stringify(related);
  return (
    code === 'PES123' &&
    findings.some((other) => other.code === code && JSON.stringify(other.related) === left)
  );
}

/** Throws `CannotRun`: of a matrix that nobody filled in there is nothing to compute. */
function failUnfilled({ workbook }: OpenedWorkbook): never {
  throw new CannotRun(
    `${workbook.name} está sin diligenciar: su matriz no tiene ningún indicador.`,
    'Escriba en ella sus indicadores, guárdela y ejecute de nuevo. Si ya los tiene, ábrala en Excel y guárdela: el aviso de la hoja se borra solo.',
  );
}

const NOTHING_FOUND: Discovery = { executions: [], exports: [], findings: [], notice: null };

/** Whether the case lets a figure be given: it has a plan, and its exports have rows. */
export function isComputable(opened: Case): opened is ComputableCase {
  const { plan, exports, executions, vigencias } = opened;
  const isRead = exports.length === 0 || executions.some((one) => one.vigencias.length > 0);
  return plan !== null && isRead && vigencias.length > 0 && !isEmpty(plan);
}

/** Whether the matrix has no indicator to say anything of. */
function isEmpty({ objectives }: Plan): boolean {
  return objectives.every(({ indicators }) => indicators.length === 0);
}

/** What is wrong with the execution of the matrix itself, where some figure of the evaluation is of it. */
export function doubtsOfOwn({ ofExecution }: Case, { objectives }: Evaluation): readonly Finding[] {
  const isTaken = objectives.some(({ indicators }) =>
    indicators.some(({ executed, record }) => record === null && isUnknown(executed.figure)),
  );
  return isTaken ? ofExecution : [];
}

async function openAcceptances(
  { io, acceptances }: Opener,
  path: string,
  config: Config | null,
): Promise<Acceptances> {
  const key = config?.accepted ?? folderOf(path);
  const known: Promise<AcceptanceFile> = acceptances.get(key) ?? readAcceptances(io, path, config);
  acceptances.set(key, known);
  const today = io.today();
  return { ...(await known), today, isBeside: (name) => io.exists(join(dirname(path), name)) };
}
