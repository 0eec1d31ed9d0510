/** `pes rules`: the catalogue of findings, or one of them explained. */

import { CODES, isCode } from '../../../diagnostics/catalogue.ts';
import { type ExplainedCode, explainCatalogue, explainCode } from '../../../diagnostics/explain.ts';
import { askMeantCode, searchCatalogue, suggestWords } from '../../../diagnostics/search.ts';
import { namesTableFile } from '../../../read/book/file-names.ts';
import { renderCatalogue, renderCode, renderFindable } from '../../../report/rules/screen.ts';
import type { Screen } from '../../../report/terminal/render.ts';
import { tellNext } from '../../words/next-step.ts';
import { EXIT, WrongUsage } from '../../world/failure.ts';
import { type Io, screenOf } from '../../world/io.ts';

/**
 * Shows the catalogue, the code asked for, or the codes of which those words are said; throws
 * `WrongUsage` where there is none.
 */
export function showRules(asked: string, color: boolean, io: Io): number {
  const screen = screenOf(io.stdout, color);
  const codes = explainCatalogue();
  if (asked === '') {
    io.stdout.write(renderCatalogue(codes, screen));
    return EXIT.clean;
  }
  const code = /^\d{3}$/.test(asked) ? `PES${asked}` : asked.toUpperCase();
  if (!isCode(code)) {
    io.stdout.write(renderFound(asked, codes, screen));
    return EXIT.clean;
  }
  io.stdout.write(renderCode(explainCode(code), screen));
  if (io.list('.').some(namesTableFile)) {
    const speech = { quiet: false, color, all: false };
    tellNext(io, speech, { purpose: 'ver lo que hay aquí', command: 'pes validate .' });
  }
  return EXIT.clean;
}

function renderFound(asked: string, codes: readonly ExplainedCode[], screen: Screen): string {
  if (/^(?:PES\w{3}|\d+|PES\d+)$/i.test(asked)) {
    const meant = askMeantCode(asked.replace(/^(?=\d)/, 'PES'), CODES);
    throw new WrongUsage(
      `No existe el hallazgo «${asked}».`,
      `${meant === null ? '' : `${meant} `}Los códigos van de ${CODES[0]} a ${CODES.at(-1)}; vea la lista con pes rules.`,
    );
  }
  const found = searchCatalogue(asked, codes);
  const [only] = found;
  if (only && found.length === 1) return renderCode(only, screen);
  if (only) return renderFindable(found, screen);
  const meant = suggestWords(asked, codes);
  throw new WrongUsage(
    `Ningún hallazgo habla de «${asked}».`,
    meant === null
      ? 'Pruebe con otra palabra, o vea la lista con pes rules.'
      : `¿Quiso decir «${meant}»?`,
  );
}
