/** One matrix validated: read, crossed with its execution where there is one, judged year by year. */

import { basename } from 'node:path';
import { openOtherFigures } from '../../../compute/causes/other-figures.ts';
import { evaluate } from '../../../compute/evaluate.ts';
import type { Acceptance } from '../../../diagnostics/acceptance.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import type { MarkedFinding } from '../../../diagnostics/fingerprint.ts';
import type { GatheredFinding } from '../../../diagnostics/gather.ts';
import { markSpared } from '../../../diagnostics/spare.ts';
import type { ValidatedFile } from '../../../report/validate/report.ts';
import { checkFormulation } from '../../../rules/check.ts';
import type { Acceptances } from '../../case/acceptance-file.ts';
import { citeInputs, listPaths } from '../../case/inputs.ts';
import { type Case, doubtsOfOwn, type JudgingChoices, openCase } from '../../case/open-case.ts';
import {
  type OpenChoices,
  type OpenedWorkbook,
  type Opener,
  openWorkbook,
} from '../../case/opener.ts';
import { holdAll, tellHeld } from '../../case/published.ts';
import { type Household, householdOf, siftFindings } from '../../case/team-findings.ts';
import { checkWeighed, orderFindingsBy } from '../../case/weigh-findings.ts';
import type { FindingOrder, Speech } from '../../world/stderr.ts';
import { byPath, type CitedByPath, citeByPath } from './cite-by-path.ts';
import { showCellsOf } from './show-cells.ts';

/** A matrix validated, with what living with its findings needs. */
export interface Validation {
  readonly file: ValidatedFile;
  /** Name of the matrix, without its folder. */
  readonly matrix: string;
  /** The files that were opened for it, as they are cited. */
  readonly opened: readonly string[];
  /** The paths of its files and of its settings: no output may take their place. */
  readonly paths: readonly string[];
  /** Opens the matrix again, where it was let go. */
  readonly openMatrix: () => OpenedWorkbook;
  readonly limits: OpenChoices['limits'];
  readonly acceptances: Acceptances;
  /** Its findings as they would be with those acceptances. */
  readonly sift: (entries: Acceptances['entries']) => Sifted;
  /** The acceptances that this run could judge and that are of nothing any more. */
  readonly stale: Acceptances['entries'];
  /** What was chosen, and what it was held against. */
  readonly notices: readonly string[];
}

/** Validates a matrix; throws `CannotRun` or `WrongUsage`. */
export async function validateFile(
  opener: Opener,
  path: string,
  choices: JudgingChoices & Pick<Speech, 'orden'>,
): Promise<Validation> {
  const opened = await openCase(opener, path, choices, { needsExecution: false });
  const { vigencias, executed, acceptances, notice } = opened;
  const { found, compared } = await judge(opened, choices);
  const books = [opened.matrix, ...opened.exports].map(({ path: own, workbook: { name } }) =>
    byPath({ path: own, name }),
  );
  const { published } = opened;
  const files = [...books, ...(published ? [byPath(published)] : [])];
  const limits = opened.config?.limits;
  const opening = books.map(({ name, path: own }) => {
    return { name, open: () => openWorkbook(opener, own, { limits }).workbook };
  });
  if (published?.open) opening.push({ name: byPath(published).name, open: published.open });
  const names = new Set(files.map(({ name }) => basename(name)));
  const order = choices.orden ?? 'lugar';
  const sift = sifterOf(found, householdOf(opened, vigencias), files, order);
  const { unused, ...sifted } = sift(acceptances.entries);
  return {
    file: {
      path: books[0]?.name ?? path,
      inputs: citeInputs(opened).map((input, at) => ({ ...input, file: files[at]?.name ?? '' })),
      executed,
      ...(opened.plan?.notFilledIn ? { notFilledIn: true as const } : {}),
      ...sifted,
      failure: null,
      showCell: showCellsOf(opening),
    },
    matrix: opened.matrix.workbook.name,
    opened: files.map(({ name }) => name),
    paths: listPaths(opened),
    openMatrix: openerOf(opener, path, limits),
    limits,
    acceptances,
    sift,
    stale: unused.filter((one) => {
      const isRead = names.has(one.file) || !acceptances.isBeside(one.file);
      return isRead && isJudged(one, opened);
    }),
    notices: [...(notice === null ? [] : [notice]), ...compared],
  };
}

/** Opens a matrix again; it holds none of its case, which may be let go. */
function openerOf(
  opener: Opener,
  path: string,
  limits: OpenChoices['limits'],
): () => OpenedWorkbook {
  return () => openWorkbook(opener, path, { limits });
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
  order: FindingOrder,
): (entries: Acceptances['entries']) => Sifted {
  const cite = (finding: GatheredFinding<MarkedFinding>) => citeByPath(finding, files);
  return (entries) => {
    const acceptances = { ...household.acceptances, entries };
    const { open, accepted, unused } = siftFindings(found, { ...household, acceptances });
    const cited = accepted.map((one) => ({ ...one, finding: cite(one.finding) }));
    return { findings: orderFindingsBy(order, open).map(cite), accepted: cited, unused };
  };
}

/** Findings that only a published document gives. */
const HELD = /^PES41/;

/** Whether the run over those vigencias would have found it again. */
function isJudged(
  { code, vigencia, file, matrix }: Acceptance,
  { vigencias, executed, published }: Case,
): boolean {
  if (published === null && HELD.test(code)) return false;
  const needsExecution = file !== matrix || /^PES[34]/.test(code);
  const years = needsExecution ? executed : vigencias;
  return vigencia === null ? !needsExecution || years.length > 0 : years.includes(vigencia);
}

/** What was found while reading, and what the rules find: everything where a vigencia has execution, else what its formulation shows. */
async function judge(
  opened: Case,
  { decreciente, programado, corte }: JudgingChoices,
): Promise<{ found: readonly Finding[]; compared: readonly string[] }> {
  const { plan, executions, vigencias, executed, published, findings } = opened;
  if (!plan) return { found: findings, compared: [] };
  const method = { decreciente, programmedFrom: programado };
  const years = vigencias.map((vigencia) => {
    const evaluation = evaluate(plan, executions, { vigencia, method, cutoff: corte });
    const others = openOtherFigures(plan, executions, evaluation);
    return { plan, executions, evaluation, others };
  });
  const ofExecution = years.filter(({ evaluation }) => executed.includes(evaluation.vigencia));
  const held = published ? await holdAll(published, ofExecution) : [];
  const compared = ofExecution.map(({ evaluation: { vigencia } }, at) => {
    return { vigencia, published: held[at] ?? null };
  });
  const judged = years.flatMap((one) => {
    const at = ofExecution.indexOf(one);
    if (at < 0) return checkFormulation(one);
    return [
      ...doubtsOfOwn(opened, one.evaluation),
      ...checkWeighed({ ...one, published: held[at] ?? null }),
    ];
  });
  const found = ofExecution.reduce<readonly Finding[]>(
    (all, { evaluation }) => markSpared(all, evaluation),
    [...findings, ...judged],
  );
  return { found, compared: published ? tellHeld(published, compared) : [] };
}
