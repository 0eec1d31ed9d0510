/** What the catalogue says of one code. */

/** How much a finding weighs: `error` means that a figure cannot be vouched for. */
export type Severity = 'error' | 'warning' | 'note';

/** A code's severity, its Spanish words, an example and its reason; `Facts` is what the words need of the case. */
export interface Entry<Facts> {
  readonly severity: Severity;
  /** The finding in a few words, the same for every case. */
  readonly title: string;
  /** What is, with what was found and what was expected. */
  readonly message: (facts: Facts) => string;
  /** What to do about it. */
  readonly help: (facts: Facts) => string;
  /** A case of the code, from which its words give the example of the guide. */
  readonly example: Facts;
  /** Why it matters, or where the rule comes from: one or two Spanish sentences. */
  readonly reason: string;
}

/** An entry of the catalogue, typed by the facts its words need. */
export function define<Facts>(entry: Entry<Facts>): Entry<Facts> {
  return entry;
}
