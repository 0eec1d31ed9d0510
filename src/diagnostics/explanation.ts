/** What `pes rules` says of a code besides its words: a case, and why it is looked at. */

import type { Code, FactsOf } from './catalogue.ts';

/** A case of a code, from which its words give the example, and the reason or source of the rule. */
export interface Explanation<Facts> {
  readonly example: Facts;
  /** Why it matters, or where the rule comes from: one or two Spanish sentences. */
  readonly reason: string;
}

/** The explanations of some codes, each with the facts that its own words need. */
export type ExplanationsOf<C extends Code> = { readonly [K in C]: Explanation<FactsOf<K>> };
