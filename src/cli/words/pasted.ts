/** Options with other dashes than theirs, as in words pasted from a letter or a page. */

import type { Command } from 'commander';
import { WrongUsage } from '../world/failure.ts';

/** Hyphens, dashes and the minus sign, besides that of the keyboard. */
const DASHES = /^-?[\u2010-\u2015\u2212\uff0d]+-?(?<name>[A-Za-zªºÀ-ÖØ-öø-ɏ][^=]*)/;

/** One hyphen before a name of several letters. */
const ONE_HYPHEN = /^-(?<name>[A-Za-zªºÀ-ÖØ-öø-ɏ][A-Za-zªºÀ-ÖØ-öø-ɏ-]+)(?:=|$)/;

/** Throws `WrongUsage` where a word is an option of the program, composed for it, but for its hyphens. */
export function refuseDashes(argv: readonly string[], compose: () => Command): void {
  for (const word of argv) {
    const single = ONE_HYPHEN.exec(word)?.groups?.name;
    if (single !== undefined && findFlag(compose(), single) !== null) {
      throw new WrongUsage(`«${word}» tiene un guion donde van dos.`, `Escriba -${word}.`);
    }
    const name = DASHES.exec(word)?.groups?.name;
    if (name === undefined) continue;
    const flag = findFlag(compose(), name);
    if (flag === null) continue;
    const hyphens = flag.startsWith('--') ? 'van dos guiones' : 'va un guion';
    throw new WrongUsage(
      `«${word}» tiene una raya donde ${hyphens}: pasa al copiar de Word o de un correo.`,
      `Escriba ${flag}.`,
    );
  }
}

/** The option of any command that has the name; an option of one letter has one hyphen. */
function findFlag(program: Command, name: string): string | null {
  const wanted = [`--${name}`, `-${name}`];
  const flags = [program, ...program.commands].flatMap(({ options }) =>
    options.flatMap(({ long, short }) => [long, short]),
  );
  const known = [...flags, '--help', '-h'];
  return wanted.find((flag) => known.includes(flag)) ?? null;
}
