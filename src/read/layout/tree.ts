/** Tables that write a goal in a row and its indicators in the rows below, their codes in one column. */

import type { ColumnField } from '../../model/field.ts';
import { foldText } from '../../model/text.ts';
import { type Seen, textOf } from '../book/grid.ts';
import { type Row, rowsBetween } from '../book/workbook.ts';
import type { Column } from '../decide/column.ts';
import { FIRST_SPREAD } from './concepts.ts';
import type { Table } from './table.ts';

const CODES: ReadonlySet<ColumnField | null> = new Set<ColumnField>(['goalCode', 'indicatorCode']);
const NAMES: ReadonlySet<ColumnField | null> = new Set<ColumnField>(['goal', 'indicator']);
const FIGURES: ReadonlySet<ColumnField | null> = new Set<ColumnField>([
  'weight',
  'programmed',
  'executed',
]);

/** What a cell of the codes says to be of: «Meta sectorial 2307», «Indicador 4231». */
const GOAL = /^metas?\b/;
const INDICATOR = /^ind(?:icador)?\b/;

/**
 * The table as if each row of an indicator had beside it the goal of the row above, where one column
 * has the codes of both, each with its word: «Meta 2307», and below it «Indicador 4231». The rows of
 * goals have no figure. Any other table is given as it is.
 */
export function flattenTree(table: Table): Table {
  const codes = table.columns.filter(({ field }) => CODES.has(field));
  const names = table.columns.filter(({ field }) => NAMES.has(field));
  const [code, ...otherCodes] = codes;
  const [name, ...otherNames] = names;
  if (!code || otherCodes.length > 0 || otherNames.length > 0) return table;
  const { grid, header, until } = table;
  const owners = ownersOf(table, rowsBetween(grid.sheet, header.last + 1, until), code);
  if (owners === null) return table;
  const made = ([code, name] as const).flatMap((column, at) => {
    if (!column) return [];
    const [goal, own] = at === 0 ? CODE_FIELDS : NAME_FIELDS;
    return [
      { ...asField(column, goal), index: FIRST_SPREAD + 2 * at },
      { ...asField(column, own), index: FIRST_SPREAD + 2 * at + 1 },
    ];
  });
  const see = (row: number, column: number): Seen => {
    const place = column - FIRST_SPREAD;
    const own = place < 2 ? code : name;
    if (place < 0 || !own) return grid.see(row, column);
    const seen = grid.see(place % 2 === 0 ? (owners.get(row) ?? row) : row, own.index);
    const isUncoded = place === 1 && !/\d/.test(textOf(seen.cell));
    return isUncoded ? { ...seen, cell: undefined } : seen;
  };
  const kept = table.columns.filter((column) => column !== code && column !== name);
  const goals = new Set([...(table.concepts ?? []), ...owners.values()]);
  return { ...table, grid: { ...grid, see }, columns: [...made, ...kept], concepts: goals };
}

const CODE_FIELDS = ['goalCode', 'indicatorCode'] as const;
const NAME_FIELDS = ['goal', 'indicator'] as const;

function asField(column: Column, field: ColumnField): Column {
  return { ...column, field, holds: field, aside: null };
}

/** The row of the goal of each row of an indicator; `null` where any row is neither, or a goal has a figure. */
function ownersOf(
  { grid, columns }: Table,
  rows: readonly Row[],
  { index }: Column,
): ReadonlyMap<number, number> | null {
  const figures = new Set(
    columns.filter(({ field }) => FIGURES.has(field)).map((one) => one.index),
  );
  const owners = new Map<number, number>();
  let goal: number | null = null;
  for (const { number: row, cells } of rows) {
    const text = foldText(textOf(grid.see(row, index).cell));
    if (text === '' || cells.length < 2) continue;
    if (GOAL.test(text)) {
      if (cells.some(({ column, value }) => figures.has(column) && value !== '')) return null;
      goal = row;
    } else if (INDICATOR.test(text) && goal !== null) owners.set(row, goal);
    else return null;
  }
  return owners.size > 0 ? owners : null;
}
