/** The catalogue of findings. Codes are permanent: never renumbered, never reused. */

import { acceptance } from './catalogue/acceptance.ts';
import { agreement } from './catalogue/agreement.ts';
import { columns } from './catalogue/columns.ts';
import { execution } from './catalogue/execution.ts';
import { formulas } from './catalogue/formulas.ts';
import { formulation } from './catalogue/formulation.ts';
import { layout } from './catalogue/layout.ts';
import { published } from './catalogue/published.ts';
import { reading } from './catalogue/reading.ts';
import { targets } from './catalogue/targets.ts';
import type { Entry } from './entry.ts';

/** Every finding by its code: reading, formulation, execution and crossing, published figures. */
export const catalogue = {
  ...reading,
  ...layout,
  ...columns,
  ...acceptance,
  ...formulation,
  ...targets,
  ...formulas,
  ...execution,
  ...agreement,
  ...published,
};

/** A permanent code of the catalogue, such as `PES201`. */
export type Code = keyof typeof catalogue;

/** Every code, in the order of its number. */
export const CODES: readonly Code[] = (Object.keys(catalogue) as Code[]).sort();

/** The facts that the words of a code need. */
export type FactsOf<C extends Code> =
  (typeof catalogue)[C] extends Entry<infer Facts> ? Facts : never;
