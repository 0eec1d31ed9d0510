/** What the words of a phrase are to one another, as the rules of concepts ask it. */

import type { Role } from './lexicon.ts';
import type { Concept, GoalLevel, Owner } from './meaning.ts';
import type { Item } from './phrase.ts';

/** A concept and the others that the same words may mean, likeliest first. */
export interface Reading {
  readonly concept: Concept | null;
  readonly rivals: readonly Concept[];
}

/** What stands around a phrase: the time it names, and the words above it. */
export interface Surroundings {
  /** Whether the phrase itself names a year, a part of it or the plan. */
  readonly timed: boolean;
  /** Whether it names which: «2024», «I trimestre», not «trimestral». */
  readonly dated: boolean;
  /** Which level of goals it names. */
  readonly level: GoalLevel | null;
  /** Whether something above it names one year or part, or says that it is of a measure. */
  readonly under: boolean;
}

/** A phrase that is asked what it holds. */
export class Composition {
  readonly items: readonly Item[];
  readonly around: Surroundings;

  constructor(items: readonly Item[], around: Surroundings) {
    const isNamed = items.some(({ role }) => NOUNS.includes(role));
    this.items = isNamed ? items.map(planOfNoun) : items;
    this.around = around;
  }

  /** Whether one of the roles occurs. */
  has(...roles: readonly Role[]): boolean {
    return this.items.some(({ role }) => roles.includes(role));
  }

  /** Where the first of the roles stands, or -1. */
  at(...roles: readonly Role[]): number {
    return this.items.findIndex(({ role }) => roles.includes(role));
  }

  /** The first item of the roles. */
  first(...roles: readonly Role[]): Item | undefined {
    return this.items.find(({ role }) => roles.includes(role));
  }

  /** Whose the figure is: the first noun of the plan that is not where it happens. */
  get owner(): Owner | null {
    const owners = this.items.filter((item) => item.role in OWNERS && !item.in);
    const own = owners.find(({ role }) => role === 'goal' || role === 'indicator') ?? owners[0];
    return own ? (OWNERS[own.role] ?? null) : null;
  }
}

/** «Plan» beside a noun of the plan is its name: «PlanMetaProducto»; alone, what was planned. */
function planOfNoun(item: Item): Item {
  return item.base === 'plan' && item.role === 'programming' ? { ...item, role: 'plan' } : item;
}

const OWNERS: Readonly<Partial<Record<Role, Owner>>> = {
  goal: 'goal',
  indicator: 'indicator',
  objective: 'objective',
  axis: 'objective',
  other: 'other',
};

/** Nouns of the plan that a heading may be about. */
export const NOUNS: readonly Role[] = ['goal', 'indicator', 'objective', 'axis', 'entity', 'other'];

/** Words that say what is measured. */
export const MEASURES: readonly Role[] = [
  'programming',
  'programmed',
  'reprogramming',
  'reprogrammed',
  'projected',
  'execution',
  'executed',
  'outcome',
  'report',
  'advance',
  'fulfilment',
  'weight',
  'share',
  'baseline',
];

/** A reading that its words leave in no doubt. */
export function surely(concept: Concept | null): Reading {
  return { concept, rivals: [] };
}

/** A reading with others beside it. */
export function likely(concept: Concept | null, ...rivals: readonly Concept[]): Reading {
  return { concept, rivals: rivals.filter((rival) => rival !== concept) };
}
