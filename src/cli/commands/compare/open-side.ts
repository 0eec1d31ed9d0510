/** What each side of a comparison is: a matrix, an export of one, a folder, or a document of `compute`. */

import { join } from 'node:path';
import { evaluate } from '../../../compute/evaluate.ts';
import type { Evaluation } from '../../../model/evaluation.ts';
import { explainAbsence } from '../../../report/compute/objective-notes.ts';
import { describeFinding } from '../../../report/json/document-parts.ts';
import { isExportBook, isOwnReport } from '../../case/book-kind.ts';
import { executedVigencias } from '../../case/choose-vigencia.ts';
import { citeInputs, listPaths } from '../../case/inputs.ts';
import { judgeCase } from '../../case/judge-case.ts';
import { type Case, type ComputableCase, isComputable, openCase } from '../../case/open-case.ts';
import { type Opener, openConfig, openWorkbook } from '../../case/opener.ts';
import { householdOf, noteAcceptances } from '../../case/team-findings.ts';
import { CONFIG_NAME } from '../../configuration/configuration.ts';
import { CannotRun, WrongUsage } from '../../world/failure.ts';
import { listFolder, readBytes } from '../../world/system-error.ts';
import { readDocument } from './read-document.ts';
import type { OpenedSide, SideChoices, StoppedSide } from './side.ts';

/**
 * Opens a side. With `--matriz` it is an export of that matrix; else a folder with a matrix, a
 * document of `compute`, or a matrix. Throws `CannotRun` or `WrongUsage`.
 */
export async function openSide(
  opener: Opener,
  path: string,
  choices: SideChoices,
): Promise<OpenedSide | StoppedSide> {
  const { io } = opener;
  if (choices.matriz !== undefined) {
    return openMatrix(opener, choices.matriz, path, { ...choices, segplan: [path] });
  }
  if (path !== '-' && io.isFolder(path)) {
    return openMatrix(opener, await findMatrix(opener, path, choices), path, choices);
  }
  if (/\.json$/i.test(path)) return readDocument(path, readBytes(io, path), choices);
  return openMatrix(opener, path, path, choices);
}

async function openMatrix(
  opener: Opener,
  matrix: string,
  given: string,
  choices: SideChoices,
): Promise<OpenedSide | StoppedSide> {
  await refuseExport(opener, matrix, choices);
  const opened = await openCase(opener, matrix, choices, { needsExecution: true });
  if (!isComputable(opened)) {
    return { found: noteAcceptances(opened.findings, householdOf(opened, [])) };
  }
  return describeCase(opened, given, choices);
}

async function describeCase(
  opened: ComputableCase,
  given: string,
  asked: SideChoices,
): Promise<OpenedSide> {
  const { plan, executions } = opened;
  const { choices, evaluation, findings } = await judgeCase(opened, asked);
  const { vigencia, method } = choices;
  const years = executedVigencias(plan, executions).filter((year) => plan.vigencias.includes(year));
  return {
    name: given,
    plan: { name: plan.name, sector: plan.sector },
    evaluation,
    absences: explainAbsences(evaluation),
    inputs: citeInputs(opened),
    findings: findings.map(describeFinding),
    evaluateYear: (year) =>
      years.includes(year) ? evaluate(plan, executions, { vigencia: year, method }) : null,
    earlier: years.filter((year) => year < vigencia),
    paths: listPaths(opened),
    notices: tellChoices(opened, given, { vigencia, asked: asked.vigencia }),
  };
}

function explainAbsences({ objectives, vigencia }: Evaluation): OpenedSide['absences'] {
  return new Map(
    objectives.flatMap((one) =>
      one.reason === null ? [] : [[one, explainAbsence(one, one.reason, vigencia)] as const],
    ),
  );
}

function tellChoices(
  { notice }: Case,
  given: string,
  { vigencia, asked }: { readonly vigencia: number; readonly asked: number | undefined },
): readonly string[] {
  return [
    ...(asked === undefined ? [`${given}: vigencia ${vigencia}, la única con ejecución.`] : []),
    ...(notice === null ? [] : [`${given}: ${notice}`]),
  ];
}

/** Throws `WrongUsage` where an export stands in the place of a matrix. */
async function refuseExport(
  opener: Opener,
  path: string,
  { matriz, config: given }: SideChoices,
): Promise<void> {
  const config = await openConfig(opener, path, given);
  const { workbook } = openWorkbook(opener, path, { limits: config?.limits });
  if (!isExportBook(workbook)) return;
  throw new WrongUsage(
    matriz === undefined
      ? `${workbook.name} es un reporte de SEGPLAN, y no dice los objetivos ni sus ponderaciones.`
      : `${workbook.name}, que se da con --matriz, es un reporte de SEGPLAN.`,
    'Dos reportes se comparan con su matriz: pes compare antes.xlsx despues.xlsx --matriz matriz.xlsx.',
  );
}

/** The only matrix of a folder. Throws `CannotRun` for none, `WrongUsage` for several. */
async function findMatrix(
  opener: Opener,
  folder: string,
  { config: given }: SideChoices,
): Promise<string> {
  const { io } = opener;
  const config = await openConfig(opener, join(folder, CONFIG_NAME), given);
  const names = listFolder(io, folder).filter((name) => /^(?!\.|~\$).*\.(xlsx|csv)$/i.test(name));
  const matrices = names.filter((name) => {
    const path = join(folder, name);
    if (!io.isFile(path)) return false;
    const { workbook, marked } = openWorkbook(opener, path, { limits: config?.limits });
    return !marked && !isOwnReport(workbook) && !isExportBook(workbook);
  });
  const [only, ...others] = matrices;
  if (only === undefined) {
    throw new CannotRun(
      `No hay ninguna matriz .xlsx ni .csv en «${folder}».`,
      'Indique la carpeta que la tiene, o el archivo.',
    );
  }
  if (others.length === 0) return join(folder, only);
  throw new WrongUsage(
    `En «${folder}» hay varios archivos que pueden ser la matriz: ${matrices.join(', ')}.`,
    'Indique el archivo en vez de la carpeta.',
  );
}
