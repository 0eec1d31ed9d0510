/** Codes of goals and indicators as texts give them: alone, or glued to a name. */

import {
  beginsWithCapital,
  beginsWithSmall,
  lettersAtStart,
  lettersOf,
} from '../../model/letters.ts';
import type { GoalKind } from '../../model/plan.ts';
import { keepLately, singleLine } from '../../model/text.ts';
import { labelBefore, takeLabel } from './code-labels.ts';
import { goalKindOf, kindOfLetters } from './goal-kinds.ts';

/** A code in a text, with what stands around it. */
export interface CodeAt {
  /** Letters before the digits: `MS` of `MS-2307`. */
  readonly letters: string;
  /** Digits without leading zeros. */
  readonly digits: string;
  /** What follows the digits and is of the code: `-1` of `2307-1`. */
  readonly suffix: string;
  /** Kind that words before the code name: «Meta estratégica 77». */
  readonly kind: GoalKind | null;
  /** The text without the code. */
  readonly name: string;
  readonly strength: CodeStrength;
}

/**
 * How surely a number in a text is its code: a sign, a word or nothing else says so; what follows
 * can be no plural, which a quantity would ask for; or it may as well be a quantity.
 */
export type CodeStrength = 'sure' | 'likely' | 'doubtful';

/** A name with the code that came glued to it. */
export interface CodedName {
  /** Digits without leading zeros, or another shape as it is written. */
  readonly code: string | null;
  readonly name: string | null;
  /** Kind of goal that the text names before the code: «Meta Estratégica 77: …». */
  readonly goalKind: GoalKind | null;
}

/** Letters before the digits: `MS-`, `M.S. `, `Ind. `. */
const LETTERS = String.raw`(?<letters>(?:[A-ZÀ-ÖØ-Þ]{1,6}|[A-ZÀ-ÖØ-Þ](?:\.\s?[A-ZÀ-ÖØ-Þ]){1,3}\.?|[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{1,5}\.)\s?[-–—._:/]?\s?)?`;
const DIGITS = String.raw`(?<digits>\d{1,20})`;
/** What follows the digits and is of the code: `-1`, `.2.3`, `A`. */
const SUFFIX = String.raw`(?<suffix>(?:[.–—/-]\d{1,5})*(?:[.–—-]?[A-ZÀ-ÖØ-Þ](?![A-Za-zªºÀ-ÖØ-öø-ɏ\d]))?)`;

const FROM_START = new RegExp(
  String.raw`^${LETTERS}${DIGITS}${SUFFIX}(?![\d,]\d|\s*%)(?<sep>\s*[:;,)\]}|.–—-]+\s*|\s+|$)(?<name>.*)$`,
  'u',
);

/** The code that begins a text, or `null` where no number does. */
export function codeAtStart(text: string): CodeAt | null {
  return /\d/.test(text) ? readStart(text) : null;
}

const readStart = keepLately((text: string): CodeAt | null => {
  const line = singleLine(text).replace(/^[([{]\s*/, '');
  const { label, rest } = takeLabel(line);
  const groups = /^\D{0,12}\d/u.test(rest) ? FROM_START.exec(rest)?.groups : null;
  if (!groups) return null;
  const { letters = '', digits = '', suffix = '', sep = '', name = '' } = groups;
  const bare = lettersOf(letters).toUpperCase();
  const joined = withHyphens(suffix);
  if (isYears(digits, joined, sep, name) || isFraction(digits, joined, name)) return null;
  return {
    letters: bare,
    digits: bareDigits(digits),
    suffix: joined,
    kind: label ? goalKindOf(label) : null,
    name,
    strength: strengthOf({ label, letters: bare, digits, suffix: joined, sep, name }),
  };
});

function withHyphens(suffix: string): string {
  return suffix.replaceAll('–', '-').replaceAll('—', '-');
}

/** «2024-2027» is a time. */
function isYears(digits: string, suffix: string, sep: string, name: string): boolean {
  const after = suffix || (/^\s*[-–—]\s*$/.test(sep) ? `-${name}` : '');
  return /^(19|20)\d\d$/.test(digits) && /^[-/](19|20)\d\d/.test(after);
}

/** «1.250 hogares», «1.5 grados», «3/4 de los procesos»: figures, unless a capital begins a name. */
function isFraction(digits: string, suffix: string, name: string): boolean {
  return (
    /^[./-]\d+$/.test(suffix) &&
    digits.length <= 3 &&
    (beginsWithSmall(name) || name.startsWith('%'))
  );
}

interface Parts {
  readonly label: string;
  readonly letters: string;
  readonly digits: string;
  readonly suffix: string;
  readonly sep: string;
  readonly name: string;
}

function strengthOf({ label, letters, digits, suffix, sep, name }: Parts): CodeStrength {
  if (letters && !label && kindOfLetters(letters) === null) return 'doubtful';
  if (label || name === '') return 'sure';
  const sign = sep.trim();
  if (sign === ',') return 'doubtful';
  if (sign) return /^\d/.test(name) && !/[:;)\]}|.]/.test(sign) ? 'doubtful' : 'sure';
  if (suffix) return 'doubtful';
  return asksForNoPlural(name, Number(digits)) ? 'likely' : 'doubtful';
}

/** Whether a number before the name counts nothing: «2307 Asistir», «4231 Número de entidades». */
function asksForNoPlural(name: string, number: number): boolean {
  const word = lettersAtStart(name);
  if (/.[aeiáéí]r(se)?$/.test(word) && number !== 1) return true;
  const isUnit = word.length <= LONGEST_UNIT && word === word.toUpperCase();
  return number !== 1 && beginsWithCapital(word) && !isUnit && !/s$/i.test(word);
}

/** «46 KM DE VÍAS»: no plural follows, and yet it is a quantity. */
const LONGEST_UNIT = 3;

/** A code is no further from the end than this. */
const LONGEST_END = 60;

const AT_END = new RegExp(
  String.raw`(?<![A-Za-zªºÀ-ÖØ-öø-ɏ\d.,])${LETTERS}${DIGITS}${SUFFIX}\s*[)\]}]?\.?$`,
  'u',
);

/** The code that ends a text: «… (Meta 2307)» surely, «… (2307)» or «… - 2307» perhaps. */
export function codeAtEnd(text: string): CodeAt | null {
  return /\d/.test(text) ? readEnd(text) : null;
}

const readEnd = keepLately((text: string): CodeAt | null => {
  const line = singleLine(text);
  if (!/\d[A-ZÀ-ÖØ-Þ]?\s*[)\]}]?\.?$/.test(line)) return null;
  const from = Math.max(0, line.length - LONGEST_END);
  const match = AT_END.exec(line.slice(from));
  if (!match) return null;
  const { letters: found = '', digits = '', suffix = '' } = match.groups ?? {};
  const letters = takeLabel(found).rest === '' ? '' : found;
  const before = line.slice(0, from + match.index) + found.slice(letters.length);
  const label = labelBefore(before);
  const [sep = ''] =
    /\s*[([{|_/;:,.–—-]?\s*$/.exec(before.slice(0, before.length - label.length)) ?? [];
  const name = before.slice(0, before.length - label.length - sep.length).trim();
  if (name === '') return null;
  const bracket = /[([{]/.test(sep);
  const isAnnounced =
    bracket || sep.trim() !== '' || /^\s*(c[oó]d|id\b|n[.°º]|no\b|#)/i.test(label);
  const perhaps = bracket ? 'likely' : 'doubtful';
  return {
    letters: lettersOf(letters).toUpperCase(),
    digits: bareDigits(digits),
    suffix: withHyphens(suffix),
    kind: goalKindOf(label),
    name,
    strength: label && isAnnounced ? 'sure' : perhaps,
  };
});

/** A name split from the code that surely or likely is glued to it. A text without one is all name. */
export function splitCode(text: string): CodedName {
  const line = singleLine(text);
  if (!/\d/.test(line)) return { code: null, name: line || null, goalKind: null };
  const start = codeAtStart(line);
  const end = start && start.strength !== 'doubtful' ? null : codeAtEnd(line);
  const own = end?.strength === 'sure' ? end : start;
  if (!own || own.strength === 'doubtful')
    return { code: null, name: line || null, goalKind: null };
  return {
    code: codeText(own),
    name: own.name || null,
    goalKind: own.kind ?? kindOfLetters(own.letters),
  };
}

/** The code as one text; letters are of it only where they tell it from others. */
export function codeText({ letters, digits, suffix }: CodeAt, withLetters = false): string {
  return `${withLetters && letters ? `${letters}-` : ''}${digits}${suffix}`;
}

/** Digits without leading zeros. */
function bareDigits(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
