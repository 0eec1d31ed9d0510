/** What is said of cells that are no figure, by their field. */

import type { ColumnField } from '../../model/field.ts';
import type { DecimalMarks } from '../values/decimal-mark.ts';
import type { FigureFault } from '../values/figures.ts';

/** Fields that a figure is computed from: which of two results is theirs nobody knows. */
export const OPERANDS: ReadonlySet<ColumnField> = new Set([
  'weight',
  'programmed',
  'executed',
  'baseline',
]);

/** The code of the finding for each way in which a cell is no figure, or no text. */
export const FAULT_CODES = {
  text: 'PES103',
  several: 'PES152',
  ambiguous: 'PES104',
  error: 'PES105',
  'no-result': 'PES106',
  date: 'PES107',
  boolean: 'PES103',
  merged: 'PES108',
} as const satisfies Record<FigureFault | 'merged', string>;

/** No weight is of thousands: `33.333` can only have decimals. */
export const WEIGHT_MARKS: DecimalMarks = {
  mark: null,
  settle: (text) => (text.includes('.') ? '.' : ','),
};

/** Fields on which no figure hangs as far as the table knows. */
export const UNTOLD: ReadonlySet<ColumnField> = new Set(['progress', 'baseline']);
