/** The number that an objective's text gives, and its name without it. */

import { lettersAtStart } from '../../model/letters.ts';
import { foldText, keepLately, singleLine } from '../../model/text.ts';

/** An objective's text as its number and its name; the name is the text where it is all there is. */
export interface NumberedName {
  readonly number: number | null;
  readonly name: string;
}

/** By what plans call their top level, whole or in initials. */
const LEVEL =
  /^(?:(?:objetivos?|ejes?|componentes?|prop[oó]sitos?|programas?|l[ií]neas?|pilar(?:es)?|retos?)(?![a-zªºà-öø-ɏ\d])(?:\s+(?:estrat[eé]gic[oa]|sectorial|espec[ií]fico|general|institucional|de\s+desarrollo(?=\s+[^a-zªºà-öø-ɏ])|del?\s+plan|pes))*|obj(?![a-zªºà-öø-ɏ])\.?|o\.?\s?e\.?(?:\s?s\.?)?(?![a-zªºà-öø-ɏ]))\s*(?:n[.°º]+\s?o?[.°º]?|no\b\.?|n[uú]mero\b|#)?\s*[-–.:]?\s*/i;

const DIGITS =
  /^[([]?\s*(?<digits>\d{1,3})(?![\d%]|\s*%|\s*[.,–—-]\s*\d)\s*(?<sep>[:.)\]–—|-]*)\s*(?<name>.*)$/u;

const ORDINALS: readonly (readonly string[])[] = [
  ['primero', 'primer', 'primera', 'uno'],
  ['segundo', 'segunda', 'dos'],
  ['tercero', 'tercer', 'tercera', 'tres'],
  ['cuarto', 'cuarta', 'cuatro'],
  ['quinto', 'quinta', 'cinco'],
  ['sexto', 'sexta', 'seis'],
  ['septimo', 'septima', 'siete'],
  ['octavo', 'octava', 'ocho'],
  ['noveno', 'novena', 'nueve'],
  ['decimo', 'decima', 'diez'],
];

/** What a page says of an objective that began on the one before: «(continuación)», «– cont.». */
const CONTINUED =
  /\s*(?:[([]\s*(?:continuaci[oó]n|contin[uú]a|cont\.?)\s*[)\]]|[-–—]\s*(?:continuaci[oó]n|contin[uú]a|cont\.))\.?\s*$/i;

function withoutContinued(line: string): string {
  return /contin|cont\./i.test(line) ? line.replace(CONTINUED, '') : line;
}

/** The number an objective's text gives («Objetivo 3. …», «OE3», «3. …», «(3)»), and its name without it. */
export const splitObjective: (text: string) => NumberedName = keepLately((text) => {
  const line = withoutContinued(singleLine(text));
  const level = LEVEL.exec(line)?.[0] ?? '';
  const rest = line.slice(level.length);
  return (
    ofDigits(rest, level !== '', line) ??
    (level ? ofWords(rest, line) : ofWordsBefore(line)) ??
    ofEnd(line) ?? { number: null, name: line }
  );
});

function ofDigits(rest: string, isLabelled: boolean, line: string): NumberedName | null {
  const groups = DIGITS.exec(rest)?.groups;
  if (!groups) return null;
  const { digits = '', sep = '', name = '' } = groups;
  const counts =
    !isLabelled &&
    sep === '' &&
    name !== '' &&
    !/^[A-ZÀ-ÖØ-Þ][A-Za-zªºÀ-ÖØ-öø-ɏ]+[aeiáéí]r(se)?\b/.test(name);
  return counts ? null : { number: Number(digits), name: name || line };
}

/** «Objetivo segundo: …». */
function ofWords(rest: string, line: string): NumberedName | null {
  const word = lettersAtStart(rest);
  const number = numberOfOrdinal(word);
  if (number === null) return null;
  return { number, name: rest.slice(word.length).replace(/^\s*[:.)\]–—|-]*\s*/u, '') || line };
}

/** «Segundo objetivo. …». */
function ofWordsBefore(line: string): NumberedName | null {
  const match =
    /^(?<word>[a-zªºà-öø-ɏ]+)\s+(?:objetivo|eje|componente|prop[oó]sito)(?:\s+(?:estrat[eé]gico|sectorial))*\s*[:.)–—|-]*\s*(?<name>.*)$/i.exec(
      line,
    );
  const number = numberOfOrdinal(match?.groups?.word ?? '');
  return match && number !== null ? { number, name: match.groups?.name || line } : null;
}

function numberOfOrdinal(word: string): number | null {
  const folded = foldText(word);
  const at = ORDINALS.findIndex((words) => words.includes(folded));
  return at < 0 ? null : at + 1;
}

/** «Fortalecer la gestión (OE2)». */
function ofEnd(line: string): NumberedName | null {
  const match = /^(?<name>.*\S)\s*[([]\s*(?<inside>[^()[\]]{2,40})[)\]]\.?$/u.exec(line);
  const { name = '', inside = '' } = match?.groups ?? {};
  const level = LEVEL.exec(inside)?.[0];
  const digits = level ? /^\d{1,3}$/.exec(inside.slice(level.length)) : null;
  return digits ? { number: Number(digits[0]), name } : null;
}

/**
 * Reads the texts of the objectives of a table together: Roman numerals number them where they
 * follow one another, or where the word for the level stands before one and no letters number others.
 */
export function numberObjectives(texts: Iterable<string>): (text: string) => NumberedName {
  const distinct = [...new Set(texts)];
  const isLettered = distinct.some((text) => LETTERED.test(singleLine(text)));
  const romans = distinct
    .filter((text) => splitObjective(text).number === null)
    .map((text) => splitRoman(text).number);
  const areProven =
    romans.length > 1 &&
    romans.every((number, at) => number !== null && (at === 0 || number > (romans[at - 1] ?? 0))) &&
    romans.some((number, at) => at > 0 && number === (romans[at - 1] ?? 0) + 1);
  return (text) => {
    const own = splitObjective(text);
    if (own.number !== null) return own;
    const roman = splitRoman(text);
    const isWorded = !isLettered && WORDED.test(singleLine(text));
    return areProven || isWorded ? roman : own;
  };
}

/** «Objetivo II», and «Objetivo I» where no other is «Objetivo C». */
const WORDED = /^(?:objetivos?|oe|obj)\b.{0,40}?\b[IVX]{1,6}\b/iu;
const LETTERED =
  /^(?:objetivos?|oe|obj)\b\.?\s*(?:estrat[eé]gico\s*)?[A-HJ-UWYZ](?![a-zªºà-öø-ɏ\d])/i;

/** A Roman numeral that may number an objective, with the name after it: «Objetivo II. …», «III - …». */
function splitRoman(text: string): NumberedName {
  const line = withoutContinued(singleLine(text));
  const level = LEVEL.exec(line)?.[0] ?? '';
  const match =
    /^[([]?\s*(?<roman>[IVXivx]{1,6})(?![A-Za-zªºÀ-ÖØ-öø-ɏ\d])\s*(?<sep>[:.)\]–—|-]*)\s*(?<name>.*)$/u.exec(
      line.slice(level.length),
    );
  const { roman = '', sep = '', name = '' } = match?.groups ?? {};
  const number = numberOfRoman(roman.toUpperCase());
  const isNumbering = level !== '' || sep !== '' || name === '';
  return match && number !== null && isNumbering
    ? { number, name: name || line }
    : { number: null, name: line };
}

function numberOfRoman(roman: string): number | null {
  const at = ROMANS.indexOf(roman);
  return at < 0 ? null : at + 1;
}

const ROMANS: readonly string[] = ['', 'X', 'XX'].flatMap((tens) =>
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].map((units) => tens + units),
);
