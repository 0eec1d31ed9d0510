/** How the columns of a decision agree with one another, and what that is worth. */

import type { Value } from '../evidence/contents.ts';
import {
  addUp,
  type Held,
  holdsQuotient,
  proves,
  refutes,
  sharesUnit,
  variesWidely,
} from '../evidence/relations.ts';
import type { Concept } from '../headings/meaning.ts';
import type { Kind, Profiled } from './kinds.ts';

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
/** Of a size in rows of very different sizes, as no percentage is. */
const IN_STEP = 4;

/** A relation between kinds: what it is worth, and of which it speaks. */
interface Bond {
  readonly score: number;
  readonly what: 'quotient' | 'same-unit' | 'weights-add-up';
  readonly held: Held;
  readonly kinds: readonly number[];
}

/** The relations between kinds; what one gives is computed once. */
export class Bonds {
  readonly #kinds: readonly Kind[];
  readonly #facts: RowFacts;
  readonly #known = new Map<string, Held>();

  constructor(kinds: readonly Kind[], facts: RowFacts) {
    this.#kinds = kinds;
    this.#facts = facts;
  }

  /** Those that hold or fail between the kinds, by what each was chosen to be. */
  among(byConcept: ReadonlyMap<Concept, readonly number[]>): readonly Bond[] {
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
        const alike = this.#variesWidely(target) ? IN_STEP : ALIKE;
        const score = proves(unit) ? alike : refutes(unit) ? REFUTED : 0;
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

  #variesWidely(target: number): boolean {
    const { columns } = this.#kinds[target] as Kind;
    return columns.some(({ profile }) => variesWidely(profile.values));
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
