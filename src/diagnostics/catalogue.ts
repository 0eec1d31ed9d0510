/** The catalogue of findings. Codes are permanent: never renumbered, never reused. */

import { agreement } from './catalogue/agreement.ts';
import { cells } from './catalogue/cells.ts';
import { columns } from './catalogue/columns.ts';
import { crossing } from './catalogue/crossing.ts';
import { cutoff } from './catalogue/cutoff.ts';
import { formulation } from './catalogue/formulation.ts';
import { goals } from './catalogue/goals.ts';
import { held } from './catalogue/held.ts';
import { keyed } from './catalogue/keyed.ts';
import { layout } from './catalogue/layout.ts';
import { matching } from './catalogue/matching.ts';
import { missingFigures } from './catalogue/missing-figures.ts';
import { noTable } from './catalogue/no-table.ts';
import { progress } from './catalogue/progress.ts';
import { published } from './catalogue/published.ts';
import { rows } from './catalogue/rows.ts';
import { sheetFormulas } from './catalogue/sheet-formulas.ts';
import { staleAcceptance } from './catalogue/stale-acceptance.ts';
import { tables } from './catalogue/tables.ts';
import { targets } from './catalogue/targets.ts';
import { versions } from './catalogue/versions.ts';
import type { Entry } from './entry.ts';

/** Every finding by its code: reading, formulation, execution and crossing, published figures. */
const catalogue = {
  ...noTable,
  ...tables,
  ...cells,
  ...rows,
  ...layout,
  ...keyed,
  ...columns,
  ...staleAcceptance,
  ...formulation,
  ...missingFigures,
  ...targets,
  ...versions,
  ...goals,
  ...sheetFormulas,
  ...crossing,
  ...matching,
  ...cutoff,
  ...progress,
  ...agreement,
  ...published,
  ...held,
};

/** A permanent code of the catalogue, such as `PES201`. */
export type Code = keyof typeof catalogue;

/** Every code, in the order of its number. */
export const CODES: readonly Code[] = (Object.keys(catalogue) as Code[]).sort();

/** Whether a word is a code. */
export function isCode(word: string): word is Code {
  return Object.hasOwn(catalogue, word);
}

/** The facts that the words of a code need. */
export type FactsOf<C extends Code> = ReturnType<(typeof catalogue)[C]>['example'];

/** The entries asked for so far: a run asks for few. */
const entries = new Map<Code, unknown>();

/** What the catalogue says of a code. */
export function entryOf<C extends Code>(code: C): Entry<FactsOf<C>> {
  const entry = entries.get(code) ?? catalogue[code]();
  entries.set(code, entry);
  return entry as Entry<FactsOf<C>>;
}
