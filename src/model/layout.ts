/** How a file was understood: which sheet, which rows head it, which column holds what. */

import type { ColumnField } from './field.ts';
import type { Address } from './source.ts';

/** What a table is read as. */
export type TableRole = 'matrix' | 'segplan';

/**
 * The evidence without which a column would not be read as it is: a person's word, its heading,
 * its contents, or how it agrees with other columns.
 */
export type Grounds = 'given' | 'heading' | 'contents' | 'relation';

/** Why a column is not read, though its words name a field. */
export type Aside =
  | 'money'
  | 'thousands'
  | 'percent'
  | 'part'
  | 'accumulated'
  | 'whole-plan'
  | 'initial'
  | 'superseded'
  | 'repeated'
  | 'disproved'
  | 'level'
  | 'other-values'
  | 'other-owner'
  | 'undated'
  | 'row-year'
  | 'unsure';

/** What the cells of a column are, where it speaks for what it holds. */
export type ContentsReason =
  | 'trends'
  | 'goal-kinds'
  | 'years'
  | 'dates'
  | 'codes'
  | 'verbs'
  | 'texts'
  | 'numbers'
  | 'percents'
  | 'money';

/** How a column agrees with others. */
export type RelationReason = 'quotient' | 'weights-add-up' | 'same-unit';

/** A piece of evidence for what a column holds. */
export type ColumnReason =
  | { readonly from: 'given' }
  | { readonly from: 'heading'; readonly unknown: readonly string[] }
  | { readonly from: 'contents'; readonly what: ContentsReason }
  | {
      readonly from: 'relation';
      readonly what: RelationReason;
      /** Rows or groups of rows in which it holds, of those that could tell. */
      readonly held: number;
      readonly of: number;
    };

/** A column and what is read from it. */
export interface ColumnReading {
  readonly column: number;
  /** The texts above it, joined from top to bottom. */
  readonly header: string;
  /** `null` where nobody knows what it holds, or where it is left aside. */
  readonly field: ColumnField | null;
  readonly vigencia: number | null;
  /** `null` where it is not read. */
  readonly grounds: Grounds | null;
  readonly reasons: readonly ColumnReason[];
  /** What it would be if it were not that, where something speaks for it. */
  readonly runnerUp: ColumnField | null;
  /** Why it is not read though its words name a field; `null` also where no word does. */
  readonly aside: Aside | null;
  readonly yearFrom: 'header' | 'block' | 'given' | null;
  /** What settles it in a configuration, where it is not decided; else `null`. */
  readonly setting: Setting | null;
  readonly hidden: boolean;
}

/** Why a row below the headers is not read as an indicator. */
export type LeftOutReason =
  | 'objective'
  | 'goal'
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
  /** Its targets are of another order than those of the plan. */
  | 'scale'
  | 'years'
  | 'targets'
  | 'same'
  | 'columns'
  | 'objectives'
  /** The weights of its objectives make 100 % by themselves, and so do those of the other. */
  | 'whole'
  | 'unsure'
  | 'none';

/** Why a table with the headings of an export is not the execution of a plan. */
export type OtherReason = Extract<
  SheetReason,
  'money' | 'example' | 'projection' | 'previous' | 'scale' | 'cutoff'
>;

/** What else than the plan a table may be, with the same headings. */
export type Nature = 'money' | 'example' | 'projection' | 'draft' | 'previous' | 'copy';

/** A field that another table gives, and of which years; none where it is of all. */
export interface KeyedFields {
  readonly field: ColumnField;
  readonly vigencias: readonly number[];
}

/** What another table gives of indicators of a plan, by what both write of them. */
export interface KeyedTables {
  /** The table of the plan. */
  readonly sheet: string;
  /** The one that gives something of its indicators. */
  readonly other: string;
  readonly fields: readonly KeyedFields[];
  /** The heading of the second over what tells the indicators. */
  readonly key: string;
  /** How many indicators have a row in it. */
  readonly count: number;
}

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
  | { readonly kind: 'decimal-mark'; readonly mark: '.' | ',' }
  | ({ readonly kind: 'keyed' } & KeyedTables)
  /** A column that says of each row whether it is programmed in a vigencia, by its letters. */
  | { readonly kind: 'programmed-marks'; readonly column: string; readonly vigencia: number };

/** What a configuration writes to settle that a column holds a field. */
export interface Setting {
  readonly role: TableRole;
  /** The field as a configuration calls it: «ejecutado 2024». */
  readonly field: string;
  /** Letters of the column. */
  readonly column: string;
}

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

/** A column that nobody reads, and what a configuration writes if it is the one that is missing. */
export interface Likely {
  readonly header: string;
  readonly setting: Setting;
}

/** Fields of one of which a table cannot do without, and the columns that may be it, the likeliest first. */
export interface Missing {
  readonly anyOf: readonly ColumnField[];
  readonly likely: readonly Likely[];
}

/** The table that comes nearest to being of a role, where none is. */
export interface NearestTable
  extends Pick<TableReading, 'sheet' | 'role' | 'visible' | 'header' | 'columns'> {
  readonly missing: readonly Missing[];
}

/** A plan that is written in another shape than a table of a row an indicator. */
export interface OtherShape {
  /** The fields down a column and the indicators beside it, or a card for each indicator. */
  readonly kind: 'transposed' | 'cards';
  /** How many indicators or cards there are. */
  readonly count: number;
  readonly sheet: string;
  /** The first label. */
  readonly at: Address;
  /** The first labels, as they are written. */
  readonly labels: readonly string[];
}

/** A cell of the objective of a table that names it once for all its rows. */
export interface Mention {
  readonly text: string;
  readonly at: Address;
}
