/** `pes page`: the page that the build made, written where it is asked for. */

import { extname } from 'node:path';
import { planOutputs } from '../../outputs/plan-outputs.ts';
import { EXIT, WrongUsage } from '../../world/failure.ts';
import type { Io } from '../../world/io.ts';
import { readOwnFile } from '../../world/own-file.ts';
import { announce, type Speech } from '../../world/stderr.ts';
import { writeWhole } from '../../world/writing.ts';
import { PAGE } from './own-page.ts';

/** The options of `page`, already of their types. */
export interface PageOptions extends Speech {
  readonly output: readonly string[];
  readonly force: boolean;
}

const HELP = 'Por ejemplo: pes page -o pes.html.';

/** Runs the command and gives its exit code; throws `CannotRun` or `WrongUsage`. */
export async function writePage(
  { output, force, ...speech }: PageOptions,
  io: Io,
): Promise<number> {
  const [path, ...others] = output;
  if (path === undefined) throw new WrongUsage('Falta decir qué archivo se escribe.', HELP);
  if (others.length > 0) throw new WrongUsage('Se escribe una sola página cada vez.', HELP);
  const outputs = planOutputs(io, [path], [], force, [extname(PAGE)]);
  if (outputs.length === 0) throw new WrongUsage('La página se escribe en un archivo.', HELP);
  await writeWhole(io, [{ path, bytes: readOwnFile(PAGE) }], force);
  announce(io, speech, `Escrito: ${path}. Ábralo en el navegador; funciona sin internet.`);
  return EXIT.clean;
}
