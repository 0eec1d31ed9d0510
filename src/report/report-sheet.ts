/**
 * The answer as typed cells. A cell says what it is; each renderer decides how that looks, so
 * nothing here speaks of colours, fonts, characters or file formats.
 */

import type { Place, Severity } from '../diagnostics/finding.ts';
import type { Status } from '../model/evaluation.ts';
import type { NumberFigure } from '../model/figure.ts';
import { toExcelDigits } from '../model/number.ts';

/** Formula of a live workbook: text of ours and the ids of the cells it refers to, on any sheet. */
export type Formula = readonly (string | { readonly cell: string })[];

interface Linkable {
  /** Name by which formulas refer to the cell; unique in the report. */
  readonly id?: string;
  /** Where the cell is computed from others; its own value is the result. */
  readonly formula?: Formula;
}

/** What a cell may be. */
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
    /** A status in words, and under it what explains it. */
    | {
        readonly kind: 'status';
        readonly status: Status;
        readonly label: string;
        readonly details: readonly string[];
      }
    | { readonly kind: 'severity'; readonly severity: Severity; readonly label: string }
    /** A figure there is not, with the reason in words. */
    | { readonly kind: 'absent'; readonly text: string }
    /** `AAAA-MM-DD`. */
    | { readonly kind: 'date'; readonly iso: string }
    /** A place of an input file. */
    | { readonly kind: 'source'; readonly place: Place; readonly text: string }
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
  | 'place';

/** A value with its name before it. */
export interface Fact {
  readonly label: string;
  readonly value: ReportCell;
}

/** A table under the columns of its sheet. */
export interface ReportTable {
  readonly kind: 'table';
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Row that closes the table, `null` where nothing is added up. */
  readonly total: readonly ReportCell[] | null;
}

/** The parts of a sheet, in reading order. */
export type ReportPart =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** A sentence that opens the sheet, such as the full name of an objective. */
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | ReportTable
  | { readonly kind: 'notes'; readonly notes: readonly string[] }
  /** Where the figures above were taken from. */
  | { readonly kind: 'origin'; readonly text: string };

/** A sheet of the report. All its tables share its columns. */
export interface ReportSheet {
  readonly name: string;
  readonly columns: readonly ColumnMeaning[];
  readonly parts: readonly ReportPart[];
}

/** What a report says of itself, for the outputs that have a place for it. */
export interface ReportProperties {
  readonly title: string;
  readonly subject: string;
  /** Program that wrote it. */
  readonly creator: string;
  /** Date it bears, `AAAA-MM-DD`; never the clock's. */
  readonly date: string;
  /** Foot of a printed page, from its number and how many there are. */
  readonly footer: (page: string, pages: string) => string;
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

/** A number of things. */
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

function decimalsOf(value: number): number {
  const [, fraction = '', exponent = '0'] =
    /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(toExcelDigits(value))) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}
