/** The columns of a table by their headings: of which year each is, and which say the same. */

import { likenessOf } from '../model/likeness.ts';
import type { Plan } from '../model/plan.ts';
import { columnLetters } from '../model/source.ts';
import type { TableColumn } from '../model/surroundings.ts';
import { foldText } from '../model/text.ts';
import { columnKey } from './formula-cells.ts';

/** A column and the year that its heading names. */
export interface Dated {
  readonly column: TableColumn;
  /** The heading without its year. */
  readonly bare: string;
  readonly year: number;
}

/** The columns of the tables of the plan, by `columnKey`. */
export function columnsOf({ surroundings }: Plan): ReadonlyMap<string, TableColumn> {
  return new Map((surroundings?.columns ?? []).map((column) => [columnKey(column.at), column]));
}

/** Whether the words of two headings are the same one by one, but for a letter in a long one. */
export function isSameHeading(a: string, b: string): boolean {
  const [words, others] = [a.split(' '), b.split(' ')];
  return (
    words.length === others.length &&
    words.every((word, at) => likenessOf(word, others[at] ?? null) === 1)
  );
}

const YEAR = /\b20\d\d\b/g;

/** The heading without its year, and the year, where it names one and no other. */
export function dated(column: TableColumn): Dated | null {
  const folded = foldText(column.header);
  const years = new Set(folded.match(YEAR)?.map(Number));
  const [named] = years;
  const year = named ?? column.vigencia;
  if (years.size > 1 || year === null) return null;
  return { column, year, bare: folded.replace(YEAR, '').replace(/\s+/g, ' ').trim() };
}

/** A column as findings name it. */
export function nameOf({ at, header }: TableColumn): {
  readonly letters: string;
  readonly header: string;
} {
  return { letters: columnLetters(at.column), header };
}
