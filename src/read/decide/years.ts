/** Which year each column is of: its own headings, a label over its block, or its place in the plan. */

import { VIGENCIA_FIELDS } from '../../model/field.ts';
import { foldText } from '../../model/text.ts';
import type { HeadedColumn } from '../evidence/headed-column.ts';
import { isYearLabel } from '../values/years.ts';

/** The year of a column, and how it is known. */
export interface Dated {
  readonly year: number | null;
  readonly from: 'header' | 'block' | null;
}

/**
 * The year of each column. A label of a year that nobody merged over its block, wherever over it
 * it stands, dates the whole block: where the same headings repeat in the same order and each
 * repetition has one year. A column that is only numbered is that year of the plan.
 */
export function dateColumns(
  columns: readonly HeadedColumn[],
  planStart: () => number | null,
): readonly Dated[] {
  const own = columns.map(({ meaning: { years, ordinal } }): Dated => {
    if (years.length === 1) return { year: years[0] as number, from: 'header' };
    const start = ordinal === null || years.length > 1 ? null : planStart();
    return start === null || ordinal === null
      ? { year: null, from: null }
      : { year: start + ordinal - 1, from: 'block' };
  });
  return dateBlocks(columns, own) ?? dateOnlyBlock(columns, own);
}

/** Blocks whose headings repeat, each with one year over some column of it; `null` where none is dated. */
function dateBlocks(
  columns: readonly HeadedColumn[],
  own: readonly Dated[],
): readonly Dated[] | null {
  const byBlock = new Map<number, number>();
  for (const { members, period } of runsOf(repeated(columns))) {
    for (const [at, year] of yearsOfRun(members, period, own)) byBlock.set(at, year);
  }
  if (byBlock.size === 0) return null;
  return own.map((dated, at) => {
    const year = byBlock.get(at);
    return dated.year !== null || year === undefined ? dated : { year, from: 'block' };
  });
}

/** The year of each column of a run; none where a block has no year, two, or that of another. */
function yearsOfRun(
  members: readonly Member[],
  period: number,
  own: readonly Dated[],
): ReadonlyMap<number, number> {
  const byBlock = new Map<number, number>();
  const seen = new Set<number>();
  for (let start = 0; start < members.length; start += period) {
    const block = members.slice(start, start + period).map(({ at }) => at);
    const [year, ...others] = new Set(block.flatMap((at) => own[at]?.year ?? []));
    if (year === undefined || others.length > 0 || seen.has(year)) return new Map();
    seen.add(year);
    for (const at of block) byBlock.set(at, year);
  }
  return byBlock;
}

/** The only year, over one of several different figures that stand side by side. */
function dateOnlyBlock(columns: readonly HeadedColumn[], own: readonly Dated[]): readonly Dated[] {
  const years = new Set(own.flatMap(({ year }, at) => (isOfYear(columns[at]) ? (year ?? []) : [])));
  const [year, ...others] = years;
  const at = own.findIndex((dated, index) => dated.year !== null && isOfYear(columns[index]));
  const isLabel = columns[at]?.texts.some(isYearLabel);
  if (year === undefined || others.length > 0 || !isLabel) return own;
  let [first, last] = [at, at];
  while (isOfYear(columns[first - 1])) first -= 1;
  while (isOfYear(columns[last + 1])) last += 1;
  const concepts = columns.slice(first, last + 1).map(({ meaning }) => meaning.concept);
  if (new Set(concepts).size < concepts.length) return own;
  return own.map((dated, index) =>
    dated.year !== null || index < first || index > last ? dated : { year, from: 'block' },
  );
}

/** What is set anew each year, and stands in its block. */
const OF_YEAR: ReadonlySet<string | null> = new Set<string>(VIGENCIA_FIELDS);

function isOfYear(column: HeadedColumn | undefined): boolean {
  if (!column) return false;
  const { concept, period, unit, years } = column.meaning;
  return OF_YEAR.has(concept) && period === null && unit !== 'money' && years.length < 2;
}

interface Member {
  readonly at: number;
  readonly signature: string;
}

/** Columns whose heading, but for its year, is also that of another. */
function repeated(columns: readonly HeadedColumn[]): readonly Member[] {
  const members = columns.flatMap(({ texts, meaning: { concept, years } }, at): Member[] => {
    const named = concept !== null && years.length < 2;
    return named ? [{ at, signature: signatureOf(texts) }] : [];
  });
  const counts = new Map<string, number>();
  for (const { signature } of members) counts.set(signature, (counts.get(signature) ?? 0) + 1);
  return members.filter(({ signature }) => (counts.get(signature) ?? 0) > 1);
}

function signatureOf(texts: readonly string[]): string {
  const words = texts.map((text) => {
    const folded = foldText(text);
    return folded.includes('20')
      ? folded.replace(/\b(ano|vigencia)?\s*20\d\d\b/g, '').trim()
      : folded;
  });
  return words.filter((text) => text !== '').join('/');
}

/** More figures of one year than these are no block of it. */
const LONGEST_BLOCK = 12;

/**
 * The runs of columns in which the same headings come again in the same order, of the last time
 * some may be missing: magnitudes by year, and money by year beside them.
 */
function runsOf(
  members: readonly Member[],
): readonly { readonly members: readonly Member[]; readonly period: number }[] {
  const runs: { readonly members: readonly Member[]; readonly period: number }[] = [];
  for (let start = 0; start < members.length; ) {
    const best = longestRun(members, start);
    runs.push({ members: members.slice(start, start + best.length), period: best.period });
    start += best.length;
  }
  return runs;
}

function longestRun(members: readonly Member[], start: number): { length: number; period: number } {
  let best = { length: 1, period: 1 };
  const signatureAt = (at: number) => members[at]?.signature;
  for (let period = 1; period <= LONGEST_BLOCK; period += 1) {
    const block = members.slice(start, start + period).map(({ signature }) => signature);
    if (new Set(block).size < period) break;
    let length = period;
    while (
      signatureAt(start + length) !== undefined &&
      signatureAt(start + length) === block[length % period]
    ) {
      length += 1;
    }
    if (length > period && length > best.length) best = { length, period };
  }
  return best;
}
