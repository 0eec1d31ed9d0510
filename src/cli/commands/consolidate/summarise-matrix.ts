/** A matrix of the folder: opened, judged as `compute` judges it, and kept in brief. */

import { basename, extname } from 'node:path';
import { tallyPlan } from '../../../compute/consolidation/tally-plan.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import type { GatheredFinding } from '../../../diagnostics/gather.ts';
import type { IndicatorSummary, SectorSummary } from '../../../report/consolidate/report.ts';
import { summariseCase, summariseIndicators } from '../../../report/consolidate/summarise.ts';
import { SeveralVigencias } from '../../case/choose-vigencia.ts';
import { citeInputs, listPaths } from '../../case/inputs.ts';
import { judgeCase } from '../../case/judge-case.ts';
import {
  type Case,
  type ComputableCase,
  isComputable,
  type JudgingChoices,
  openCase,
} from '../../case/open-case.ts';
import type { Opener } from '../../case/opener.ts';
import { householdOf, noteAcceptances } from '../../case/team-findings.ts';
import { writeComputeCommand } from '../../words/compute-command.ts';
import { writeExplainCommand } from '../../words/explain-command.ts';
import { CannotRun, WrongUsage } from '../../world/failure.ts';

/** A matrix with figures; nothing of it holds its workbooks. */
export interface SummarisedMatrix {
  readonly sector: SectorSummary;
  readonly indicators: readonly (readonly IndicatorSummary[])[];
  /** Paths of the exports that it uses, each with the digest of its bytes. */
  readonly exports: readonly { readonly path: string; readonly sha256: string }[];
  /** Every file that it was read from. */
  readonly paths: readonly string[];
}

/** Why there are no figures of a book; `isOther` where nothing in it is like a matrix. */
export interface StoppedMatrix {
  readonly isOther: boolean;
  readonly message: string;
  readonly help: string;
  /** The vigencias of its execution, where they are several and none was asked for. */
  readonly years?: readonly number[];
}

/** What is asked of a matrix. */
export interface Asked {
  readonly path: string;
  /** How it is called where its files do not name its sector: its folder, or the file. */
  readonly folder: string | null;
  readonly withIndicators: boolean;
}

/** Opens and judges a matrix. What keeps it from having figures is told, and never thrown. */
export async function summariseMatrix(
  opener: Opener,
  asked: Asked,
  choices: JudgingChoices,
): Promise<SummarisedMatrix | StoppedMatrix> {
  try {
    const opened = await openCase(opener, asked.path, choices, { needsExecution: true });
    return isComputable(opened) ? await summarise(opened, asked, choices) : stop(opened);
  } catch (error) {
    if (!(error instanceof CannotRun || error instanceof WrongUsage)) throw error;
    const { message, help } = error;
    const years = error instanceof SeveralVigencias ? error.years : [];
    return { isOther: false, message, help, years };
  }
}

async function summarise(
  opened: ComputableCase,
  { path, folder, withIndicators }: Asked,
  asked: JudgingChoices,
): Promise<SummarisedMatrix> {
  const { plan, config, exports } = opened;
  const { choices, evaluation, findings } = await judgeCase(opened, asked);
  const { vigencia } = choices;
  const sector = summariseCase({
    name: plan.sector ?? config?.entity ?? folder ?? basename(path, extname(path)),
    path,
    plan,
    evaluation,
    tally: tallyPlan(evaluation),
    findings,
    inputs: citeInputs(opened),
    command: writeComputeCommand(path, vigencia, asked),
    commandFor: (objective) => writeExplainCommand(path, String(objective), vigencia, asked),
  });
  return {
    sector,
    indicators: withIndicators ? summariseIndicators(evaluation) : [],
    exports: exports.map((one) => ({ path: one.path, sha256: one.sha256 })),
    paths: listPaths(opened),
  };
}

function stop(opened: Case): StoppedMatrix {
  const found = noteAcceptances(opened.findings, householdOf(opened, []));
  const worst = found.find(({ severity }) => severity === 'error') ?? found[0];
  const isOther = opened.plan === null && opened.findings.some(isNothingLikeIt);
  if (!worst) {
    const help = 'Con «pes compute» se ve lo que se leyó de ella.';
    return { isOther, message: 'La matriz no tiene ningún indicador que calcular.', help };
  }
  return { isOther, message: `${writePlace(worst)}${worst.message}`, help: worst.help };
}

function isNothingLikeIt(one: Finding): boolean {
  return one.code === 'PES101' && (one as Finding<'PES101'>).facts.nearest === null;
}

function writePlace({ sheet, cell }: GatheredFinding): string {
  if (sheet === null) return '';
  return cell === null ? `Hoja «${sheet}»: ` : `Celda ${cell} de «${sheet}»: `;
}
