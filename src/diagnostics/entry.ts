/** What the catalogue says of one code. */

import type { Otherwise } from '../model/reading.ts';
import { joinList } from '../model/spanish.ts';

/** How much a finding weighs: `error` means that a figure cannot be vouched for. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * What a finding does to the figures, the most first: it keeps some from being given, may change
 * one, would be read wrong next year, or none of these.
 */
export type Effect = 'withholds' | 'moves' | 'misleads' | 'informs';

/** What a finding does where its entry does not say: a figure nobody vouches for is not given. */
export const USUAL_EFFECTS: Readonly<Record<Severity, Effect>> = {
  error: 'withholds',
  warning: 'moves',
  note: 'informs',
};

/** What the words of a finding say of it besides its facts. */
export interface Told {
  /** Its subject without the article: «meta sectorial 2307 (indicador 4231)», «objetivo 5». */
  readonly name: string;
  /** The vigencias in which the facts are so, ascending; none where it bears on all of them. */
  readonly vigencias: readonly number[];
  /** The same in words: «2024 y 2025». */
  readonly years: string;
}

/** What words say of a subject of that name in those vigencias. */
export function tellOf(name: string, ...vigencias: readonly number[]): Told {
  return { name, vigencias, years: joinList(vigencias.map(String)) };
}

/** What has one cause. */
export interface Many {
  /** How many indicators, goals or objectives: two at least. */
  readonly count: number;
  readonly cells: number;
  /** The vigencias in words. */
  readonly years: string;
}

/** A cause that cells of other words have in common. */
export interface Shared<Facts> {
  /** What of the facts makes it the same cause. */
  readonly cause: (facts: Facts) => unknown;
  /** What is, for many at once; else the words of the first, and how many more there are. */
  readonly message?: (facts: Facts, many: Many) => string;
}

/** All that is said of a code; `Facts` is what its words need of the case. */
export interface Entry<Facts> {
  readonly severity: Severity;
  /** What it does to the figures, where that is not what its severity usually means. */
  readonly effect?: Effect;
  /** When cells with other words have one cause and one remedy; else those of equal words have. */
  readonly shared?: Shared<Facts>;
  /** What it names that may be read otherwise, and would give the objective another figure. */
  readonly otherwise?: Otherwise;
  /** The finding in a few words, the same for every case. */
  readonly title: string;
  /** What is, with what was found and what was expected. */
  readonly message: (facts: Facts, told: Told) => string;
  /** What to do about it. */
  readonly help: (facts: Facts, told: Told) => string;
  /** What of the facts makes it the same finding when rows and columns have moved; else all. */
  readonly identity?: (facts: Facts) => unknown;
  /** A case of the code, from which its words give the example of the guide. */
  readonly example: Facts;
  /** Whom the example speaks of, where the words name it. */
  readonly about?: Told;
  /** Why it matters, or where the rule comes from: one or two Spanish sentences. */
  readonly reason: string;
}

/** An entry of the catalogue, typed by the facts its words need. */
export function define<Facts>(entry: Entry<Facts>): Entry<Facts> {
  return entry;
}
