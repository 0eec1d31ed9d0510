/** What a whole decision is worth: each reading by itself, and how the columns agree with one another. */

import type { ColumnReason } from '../../model/layout.ts';
import type { Value } from '../evidence/contents.ts';
import {
  addUp,
  type Held,
  holdsQuotient,
  proves,
  refutes,
  sharesUnit,
} from '../evidence/relations.ts';
import type { Concept } from '../headings/meaning.ts';
import type { Candidate, Kind, Profiled } from './kinds.ts';

/** What the rows of the sample say besides the figures. */
export interface RowFacts {
  /** Rows whose trend falls. */
  readonly falling: readonly boolean[];
  /** For each way to part the rows by objective, the objective of each row. */
  readonly groups: readonly (readonly (number | string)[])[];
}

/** What relations are worth. */
const PROVEN = 5;
const REFUTED = -4;
const ALIKE = 2;
/** Two columns for one field and year speak against each other. */
const REPEATED = -3;

/** Kinds that are the year's figures: the others agree with nothing. */
export type IsPlain = (kind: Kind) => boolean;

/** A relation between kinds: what it is worth, and of which it speaks. */
interface Bond {
  readonly score: number;
  readonly what: 'quotient' | 'same-unit' | 'weights-add-up';
  readonly held: Held;
  readonly kinds: readonly number[];
}

/** Scores whole decisions; what a relation gives is computed once. */
export class Scoring {
  readonly #kinds: readonly Kind[];
  readonly #facts: RowFacts;
  readonly #isPlain: readonly boolean[];
  readonly #known = new Map<string, Held>();

  /** Places of the kinds that may be part of a relation, and how many readings each has. */
  readonly #related: readonly { readonly at: number; readonly count: number }[];
  readonly #relations = new Map<number, number>();

  constructor(kinds: readonly Kind[], facts: RowFacts, isPlain: IsPlain) {
    this.#kinds = kinds;
    this.#facts = facts;
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
      const { heading, contents } = (this.#kinds[at] as Kind).candidates[
        settled[at] as number
      ] as Candidate;
      score += heading + contents;
    }
    return score + this.#relationsOf(settled);
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
    for (const bond of this.#bonds(byConcept)) score += bond.score;
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
    return this.#bonds(this.#group(settled))
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

  #bonds(byConcept: ReadonlyMap<Concept, readonly number[]>): readonly Bond[] {
    const bonds: Bond[] = [];
    const targets = byConcept.get('programmed') ?? [];
    const done = byConcept.get('executed') ?? [];
    for (const weight of byConcept.get('weight') ?? []) {
      const held = this.#weights(weight);
      if (proves(held) || (this.#isSaid(weight) && held.of > 0 && held.held === held.of)) {
        bonds.push({ score: PROVEN, what: 'weights-add-up', held, kinds: [weight] });
      } else if (refutes(held)) {
        bonds.push({ score: -1, what: 'weights-add-up', held, kinds: [weight] });
      }
    }
    for (const target of targets) {
      for (const one of done) {
        const unit = this.#unit(target, one);
        const score = proves(unit) ? ALIKE : refutes(unit) ? REFUTED : 0;
        if (score !== 0) bonds.push({ score, what: 'same-unit', held: unit, kinds: [target, one] });
        for (const progress of byConcept.get('progress') ?? []) {
          const held = this.#quotient(target, one, progress);
          const worth = proves(held) ? PROVEN : refutes(held) ? -1 : 0;
          const kinds = [target, one, progress];
          if (worth !== 0) bonds.push({ score: worth, what: 'quotient', held, kinds });
        }
      }
    }
    return bonds;
  }

  /** Whether the headings of a kind say something: then less proof is enough. */
  #isSaid(at: number): boolean {
    const [first] = (this.#kinds[at] as Kind).columns;
    return first !== undefined && first.meaning.concept !== null;
  }

  #quotient(target: number, one: number, progress: number): Held {
    return this.#byYear('quotient', [target, one, progress], ([a = [], b = [], c = []]) =>
      holdsQuotient(a, b, c, this.#facts.falling),
    );
  }

  #unit(target: number, one: number): Held {
    return this.#byYear('unit', [target, one], ([a = [], b = []]) => sharesUnit(a, b));
  }

  /** The best of the ways to part the rows by objective. */
  #weights(weight: number): Held {
    return this.#byYear('weights', [weight], ([values = []]) => {
      const ways = this.#facts.groups.map((groups) => addUp(values, groups));
      const best = (a: Held, b: Held) => (b.held / (b.of || 1) > a.held / (a.of || 1) ? b : a);
      return ways.reduce(best, { held: 0, of: 0 });
    });
  }

  /** Adds up a relation over the years that all those kinds have. */
  #byYear(
    name: string,
    kinds: readonly number[],
    relate: (values: readonly (readonly (Value | null)[])[]) => Held,
  ): Held {
    const key = `${name}/${kinds.join('/')}`;
    const known = this.#known.get(key);
    if (known) return known;
    const [first, ...others] = kinds.map((at) => (this.#kinds[at] as Kind).columns);
    const sum = { held: 0, of: 0 };
    for (const column of first ?? []) {
      const mates = others.map((columns) => mateOf(column, columns));
      if (mates.some((mate) => mate === undefined)) continue;
      const all = [column, ...(mates as Profiled[])];
      const { held, of } = relate(all.map(({ profile }) => profile.values));
      sum.held += held;
      sum.of += of;
    }
    this.#known.set(key, sum);
    return sum;
  }
}

/** The column of the same year; one without year, where either names none. */
function mateOf({ year }: Profiled, columns: readonly Profiled[]): Profiled | undefined {
  return (
    columns.find((other) => other.year === year) ??
    columns.find((other) => other.year === null || year === null)
  );
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
