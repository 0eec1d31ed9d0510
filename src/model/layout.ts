/** How a file was understood: which sheet, which rows head it, which column holds what. */

import type { ColumnField } from './field.ts';
import type { Address } from './source.ts';

/** What a table is read as. */
export type TableRole = 'matrix' | 'segplan';

/** A column and what is read from it. */
export interface ColumnReading {
  readonly column: number;
  /** The texts above it, joined from top to bottom. */
  readonly header: string;
  /** `null` where no word of the trade names it. */
  readonly field: ColumnField | null;
  readonly vigencia: number | null;
  /**
   * How the field is known: a header of the trade, one that only begins like it, or a person's
   * word; `money` for a block of money, `rival` where another column says the same.
   */
  readonly evidence: 'exact' | 'prefix' | 'given' | 'money' | 'rival' | 'none';
  readonly yearFrom: 'header' | 'left' | 'given' | null;
  readonly hidden: boolean;
}

/** Why a row below the headers is not read as an indicator. */
export type LeftOutReason =
  | 'objective'
  | 'section'
  | 'subtotal'
  | 'repeated-header'
  | 'note'
  | 'concept'
  | 'unknown';

/** A row that is not read as an indicator. */
export interface LeftOutRow {
  readonly row: number;
  readonly reason: LeftOutReason;
  /** Its first text. */
  readonly text: string;
}

/** What tells the table that was chosen from another that would also serve. */
export type SheetReason =
  | Nature
  | 'fields'
  | 'rows'
  | 'visible'
  | 'standing'
  | 'version'
  | 'cutoff'
  | 'years'
  | 'targets'
  | 'same'
  | 'columns'
  | 'objectives'
  | 'unsure'
  | 'none';

/** What else than the plan a table may be, with the same headings. */
export type Nature = 'money' | 'example' | 'projection' | 'draft' | 'previous' | 'copy';

/** Something that was decided on evidence, and on which. */
export type Guess =
  | { readonly kind: 'sheet'; readonly over: string; readonly because: SheetReason }
  | {
      readonly kind: 'weight-scale';
      readonly scale: 'fraction' | 'percent';
      readonly because: 'sum' | 'size';
      readonly count: number;
    }
  | {
      readonly kind: 'vigencia-around';
      readonly vigencia: number;
      readonly from: 'title' | 'sheet' | 'cutoff' | 'given';
    }
  | { readonly kind: 'sheet-objective'; readonly text: string; readonly from: 'title' | 'sheet' }
  | { readonly kind: 'goal-kind'; readonly from: 'section' | 'header'; readonly count: number }
  | { readonly kind: 'decimal-mark'; readonly mark: '.' | ',' };

/** A table as it was understood. */
export interface TableReading {
  readonly file: string;
  readonly sheet: string;
  readonly role: TableRole;
  readonly visible: boolean;
  readonly header: { readonly first: number; readonly last: number };
  readonly columns: readonly ColumnReading[];
  /** Rows read as indicators, ascending. */
  readonly taken: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
  /** Hidden rows among those read. */
  readonly hiddenRows: readonly number[];
  readonly guesses: readonly Guess[];
}

/** A cell of the objective of a table that names it once for all its rows. */
export interface Mention {
  readonly text: string;
  readonly at: Address;
}
