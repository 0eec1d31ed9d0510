/** Which field each column holds, and of which vigencia: read from the headers stacked above it. */

import { type ColumnField, isVigenciaField } from '../../model/field.ts';
import type { Address } from '../../model/source.ts';
import { type Grid, textOf } from '../grid.ts';
import type { LayoutHints } from './hints.ts';
import {
  isYearLabel,
  type NamedField,
  type Strength,
  speaksOfInitial,
  speaksOfMoney,
  speaksOfSeveralYears,
  type Vocabulary,
  yearOf,
} from './vocabulary.ts';

/** A column of a table, as its headers name it. */
export interface Column {
  readonly index: number;
  /** The texts above it, joined from top to bottom. */
  readonly header: string;
  /** The lowest header cell: where a finding about the column points. */
  readonly at: Address;
  /** `null` where no word of the trade names it, or where it belongs to a block of money. */
  readonly field: ColumnField | null;
  /** How the field is known; `given` where a person says so. */
  readonly strength: Strength | 'given' | null;
  readonly money: boolean;
  /** The year its headers name; only for fields that are set anew each vigencia. */
  readonly vigencia: number | null;
  /** How the year is known: its own headers, a label that reaches it from the left, or a person. */
  readonly yearFrom: 'header' | 'left' | 'given' | null;
}

/** Reads what a column is from its header rows, or `null` where they are empty above it. */
export function readColumn(
  grid: Grid,
  index: number,
  first: number,
  last: number,
  vocabulary: Vocabulary,
): Column | null {
  const parts: { text: string; at: Address }[] = [];
  for (let row = first; row <= last; row += 1) {
    const { cell, address } = grid.see(row, index);
    const text = textOf(cell);
    const above = parts.at(-1);
    if (text === '' || (above?.at.row === address.row && above.at.column === address.column))
      continue;
    parts.push({ text, at: address });
  }
  const lowest = parts.at(-1);
  if (!lowest) return null;
  const texts = parts.map((part) => part.text);
  const { field: named, strength } = nameField(texts, vocabulary) ?? {
    field: null,
    strength: null,
  };
  const field = named && fieldOfPeriod(named, texts);
  const money = field !== 'baseline' && texts.some(speaksOfMoney);
  const vigencia = field && !money && isVigenciaField(field) ? lowestYear(texts) : null;
  return {
    index,
    header: texts.join(' · '),
    at: lowest.at,
    field: money ? null : field,
    strength,
    money,
    vigencia,
    yearFrom: vigencia === null ? null : 'header',
  };
}

/** The columns with the fields and vigencias that a person gives in place of those of their words. */
export function applyHints(
  columns: readonly Column[],
  header: { readonly last: number },
  { columns: given = [], blocks = [] }: LayoutHints,
): readonly Column[] {
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  for (const { field, vigencia, column: index } of given) {
    const own = byIndex.get(index);
    const year = vigencia ?? own?.vigencia ?? null;
    byIndex.set(index, {
      index,
      header: own?.header ?? '',
      at: own?.at ?? { row: header.last, column: index },
      field,
      strength: 'given',
      money: false,
      vigencia: isVigenciaField(field) ? year : null,
      yearFrom: vigencia === null ? (own?.yearFrom ?? null) : 'given',
    });
  }
  return [...byIndex.values()]
    .sort((a, b) => a.index - b.index)
    .map((column) => {
      const block = blocks.find(({ first, last }) => first <= column.index && column.index <= last);
      if (!block || !column.field || !isVigenciaField(column.field)) return column;
      return { ...column, vigencia: block.vigencia, yearFrom: 'given' };
    });
}

/** A column of the initial programming or of several years is none of a vigencia. */
function fieldOfPeriod(field: ColumnField, texts: readonly string[]): ColumnField {
  if (field === 'programmed' && texts.some(speaksOfInitial)) return 'initialProgrammed';
  if (lowestYear(texts) !== null || !texts.some(speaksOfSeveralYears)) return field;
  if (field === 'programmed') return 'wholePlanTarget';
  return field === 'executed' || field === 'progress' ? 'unused' : field;
}

/**
 * The field that the stacked headers name. The lowest text says most; a word that needs its group
 * («Código» under «Meta») is read together with it, either way round.
 */
function nameField(texts: readonly string[], vocabulary: Vocabulary): NamedField | null {
  const words = texts.filter((text) => !isYearLabel(text));
  const hasYear = texts.some((text) => yearOf(text) !== null);
  const [lowest = '', ...groups] = words.toReversed();
  const pairs = groups.map((group) => `${lowest} ${group}`);
  const joined = [words.toReversed().join(' '), words.join(' '), ...pairs];
  const candidates = [...joined, ...words.toReversed()].map((text) => targetOfYear(text, hasYear));
  const named = candidates.flatMap((text) => vocabulary.fieldOf(text) ?? []);
  return named.find(({ strength }) => strength === 'exact') ?? named[0] ?? null;
}

/** «Meta 2024» is the target of that year, not the goal. */
function targetOfYear(text: string, hasYear: boolean): string {
  return hasYear && /^metas?(\s+20\d\d)?$/i.test(text.trim()) ? 'Meta programada' : text;
}

function lowestYear(texts: readonly string[]): number | null {
  return texts.toReversed().reduce<number | null>((found, text) => found ?? yearOf(text), null);
}
