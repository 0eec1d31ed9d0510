/** One matrix validated: read, crossed with its execution where there is one, judged year by year. */

import { basename, sep } from 'node:path';
import { evaluate } from '../../../compute/evaluate.ts';
import type { Acceptance } from '../../../diagnostics/acceptance.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import type { MarkedFinding } from '../../../diagnostics/fingerprint.ts';
import type { CitedPlace, ToldFinding } from '../../../diagnostics/tell.ts';
import { formatPercentBriefly, toExcelDigits } from '../../../model/number.ts';
import { showsPercent } from '../../../read/figures.ts';
import { type Grid, textOf, viewGrid } from '../../../read/grid.ts';
import type { Workbook } from '../../../read/workbook.ts';
import type { ShowCell, ValidatedFile } from '../../../report/validate/report.ts';
import { check, checkFormulation } from '../../../rules/check.ts';
import type { Acceptances } from '../../case/acceptances.ts';
import { type Case, citeInputs, type JudgingChoices, openCase } from '../../case/open-case.ts';
import { type OpenedWorkbook, type Opener, openWorkbook } from '../../case/opener.ts';
import { siftCase } from '../../case/settle-case.ts';

/** A matrix validated, with what living with its findings needs. */
export interface Validation {
  readonly file: ValidatedFile;
  /** Name of the matrix, without its folder. */
  readonly matrix: string;
  /** The files that were opened for it, as they are cited. */
  readonly opened: readonly string[];
  readonly acceptances: Acceptances;
  /** Its findings as they would be with those acceptances. */
  readonly sift: (entries: Acceptances['entries']) => Pick<ValidatedFile, 'findings' | 'accepted'>;
  /** The acceptances that this run could judge and that are of nothing any more. */
  readonly stale: Acceptances['entries'];
  readonly notice: string | null;
}

/** Validates a matrix; throws `CannotRun` or `WrongUsage`. */
export async function validateFile(
  opener: Opener,
  path: string,
  choices: JudgingChoices,
): Promise<Validation> {
  const opened = await openCase(opener, path, choices, { needsExecution: false });
  const { vigencias, executed, acceptances, notice } = opened;
  const found = [...opened.findings, ...judge(opened, choices)];
  const files = [opened.matrix, ...opened.exports].map(byPath);
  const names = new Set(files.map(({ name }) => basename(name)));
  const cite = (finding: ToldFinding<MarkedFinding>) => citeByPath(finding, files);
  const sift = (entries: Acceptances['entries']) => {
    const own = { ...opened, acceptances: { ...acceptances, entries } };
    const { open, accepted, unused } = siftCase(own, found, vigencias);
    const cited = accepted.map((one) => ({ ...one, finding: cite(one.finding) }));
    return { findings: open.map(cite), accepted: cited, unused };
  };
  const { unused, ...sifted } = sift(acceptances.entries);
  return {
    file: {
      path: byPath(opened.matrix).name,
      inputs: citeInputs(opened).map((input, at) => ({ ...input, file: files[at]?.name ?? '' })),
      executed,
      ...sifted,
      failure: null,
      showCell: showCellsOf(
        files.map(({ name, path: one }) => ({
          name,
          open: () => openWorkbook(opener, one, { limits: opened.config?.limits }).workbook,
        })),
      ),
    },
    matrix: opened.matrix.workbook.name,
    opened: files.map(({ name }) => name),
    acceptances,
    sift: (entries) => {
      const { findings, accepted } = sift(entries);
      return { findings, accepted };
    },
    stale: unused.filter((one) => {
      const isRead = names.has(one.file) || !acceptances.isBeside(one.file);
      return isRead && isJudged(one, opened);
    }),
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
  { decreciente, programado, corte }: JudgingChoices,
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

/** A path as every system and every report reads it, with `/` where its own system has another. */
export function writeSlashes(path: string, separator: string = sep): string {
  return path.replaceAll(separator, '/');
}

/** The finding citing its files by the paths they were opened by. */
function citeByPath(
  finding: ToldFinding<MarkedFinding>,
  files: readonly CitedByPath[],
): ToldFinding<MarkedFinding> {
  const cite = <P extends CitedPlace>(place: P): P => {
    const one = files.find(({ workbook }) => workbook.name === place.file);
    return one ? { ...place, file: one.name } : place;
  };
  return { ...cite(finding), related: finding.related.map(cite) };
}

/** A file by the name it is cited by. */
interface CitedFile {
  readonly name: string;
  /** Opens it, or throws `CannotRun` where it is no longer there. */
  readonly open: () => Workbook;
}

/**
 * Shows the cells of files. They are opened when a cell is asked for, and of their sheets only the
 * last is kept in view: those of a folder would not fit in memory together.
 */
function showCellsOf(files: readonly CitedFile[]): ShowCell {
  let last: { readonly key: string; readonly grid: Grid | null } | null = null;
  const gridOf = (file: string, sheetName: string | null): Grid | null => {
    const key = `${file}\n${sheetName}`;
    if (last?.key === key) return last.grid;
    const workbook = files.find(({ name }) => name === file)?.open();
    const sheet = workbook?.sheets.find(({ name }) => name === sheetName);
    last = { key, grid: sheet ? viewGrid(file, sheet) : null };
    return last.grid;
  };
  return ({ file, sheet }, row, column) => {
    const { cell } = gridOf(file, sheet)?.see(row, column) ?? {};
    if (!cell) return null;
    if (cell.value === null) return `=${cell.formula ?? ''}`;
    if (typeof cell.value !== 'number') return textOf(cell);
    return showsPercent(cell.format)
      ? formatPercentBriefly(cell.value)
      : String(toExcelDigits(cell.value)).replace('.', ',');
  };
}
