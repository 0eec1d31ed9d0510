/** The tables of a plan with what other sheets of the workbook give of their indicators by a key. */

import type { ColumnField } from '../../model/field.ts';
import type { Workbook } from '../book/workbook.ts';
import type { LayoutHints } from '../decide/hints.ts';
import { type Candidate, EVIDENCE, fits } from '../layout/candidates.ts';
import { readRows } from '../layout/rows.ts';
import { hasField, type Table } from '../layout/table.ts';
import { type Left, type Part, partOf } from '../parts/part.ts';
import { namesObjectives } from '../parts/subject.ts';
import { type Joining, joinOne, type Undated } from './join-one.ts';
import { type KeyedRows, openKeyedRows } from './keyed-rows.ts';
import { type Match, matchRows } from './match-rows.ts';
import { findSideTables, LABELS, sideOf } from './side-tables.ts';
import { givenBy, lackingIn, yearsOf } from './slots.ts';
import { laterOnes } from './versions-of-sides.ts';

/** The candidates as they are read, and what was joined to them. */
export interface Joined {
  readonly candidates: readonly Candidate[];
  readonly joinings: ReadonlyMap<Table, Joining>;
  readonly matches: readonly Match[];
  /** Columns that would give what the plan lacks, had they a year. */
  readonly undated: readonly Undated[];
  /** Side tables left for a later version of them. */
  readonly left: readonly Left[];
}

/**
 * Joins to the tables of a plan that lack trends, weights or targets those of other sheets that give
 * them by codes or names. Where one table has all of a plan, or none has its objectives, nothing is joined.
 */
export function joinSides(
  workbook: Workbook,
  { candidates, others }: { candidates: readonly Candidate[]; others: readonly Table[] },
  hints: LayoutHints,
): Joined {
  const none: Joined = { candidates, joinings: new Map(), matches: [], undated: [], left: [] };
  if (workbook.sheets.length < 2) return none;
  const known = candidates.map((candidate) => partOf(candidate, candidates, hints.vigencia));
  if (known.some(isComplete)) return none;
  const parts = partsOf(known, others, hints.vigencia);
  const { bases, sides: within } = tellApart(parts);
  if (bases.length === 0) return none;
  const apart = new Set(bases.map(({ part }) => part.table.grid.sheet));
  const sheets = workbook.sheets.filter((sheet) => !apart.has(sheet));
  const found = findSideTables(workbook, sheets, hints).filter(
    (side) => !within.some(({ table }) => table.grid.sheet === side.table.grid.sheet),
  );
  const { kept, left } = laterOnes(matchAll(bases, [...within, ...found]));
  const joinings = bases.map((base) => joinOne(base, kept));
  const serving = joinings.filter(
    ({ bringing, table }) => bringing.length > 0 && fits(table, 'matrix'),
  );
  const undated = joinings.flatMap((one) => one.undated);
  if (serving.length === 0) return { ...none, undated };
  return { ...compose(workbook, candidates, serving, left), undated };
}

/** What the tables would be, each with what is said around it. */
function partsOf(
  known: readonly Part[],
  others: readonly Table[],
  given: number | undefined,
): readonly Part[] {
  const read = others.map((table): Candidate => ({ table, rows: readRows(table) }));
  const more = read.map((one) => partOf(one, [...known, ...read], given));
  return [...known, ...more].filter(
    ({ table, nature, rows }) =>
      nature === null &&
      LABELS.some((field) => hasField(table, field)) &&
      rows.some(({ kind }) => kind === 'indicator'),
  );
}

function hasObjectives(part: Part): boolean {
  return namesObjectives(part) || part.subject.objective !== null;
}

/** Whether it has all of a plan; what its figures are costs too much to be asked of each matrix. */
function isComplete(part: Part): boolean {
  return part.subject.nature === null && hasObjectives(part) && lackingIn(part).size === 0;
}

/** The tables that name the objectives of the indicators, and those that only add to one of them. */
function tellApart(parts: readonly Part[]): {
  bases: readonly KeyedRows[];
  sides: readonly Part[];
} {
  const heads = parts.filter(hasObjectives);
  const ranked = heads.toSorted((a, b) => rankOf(b, heads) - rankOf(a, heads));
  const bases: KeyedRows[] = [];
  const sides: Part[] = [];
  for (const part of ranked) {
    const mayBeSide = bases.length > 0 && !hasField(part.table, 'executed');
    const side = mayBeSide ? sideOf(part.table, undefined) : null;
    if (side && matchAll(bases, [side]).length > 0) sides.push(side);
    else if (!isExecutionOf(part, bases)) bases.push(openKeyedRows(part));
  }
  return { bases, sides };
}

/** Whether it reports the execution of indicators of a table that does not. */
function isExecutionOf(part: Part, bases: readonly KeyedRows[]): boolean {
  if (!hasField(part.table, 'executed')) return false;
  const others = bases.filter((base) => !hasField(base.part.table, 'executed'));
  return others.length > 0 && matchRows(others, openKeyedRows(part)) !== null;
}

/**
 * How much of a plan a table has: names before figures, for a list of weights may repeat its objectives,
 * and what was executed last, for a report may too. But weights alone come behind a table that has all of a
 * plan save them, and reports it.
 */
function rankOf({ table }: Part, others: readonly Part[]): number {
  const has = (...fields: readonly ColumnField[]) => fields.every((one) => hasField(table, one));
  const names = (['goal', 'indicator'] as const).filter((field) => has(field));
  const expected = EVIDENCE.matrix.expected.filter((field) => has(field));
  const isOfWeights = has('weight') && !has('trend') && !has('programmed');
  const isBehind = isOfWeights && others.some(isReportedPlan);
  const penalty = isBehind ? 1500 : has('executed') ? 1000 : 0;
  return names.length * 100 + expected.length - penalty;
}

function isReportedPlan({ table }: Part): boolean {
  return (['trend', 'programmed', 'executed'] as const).every((field) => hasField(table, field));
}

/** The side tables that give something that one of the tables lacks, each with its match. */
function matchAll(bases: readonly KeyedRows[], sides: readonly Part[]): readonly Match[] {
  const ofPlan = sides.filter((side) => bases.some(({ part }) => mayBeOfOnePlan(part, side)));
  return ofPlan.flatMap((side) => {
    const lacking = new Set(bases.flatMap(({ part }) => [...lackingIn(part)]));
    const serves = givenBy(side, new Set()).some(({ field }) => lacking.has(field));
    const match = serves ? matchRows(bases, openKeyedRows(side)) : null;
    return match ? [match] : [];
  });
}

/** Whether a side table is not of a plan that ended before the years of the base: «PES 2020-2024». */
function mayBeOfOnePlan(base: Part, { subject: { planEnd } }: Part): boolean {
  const years = [...yearsOf(base)];
  return planEnd === null || years.length === 0 || years.some((year) => year <= planEnd);
}

/** The joined tables in place of those they are made of, in the order of the workbook. */
function compose(
  workbook: Workbook,
  candidates: readonly Candidate[],
  serving: readonly Joining[],
  left: readonly Left[],
): Omit<Joined, 'undated'> {
  const matches = [
    ...new Set(serving.flatMap(({ bringing }) => bringing.map(({ match }) => match))),
  ];
  const gone = [
    ...serving.map(({ base }) => base),
    ...matches.map(({ side }) => side.part),
    ...left.map(({ part }) => part),
  ];
  const isGone = ({ table }: Candidate) => gone.some((part) => isOneTable(part.table, table));
  const joined = serving.map(({ base, table }): Candidate => ({ table, rows: base.rows }));
  const placeOf = ({ table: { grid, header } }: Candidate) =>
    workbook.sheets.indexOf(grid.sheet) * 1_048_576 + header.first;
  return {
    candidates: [...candidates.filter((one) => !isGone(one)), ...joined].toSorted(
      (a, b) => placeOf(a) - placeOf(b),
    ),
    joinings: new Map(serving.map((one) => [one.table, one])),
    matches,
    left,
  };
}

/** Whether two are one table, however its columns were understood. */
export function isOneTable(a: Table, b: Table): boolean {
  return a.grid.sheet === b.grid.sheet && a.header.first === b.header.first;
}
