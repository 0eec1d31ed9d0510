/** A figure of the plan or of its execution: a number, or why there is none. None of them is 0. */

import type { CellRef } from './source.ts';

/** A number read from a cell. */
export interface NumberFigure {
  readonly kind: 'number';
  /** In the unit of the indicator; a percentage is a fraction (15 % is 0.15). */
  readonly value: number;
  /** Whether the cell shows it as a percentage. */
  readonly percent: boolean;
}

/** The reason a figure has no number. */
export type AbsentFigure =
  /** The cell is empty, or the table has no such column. */
  | { readonly kind: 'blank' }
  /** The file says that there is none, in its own words: `NP`, `ND`, `-`. */
  | { readonly kind: 'mark'; readonly text: string }
  /** There is something that is not a number; a finding of its own says what. */
  | { readonly kind: 'unreadable'; readonly text: string }
  /** There is something, and it is not decided that it counts. */
  | ({ readonly kind: 'undecided'; readonly text: string } & OpenChoice);

/** A value that is not taken, for another reading of the files gives another. */
export interface OpenChoice {
  /** Code of the finding that says between what is to be decided, and how: `PES110`. */
  readonly finding: string;
  /** The cells of which each may hold it, with what it says; the one that would be read first. */
  readonly cells: readonly { readonly at: CellRef; readonly text: string }[];
}

/** A number, or why there is none. */
export type Figure = NumberFigure | AbsentFigure;

/** The figure of an empty cell. */
export const BLANK: Figure = { kind: 'blank' };

/** A figure from a number; `percent` says whether people read it as a percentage. */
export function numberFigure(value: number, percent = false): NumberFigure {
  return { kind: 'number', value, percent };
}

/** The number of the figure, or `null` for any reason there is none. */
export function numberOf(figure: Figure): number | null {
  return figure.kind === 'number' ? figure.value : null;
}

/** Whether a cell says something of which nobody knows what number it is. */
export function isUnknown({ kind }: Figure): boolean {
  return kind === 'unreadable' || kind === 'undecided';
}

/** Whether two figures say the same to a person (0.15 and 15 % do). */
export function sameFigure(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && numberOf(a) === numberOf(b) && textOf(a) === textOf(b);
}

function textOf(figure: Figure): string | null {
  return 'text' in figure ? figure.text : null;
}
