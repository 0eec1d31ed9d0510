/** The catalogue of findings. Codes are permanent: never renumbered, never reused. */

import { execution } from './catalogue/execution.ts';
import { formulation } from './catalogue/formulation.ts';
import { layout } from './catalogue/layout.ts';
import { published } from './catalogue/published.ts';
import { reading } from './catalogue/reading.ts';
import type { Entry } from './entry.ts';

/** Every finding by its code: reading, formulation, execution and crossing, published figures. */
export const catalogue = { ...reading, ...layout, ...formulation, ...execution, ...published };

/** A permanent code of the catalogue, such as `PES201`. */
export type Code = keyof typeof catalogue;

/** The facts that the words of a code need. */
export type FactsOf<C extends Code> =
  (typeof catalogue)[C] extends Entry<infer Facts> ? Facts : never;
