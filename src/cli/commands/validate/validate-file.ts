/** One matrix validated: read, crossed with its execution where there is one, judged year by year. */

import { basename } from 'node:path';
import { evaluate } from '../../../compute/evaluate.ts';
import type { Acceptance } from '../../../diagnostics/acceptance.ts';
import type { Finding, Place } from '../../../diagnostics/finding.ts';
import type { MarkedFinding } from '../../../diagnostics/fingerprint.ts';
import { settleFindings } from '../../../diagnostics/settle.ts';
import type { Method } from '../../../model/evaluation.ts';
import type { Execution } from '../../../model/execution.ts';
import type { Plan } from '../../../model/plan.ts';
import { readPlan } from '../../../read/read-plan.ts';
import type { ValidatedFile } from '../../../report/validate/report.ts';
import { check, checkFormulation } from '../../../rules/check.ts';
import { type Acceptances, readAcceptances } from '../../case/acceptances.ts';
import { executedVigencias, vigenciasAtStake } from '../../case/choose-vigencia.ts';
import { discoverIfAny } from '../../case/discover.ts';
import {
  citeInput,
  type OpenedWorkbook,
  openWorkbook,
  requireSheet,
  writeSlashes,
} from '../../case/inputs.ts';
import { siftFindings } from '../../case/team-findings.ts';
import { matrixHints, openerOf, readConfig } from '../../configuration/configuration.ts';
import type { Io } from '../../world/io.ts';
import { showCellsOf } from './show-cells.ts';

/** How a matrix is validated. */
export interface ValidateChoices {
  readonly vigencia?: number | undefined;
  /** `AAAA-MM-DD`. */
  readonly corte?: string | undefined;
  readonly segplan: readonly string[];
  readonly decreciente: Method['decreciente'];
  readonly programado: Method['programmedFrom'];
  readonly hoja?: string | undefined;
  readonly config?: string | undefined;
  readonly quiet: boolean;
  /** As in `Opener`, for all the files of a run. */
  readonly passedOver?: Map<string, string | null>;
}

/** A matrix validated, with what living with its findings needs. */
export interface Validation {
  readonly file: ValidatedFile;
  readonly acceptances: Acceptances;
  /** The acceptances that this run could judge and that are of nothing any more. */
  readonly stale: Acceptances['entries'];
  readonly notice: string | null;
}

/** Validates a matrix; throws `CannotRun` or `WrongUsage`. */
export async function validateFile(
  path: string,
  choices: ValidateChoices,
  io: Io,
): Promise<Validation> {
  const config = await readConfig(io, path, choices.config);
  const opener = openerOf(io, config, choices);
  const matrix = openWorkbook(opener, path);
  const acceptances = await readAcceptances(io, path, config);
  const hints = matrixHints(config, choices.hoja, choices.vigencia);
  requireSheet(matrix, hints.sheet);
  const { plan, tables, findings: ofMatrix, ofExecution } = readPlan(matrix.workbook, hints);
  const sheets = tables.map(({ sheet }) => sheet);
  const vigencias = plan ? vigenciasAtStake(plan, choices.vigencia) : [];
  const search = { matrix, ofExecution, vigencias, given: choices.segplan, config };
  const discovery = plan ? discoverIfAny(opener, { ...search, plan, sheets }) : null;
  const executions = discovery?.executions ?? [];
  const executed = plan
    ? vigencias.filter((year) => executedVigencias(plan, executions).includes(year))
    : [];

  const judged = plan ? judge(plan, executions, vigencias, executed, choices) : [];
  const isOwn = discovery !== null && executions.length === 0;
  const ofOwn = isOwn ? ofExecution : [];
  const found = [...ofMatrix, ...ofOwn, ...(discovery?.findings ?? []), ...judged];
  const settled = settleFindings(found).filter(
    ({ vigencia }) => vigencia === null || vigencias.length === 0 || vigencias.includes(vigencia),
  );
  const opened = [matrix, ...(discovery?.files ?? [])];
  const { name } = matrix.workbook;
  const household = { matrix: name, plan, executions, config, acceptances };
  const { open, accepted, unused } = siftFindings(settled, household);
  const byPath = (finding: MarkedFinding) => citeByPath(finding, opened);
  const read = new Set(
    opened.map(({ path: one, workbook }) => basename(pathOf(one, workbook.name))),
  );
  const stale = unused.filter(
    (one) => read.has(one.file) && isJudged(one, { vigencias, executed }),
  );
  return {
    file: {
      path: pathOf(path, matrix.workbook.name),
      inputs: opened.map((one, index) => ({
        ...citeInput(index === 0 ? 'matrix' : 'segplan', one),
        file: pathOf(one.path, one.workbook.name),
      })),
      executed,
      findings: open.map(byPath),
      accepted: accepted.map((one) => ({ ...one, finding: byPath(one.finding) })),
      failure: null,
      showCell: showCellsOf(
        opened.map((one) => ({ ...one, name: pathOf(one.path, one.workbook.name) })),
      ),
    },
    acceptances,
    stale,
    notice: discovery?.notice ?? null,
  };
}

/** Whether a run over those vigencias would have found it again. */
function isJudged(
  { code, vigencia }: Acceptance,
  { vigencias, executed }: Record<'vigencias' | 'executed', readonly number[]>,
): boolean {
  const needsExecution = /^PES[34]/.test(code);
  const years = needsExecution ? executed : vigencias;
  return vigencia === null ? !needsExecution || years.length > 0 : years.includes(vigencia);
}

/** What the rules find: everything where a vigencia has execution, else what its formulation shows. */
function judge(
  plan: Plan,
  executions: readonly Execution[],
  vigencias: readonly number[],
  executed: readonly number[],
  { decreciente, programado, corte }: ValidateChoices,
): readonly Finding[] {
  const method = { decreciente, programmedFrom: programado };
  return vigencias.flatMap((vigencia) => {
    const evaluation = evaluate(plan, executions, { vigencia, method, cutoff: corte });
    const facts = { plan, executions, evaluation };
    return executed.includes(vigencia) ? check(facts) : checkFormulation(facts);
  });
}

/** The finding citing its files by the paths they were opened by, which other programs can follow. */
function citeByPath(finding: MarkedFinding, opened: readonly OpenedWorkbook[]): MarkedFinding {
  const cite = ({ file, sheet, cell }: Place): Place => {
    const one = opened.find(({ workbook }) => workbook.name === file);
    return { file: one ? pathOf(one.path, file) : file, sheet, cell };
  };
  return { ...finding, ...cite(finding), related: finding.related.map(cite) };
}

/** The path as given, with `/`; for standard input, its name. */
function pathOf(path: string, name: string): string {
  return path === '-' ? name : writeSlashes(path);
}
