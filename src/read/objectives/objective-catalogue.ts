/** The names of objectives that a table only numbers, from a list of them on another sheet. */

import { foldText } from '../../model/text.ts';
import { textOf } from '../book/grid.ts';
import type { Cell, Row, Sheet, Workbook } from '../book/workbook.ts';
import { namesTopLevel } from '../layout/objective-words.ts';
import type { Table } from '../layout/table.ts';
import { splitObjective } from '../values/objective-numbers.ts';

/** What the list needs to know of an objective. */
interface Numbered {
  readonly number: number | null;
  readonly name: string;
}

/**
 * The objectives, those without a name of their own named as a sheet lists them: one that says that
 * it is of objectives, gives each of their numbers once and no other, and holds no table of the plan.
 * Where two sheets list them otherwise, they stay as they are.
 */
export function nameByCatalogue<O extends Numbered>(
  objectives: readonly O[],
  { sheets }: Workbook,
  read: readonly { readonly table: Pick<Table, 'grid'> }[],
): readonly O[] {
  const bare = objectives.filter(isBare);
  if (bare.length === 0) return objectives;
  const others = sheets.filter((sheet) => read.every(({ table }) => table.grid.sheet !== sheet));
  const numbers = new Set(objectives.map(({ number }) => number));
  const lists = others.flatMap((sheet) => {
    const names = readList(sheet);
    // A list with more is of the objectives of something else: of the city, of the world.
    const isOfPlan = [...names.keys()].every((number) => numbers.has(number));
    return isOfPlan && bare.every(({ number }) => names.has(number as number)) ? [names] : [];
  });
  const [list, ...more] = lists;
  if (!list || more.some((other) => bare.some((one) => !isAlike(list, other, one)))) {
    return objectives;
  }
  return objectives.map((one) =>
    isBare(one) ? { ...one, name: list.get(one.number as number) ?? one.name } : one,
  );
}

/** Whether a name is only a number: «OE1», «Objetivo 2», «3». */
function isBare({ number, name }: Numbered): boolean {
  return number !== null && saysOnlyNumber(name);
}

function saysOnlyNumber(text: string): boolean {
  const own = splitObjective(text);
  return own.number !== null && own.name === text.trim();
}

type Names = ReadonlyMap<number, string>;

function isAlike(a: Names, b: Names, { number }: Numbered): boolean {
  const texts = [a, b].map((names) => foldText(names.get(number as number) ?? ''));
  return texts[0] === texts[1];
}

/** A list is short: objectives are few, and a long table of numbered rows is of something else. */
const MOST_ROWS = 60;

/** What a list says to be of; the goals of the United Nations are numbered too. */
const OF_PLAN = /\bobjetivos?\b(?! de desarrollo sostenible)/;

/** The names by their numbers in the rows that begin with a number alone, or with it before the name. */
function readList({ name, rows }: Sheet): Names {
  const none: Names = new Map();
  const filled = rows
    .map((row) => ({ ...row, cells: row.cells.filter((cell) => textOf(cell).trim() !== '') }))
    .filter(({ cells }) => cells.length > 0);
  const first = filled.findIndex(({ cells: [head] }) => head && numberIn(head) !== null);
  const listed = filled.slice(first).filter(({ cells: [head] }) => head && numberIn(head) !== null);
  if (first < 0 || listed.length > MOST_ROWS || filled.length > first + MOST_ROWS) return none;
  const above = filled.slice(0, first);
  const said = [name, ...above.flatMap(({ cells }) => cells.map(textOf))];
  if (!said.some((text) => OF_PLAN.test(foldText(text)))) return none;
  const column = nameColumn(listed, above.at(-1));
  const names = new Map<number, string>();
  for (const { cells } of listed) {
    const head = textOf(cells[0]);
    const { number, name: glued } = splitObjective(head);
    const beside = saysOnlyNumber(head) && column !== null;
    const text = beside ? textOf(cells.find((cell) => cell.column === column)).trim() : glued;
    if (number === null || names.has(number) || !isName(text)) return none;
    names.set(number, text);
  }
  return names;
}

function numberIn(cell: Cell): number | null {
  return splitObjective(textOf(cell)).number;
}

/** Letters that some word of a name has. */
const NAME = /\p{L}{3}/u;

function isName(text: string): boolean {
  return NAME.test(text) && !saysOnlyNumber(text);
}

/** What heads the names of a list, beside the word for objectives. */
const NAMING = /^(nombre|descripcion|denominacion|enunciado|texto)\b/;

/** The only column of texts beside the numbers, or of several the one that is headed as the names. */
function nameColumn(
  listed: readonly Pick<Row, 'cells'>[],
  heading: Row | undefined,
): number | null {
  const columns = [
    ...new Set(
      listed.flatMap(({ cells }) =>
        cells
          .slice(1)
          .filter(isText)
          .map(({ column }) => column),
      ),
    ),
  ];
  const headOf = (column: number) =>
    foldText(textOf(heading?.cells.find((cell) => cell.column === column)));
  const isOther = (column: number) => {
    const level = namesTopLevel(headOf(column));
    return level !== null && level !== 'objetivo';
  };
  const named = columns.filter(
    (column) => /\bobjetivos?\b/.test(headOf(column)) || NAMING.test(headOf(column)),
  );
  const [only = null, ...others] = named.length > 0 ? named : columns;
  const isSure = only !== null && others.length === 0 && !isOther(only);
  return isSure && (named.length > 0 || headOf(only) === '') ? only : null;
}

function isText(cell: Cell): boolean {
  return typeof cell.value === 'string' && isName(cell.value);
}
