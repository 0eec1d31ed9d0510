/** Headings over two columns, the code and the name of what they say. */

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

/** The columns, with the code told where one heading stands over a code and its name. */
export function tellCodes(columns: readonly Profiled[]): readonly Profiled[] {
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
    const concept = meaning.concept && !meaning.given ? CODES[meaning.concept] : undefined;
    return concept && codes.has(column)
      ? { ...column, meaning: { ...meaning, concept, rivals: [] } }
      : column;
  });
}

function areCodes({ filled, codes, percents }: Profile): boolean {
  return filled > 0 && codes >= filled * MOST && percents === 0;
}

function areNames({ filled, texts, codes }: Profile): boolean {
  return filled > 0 && texts >= filled * MOST && codes < filled * MOST;
}
