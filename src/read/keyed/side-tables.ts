/** The tables of other sheets that may give figures of the indicators of a plan. */

import { textOf } from '../book/grid.ts';
import { rowsBetween, type Sheet, type Workbook } from '../book/workbook.ts';
import type { Column } from '../decide/column.ts';
import type { LayoutHints } from '../decide/hints.ts';
import { type Concept, isSure, type Meaning } from '../headings/meaning.ts';
import { findTables } from '../layout/find-tables.ts';
import { likeliestTable } from '../layout/nearest-table.ts';
import { readRows } from '../layout/rows.ts';
import { hasField, type Table } from '../layout/table.ts';
import { type Part, partOf } from '../parts/part.ts';
import { namesCutoff } from '../values/titles.ts';

/** What names the indicators of a table. */
export const LABELS = ['goal', 'goalCode', 'indicator', 'indicatorCode'] as const;

/**
 * The tables of those sheets that name indicators and say nothing of what was executed. A list of codes
 * and one figure has too few columns to be known for a table of a plan: its heading is looked for apart.
 */
export function findSideTables(
  { name }: Workbook,
  sheets: readonly Sheet[],
  { aliases, values, vigencia }: LayoutHints,
): readonly Part[] {
  // What a person says of the columns of the matrix is not of another sheet.
  const hints = aliases || values ? { aliases, values } : {};
  return sheets.flatMap((sheet) => {
    if (sheet.visibility !== 'visible') return [];
    const found = findTables(name, sheet, hints);
    const lone = found.length === 0 ? likeliestTable(name, sheet, hints) : null;
    const tables = lone ? [lone] : found;
    return tables.flatMap((table) => sideOf(table, vigencia) ?? []);
  });
}

/** The table as one that may give figures of another; `null` where it names no indicator, or is another thing. */
export function sideOf(table: Table, vigencia: number | undefined): Part | null {
  const dressed = underTitles(table);
  const isNamed = LABELS.some((field) => hasField(dressed, field));
  // A part of a year, or a cutoff of it, is another figure.
  const isOther = OTHER.some((field) => hasField(dressed, field)) || isReport(dressed);
  if (!isNamed || isOther || tellsOfOthers(dressed)) return null;
  const candidate = { table: dressed, rows: readRows(dressed) };
  const part = partOf(candidate, [candidate], vigencia);
  return part.nature === null && part.subject.standing > 0 ? part : null;
}

const OTHER = ['quarter', 'cutoff'] as const;

/** Whether it is a report of what was executed, and not the weights and targets of a year with that beside them. */
function isReport(table: Table): boolean {
  const executed = table.columns.filter(({ field }) => field === 'executed');
  const open = table.undecided.some(({ field }) => field === 'executed');
  const isSaid = !open && executed.every(({ grounds }) => grounds === 'heading');
  return (
    executed.length > 0 && !(isSaid && hasField(table, 'weight') && hasField(table, 'programmed'))
  );
}

/**
 * Whether the tab or a title says, in the words that headings say it, that its targets are money, or
 * that its targets or weights are of another time than a year.
 */
function tellsOfOthers(table: Table): boolean {
  const [hasTargets, hasWeights] = [hasField(table, 'programmed'), hasField(table, 'weight')];
  if (!hasTargets && !hasWeights) return false;
  return titlesOf(table).some((title) => {
    const meaning = table.headings.meaningOf([title]);
    const isMoney = meaning.unit === 'money' || meaning.concept === 'money';
    return (hasTargets && isMoney) || (isOfOtherTime(meaning) && !namesCutoff(title));
  });
}

/** Whether a title that says nothing else, or what the figures are, says that they are of a part of the year or accumulated. */
function isOfOtherTime({ concept, period, unknown }: Meaning): boolean {
  const isOther = period === 'part' || period === 'accumulated';
  return isOther && (concept === 'programmed' || concept === 'weight' || unknown.length === 0);
}

/** The titles above the headings, the lowest first, and the tab. */
function titlesOf({ grid, header, from }: Table): readonly string[] {
  const above = rowsBetween(grid.sheet, from, header.first - 1);
  const texts = above.flatMap(({ cells }) => cells.map(textOf));
  return [...texts.toReversed(), grid.sheet.name.replaceAll('_', ' ')];
}

/** The table with columns of nothing but a year as what its titles, or its tab, say that all its figures are. */
function underTitles(table: Table): Table {
  if (!table.columns.some(isBareYear)) return table;
  const field = fieldOfTitles(table);
  if (field === null) return table;
  const columns = table.columns.map((column): Column => {
    const [year] = column.meaning.years;
    if (!isBareYear(column) || year === undefined) return column;
    return {
      ...column,
      field,
      holds: field,
      vigencia: year,
      yearFrom: 'header',
      grounds: 'heading',
    };
  });
  return { ...table, columns };
}

function isBareYear({ field, aside, cells, meaning }: Column): boolean {
  const { concept, years, period, unit } = meaning;
  const isBare = concept === null && period === null && unit === null && years.length === 1;
  return field === null && aside === null && cells === 'numbers' && isBare;
}

/** Other figures than those that a plan is made of. */
const OTHER_FIGURES: ReadonlySet<Concept | null> = new Set<Concept>([
  'executed',
  'progress',
  'compliance',
  'baseline',
  'money',
]);

/**
 * What the lowest title that surely says what its figures are says of them, else the tab: as a heading
 * over all the years would.
 */
function fieldOfTitles(table: Table): 'weight' | 'programmed' | null {
  const year = table.columns.find(isBareYear)?.header ?? '';
  for (const title of titlesOf(table)) {
    const undated = title.replace(YEARS, ' ').trim();
    const meaning = table.headings.meaningOf([undated, year]);
    const { concept } = meaning;
    if (undated === '' || !isSure(meaning)) continue;
    if (OTHER_FIGURES.has(concept)) return null;
    if (concept === 'weight' || concept === 'programmed') return isOfYear(meaning) ? concept : null;
  }
  return null;
}

/** «2024», «2024-2027», «2024 a 2027». */
const YEARS = /\b20\d\d\b(?:\s*(?:[-–—/]|a|al)\s*20\d\d\b)?/g;

function isOfYear({ concept, version, period, unit }: Meaning): boolean {
  const isUnit =
    unit === null || unit === 'magnitude' || (unit === 'percent' && concept === 'weight');
  return isUnit && version !== 'initial' && (period === null || period === 'year');
}
