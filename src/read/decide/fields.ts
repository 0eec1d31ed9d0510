/** The field of a table that a column holds, by what it measures and which time it covers. */

import type { ColumnField } from '../../model/field.ts';
import type { Aside } from '../../model/layout.ts';
import type { Concept, Meaning } from '../headings/meaning.ts';

/** The field of a concept of that meaning; `null` where nothing is read from it. */
export function fieldOf(
  concept: Concept | null,
  meaning: Meaning,
  periodFlaw: Aside | null,
): ColumnField | null {
  switch (concept) {
    case null:
    case 'money':
      return null;
    case 'objectiveCode':
    case 'objectiveWeight':
    case 'entityCode':
    case 'unit':
    case 'source':
      return 'unused';
    case 'programmed':
      if (periodFlaw === 'whole-plan') return 'wholePlanTarget';
      return meaning.version === 'initial' ? 'initialProgrammed' : 'programmed';
    case 'progress':
      if (meaning.of === 'objective') return 'compliance';
      if (periodFlaw === 'whole-plan') return 'planProgress';
      return periodFlaw === null ? 'progress' : 'elapsedProgress';
    default:
      return concept;
  }
}
