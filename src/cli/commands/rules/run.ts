/** `pes rules`: the catalogue of findings, or one of them explained. */

import { CODES, type Code, catalogue } from '../../../diagnostics/catalogue.ts';
import { explainCatalogue, explainCode } from '../../../diagnostics/explain.ts';
import { renderCatalogue, renderCode } from '../../../report/rules/screen.ts';
import { EXIT, WrongUsage } from '../../world/failure.ts';
import { type Io, screenOf } from '../../world/io.ts';

/** Shows the catalogue, or the code asked for; throws `WrongUsage` where there is no such code. */
export function showRules(asked: string | undefined, color: boolean, io: Io): number {
  const screen = screenOf(io.stdout, color);
  if (asked === undefined) {
    io.stdout.write(renderCatalogue(explainCatalogue(), screen));
    return EXIT.clean;
  }
  const code = /^\d{3}$/.test(asked) ? `PES${asked}` : asked.toUpperCase();
  if (!isCode(code)) {
    throw new WrongUsage(
      `No existe el hallazgo «${asked}».`,
      `Los códigos van de ${CODES[0]} a ${CODES.at(-1)}; vea la lista con pes rules.`,
    );
  }
  io.stdout.write(renderCode(explainCode(code), screen));
  return EXIT.clean;
}

function isCode(word: string): word is Code {
  return Object.hasOwn(catalogue, word);
}
