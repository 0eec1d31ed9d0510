/** What a whole decision is worth: each reading by itself, and how the columns agree with one another. */

import type { ColumnReason } from '../../model/layout.ts';
import type { Concept } from '../headings/meaning.ts';
import { Bonds, type RowFacts } from './bonds.ts';
import type { Candidate, Kind } from './kinds.ts';

/** Two columns for one field and year speak against each other. */
const REPEATED = -3;

/** Kinds that are the year's figures: the others agree with nothing. */
export type IsPlain = (kind: Kind) => boolean;

/** Scores whole decisions. */
export class Scoring {
  readonly #kinds: readonly Kind[];
  readonly #bonds: Bonds;
  readonly #isPlain: readonly boolean[];
  /** Places of the kinds that may be part of a relation, and how many readings each has. */
  readonly #related: readonly { readonly at: number; readonly count: number }[];
  readonly #relations = new Map<number, number>();

  constructor(kinds: readonly Kind[], facts: RowFacts, isPlain: IsPlain) {
    this.#kinds = kinds;
    this.#bonds = new Bonds(kinds, facts);
    this.#isPlain = kinds.map(isPlain);
    this.#related = kinds.flatMap(({ candidates }, at) =>
      this.#isPlain[at] && candidates.some(({ concept }) => isRelated(concept))
        ? [{ at, count: candidates.length }]
        : [],
    );
  }

  /** The score of one choice of each kind. */
  of(settled: readonly number[]): number {
    let score = 0;
    for (let at = 0; at < settled.length; at += 1) {
      score += worthOf((this.#kinds[at] as Kind).candidates[settled[at] as number] as Candidate);
    }
    return score + this.#relationsOf(settled);
  }

  /** Whether what a kind is chosen to be may agree or disagree with what others are. */
  mayRelate(at: number): boolean {
    return this.#related.some((one) => one.at === at);
  }

  /** What the relations are worth: many decisions differ only in kinds that take part in none. */
  #relationsOf(settled: readonly number[]): number {
    let key = 0;
    for (const { at, count } of this.#related) key = key * count + (settled[at] as number);
    const known = this.#relations.get(key);
    if (known !== undefined) return known;
    const byConcept = this.#group(settled);
    let score = 0;
    for (const kinds of byConcept.values()) score += REPEATED * this.#repeats(kinds);
    for (const bond of this.#bonds.among(byConcept)) score += bond.score;
    this.#relations.set(key, score);
    return score;
  }

  /** The kinds that were chosen to be each thing that takes part in a relation. */
  #group(settled: readonly number[]): ReadonlyMap<Concept, readonly number[]> {
    const byConcept = new Map<Concept, number[]>();
    for (const { at } of this.#related) {
      const { concept } = (this.#kinds[at] as Kind).candidates[settled[at] as number] as Candidate;
      if (!isRelated(concept)) continue;
      const own = byConcept.get(concept);
      if (own) own.push(at);
      else byConcept.set(concept, [at]);
    }
    return byConcept;
  }

  /** The relations that speak for what one kind was chosen to be. */
  reasonsOf(at: number, settled: readonly number[]): readonly ColumnReason[] {
    return this.#bonds
      .among(this.#group(settled))
      .filter(({ kinds, score }) => score > 0 && kinds.includes(at))
      .map(({ what, held }) => ({ from: 'relation', what, ...held }));
  }

  /** How many kinds of one concept share a year with another that is as open to doubt. */
  #repeats(kinds: readonly number[]): number {
    let repeats = 0;
    kinds.forEach((at, index) => {
      const years = new Set((this.#kinds[at] as Kind).columns.map(({ year }) => year));
      const again = kinds
        .slice(0, index)
        .some((other) => (this.#kinds[other] as Kind).columns.some(({ year }) => years.has(year)));
      if (again) repeats += 1;
    });
    return repeats;
  }
}

/** What a reading is worth by itself. */
export function worthOf({ heading, contents }: Candidate): number {
  return heading + contents;
}

function isRelated(concept: Concept | null): concept is Concept {
  return concept !== null && RELATED.has(concept);
}

const RELATED: ReadonlySet<Concept> = new Set<Concept>([
  'weight',
  'programmed',
  'executed',
  'progress',
]);
