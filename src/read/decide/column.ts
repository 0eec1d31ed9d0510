/** What was decided of a column of a table, and on which evidence. */

import { type ColumnField, isVigenciaField } from '../../model/field.ts';
import type { Aside, ColumnReason, Grounds } from '../../model/layout.ts';
import type { SourceCell } from '../../model/source.ts';
import type { Meaning } from '../headings/meaning.ts';

/** A column of a table and what is read from it. */
export interface Column {
  readonly index: number;
  /** The texts above it, joined from top to bottom. */
  readonly header: string;
  readonly at: SourceCell;
  /** `null` where nobody knows what it holds, or where it is left aside. */
  readonly field: ColumnField | null;
  /** The year it is of; only for fields that are set anew each vigencia. */
  readonly vigencia: number | null;
  /** How the year is known: its own headers, a label over its block, or a person. */
  readonly yearFrom: 'header' | 'block' | 'given' | null;
  readonly meaning: Meaning;
  /** The evidence without which it would not be read so; `null` where it is not read. */
  readonly grounds: Grounds | null;
  readonly reasons: readonly ColumnReason[];
  /** How the other columns tell it from others that say the same with other values; `null` where none does. */
  readonly proof: Extract<ColumnReason, { readonly from: 'relation' }> | null;
  /** What it would be if it were not that, where something speaks for it. */
  readonly runnerUp: ColumnField | null;
  /** The field that it was taken for, whether it is read or left aside. */
  readonly holds: ColumnField | null;
  /** Why it is left aside though its words name a field. */
  readonly aside: Aside | null;
  /** What its cells are, whatever it holds. */
  readonly cells: 'numbers' | 'texts' | 'dates' | 'none';
}

/** Columns of which it is not known which holds a figure, or whether the only one does. */
export interface Undecided {
  readonly field: ColumnField;
  readonly vigencia: number | null;
  readonly columns: readonly Column[];
  /** `repeated`: several may be it; else why the only one may not be. */
  readonly because: Aside;
}

/** The code of the finding that says what is not decided of the columns. */
export function findingOf({ because }: Undecided): 'PES110' | 'PES132' | 'PES133' {
  if (because === 'repeated') return 'PES110';
  return because === 'unsure' ? 'PES133' : 'PES132';
}

/** The columns of a table, and what could not be decided of them. */
export interface Decision {
  readonly columns: readonly Column[];
  readonly undecided: readonly Undecided[];
}

/** Whether people call the column by a vigencia: «Programado 2024». */
export function isDated({ field }: Pick<Column, 'field'>, vigencia: number | null): boolean {
  return field !== null && isVigenciaField(field) && vigencia !== null;
}
