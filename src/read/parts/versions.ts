/** Which of two tables about the same counts: by its columns, its names, its dates and its figures. */

import type { ColumnField } from '../../model/field.ts';
import type { SheetReason, TableRole } from '../../model/layout.ts';
import { EVIDENCE } from '../layout/candidates.ts';
import { hasField } from '../layout/table.ts';
import { growthOf } from './compare.ts';
import { compareMoments } from './moment.ts';
import { hasYears, type Part } from './part.ts';

/** What puts a table before another, and whether nothing says the contrary. */
export interface Precedence {
  /** Positive where the first comes before. */
  readonly difference: number;
  readonly because: SheetReason;
  readonly isSure: boolean;
}

/** By what one table comes before another: a positive number where the first does. */
interface Measure {
  readonly because: SheetReason;
  /** Whether it says which figures count, and not only which table is read first. */
  readonly isTelling: boolean;
  compare(a: Part, b: Part, role: TableRole): number;
}

const MEASURES: readonly Measure[] = [
  {
    because: 'visible',
    isTelling: true,
    compare: (a, b, role) => (role === 'matrix' ? standsInView(a, b) - standsInView(b, a) : 0),
  },
  {
    because: 'fields',
    isTelling: true,
    compare: (a, b, role) => distinguishes(a, role) - distinguishes(b, role),
  },
  { because: 'rows', isTelling: true, compare: (a, b) => hasIndicators(a) - hasIndicators(b) },
  {
    because: 'copy',
    isTelling: true,
    compare: (a, b) => Number(a.nature === null) - Number(b.nature === null),
  },
  { because: 'visible', isTelling: true, compare: (a, b) => isVisible(a) - isVisible(b) },
  {
    because: 'previous',
    isTelling: true,
    compare: (a, b) => comparePlans(a, b),
  },
  {
    because: 'standing',
    isTelling: true,
    compare: (a, b) => a.subject.standing - b.subject.standing,
  },
  {
    because: 'version',
    isTelling: true,
    compare: (a, b) => (a.subject.version ?? 1) - (b.subject.version ?? 1),
  },
  {
    because: 'cutoff',
    isTelling: true,
    compare: (a, b) => compareMoments(a.subject.moment, b.subject.moment) ?? 0,
  },
  {
    because: 'years',
    isTelling: true,
    compare: (a, b) => Number(hasYears(a)) - Number(hasYears(b)),
  },
  { because: 'targets', isTelling: true, compare: (a, b) => coherence(a, b) - coherence(b, a) },
  {
    because: 'columns',
    isTelling: false,
    compare: (a, b, role) => countExpected(a, role) - countExpected(b, role),
  },
];

/** What puts one table before another; `none` where nothing does. */
export function precedence(a: Part, b: Part, role: TableRole): Precedence {
  const told = MEASURES.flatMap(({ because, isTelling, compare }) => {
    const difference = compare(a, b, role);
    return difference === 0 ? [] : [{ because, isTelling, difference }];
  });
  const [first] = told;
  if (!first) return { difference: 0, because: 'none', isSure: false };
  const { because, isTelling, difference } = first;
  const isContradicted =
    OF_VERSIONS.has(because) &&
    told.some((other) => OF_VERSIONS.has(other.because) && other.difference > 0 !== difference > 0);
  const isCutoff = because !== 'cutoff' || grows(a, b, difference);
  const [winner, loser] = difference > 0 ? [a, b] : [b, a];
  const nature = because === 'copy' ? loser.nature : null;
  // Nobody knows whether the copy or what was copied was worked on since.
  const isOpenCopy = nature === 'copy' && isVisible(winner) === isVisible(loser);
  return {
    difference,
    because: nature ?? because,
    isSure: isTelling && !isContradicted && isCutoff && !isOpenCopy,
  };
}

/** Measures by which one of two versions is the later one: they may contradict each other. */
const OF_VERSIONS: ReadonlySet<SheetReason> = new Set(['standing', 'version', 'cutoff']);

/**
 * Whether the later of two tables is a later cutoff and not another part of the year: both say that
 * they are cutoffs, or what was executed grows from one to the other in nearly all indicators.
 */
function grows(a: Part, b: Part, difference: number): boolean {
  if (a.subject.moment?.isCutoff && b.subject.moment?.isCutoff) return true;
  const [early, late] = difference > 0 ? [b, a] : [a, b];
  const { rises, falls } = growthOf(early.facts, late.facts);
  return rises > 0 && falls * 4 <= rises;
}

/** Positive where the first is of a later plan: «PES 2024-2027» beside «PES 2020-2024». */
export function comparePlans({ subject: a }: Part, { subject: b }: Part): number {
  return a.planEnd === null || b.planEnd === null ? 0 : a.planEnd - b.planEnd;
}

/**
 * How surely the columns are those of the role. Of a plan in two tables, the one with its trends and
 * targets is the matrix, and not a list of weights: without weights there are figures, without trends none.
 */
function distinguishes({ table }: Part, role: TableRole): number {
  const isDistinct = hasField(table, EVIDENCE[role].distinctive);
  if (role !== 'matrix') return Number(isDistinct);
  const has = (fields: readonly ColumnField[]) => fields.every((field) => hasField(table, field));
  if (isDistinct) return has(['trend']) || has(['programmed']) ? 3 : 1;
  return has(['objective', 'trend', 'programmed']) && !has(['executed']) ? 2 : 0;
}

function hasIndicators({ rows }: Part): number {
  return Number(rows.some(({ kind }) => kind === 'indicator'));
}

function isVisible({ table }: Part): number {
  return Number(table.grid.sheet.visibility === 'visible');
}

/** 1 where the first is seen, can be a plan by itself without weights, and hides the second. */
function standsInView(a: Part, b: Part): number {
  const isWhole = (['objective', 'programmed'] as const).every((field) => hasField(a.table, field));
  return Number(isWhole && hasIndicators(a) === 1 && isVisible(a) > isVisible(b));
}

function countExpected({ table }: Part, role: TableRole): number {
  return EVIDENCE[role].expected.filter((field) => hasField(table, field)).length;
}

/** 1 where the targets of the years lead to that of the whole plan and those of the other never do. */
function coherence(a: Part, b: Part): number {
  const [own, its] = [a.facts.coherent, b.facts.coherent];
  const proves = own.of >= 2 && own.rows * 2 >= own.of && its.of >= 2 && its.rows === 0;
  return Number(proves);
}
