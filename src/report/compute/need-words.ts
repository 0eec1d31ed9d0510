/** The words of what is needed: one table, completed by the compiler. */

import type { Unreachable } from '../../model/needed.ts';
import { NOT_CALCULABLE } from '../words.ts';

/** Words in the place of what is needed where it can no longer be reached. */
export const UNREACHABLE_LABELS: Readonly<Record<Unreachable, string>> = {
  'no-weight': 'Imposible: su ponderación es 0',
  'no-compliance': 'Sin cifra: el objetivo no la tiene',
  'below-zero': 'Imposible: tendría que ser menos de 0',
  'zero-target': 'Imposible: su meta es 0 y no pasa de 100%',
  'no-year-left': 'Imposible: no quedan años',
  'not-calculable': NOT_CALCULABLE,
};

/** Words where nothing is needed of the indicator. */
export const REACHED = 'Ya llegó a 100%';

/** Words where nothing is needed of it because its objective has reached 100 % without it. */
export const OBJECTIVE_REACHED = 'El objetivo ya llegó a 100%';
