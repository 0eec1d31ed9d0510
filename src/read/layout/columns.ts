/** Which field each column holds, and of which vigencia: read from the headers stacked above it. */

import type { Address } from '../../model/source.ts';
import { type Grid, textOf } from '../grid.ts';
import {
  type ColumnField,
  fieldOfHeader,
  isYearLabel,
  type Strength,
  speaksOfInitial,
  speaksOfMoney,
  speaksOfSeveralYears,
  VIGENCIA_FIELDS,
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
  readonly strength: Strength | null;
  readonly money: boolean;
  /** The year its headers name; only for fields that are set anew each vigencia. */
  readonly vigencia: number | null;
}

/** Whether the field is set anew each vigencia. */
export function isVigenciaField(field: ColumnField): boolean {
  return (VIGENCIA_FIELDS as readonly string[]).includes(field);
}

/** Reads what a column is from its header rows, or `null` where they are empty above it. */
export function readColumn(grid: Grid, index: number, first: number, last: number): Column | null {
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
  const { field: named, strength } = nameField(texts) ?? { field: null, strength: null };
  const field = named && fieldOfPeriod(named, texts);
  const money = field !== 'baseline' && texts.some(speaksOfMoney);
  return {
    index,
    header: texts.join(' · '),
    at: lowest.at,
    field: money ? null : field,
    strength,
    money,
    vigencia: field && !money && isVigenciaField(field) ? lowestYear(texts) : null,
  };
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
function nameField(texts: readonly string[]): { field: ColumnField; strength: Strength } | null {
  const words = texts.filter((text) => !isYearLabel(text));
  const hasYear = texts.some((text) => yearOf(text) !== null);
  const joined = [words.toReversed().join(' '), words.join(' ')];
  const candidates = [...joined, ...words.toReversed()].map((text) => targetOfYear(text, hasYear));
  const named = candidates.flatMap((text) => fieldOfHeader(text) ?? []);
  return named.find(({ strength }) => strength === 'exact') ?? named[0] ?? null;
}

/** «Meta 2024» is the target of that year, not the goal. */
function targetOfYear(text: string, hasYear: boolean): string {
  return hasYear && /^metas?(\s+20\d\d)?$/i.test(text.trim()) ? 'Meta programada' : text;
}

function lowestYear(texts: readonly string[]): number | null {
  return texts.toReversed().reduce<number | null>((found, text) => found ?? yearOf(text), null);
}
