/** A column and what stands above it. */

import type { Address } from '../../model/source.ts';
import type { Meaning } from '../headings/meaning.ts';

/** A column with what its headings say, before anything else is looked at. */
export interface HeadedColumn {
  readonly index: number;
  /** The texts above it, from top to bottom. */
  readonly texts: readonly string[];
  /** The lowest header cell: where a finding about the column points. */
  readonly at: Address;
  readonly meaning: Meaning;
  /** Whether a configuration gives its year. */
  readonly yearGiven?: boolean;
}
