/** Which findings `--accept` is told to accept: `PES201`, `PES201@F9`, `PES201@Formulación!F9:F12`. */

import { CODES, type Code, isCode } from '../../../diagnostics/catalogue.ts';
import type { CellRange } from '../../../diagnostics/ranges.ts';
import { askMeantCode } from '../../../diagnostics/search.ts';
import type { ToldPlace } from '../../../diagnostics/tell.ts';
import { columnNumber } from '../../../model/source.ts';
import { WrongUsage } from '../../world/failure.ts';
import type { Io } from '../../world/io.ts';

/** A code, and the cells to which it is narrowed down. */
export interface Choice {
  /** As it was written. */
  readonly word: string;
  readonly code: Code;
  readonly sheet: string | null;
  readonly range: CellRange | null;
}

/** The words of a command told apart. */
export interface Words {
  readonly paths: readonly string[];
  readonly choices: readonly Choice[];
}

const CODE = /^(PES\d{3})(?:@(?:(.+)!)?([A-Z]{1,3}\d+)(?::([A-Z]{1,3}\d+))?)?$/i;

/** A code with its letters mixed up, or with letters for figures. */
const LIKE_CODE = /^(?:P[A-Z]{2}\w{3}|[A-Z]{3}\d{3})(?:@|$)/i;

/**
 * Tells the findings that are named from the files: a word like a code is one where no file has that
 * name. Throws `WrongUsage` for a code that there is not, or where nothing is to be accepted.
 */
export function splitWords(words: readonly string[], accept: boolean, io: Io): Words {
  const isChoice = (word: string): boolean => /^PES\d{3}(?:@|$)/i.test(word) && !io.exists(word);
  const chosen = words.filter(isChoice);
  if (chosen.length > 0 && !accept) {
    throw new WrongUsage(
      `«${chosen[0]}» nombra un hallazgo, y solo va con --accept.`,
      `Para aceptarlo: --accept ${chosen.join(' ')}. Para leer qué es: pes rules ${chosen[0]?.slice(0, 6)}.`,
    );
  }
  const paths = words.filter((word) => !isChoice(word));
  if (paths.length === 0) {
    throw new WrongUsage(
      'Falta indicar <matriz.xlsx>.',
      `Por ejemplo: pes validate matriz.xlsx --accept ${chosen.join(' ')} --motivo "…" --nombre "…".`,
    );
  }
  const slip = accept ? paths.find((path) => LIKE_CODE.test(path) && !io.exists(path)) : undefined;
  const meant = slip === undefined ? null : askMeantCode(slip.slice(0, 6), CODES);
  if (meant !== null) {
    throw new WrongUsage(`«${slip}» no es un hallazgo, ni un archivo.`, meant);
  }
  return { paths, choices: chosen.map(parseChoice) };
}

function parseChoice(word: string): Choice {
  const [, given = '', sheet, from, to = from] = CODE.exec(word) ?? [];
  const code = given.toUpperCase();
  if (given === '') {
    throw new WrongUsage(
      `No se entiende «${word}».`,
      'Escriba el código, o el código y la celda: PES201, PES201@F9, PES201@Formulación!F9:F12.',
    );
  }
  if (!isCode(code)) {
    throw new WrongUsage(
      `No existe el hallazgo ${code}.`,
      askMeantCode(code, CODES) ?? 'Vea los códigos con pes rules.',
    );
  }
  const range = from && to ? { first: parseAddress(from), last: parseAddress(to) } : null;
  const bare = sheet?.replace(/^'(.*)'$/, '$1').replaceAll("''", "'") ?? null;
  return { word, code: code as Code, sheet: bare, range };
}

function parseAddress(text: string): CellRange['first'] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/i.exec(text) ?? [];
  return { row: Number(row), column: columnNumber(letters.toUpperCase()) };
}

/** Whether a choice is of that place of a finding. */
export function isChosen(
  { code, sheet, range }: Choice,
  one: Pick<ToldPlace, 'sheet' | 'address'> & { readonly code: Code },
): boolean {
  if (one.code !== code || (sheet !== null && sheet !== one.sheet)) return false;
  if (range === null) return true;
  const { address } = one;
  return (
    address !== null &&
    address.row >= range.first.row &&
    address.row <= range.last.row &&
    address.column >= range.first.column &&
    address.column <= range.last.column
  );
}
