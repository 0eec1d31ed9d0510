/** What is done after a validation. */

import type { ValidatedFile } from '../../../report/validate/report.ts';
import type { JudgingChoices } from '../../case/open-case.ts';
import { judgingWords, optional, writeLine } from '../../words/case-words.ts';
import { writeComputeCommand } from '../../words/compute-command.ts';
import { type NextStep, readsStdin, stepFromErrors } from '../../words/next-step.ts';
import type { Io } from '../../world/io.ts';

/**
 * What the first error is, where there is one; else the figures: of the matrix or, of those of a
 * folder, of all of them. `null` where nothing can be computed yet.
 */
export function nextOf(
  paths: readonly string[],
  files: readonly ValidatedFile[],
  choices: JudgingChoices,
  io: Io,
): NextStep | null {
  const [path = '', ...others] = paths;
  const [first] = files;
  if (readsStdin(...paths, ...choices.segplan) || !first) return null;
  const faulty = files.find(({ findings }) =>
    findings.some(({ severity }) => severity === 'error'),
  );
  if (faulty) return stepFromErrors(faulty.findings, faulty.path, choices);
  if (files.some(({ executed, failure }) => failure !== null || executed.length === 0)) return null;
  if (files.length === 1) {
    const vigencia = choices.vigencia ?? first.executed.at(-1) ?? 0;
    return { purpose: 'calcular', command: writeComputeCommand(first.path, vigencia, choices) };
  }
  if (others.length > 0 || !io.isFolder(path)) return null;
  const words = [...optional('--vigencia', choices.vigencia), ...judgingWords(choices)];
  return { purpose: 'calcular todas', command: writeLine(['pes', 'consolidate', path, ...words]) };
}
