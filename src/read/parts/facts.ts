/** Which indicators a table speaks of, and the figures it gives of each: what tells tables apart. */

import type { ColumnField } from '../../model/field.ts';
import { foldText } from '../../model/text.ts';
import { textOf } from '../book/grid.ts';
import type { Cell } from '../book/workbook.ts';
import type { Column } from '../decide/column.ts';
import type { Candidate } from '../layout/candidates.ts';
import { numberBeside, objectiveByNumber } from '../objectives/objective-column.ts';
import { splitCode } from '../values/codes.ts';
import { readFigure } from '../values/figures.ts';
import { splitObjective } from '../values/objective-numbers.ts';
import { yearOf } from '../values/years.ts';
import type { Subject } from './subject.ts';

/** The figures of one indicator by field and year: `programmed/2024`. */
type Figures = ReadonlyMap<string, number | string>;

/** What a table says, to be compared with another. */
export interface Facts {
  /** By indicator: its objective, entity, kind and codes, or names where it has none. */
  readonly figures: ReadonlyMap<string, Figures>;
  /** The indicator of each row. */
  readonly ids: ReadonlyMap<number, string>;
  /** The objectives its rows are of, each by its number, or its name where it has none. */
  readonly objectives: ReadonlyMap<string, string>;
  /** Rows whose targets add up to, or reach, that of the whole plan; and those that could. */
  readonly coherent: { readonly rows: number; readonly of: number };
}

/** Fields that hold the figures of an indicator. */
export const FIGURES: readonly ColumnField[] = ['weight', 'programmed', 'executed'];

/** What no year changes, and figures hang on. */
const CONSTANTS: readonly ColumnField[] = ['trend', 'baseline'];

/** Reads what the rows of a table say. */
export function readFacts({ table, rows }: Candidate, subject: Subject): Facts {
  const { grid, columns } = table;
  const first = (field: ColumnField) => columns.find((column) => column.field === field);
  const withNumber = numberBeside(table);
  const byNumber = objectiveByNumber(table, rows);
  const textIn = (row: number, column: Column | undefined) =>
    column ? textOf(grid.see(row, column.index).cell) : '';
  const figured = columns.filter(({ field }) => field && FIGURES.includes(field));
  const constant = columns.filter(({ field }) => field && CONSTANTS.includes(field));
  const [objective, entity, kind, year, target] = (
    ['objective', 'entity', 'goalKind', 'vigencia', 'wholePlanTarget'] as const
  ).map(first);
  const [goal, goalCode, indicator, indicatorCode] = (
    ['goal', 'goalCode', 'indicator', 'indicatorCode'] as const
  ).map(first);
  const figures = new Map<string, Map<string, number | string>>();
  const ids = new Map<number, string>();
  const objectives = new Map<string, string>();
  const coherent = { rows: 0, of: 0 };
  let current = subject.objective?.text ?? '';
  for (const row of rows) {
    if (row.kind === 'objective') current = row.text;
    if (row.kind !== 'indicator') continue;
    const named = textIn(row.row, objective);
    const told = named === '' ? byNumber(row.row)?.text : withNumber(row.row, named);
    current = told ?? current;
    const own = objectiveKey(current);
    objectives.set(own.key, own.name);
    const id = [
      own.key,
      foldText(textIn(row.row, entity) || (subject.entity ?? '')),
      foldText(textIn(row.row, kind)) || (row.section ?? ''),
      identify(textIn(row.row, goalCode), textIn(row.row, goal)),
      identify(textIn(row.row, indicatorCode), textIn(row.row, indicator)),
    ].join('/');
    ids.set(row.row, id);
    const slots = figures.get(id) ?? new Map<string, number | string>();
    figures.set(id, slots);
    const rowYear = yearOf(textIn(row.row, year)) ?? subject.around?.vigencia ?? '';
    const programmed: number[] = [];
    for (const { index, field, vigencia } of figured) {
      const value = valueIn(grid.see(row.row, index).cell, field);
      if (value === null) continue;
      if (field === 'programmed' && typeof value === 'number') programmed.push(value);
      const slot = `${field}/${vigencia ?? rowYear}`;
      if (!slots.has(slot)) slots.set(slot, value);
    }
    for (const { index, field } of constant) {
      const value = valueIn(grid.see(row.row, index).cell, field);
      if (value !== null && !slots.has(`${field}/`)) slots.set(`${field}/`, value);
    }
    const whole = valueIn(target && grid.see(row.row, target.index).cell, 'wholePlanTarget');
    if (typeof whole !== 'number' || programmed.length === 0) continue;
    coherent.of += 1;
    const sum = programmed.reduce((total, value) => total + value, 0);
    if ([sum, ...programmed].some((value) => Math.abs(value - whole) <= 1e-6 * Math.abs(whole))) {
      coherent.rows += 1;
    }
  }
  return { figures, ids, objectives, coherent };
}

/** What tells an objective from the others, and its name folded. */
export function objectiveKey(text: string): { readonly key: string; readonly name: string } {
  const { number, name } = splitObjective(text);
  const folded = foldText(name);
  return { key: number === null ? folded : String(number), name: folded };
}

function identify(code: string, name: string): string {
  return splitCode(code).code ?? splitCode(name).code ?? (foldText(code) || foldText(name));
}

function valueIn(cell: Cell | undefined, field: ColumnField | null): number | string | null {
  const { figure } = readFigure(cell);
  if (figure.kind === 'blank') return null;
  if (figure.kind !== 'number') return foldText(figure.text);
  const { value } = figure;
  // A table may write its weights of 0 to 100 where another writes fractions.
  return field === 'weight' && !figure.percent && value > 1.5 ? value / 100 : value;
}
