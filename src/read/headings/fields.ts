/** Which field of a plan a meaning fills, and what a field means. */

import type { ColumnField } from '../../model/field.ts';
import type { Concept, Meaning } from './meaning.ts';

/** Fields that are a version or a period of another. */
const PARTICULAR: Readonly<Partial<Record<ColumnField, Partial<Meaning>>>> = {
  initialProgrammed: { concept: 'programmed', version: 'initial' },
  wholePlanTarget: { concept: 'programmed', period: 'whole-plan' },
  elapsedProgress: { concept: 'progress', period: 'accumulated' },
  planProgress: { concept: 'progress', period: 'whole-plan' },
};

/** Concepts that are told apart only so that no field takes them. */
const UNREAD: ReadonlySet<Concept> = new Set([
  'objectiveCode',
  'objectiveWeight',
  'entityCode',
  'quarter',
  'money',
  'unit',
  'source',
]);

/** What a field means: what a configuration says outright. */
export function meaningOfField(field: ColumnField): Partial<Meaning> {
  return PARTICULAR[field] ?? { concept: field as Concept };
}

/**
 * The field that a meaning fills, `null` where its words leave it open. Money and parts of a year
 * fill none that is read.
 */
export function fieldOfMeaning({ concept, version, period, unit }: Meaning): ColumnField | null {
  if (concept === null) return null;
  if (UNREAD.has(concept)) return 'unused';
  const isFigure = concept === 'programmed' || concept === 'executed' || concept === 'progress';
  if (!isFigure) return concept as ColumnField;
  if (unit === 'money' || unit === 'thousands' || period === 'part') return 'unused';
  if (period === 'whole-plan' || period === 'accumulated' || period === 'year-to-date') {
    if (concept === 'executed') return 'unused';
    if (concept === 'programmed') return 'wholePlanTarget';
    return period === 'whole-plan' ? 'planProgress' : 'elapsedProgress';
  }
  return concept === 'programmed' && version === 'initial' ? 'initialProgrammed' : concept;
}
