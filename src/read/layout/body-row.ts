/** A row below the headings of a table, and what it is. */

import type { GoalKind } from '../../model/plan.ts';

/** A row that names an indicator, and the kind of goal of the section it stands in. */
export interface IndicatorRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly kind: 'indicator';
  readonly section: GoalKind | null;
}

/** What a row says to be: an example of the form, how to fill it in, or a part of the indicator above. */
export type Guidance = 'example' | 'instructions' | 'breakdown';

/** A row below the headers. */
export type BodyRow =
  | IndicatorRow
  | ({ readonly row: number; readonly hidden: boolean; readonly text: string } & (
      | {
          /** «Objetivo 3. …» over the indicators below it, or a row that closes them. */
          readonly kind: 'objective' | 'subtotal';
          readonly column: number;
          /** Column of the compliance that the row prints, `null` where it prints none. */
          readonly printed: number | null;
        }
      /** «Metas estratégicas» over the indicators of that kind. */
      | { readonly kind: 'section'; readonly goalKind: GoalKind }
      /** «Meta sectorial 2307: …» over its indicators, which are read with it. */
      | { readonly kind: 'goal' }
      | { readonly kind: 'repeated-header' | 'note' }
      /** The execution, or another figure, of the indicator of a row above it. */
      | { readonly kind: 'concept' }
      /** A row with content that fits none of these: a person must look. */
      | {
          readonly kind: 'unknown';
          readonly column: number;
          /** Why it is no indicator, where it says so. */
          readonly guidance?: Guidance;
        }
    ));
