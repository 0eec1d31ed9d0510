/** One matrix validated: read, crossed with its execution where there is one, judged year by year. */

import { basename, sep } from 'node:path';
import { evaluate } from '../../../compute/evaluate.ts';
import type { Acceptance } from '../../../diagnostics/acceptance.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import type { MarkedFinding } from '../../../diagnostics/fingerprint.ts';
import type { GatheredFinding } from '../../../diagnostics/gather.ts';
import type { CitedPlace, ToldFinding } from '../../../diagnostics/tell.ts';
import { formatPercentBriefly, toExcelDigits } from '../../../model/number.ts';
import { type Grid, textOf, viewGrid } from '../../../read/book/grid.ts';
import { showsPercent } from '../../../read/values/figures.ts';
import type { ShowCell, ValidatedFile } from '../../../report/validate/report.ts';
import { check, checkFormulation } from '../../../rules/check.ts';
import type { Acceptances } from '../../case/acceptance-file.ts';
import {
  type Case,
  citeInputs,
  doubtsOfOwn,
  type JudgingChoices,
  openCase,
} from '../../case/open-case.ts';
import {
  type OpenChoices,
  type OpenedWorkbook,
  type Opener,
  openWorkbook,
} from '../../case/opener.ts';
import { type Household, householdOf, siftFindings } from '../../case/team-findings.ts';

/** A matrix validated, with what living with its findings needs. */
export interface Validation {
  readonly file: ValidatedFile;
  /** Name of the matrix, without its folder. */
  readonly matrix: string;
  /** The files that were opened for it, as they are cited. */
  readonly opened: readonly string[];
  readonly acceptances: Acceptances;
  /** Its findings as they would be with those acceptances. */
  readonly sift: (entries: Acceptances['entries']) => Sifted;
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
  const sift = sifterOf(found, householdOf(opened, vigencias), files);
  const { unused, ...sifted } = sift(acceptances.entries);
  return {
    file: {
      path: byPath(opened.matrix).name,
      inputs: citeInputs(opened).map((input, at) => ({ ...input, file: files[at]?.name ?? '' })),
      executed,
      ...sifted,
      failure: null,
      showCell: showCellsOf(opener, files, opened.config?.limits),
    },
    matrix: opened.matrix.workbook.name,
    opened: files.map(({ name }) => name),
    acceptances,
    sift,
    stale: unused.filter((one) => {
      const isRead = names.has(one.file) || !acceptances.isBeside(one.file);
      return isRead && isJudged(one, opened);
    }),
    notice,
  };
}

/** Findings of a matrix with some acceptances, and which of these are of none of them. */
interface Sifted extends Pick<ValidatedFile, 'findings' | 'accepted'> {
  readonly unused: Acceptances['entries'];
}

/**
 * Tells the findings apart by acceptances. It outlives the case, as what shows its cells does, and
 * so it holds none of its workbooks: those of a folder would not fit in memory together.
 */
function sifterOf(
  found: readonly Finding[],
  household: Household,
  files: readonly CitedByPath[],
): (entries: Acceptances['entries']) => Sifted {
  const cite = (finding: GatheredFinding<MarkedFinding>) => citeByPath(finding, files);
  return (entries) => {
    const acceptances = { ...household.acceptances, entries };
    const { open, accepted, unused } = siftFindings(found, { ...household, acceptances });
    const cited = accepted.map((one) => ({ ...one, finding: cite(one.finding) }));
    return { findings: open.map(cite), accepted: cited, unused };
  };
}

/** Whether the run over those vigencias would have found it again. */
function isJudged(
  { code, vigencia, file, matrix }: Acceptance,
  { vigencias, executed }: Case,
): boolean {
  const needsExecution = file !== matrix || /^PES[34]/.test(code);
  const years = needsExecution ? executed : vigencias;
  return vigencia === null ? !needsExecution || years.length > 0 : years.includes(vigencia);
}

/** What the rules find: everything where a vigencia has execution, else what its formulation shows. */
function judge(
  opened: Case,
  { decreciente, programado, corte }: JudgingChoices,
): readonly Finding[] {
  const { plan, executions, vigencias, executed } = opened;
  if (!plan) return [];
  const method = { decreciente, programmedFrom: programado };
  return vigencias.flatMap((vigencia) => {
    const evaluation = evaluate(plan, executions, { vigencia, method, cutoff: corte });
    const judged = { plan, executions, evaluation };
    if (!executed.includes(vigencia)) return checkFormulation(judged);
    return [...doubtsOfOwn(opened, evaluation), ...check(judged)];
  });
}

/** A file by the name that other programs can follow. */
interface CitedByPath {
  readonly path: string;
  readonly name: string;
  /** The name by which findings cite it. */
  readonly cited: string;
}

/** The path as given, with `/`; for standard input, its name. */
function byPath({ path, workbook: { name: cited } }: OpenedWorkbook): CitedByPath {
  return { path, cited, name: path === '-' ? cited : writeSlashes(path) };
}

/** A path as every system and every report reads it, with `/` where its own system has another. */
export function writeSlashes(path: string, separator: string = sep): string {
  return path.replaceAll(separator, '/');
}

/** The finding citing its files by the paths they were opened by. */
function citeByPath(
  finding: GatheredFinding<MarkedFinding>,
  files: readonly CitedByPath[],
): GatheredFinding<MarkedFinding> {
  const cite = <P extends CitedPlace>(place: P): P => {
    const one = files.find(({ cited }) => cited === place.file);
    return one ? { ...place, file: one.name } : place;
  };
  const citeAll = <T extends ToldFinding>(one: T): T => {
    return { ...cite(one), related: one.related.map(cite) };
  };
  const [first, ...rest] = finding.cells;
  return { ...citeAll(finding), cells: [citeAll(first), ...rest.map(citeAll)] };
}

/**
 * Shows the cells of files. They are opened when a cell is asked for, and of their sheets only the
 * last is kept in view. Throws `CannotRun` where a file is no longer there.
 */
function showCellsOf(
  opener: Opener,
  files: readonly CitedByPath[],
  limits: OpenChoices['limits'],
): ShowCell {
  let last: { readonly key: string; readonly grid: Grid | null } | null = null;
  const gridOf = (name: string, sheetName: string | null): Grid | null => {
    const key = `${name}\n${sheetName}`;
    if (last?.key === key) return last.grid;
    const file = files.find((one) => one.name === name);
    const sheets = file ? openWorkbook(opener, file.path, { limits }).workbook.sheets : [];
    const sheet = sheets.find((one) => one.name === sheetName);
    last = { key, grid: sheet ? viewGrid(name, sheet) : null };
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
