/** Columns that say the same but for their year, and what each may hold. */

import type { ColumnReason } from '../../model/layout.ts';
import { foldText } from '../../model/text.ts';
import type { Profile } from '../evidence/contents.ts';
import { areMoney, areSentences, fitOf, PROVEN } from '../evidence/fit.ts';
import type { HeadedColumn } from '../evidence/headed-column.ts';
import type { Concept } from '../headings/meaning.ts';

/** A column with its year and its contents. */
export interface Profiled extends HeadedColumn {
  readonly year: number | null;
  readonly profile: Profile;
}

/** What the columns of a kind may hold, and what speaks for it. */
export interface Candidate {
  /** `null`: something that nobody reads. */
  readonly concept: Concept | null;
  readonly heading: number;
  readonly contents: number;
  readonly reasons: readonly ColumnReason[];
}

/** Columns whose headings differ only in their year: they are decided together. */
export interface Kind {
  readonly columns: readonly Profiled[];
  readonly candidates: readonly Candidate[];
  /** Words of its headings that nobody knows and that tell it from other columns. */
  readonly unknown: readonly string[];
  /** Whether its headings or its cells say that it is no magnitude of the year. */
  readonly money: boolean;
}

/** What words alone are worth: a heading that says it, one of two that it may say, a guess. */
const SAID = 6;
const SAID_WITH_UNKNOWN = 4;
const FIRST_OF_SEVERAL = 3;
const OTHER_OF_SEVERAL = 2;
const UNSAID = -1;
/** What words say of money, and may say of weights: only that they add up tells. */
const OF_MONEY = -1;
/** What only a relation says: it must be proven, not only fit. */
const ONLY_RELATED = -4;

/** Concepts that their cells alone can prove. */
const SELF_EVIDENT: readonly Concept[] = ['trend', 'goalKind'];

/** Concepts that a relation can prove of a column of figures whose heading nobody knows. */
const BY_RELATION: readonly Concept[] = ['weight', 'programmed', 'executed', 'progress'];

/** With more unknown columns of figures than these none is looked at: they are another matter. */
const MOST_UNKNOWN = 8;

/** The kinds of the columns, from left to right. */
export function groupKinds(columns: readonly Profiled[]): readonly Kind[] {
  const groups = new Map<string, Profiled[]>();
  for (const column of columns) {
    const key = `${keyOf(column)}/${natureOf(column)}`;
    const own = groups.get(key);
    if (own) own.push(column);
    else groups.set(key, [column]);
  }
  const kinds = [...groups.values()];
  const labels = commonWords(kinds);
  const figures = kinds.filter((own) => isUnknownFigure(own));
  const open = figures.length <= MOST_UNKNOWN ? new Set(figures) : new Set<Profiled[]>();
  return kinds.map((own): Kind => {
    const { meaning } = own[0] as Profiled;
    const profile = fullest(own);
    const unknown = meaning.unknown.filter((word) => !labels.has(word));
    return {
      columns: own,
      candidates: candidatesOf(own, profile, unknown, open.has(own)),
      unknown,
      money:
        meaning.unit === 'money' ||
        (meaning.unit === null && (areMoney(profile) || standsInMoney(own, columns))),
    };
  });
}

/** Amounts of money are of millions, and those of one budget of a size with one another. */
const LEAST_MONEY = 1e6;
const SAME_SIZE = 100;

/**
 * Whether columns that do not say their unit stand beside money and are of its size, where nothing
 * that was programmed is: «Presupuesto | Ejecución | Pagos».
 */
function standsInMoney(own: readonly Profiled[], columns: readonly Profiled[]): boolean {
  return own.every((column) => {
    const size = medianOf(column);
    if (size < LEAST_MONEY) return false;
    const isOfItsSize = (other: Profiled) => {
      const ratio = medianOf(other) / size;
      return ratio <= SAME_SIZE && ratio >= 1 / SAME_SIZE;
    };
    const isTarget = ({ meaning: { concept, unit } }: Profiled) =>
      concept === 'programmed' && unit !== 'money';
    const isBeside = ({ index, meaning: { unit } }: Profiled) =>
      Math.abs(index - column.index) === 1 && unit === 'money';
    return (
      columns.some((other) => isBeside(other) && isOfItsSize(other)) &&
      !columns.some((other) => other !== column && isTarget(other) && isOfItsSize(other))
    );
  });
}

/** The figure in the middle of a column, without blanks and zeros; 0 where it has none. */
function medianOf({ profile }: Profiled): number {
  const figures = profile.values.flatMap((one) => (one && one.value !== 0 ? [one.value] : []));
  return figures.sort((a, b) => a - b)[figures.length >> 1] ?? 0;
}

/**
 * What the cells of a column are that those of another with its heading may not be: «Logros» may be
 * the figure or its story, and «Tipo» of a goal its kind, of an indicator its trend.
 */
function natureOf({ profile }: Profiled): string {
  if (areSentences(profile)) return 'sentences';
  return SELF_EVIDENT.find((concept) => fitOf(concept, profile).score >= PROVEN) ?? '';
}

/** Text that is equal for columns that differ only in their year. */
function keyOf({ meaning, texts, year }: Profiled): string {
  const { concept, version, period, months, unit, of, level, unknown, rivals, given } = meaning;
  if (concept === null) return foldText(texts.join(' ')).replace(String(year), '');
  const parts = [concept, version, period, months?.first, months?.last, unit, of, level, given];
  return [...parts, ...rivals, ...unknown].join('/');
}

/** The profile of the column with most contents: those of years to come are empty. */
function fullest(columns: readonly Profiled[]): Profile {
  const [first, ...others] = columns.map(({ profile }) => profile);
  return others.reduce(
    (best, profile) => (profile.filled > best.filled ? profile : best),
    first as Profile,
  );
}

/** Unknown words that stand over columns of different things: they are a label of all of them. */
function commonWords(kinds: readonly (readonly Profiled[])[]): ReadonlySet<string> {
  const concepts = new Map<string, Set<Concept>>();
  for (const [first] of kinds) {
    const { concept, unknown } = (first as Profiled).meaning;
    if (concept === null) continue;
    for (const word of unknown) {
      concepts.set(word, (concepts.get(word) ?? new Set()).add(concept));
    }
  }
  return new Set([...concepts].flatMap(([word, { size }]) => (size > 1 ? [word] : [])));
}

function isUnknownFigure(columns: readonly Profiled[]): boolean {
  const profile = fullest(columns);
  return (
    (columns[0] as Profiled).meaning.concept === null &&
    profile.numbers > 0 &&
    profile.numbers >= profile.filled / 2
  );
}

function candidatesOf(
  columns: readonly Profiled[],
  profile: Profile,
  unknown: readonly string[],
  isOpen: boolean,
): readonly Candidate[] {
  const { meaning } = columns[0] as Profiled;
  const { concept, rivals, given } = meaning;
  const candidate = (of: Concept, heading: number): Candidate => {
    const { score, what } = fitOf(of, profile);
    const said: ColumnReason[] = heading > 0 ? [{ from: 'heading', unknown }] : [];
    const shown: ColumnReason[] = what !== null && score > 0 ? [{ from: 'contents', what }] : [];
    return { concept: of, heading, contents: score, reasons: [...said, ...shown] };
  };
  if (concept !== null && given) {
    return [{ concept, heading: 100, contents: 0, reasons: [{ from: 'given' }] }];
  }
  const nothing: Candidate = { concept: null, heading: 0, contents: 0, reasons: [] };
  const proven = SELF_EVIDENT.filter(
    (of) => of !== concept && fitOf(of, profile).score >= PROVEN,
  ).map((of) => candidate(of, UNSAID));
  if (concept === null) {
    const related = isOpen ? BY_RELATION.map((of) => candidate(of, ONLY_RELATED)) : [];
    const open = rivals.map((rival) => candidate(rival, OTHER_OF_SEVERAL));
    return [nothing, ...open, ...proven, ...related];
  }
  const first =
    rivals.length > 0 ? FIRST_OF_SEVERAL : unknown.length > 0 ? SAID_WITH_UNKNOWN : SAID;
  return [
    candidate(concept, first),
    ...rivals.map((rival) =>
      candidate(rival, concept === 'money' && rival === 'weight' ? OF_MONEY : OTHER_OF_SEVERAL),
    ),
    ...proven,
    nothing,
  ];
}
