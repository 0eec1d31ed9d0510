/** What a person says of a layout that its words do not: it counts before any evidence. */

import type { ColumnField } from '../../model/field.ts';
import type { Aliases } from '../headings/aliases.ts';

/** A column whose field a person gives. */
export interface GivenColumn {
  readonly field: ColumnField;
  /** `null` where the field is not set anew each year, or the headers name the year. */
  readonly vigencia: number | null;
  readonly column: number;
}

/** Columns of one vigencia, both ends included. */
export interface GivenBlock {
  readonly first: number;
  readonly last: number;
  readonly vigencia: number;
}

/** By field and folded text, what a text of a cell stands for. */
export type GivenValues = ReadonlyMap<ColumnField, ReadonlyMap<string, string>>;

/** How to read a table where its words do not suffice. */
export interface LayoutHints {
  readonly sheet?: string | undefined;
  /** Rows of the headers, both ends included. */
  readonly header?: { readonly first: number; readonly last: number } | undefined;
  readonly columns?: readonly GivenColumn[] | undefined;
  readonly blocks?: readonly GivenBlock[] | undefined;
  /** Headers besides those of the trade. */
  readonly aliases?: Aliases | undefined;
  /** What texts of cells of a field stand for, in words that the reader knows; the texts folded. */
  readonly values?: GivenValues | undefined;
  /** The vigencia of a table that names none. */
  readonly vigencia?: number | undefined;
  /** The vigencia of the run: undated weights are of it too, where nothing beside them is of a year. */
  readonly asked?: number | undefined;
}
