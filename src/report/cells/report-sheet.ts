/**
 * The answer as typed cells. A cell says what it is; each renderer decides how that looks, so
 * nothing here speaks of colours, fonts, characters or file formats.
 */

import type { Severity } from '../../diagnostics/entry.ts';
import type { CitedPlace } from '../../diagnostics/tell.ts';
import type { Status } from '../../model/evaluation.ts';
import type { NumberFigure } from '../../model/figure.ts';
import { decimalsOf } from '../../model/number.ts';
import type { ReportChart } from './chart.ts';
import type { Formula } from './formula.ts';
import type { Picture } from './picture.ts';
import type { TableForm } from './table-form.ts';
import type { ReportWaterfall } from './waterfall.ts';

/** Where a link leads: a cell of the report, the top of one of its sheets, or a cell of a file. */
export type Link =
  | { readonly kind: 'cell'; readonly id: string }
  | { readonly kind: 'sheet'; readonly name: string }
  | { readonly kind: 'file'; readonly place: CitedPlace };

interface Linkable {
  /** Name by which formulas refer to the cell; unique in the report. */
  readonly id?: string;
  /** Where the cell is computed from others; its own value is the result. */
  readonly formula?: Formula;
  /** The ids of the cells that its formula calls by other names: rows share it, each over its own cells. */
  readonly over?: Readonly<Record<string, string>>;
  /** Name of the cell for people who write formulas of their own. */
  readonly definedName?: string;
  readonly link?: Link;
  /** Whether a person may change it and see the report follow. */
  readonly input?: boolean;
}

/** What a cell may be. What is added to one goes before it, `{ id, ...cell }`: after it, V8 makes each a shape of its own. */
export type ReportCell = Linkable &
  (
    | { readonly kind: 'text'; readonly text: string }
    /** A share or a quotient: 1 is 100 %. */
    | { readonly kind: 'ratio'; readonly value: number; readonly decimals: number }
    /** A figure in the unit of its indicator; with `percent`, a fraction read as a percentage. */
    | {
        readonly kind: 'amount';
        readonly value: number;
        readonly percent: boolean;
        readonly decimals: number;
      }
    | { readonly kind: 'count'; readonly value: number }
    /** A difference of ratios, shown in percentage points: 0.01 is one. */
    | { readonly kind: 'points'; readonly value: number }
    | { readonly kind: 'status'; readonly status: Status; readonly label: string }
    | { readonly kind: 'severity'; readonly severity: Severity; readonly label: string }
    /** A figure there is not, with the reason in words. */
    | { readonly kind: 'absent'; readonly text: string }
    /** `AAAA-MM-DD`. */
    | { readonly kind: 'date'; readonly iso: string }
    /** A place of an input file. */
    | { readonly kind: 'source'; readonly place: CitedPlace; readonly text: string }
  );

/** What a column holds: from it each renderer takes width, wrapping and alignment. */
export type ColumnMeaning =
  | 'ordinal'
  | 'code'
  | 'label'
  | 'name'
  | 'prose'
  | 'ratio'
  | 'amount'
  | 'count'
  | 'status'
  | 'remark'
  | 'place';

/** A value with its name before it. */
export interface Fact {
  readonly label: string;
  readonly value: ReportCell;
}

/** A table under the columns of its sheet. */
export interface ReportTable {
  readonly kind: 'table';
  /** No two of the same words. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Rows that close the sheet, made from the first whenever asked: values, without ids or links. */
  readonly more?: { readonly count: number; readonly make: () => Iterable<readonly ReportCell[]> };
  /** Row that closes the table, `null` where nothing is added up. */
  readonly total: readonly ReportCell[] | null;
  /** Name of the table for programs, of letters, digits and `_`; unique in the report. */
  readonly name?: string;
  /** What the table holds, in words, for who does not see it. */
  readonly about?: string;
  /** Whether people look for rows in it rather than read it through. */
  readonly filtered?: boolean;
  /** Column, from 0, whose ratios are also drawn as bars from 0 to that value. */
  readonly bars?: { readonly column: number; readonly most: number };
  readonly form?: TableForm;
  /** Words a person may choose among in the cells of a column, from 0. */
  readonly choices?: { readonly column: number; readonly words: readonly string[] };
}

/** The parts of a sheet, in reading order. */
export type ReportPart =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** A sentence that opens the sheet; a guide says how to use it where it calculates, and forms that only tell leave it out. */
  | { readonly kind: 'lead' | 'guide'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** A picture, and what it shows for who does not see it. */
  | { readonly kind: 'picture'; readonly picture: Picture; readonly description: string }
  | ReportTable
  | ReportChart
  | ReportWaterfall
  | { readonly kind: 'notes'; readonly notes: readonly string[] }
  /** Where the figures above were taken from. */
  | { readonly kind: 'origin'; readonly text: string };

/** A sheet of the report. All its tables share its columns. */
export interface ReportSheet {
  readonly name: string;
  readonly columns: readonly ColumnMeaning[];
  readonly parts: readonly ReportPart[];
  /** `inputs`: it copies what was read. `cover`: it opens the report. `form`: people fill it in. `charts`: it serves them. */
  readonly role?: 'inputs' | 'cover' | 'form' | 'charts';
  /** Columns that stay in sight and are repeated on each of several pages across. */
  readonly identity?: number;
  /** Pages the sheet takes across when printed; one unless said. */
  readonly pagesAcross?: number;
}

/** What a report says of itself, for the outputs that have a place for it. */
export interface ReportProperties {
  readonly title: string;
  readonly subject: string;
  /** What it has, in a sentence or two. */
  readonly description: string;
  /** Words to find it by. */
  readonly keywords: string;
  readonly creator: string;
  /** As BCP 47 writes it. */
  readonly language: string;
  /** Name of the list of its sheets, and of the link that passes over it. */
  readonly contents: string;
  readonly skip: string;
  /** Date it bears, `AAAA-MM-DD`; never the clock's. */
  readonly date: string;
  /** Foot of a printed page, from its number and how many there are. */
  readonly footer: (page: string, pages: string) => string;
  /** Words before a note on a table. */
  readonly note: string;
  /** Words at the end of a cell whose text goes on below its table. */
  readonly goesOn: string;
  /** Words before the rest of a text, of that row and column. */
  readonly continues: (row: string, heading: string) => string;
}

/** Decimals of a published percentage. */
const PUBLISHED_DECIMALS = 2;
/** Decimals beyond which a figure of a file is shown rounded. */
const MOST_DECIMALS = 6;

/** A cell with words. */
export function textCell(text: string): ReportCell {
  return { kind: 'text', text };
}

/** A cell without anything to say. */
export function emptyCell(): ReportCell {
  return textCell('');
}

/** A cell for a figure there is not; the text is the reason. */
export function absentCell(text: string): ReportCell {
  return { kind: 'absent', text };
}

/** How many things. */
export function countCell(value: number): ReportCell {
  return { kind: 'count', value };
}

/** A computed ratio (1 = 100 %), shown as the publication does: `101,26%`. */
export function ratioCell(value: number): ReportCell {
  return { kind: 'ratio', value, decimals: PUBLISHED_DECIMALS };
}

/** A given ratio (1 = 100 %), shown with only the decimals it has: `34%`. */
export function shareCell(value: number): ReportCell {
  const decimals = Math.min(decimalsOf(value * 100), PUBLISHED_DECIMALS);
  return { kind: 'ratio', value, decimals };
}

/** A figure of a file with the decimals it has, at least two where it is no percentage: `46,00`. */
export function amountCell({ value, percent }: NumberFigure): ReportCell {
  const decimals = Math.min(decimalsOf(percent ? value * 100 : value), MOST_DECIMALS);
  return { kind: 'amount', value, percent, decimals: percent ? decimals : Math.max(decimals, 2) };
}
