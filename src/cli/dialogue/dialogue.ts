/** The start for who gives no words in a terminal: a few questions, and the command they make. */

import { executedVigencias } from '../case/choose-vigencia.ts';
import { type Case, openCase } from '../case/open-case.ts';
import { createOpener, type Opener } from '../case/opener.ts';
import { EXTENSIONS } from '../outputs/forms.ts';
import { FIRST_STEPS } from '../words/first-steps.ts';
import { CannotRun, EXIT } from '../world/failure.ts';
import type { Ask, Io } from '../world/io.ts';
import { quoteWord } from '../world/quote.ts';
import { type Surveyed, surveyFolder } from './survey.ts';

/**
 * Shows what lies in the folder, asks for what cannot be told from it, and runs the command that
 * the answers make, which it shows. Gives its exit code; throws `CannotRun`.
 */
export async function converse(
  io: Io,
  ask: Ask,
  runWords: (argv: readonly string[]) => Promise<number>,
): Promise<number> {
  const say = (text: string) => io.stderr.write(`${text}\n`);
  const opener = createOpener(io, { quiet: false });
  const found = surveyFolder(opener, '.');
  const matrices = found.filter(({ kind }) => kind === 'matrix');
  say(describeFolder(found));
  if (matrices.length === 0) {
    say(`\nNo hay ninguna matriz en esta carpeta.\n\n${FIRST_STEPS}`);
    return EXIT.usage;
  }
  const words = await askWords(opener, { ask, say, found, matrices });
  if (words === null) {
    say('\nNo se calculó nada.');
    return EXIT.usage;
  }
  say(`\nSe ejecuta: pes ${words.map(quoteWord).join(' ')}\n`);
  return runWords(words);
}

interface Talk {
  readonly ask: Ask;
  readonly say: (text: string) => void;
  readonly found: readonly Surveyed[];
  readonly matrices: readonly Surveyed[];
}

/** The words of the command, or `null` where some question is left without an answer. */
async function askWords(opener: Opener, talk: Talk): Promise<readonly string[] | null> {
  const matrix = await choose(
    talk,
    'Matriz',
    talk.matrices.map(({ name }) => name),
  );
  if (matrix === null) return null;
  const reports = talk.found.filter(({ kind }) => kind === 'report').map(({ name }) => name);
  const segplan: string[] = [];
  let opened = await openOrExplain(opener, matrix, segplan);
  if (opened instanceof CannotRun && reports.length > 1) {
    const report = await choose(talk, 'Reporte', reports);
    if (report === null) return null;
    segplan.push(report);
    opened = await openOrExplain(opener, matrix, segplan);
  }
  if (opened instanceof CannotRun) throw opened;
  const years = vigenciasOf(opened);
  const vigencia = await choose(talk, 'Vigencia', years.map(String).reverse());
  if (vigencia === null) return null;
  const output = await askOutput(opener.io, talk, `informe-${vigencia}.xlsx`);
  if (output === null) return null;
  return [
    'compute',
    matrix,
    '--vigencia',
    vigencia,
    ...segplan.flatMap((file) => ['--segplan', file]),
    ...output,
  ];
}

/** The case of a matrix, or why it cannot be opened: of several reports one has to be chosen. */
async function openOrExplain(
  opener: Opener,
  matrix: string,
  segplan: readonly string[],
): Promise<Case | CannotRun> {
  try {
    return await openCase(opener, matrix, { segplan }, { needsExecution: false });
  } catch (error) {
    if (error instanceof CannotRun) return error;
    throw error;
  }
}

/** The vigencias of which something was executed, else those of the matrix. */
function vigenciasOf({ plan, executions }: Case): readonly number[] {
  if (!plan) return [];
  const executed = executedVigencias(plan, executions).filter((year) =>
    plan.vigencias.includes(year),
  );
  return executed.length > 0 ? executed : plan.vigencias;
}

/** One of the options, the first where only Enter is pressed; asked again until it is one of them. */
async function choose(
  { ask, say }: Talk,
  what: string,
  options: readonly string[],
): Promise<string | null> {
  const [first] = options;
  if (options.length === 1 && first !== undefined) {
    say(`${what}: ${first}`);
    return first;
  }
  const listed = options.map((option, at) => `${at + 1} = ${option}`).join(', ');
  for (;;) {
    const answer = await ask(`${what} (${listed}) [${first ?? ''}]: `);
    if (answer === null) return null;
    const said = answer.trim();
    if (said === '' && first !== undefined) return first;
    const chosen = options.find((option, at) => [option, String(at + 1)].includes(said));
    if (chosen !== undefined) return chosen;
    say(`«${said}» no es ninguna de ellas.`);
  }
}

/** The words that write a report: none where it is not wanted, or `null` where nothing is answered. */
async function askOutput(
  io: Io,
  { ask, say }: Talk,
  suggestion: string,
): Promise<readonly string[] | null> {
  for (;;) {
    const answer = await ask(`Informe (${EXTENSIONS.join(' ')}; no = ninguno) [${suggestion}]: `);
    if (answer === null) return null;
    const said = answer.trim() || suggestion;
    if (/^no?$/i.test(said)) return [];
    if (!EXTENSIONS.some((extension) => said.toLowerCase().endsWith(extension))) {
      say(`«${said}» no termina en ${EXTENSIONS.join(', ')}.`);
      continue;
    }
    if (!io.exists(said)) return ['-o', said];
    const replace = await ask(`Ya existe «${said}». ¿Reemplazarlo? (s = sí) [no]: `);
    if (replace === null) return null;
    if (/^s[ií]?$/i.test(replace.trim())) return ['-o', said, '--force'];
  }
}

function describeFolder(found: readonly Surveyed[]): string {
  if (found.length === 0) return 'En esta carpeta no hay libros .xlsx ni archivos .csv.';
  const width = Math.max(...found.map(({ name }) => name.length));
  const lines = found.map(({ name, says }) => `  ${name.padEnd(width)}  ${says}`);
  return ['En esta carpeta:', '', ...lines, ''].join('\n');
}
