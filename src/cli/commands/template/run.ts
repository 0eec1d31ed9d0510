/** `pes template`: a matrix to fill in, blank or with the plan of another. */

import { basename } from 'node:path';
import { composeMove } from '../../../report/template/move.ts';
import type { Template } from '../../../report/template/template.ts';
import { writeTemplate } from '../../../report/template/xlsx.ts';
import { renderTerminal } from '../../../report/terminal/render.ts';
import { planOutputs } from '../../outputs/plan-outputs.ts';
import { EXIT, WrongUsage } from '../../world/failure.ts';
import { type Io, screenOf } from '../../world/io.ts';
import { quoteWord } from '../../world/quote.ts';
import { announce, type Speech } from '../../world/stderr.ts';
import { TOOL } from '../../world/tool.ts';
import { writeWhole } from '../../world/writing.ts';
import { openOld, type Taken } from './open-old.ts';
import { takeFree } from './take-plan.ts';

/** The options of `template`, already of their types. */
export interface TemplateOptions extends Omit<Speech, 'orden' | 'all'> {
  readonly output: readonly string[];
  readonly sector?: string | undefined;
  readonly vigencias?: readonly number[] | undefined;
  readonly objetivos?: number | undefined;
  /** The matrix whose plan is taken. */
  readonly desde?: string | undefined;
  readonly hoja?: string | undefined;
  readonly config?: string | undefined;
  readonly force: boolean;
}

/** What is taken where neither words nor files say it. */
export interface Usual {
  readonly vigencias: readonly number[];
  readonly objectives: number;
}

/** Runs the command and gives its exit code; throws `CannotRun` or `WrongUsage`. */
export async function runTemplate(options: TemplateOptions, usual: Usual, io: Io): Promise<number> {
  const { desde, force } = options;
  const path = onlyOutput(options.output);
  if (desde === undefined) refuseReading(options);
  const old = desde === undefined ? null : await openOld(io, desde, options);
  const [output] = planOutputs(io, [path], old?.paths ?? [], force, ['.xlsx']);
  if (!output) throw new WrongUsage('La matriz se escribe en un archivo.', HELP);
  const template = composeOf(options, old, usual);
  await writeWhole(io, [{ path, bytes: await writeTemplate(template) }], force);
  if (old && desde !== undefined) {
    const names = { from: basename(desde), to: basename(path) };
    io.stdout.write(
      renderTerminal([composeMove(template, names)], screenOf(io.stdout, options.color)),
    );
  }
  const next = `${old ? 'Revíselo' : 'Diligéncielo y revíselo'} con: pes validate ${quoteWord(path)}`;
  announce(io, { ...options, all: false }, `Escrito: ${path}. ${next}`);
  return EXIT.clean;
}

const HELP = 'Por ejemplo: pes template -o matriz.xlsx.';

function onlyOutput(output: readonly string[]): string {
  const [path, ...others] = output;
  if (path === undefined) throw new WrongUsage('Falta decir qué archivo se escribe.', HELP);
  if (others.length > 0) throw new WrongUsage('Se escribe una sola matriz cada vez.', HELP);
  return path;
}

/** Throws `WrongUsage` for what says how to read a matrix where none is read. */
function refuseReading({ hoja, config }: TemplateOptions): void {
  const word = hoja !== undefined ? '--hoja' : config !== undefined ? '--config' : null;
  if (word === null) return;
  throw new WrongUsage(
    `${word} dice cómo leer una matriz, y no se dio ninguna.`,
    'Indique con --desde la matriz cuyo plan se pasa.',
  );
}

/** The template that words and older matrix ask for. */
function composeOf(
  { sector, vigencias, objetivos }: TemplateOptions,
  old: Taken | null,
  usual: Usual,
): Template {
  const own = old ?? NOTHING;
  const years = new Set([...(vigencias ?? []), ...own.vigencias]);
  const objectives = [...own.objectives];
  const wanted = objetivos ?? (objectives.length > 0 ? 0 : usual.objectives);
  const taken = new Set(objectives.map(({ number }) => number));
  while (objectives.length < wanted) objectives.push({ number: takeFree(taken), name: '' });
  return {
    ...own,
    sector: sector?.trim() || own.sector,
    vigencias: years.size > 0 ? [...years].sort((a, b) => a - b) : usual.vigencias,
    objectives: objectives.toSorted((a, b) => a.number - b.number),
    tool: TOOL,
  };
}

const NOTHING: Omit<Taken, 'paths'> = {
  sector: null,
  vigencias: [],
  objectives: [],
  entries: [],
  executions: [],
  cutoff: null,
  unplaced: [],
};
