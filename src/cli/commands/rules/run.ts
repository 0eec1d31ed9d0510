/** `pes rules`: the catalogue of findings, or one of them explained. */

import { CODES, type Code, catalogue } from '../../../diagnostics/catalogue.ts';
import { explainCatalogue, explainCode } from '../../../diagnostics/explain.ts';
import { renderCatalogue, renderCode } from '../../../report/rules/screen.ts';
import { WrongUsage } from '../../world/failure.ts';
import type { Io } from '../../world/io.ts';

const PIPE_WIDTH = 100;

/** Shows the catalogue, or the code asked for; throws `WrongUsage` where there is no such code. */
export function showRules(asked: string | undefined, color: boolean, io: Io): void {
  const screen = { width: io.stdout.width ?? PIPE_WIDTH, color: color && io.stdout.color };
  if (asked === undefined) {
    io.stdout.write(renderCatalogue(explainCatalogue(), screen));
    return;
  }
  const code = /^\d{3}$/.test(asked) ? `PES${asked}` : asked.toUpperCase();
  if (!isCode(code)) {
    throw new WrongUsage(
      `No existe el hallazgo «${asked}».`,
      `Los códigos van de ${CODES[0]} a ${CODES.at(-1)}; vea la lista con pes rules.`,
    );
  }
  io.stdout.write(renderCode(explainCode(code), screen));
}

function isCode(word: string): word is Code {
  return Object.hasOwn(catalogue, word);
}
