/** The presentation that the slides of a report are placed on, opened where one is asked for. */

import { basename } from 'node:path';
import type { DeckBase } from '../../../model/deck-base.ts';
import type { ComputableCase } from '../../case/open-case.ts';
import { refuseStdinTwice } from '../../case/opener.ts';
import { explainLimit } from '../../configuration/limits.ts';
import type { Output } from '../../outputs/plan-outputs.ts';
import { CannotRun, WrongUsage } from '../../world/failure.ts';
import type { Io } from '../../world/io.ts';
import { readBytes } from '../../world/system-error.ts';

/** Name of a template that comes by standard input. */
const ARRIVED = 'Lo que llegó por la entrada estándar';

/**
 * The template, `null` where none is asked for. Throws `WrongUsage` where no presentation is to be
 * written, `CannotRun` where the file cannot be read or is no template.
 */
export async function openTemplate(
  path: string | undefined,
  { config }: ComputableCase,
  outputs: readonly Output[],
  inputs: readonly string[],
  io: Io,
): Promise<DeckBase | null> {
  if (path === undefined) return null;
  if (!outputs.some(({ extension }) => extension === '.pptx')) {
    throw new WrongUsage(
      '--plantilla es para una presentación, y no se pide ninguna.',
      'Agregue -o informe.pptx, o quite --plantilla.',
    );
  }
  refuseStdinTwice([...inputs, path]);
  const bytes = readBytes(io, path);
  const { readTemplate } = await import('../../../read/deck/read-template.ts');
  const { UnreadableTemplate } = await import('../../../read/deck/unreadable-template.ts');
  const limits = config?.limits ?? {};
  try {
    return readTemplate(bytes, path === '-' ? ARRIVED : basename(path), { limits });
  } catch (error) {
    if (!(error instanceof UnreadableTemplate)) throw error;
    throw new CannotRun(error.message, explainLimit(error.limit, limits));
  }
}
