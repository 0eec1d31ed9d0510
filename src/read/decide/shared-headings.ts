/** Headings over two columns, the code and the name of what they say; and two headings of one thing. */

import { groupBy } from '../../model/group.ts';
import type { Profile } from '../evidence/contents.ts';
import type { Concept } from '../headings/meaning.ts';
import type { Profiled } from './kinds.ts';

const CODES: Readonly<Partial<Record<Concept, Concept>>> = {
  objective: 'objectiveCode',
  goal: 'goalCode',
  indicator: 'indicatorCode',
};

/** Nearly all: a few cells of a real file are always something else. */
const MOST = 0.75;

/** The columns with those of names that stand, without a heading, to the right of their code. */
export function addUnheaded(
  columns: readonly Profiled[],
  profileOf: (index: number) => Profile,
): readonly Profiled[] {
  const headed = new Set(columns.map(({ index }) => index));
  return columns.flatMap((column): Profiled[] => {
    const { index, meaning, profile } = column;
    const mayHead = meaning.concept !== null && !meaning.given && meaning.concept in CODES;
    if (!mayHead || headed.has(index + 1) || !areCodes(profile)) return [column];
    const beside = profileOf(index + 1);
    return areNames(beside) ? [column, { ...column, index: index + 1, profile: beside }] : [column];
  });
}

/** The columns, with the code told from the name where their headings say only what both are of. */
export function tellCodes(columns: readonly Profiled[]): readonly Profiled[] {
  return tellBeside(tellLettered(tellShared(columns)));
}

/** «C.» before a noun: a code where it is no letter of a list. */
const CODE_LETTER = /^\s*c(?:\.\s*|\s+)(?=[a-zªºà-öø-ɏ])/i;
const LIST_LETTER = /^\s*[([]?[abd][.)\]]\s/i;

/** «C. meta» over codes, with the column of its names beside it. */
function tellLettered(columns: readonly Profiled[]): readonly Profiled[] {
  const headingOf = (column: Profiled | undefined) => column?.texts.at(-1) ?? '';
  return columns.map((column, at) => {
    const code = codeOf(column);
    const around = [columns[at - 1], columns[at + 1]];
    const isNamed = around.some(
      (other) => other?.meaning.concept === column.meaning.concept && areNames(other.profile),
    );
    const isCode =
      CODE_LETTER.test(headingOf(column)) &&
      !around.some((other) => LIST_LETTER.test(headingOf(other))) &&
      areCodes(column.profile);
    return code && isCode && isNamed ? asCode(column, code) : column;
  });
}

/**
 * «Código | Meta | Código | Indicador»: the same bare heading over the codes of several things is of
 * the one that stands beside each, all of them before it or all of them after it.
 */
function tellBeside(columns: readonly Profiled[]): readonly Profiled[] {
  const bare = columns.filter(
    ({ meaning: { concept, rivals, given } }) =>
      concept === 'goalCode' && rivals.includes('indicatorCode') && !given,
  );
  if (bare.length < 2) return columns;
  for (const side of [1, -1]) {
    const told = new Map(
      bare.map((column) => {
        const beside = columns.find(({ index }) => index === column.index + side);
        return [column, beside && areNames(beside.profile) ? codeOf(beside) : undefined] as const;
      }),
    );
    const codes = [...told.values()].filter((code) => code !== undefined);
    if (codes.length < bare.length || new Set(codes).size < bare.length) continue;
    return columns.map((column) => {
      const code = told.get(column);
      return code ? asCode(column, code) : column;
    });
  }
  return columns;
}

/** What the code of what a column says is, unless a configuration says what it holds. */
function codeOf({ meaning: { concept, given } }: Profiled): Concept | undefined {
  return concept && !given ? CODES[concept] : undefined;
}

function asCode(column: Profiled, concept: Concept): Profiled {
  return { ...column, meaning: { ...column.meaning, concept, rivals: [], unknown: [] } };
}

/** The columns, with the code told where one heading stands over a code and its name. */
function tellShared(columns: readonly Profiled[]): readonly Profiled[] {
  const shared = groupBy(columns, ({ at }) => `${at.row}/${at.column}`);
  const codes = new Set(
    [...shared.values()].flatMap((own) => {
      const [coded, ...more] = own.filter(({ profile }) => areCodes(profile));
      const isPair = own.length === 2 && own.some(({ profile }) => areNames(profile));
      return coded && more.length === 0 && isPair ? [coded] : [];
    }),
  );
  return columns.map((column) => {
    const { meaning } = column;
    const concept = codeOf(column);
    return concept && codes.has(column)
      ? { ...column, meaning: { ...meaning, concept, rivals: [] } }
      : column;
  });
}

/**
 * The columns, with the number of the objective told where one beside its name says the same of the
 * rows: «OE» with 1, 2, 3 and «Objetivo» with as many names.
 */
export function tellNumbers(columns: readonly Profiled[]): readonly Profiled[] {
  const objectives = columns.filter(
    ({ meaning }) => meaning.concept === 'objective' && !meaning.given,
  );
  const [coded, ...more] = objectives.filter(
    ({ profile }) => areCodes(profile) && areBare(profile),
  );
  const named = objectives.find(({ profile }) => areNames(profile));
  if (!coded || !named || more.length > 0 || objectives.length > 2) return columns;
  if (coded.profile.distinct !== named.profile.distinct) return columns;
  const meaning = { ...coded.meaning, concept: 'objectiveCode', rivals: [] } as const;
  return columns.map((column) => (column === coded ? { ...coded, meaning } : column));
}

/** What a band of a year has beside its target: it is set anew each year, or came out of it. */
const OF_YEAR: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'weight',
  'executed',
  'progress',
]);

/**
 * The columns, with «Meta» under the band of a year told for what was programmed in it, as «Meta 2024»
 * is, where the band has figures of the year beside it, no other target, and no name of what it is of.
 */
export function tellTargets(columns: readonly Profiled[]): readonly Profiled[] {
  const bandOf = ({ texts }: Profiled) => texts.slice(0, -1).join('\n');
  const bands = groupBy(columns, bandOf);
  return columns.map((column) => {
    const { meaning, profile, texts } = column;
    const others = (bands.get(bandOf(column)) ?? []).filter((one) => one !== column);
    const isOpen = meaning.concept === 'programmed' && meaning.rivals.includes('goal');
    const isOfYear =
      texts.length > 1 && meaning.years.length === 1 && profile.texts <= profile.numbers;
    const isBeside =
      others.some((one) => OF_YEAR.has(one.meaning.concept)) &&
      others.every((one) => OF_YEAR.has(one.meaning.concept) || isOfNothing(one));
    if (!isOpen || !isOfYear || !isBeside) return column;
    return { ...column, meaning: { ...meaning, rivals: [] } };
  });
}

/** Whether a column is no figure of the year and no name: a status, a comment, what nobody reads. */
function isOfNothing({ meaning: { concept } }: Profiled): boolean {
  return concept === 'status' || concept === 'observation' || concept === 'unused';
}

function areCodes({ filled, codes, percents }: Profile): boolean {
  return filled > 0 && codes >= filled * MOST && percents === 0;
}

/** Letters of a number with what announces it: «OE 1». */
const MOST_LETTERS = 4;

/** Whether the codes have no name after them. */
function areBare({ filled, letters }: Profile): boolean {
  return letters <= filled * MOST_LETTERS;
}

function areNames({ filled, texts, codes }: Profile): boolean {
  return filled > 0 && texts >= filled * MOST && codes < filled * MOST;
}
