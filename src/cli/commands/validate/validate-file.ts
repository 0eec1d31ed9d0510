/** One matrix validated: read, crossed with its execution where there is one, judged year by year. */

import { basename } from 'node:path';
import { evaluate } from '../../../compute/evaluate.ts';
import type { Acceptance } from '../../../diagnostics/acceptance.ts';
import type { Finding, Place } from '../../../diagnostics/finding.ts';
import type { MarkedFinding } from '../../../diagnostics/fingerprint.ts';
import type { Method } from '../../../model/evaluation.ts';
import type { ValidatedFile } from '../../../report/validate/report.ts';
import { check, checkFormulation } from '../../../rules/check.ts';
import type { Acceptances } from '../../case/acceptances.ts';
import { citeInputs, writeSlashes } from '../../case/cite.ts';
import { type Case, type CaseChoices, openCase } from '../../case/open-case.ts';
import { type OpenedWorkbook, type Opener, openWorkbook } from '../../case/opener.ts';
import { siftCase } from '../../case/settle-case.ts';
import { showCellsOf } from './show-cells.ts';

/** How a matrix is validated. */
export interface ValidateChoices extends CaseChoices {
  /** `AAAA-MM-DD`. */
  readonly corte?: string | undefined;
  readonly decreciente: Method['decreciente'];
  readonly programado: Method['programmedFrom'];
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
  opener: Opener,
  path: string,
  choices: ValidateChoices,
): Promise<Validation> {
  const opened = await openCase(opener, path, choices);
  const { vigencias, executed, acceptances, notice } = opened;
  const found = [...opened.findings, ...judge(opened, choices)];
  const { open, accepted, unused } = siftCase(opened, found, vigencias);
  const files = [opened.matrix, ...opened.exports].map(byPath);
  const names = new Set(files.map(({ name }) => basename(name)));
  const cite = (finding: MarkedFinding) => citeByPath(finding, files);
  return {
    file: {
      path: byPath(opened.matrix).name,
      inputs: citeInputs(opened).map((input, at) => ({ ...input, file: files[at]?.name ?? '' })),
      executed,
      findings: open.map(cite),
      accepted: accepted.map((one) => ({ ...one, finding: cite(one.finding) })),
      failure: null,
      showCell: showCellsOf(
        files.map(({ name, path: one }) => ({
          name,
          open: () => openWorkbook(opener, one, { limits: opened.config?.limits }).workbook,
        })),
      ),
    },
    acceptances,
    stale: unused.filter((one) => names.has(one.file) && isJudged(one, opened)),
    notice,
  };
}

/** Whether the run over those vigencias would have found it again. */
function isJudged({ code, vigencia }: Acceptance, { vigencias, executed }: Case): boolean {
  const needsExecution = /^PES[34]/.test(code);
  const years = needsExecution ? executed : vigencias;
  return vigencia === null ? !needsExecution || years.length > 0 : years.includes(vigencia);
}

/** What the rules find: everything where a vigencia has execution, else what its formulation shows. */
function judge(
  { plan, executions, vigencias, executed }: Case,
  { decreciente, programado, corte }: ValidateChoices,
): readonly Finding[] {
  if (!plan) return [];
  const method = { decreciente, programmedFrom: programado };
  return vigencias.flatMap((vigencia) => {
    const evaluation = evaluate(plan, executions, { vigencia, method, cutoff: corte });
    const facts = { plan, executions, evaluation };
    return executed.includes(vigencia) ? check(facts) : checkFormulation(facts);
  });
}

/** A workbook by the name that other programs can follow. */
interface CitedByPath extends OpenedWorkbook {
  readonly name: string;
}

/** The path as given, with `/`; for standard input, its name. */
function byPath(opened: OpenedWorkbook): CitedByPath {
  const { path, workbook } = opened;
  return { ...opened, name: path === '-' ? workbook.name : writeSlashes(path) };
}

/** The finding citing its files by the paths they were opened by. */
function citeByPath(finding: MarkedFinding, files: readonly CitedByPath[]): MarkedFinding {
  const cite = ({ file, sheet, cell }: Place): Place => {
    const one = files.find(({ workbook }) => workbook.name === file);
    return { file: one?.name ?? file, sheet, cell };
  };
  return { ...finding, ...cite(finding), related: finding.related.map(cite) };
}
