/** The cells of a matrix of which nothing was taken, each with why. */

import type { ColumnField } from '../../../model/field.ts';
import type { ColumnReading, LeftOutReason, TableReading } from '../../../model/layout.ts';
import { indicatorsOf, type Plan } from '../../../model/plan.ts';
import { a1, type CellRef, cellsOf } from '../../../model/source.ts';
import { foldText } from '../../../model/text.ts';
import { textOf } from '../../../read/book/grid.ts';
import type { Cell, Sheet, Workbook } from '../../../read/book/workbook.ts';
import type { Unplaced } from '../../../report/template/template.ts';

/** Columns whose cells go to a column of the template. */
const PLACED: ReadonlySet<ColumnField> = new Set([
  'objective',
  'goalKind',
  'goal',
  'goalCode',
  'indicator',
  'indicatorCode',
  'entity',
  'trend',
  'baseline',
  'vigencia',
  'weight',
  'programmed',
  'executed',
  'observation',
  'wholePlanTarget',
]);

/** Columns that say what a program computes. */
const COMPUTED: ReadonlySet<ColumnField> = new Set([
  'progress',
  'compliance',
  'status',
  'elapsedProgress',
  'planProgress',
]);

const ROW_REASONS: Readonly<Partial<Record<LeftOutReason, string>>> = {
  subtotal: 'Fila de totales: la matriz nueva los calcula',
  note: 'Nota junto a la tabla',
  unknown: 'Fila que no se lee como indicador',
  concept: 'Dice algo más de la fila de arriba',
};

/** What was read of a matrix. */
export interface ReadMatrix {
  readonly workbook: Workbook;
  readonly plan: Plan;
  readonly tables: readonly TableReading[];
  /** Columns whose cells went to the unit of their indicator, by sheet. */
  readonly units: ReadonlyMap<string, number>;
  /** Sheets of which everything was taken, or that say nothing of a plan. */
  readonly known: readonly string[];
}

/** The cells of which nothing was taken, sheet by sheet and row by row. */
export function listLeftovers(read: ReadMatrix): readonly Unplaced[] {
  const { workbook, tables, known } = read;
  const taken = addressesOf(read);
  return workbook.sheets.flatMap((sheet): readonly Unplaced[] => {
    const own = tables.filter((table) => table.sheet === sheet.name);
    if (own.length > 0) return leftoversOf(sheet, own, taken.get(sheet.name) ?? new Set(), read);
    const count = sheet.rows.reduce((sum, { cells }) => sum + cells.length, 0);
    if (count === 0 || known.includes(sheet.name)) return [];
    const text = count === 1 ? 'Una celda' : `${count} celdas`;
    const at = { file: workbook.name, sheet: sheet.name, cell: null, heading: null };
    return [{ ...at, text, reason: 'Hoja que no es del plan' }];
  });
}

function leftoversOf(
  sheet: Sheet,
  tables: readonly TableReading[],
  taken: ReadonlySet<string>,
  { workbook, plan, units }: ReadMatrix,
): readonly Unplaced[] {
  const told = [plan.name, plan.sector].flatMap((name) => (name === null ? [] : foldText(name)));
  return sheet.rows.flatMap(({ number: row, cells }) =>
    cells.flatMap((cell): readonly Unplaced[] => {
      const text = textOf(cell);
      const isTaken = taken.has(a1({ row, column: cell.column }));
      const table = tables.find(
        ({ header }) => row >= header.first && !isAbove(row, tables, header),
      );
      const found =
        isTaken || text === '' ? null : judge(cell, row, table, told, units.get(sheet.name));
      if (found === null) return [];
      const at = { file: workbook.name, sheet: sheet.name, cell: a1({ row, column: cell.column }) };
      return [{ ...at, text, ...found }];
    }),
  );
}

/** Whether another table of the sheet begins between that heading and the row. */
function isAbove(
  row: number,
  tables: readonly TableReading[],
  header: TableReading['header'],
): boolean {
  return tables.some((other) => other.header.first > header.first && other.header.first <= row);
}

type Judgement = Pick<Unplaced, 'heading' | 'reason'> | null;

function judge(
  cell: Cell,
  row: number,
  table: TableReading | undefined,
  told: readonly string[],
  unit: number | undefined,
): Judgement {
  if (!table) return judgeTitle(textOf(cell), told);
  const { header, taken, leftOut, columns } = table;
  if (row <= header.last) return null;
  const column = columns.find((one) => one.column === cell.column);
  const left = leftOut.find((one) => one.row === row);
  if (left) return judgeRow(cell, left.reason);
  if (!taken.includes(row)) return { heading: null, reason: 'Fila que no se lee como indicador' };
  if (cell.column === unit) return null;
  return column ? judgeColumn(column) : { heading: null, reason: 'Fuera de la tabla' };
}

/** A title that names the plan or the sector was taken. */
function judgeTitle(text: string, told: readonly string[]): Judgement {
  const folded = foldText(text);
  const isTaken = /^sector$/.test(folded) || told.some((name) => folded.includes(name));
  return isTaken ? null : { heading: null, reason: 'Título o texto encima de la tabla' };
}

function judgeRow(cell: Cell, why: LeftOutReason): Judgement {
  if (why === 'repeated-header') return null;
  const isTitle = why === 'objective' || why === 'section';
  if (isTitle && typeof cell.value !== 'number') return null;
  const reason = ROW_REASONS[why] ?? 'Cifra junto a un título: la matriz nueva la calcula';
  return { heading: null, reason };
}

function judgeColumn({ field, aside, header }: ColumnReading): Judgement {
  const heading = header;
  if (field && PLACED.has(field)) return null;
  if (field && COMPUTED.has(field)) return { heading, reason: 'Se calcula: no se escribe' };
  if (aside === 'money') return { heading, reason: 'Columna de dinero' };
  return { heading, reason: 'Columna que no tiene lugar en la matriz' };
}

/** The cells that the plan was read from, by sheet. */
function addressesOf({ plan }: ReadMatrix): ReadonlyMap<string, Set<string>> {
  const taken = new Map<string, Set<string>>();
  const add = (cells: readonly CellRef[]) => {
    for (const at of cells) taken.set(at.sheet, (taken.get(at.sheet) ?? new Set()).add(a1(at)));
  };
  for (const { source } of plan.objectives) add(cellsOf(source));
  for (const { source, vigencias } of indicatorsOf(plan)) {
    add(cellsOf(source));
    for (const { source: own } of vigencias) {
      const { progress: _, ...cells } = own.cells;
      add(cellsOf({ ...own, cells }));
    }
  }
  return taken;
}
