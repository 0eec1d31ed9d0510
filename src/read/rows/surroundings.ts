/** What a sheet says around its indicators: notes, formulas, totals, objectives left empty. */

import type { CellRef } from '../../model/source.ts';
import type {
  ErrorCell,
  FormulaCell,
  PrintedTotal,
  Remark,
  StaleCell,
  Surroundings,
  TableColumn,
} from '../../model/surroundings.ts';
import { foldText } from '../../model/text.ts';
import { type Grid, refOf, textOf } from '../book/grid.ts';
import { showsPercent } from '../book/number-format.ts';
import { isCellError, rowAt, rowsBetween } from '../book/workbook.ts';
import { staleResult } from '../formulas/stale-result.ts';
import type { BodyRow, IndicatorRow } from '../layout/body-row.ts';
import type { Table } from '../layout/table.ts';
import { splitObjective } from '../values/objective-numbers.ts';
import type { Remark as TitleRemark } from '../values/titles.ts';
import type { TableReader } from './table-reader.ts';
import { readUpperWeights } from './upper-weights.ts';

/** Reads the surroundings of a matrix; `objectives` gives the rows of each objective, in order. */
export function readSurroundings(
  reader: TableReader,
  rows: readonly BodyRow[],
  objectives: readonly { readonly rows: readonly IndicatorRow[] }[],
  remarks: readonly TitleRemark[],
): Surroundings {
  const { grid } = reader.table;
  return {
    remarks: placeRemarks(grid, remarks),
    columns: nameColumns(reader.table),
    ...readCells(reader.table),
    upperWeights: readUpperWeights(
      reader.table,
      rows.filter((row) => row.kind === 'indicator'),
    ),
    totals: readTotals(reader, rows, objectives),
    emptyObjectives: findEmptyObjectives(reader, rows),
  };
}

/** The remarks with their file and sheet. */
export function placeRemarks(grid: Grid, remarks: readonly TitleRemark[]): readonly Remark[] {
  return remarks.map(({ text, at }) => ({ text, at: refOf(grid, at) }));
}

function nameColumns({ grid, columns }: Table): readonly TableColumn[] {
  return columns.map(({ at, header, vigencia, field }) => {
    return { at: refOf(grid, at), header, vigencia, field };
  });
}

/** A text that stands for an error: `#DIV/0!`, `#N/D`, «ERROR». */
const ERROR_TEXT = /^(?:#[¡¿]?[a-zªºà-öø-ɏ][a-zªºà-öø-ɏ/0]*[!?]?|error)$/i;

/** The formulas, those that no longer give what the file keeps of them, and the cells that show an error. */
function readCells({
  grid,
  header,
  until,
}: Table): Pick<Surroundings, 'formulas' | 'errors' | 'stale' | 'unchecked'> {
  const formulas: FormulaCell[] = [];
  const errors: ErrorCell[] = [];
  const stale: StaleCell[] = [];
  const unchecked: CellRef[] = [];
  for (const { number: row, cells } of rowsBetween(grid.sheet, header.last + 1, until)) {
    for (const cell of cells) {
      const { value, column, formula } = cell;
      const at = () => refOf(grid, { row, column });
      const isError =
        value !== null && (typeof value === 'object' ? isCellError(value) : isErrorText(value));
      if (isError) errors.push({ text: textOf(cell), at: at() });
      if (formula === null) continue;
      formulas.push({ formula, at: at(), percent: showsPercent(cell.format) });
      const result = staleResult(grid.sheet, cell);
      if (result) stale.push({ ...result, at: at() });
      if (result === undefined) unchecked.push(at());
    }
  }
  formulas.sort((a, b) => a.at.column - b.at.column || a.at.row - b.at.row);
  return { formulas, errors, stale, unchecked };
}

function isErrorText(value: string | number | boolean): boolean {
  return typeof value === 'string' && value.length < 20 && ERROR_TEXT.test(value.trim());
}

/** Totals of the whole plan, which no rule speaks of. */
const GRAND_TOTAL =
  /^(gran total|total general|total (del )?(plan|sector)|cumplimiento (del )?plan)\b/;

/** A total that says of nothing to be. */
const BARE_TOTAL = /^total(es)?$/;

/**
 * What the rows of totals print: the first below the rows of an objective is its own, and so is one
 * that says «Cumplimiento del objetivo». One row of totals below several objectives is of all of
 * them, and is left out; so is a last «Total» below rows that say to be of less, as «Subtotal».
 */
function readTotals(
  reader: TableReader,
  rows: readonly BodyRow[],
  objectives: readonly { readonly rows: readonly IndicatorRow[] }[],
): readonly PrintedTotal[] {
  const found: { readonly objective: number; readonly row: number; readonly label: string }[] = [];
  const places = new Map(
    objectives.flatMap(({ rows: own }, at) => own.map(({ row }) => [row, at] as const)),
  );
  let current: number | null = null;
  for (const { kind, row } of rows) {
    if (kind === 'indicator') current = places.get(row) ?? null;
    if (kind !== 'subtotal' || current === null) continue;
    const label = foldText(labelOf(reader, row));
    const isFirst = found.at(-1)?.objective !== current;
    if (GRAND_TOTAL.test(label) || !(isFirst || label.startsWith('cumplimiento'))) continue;
    found.push({ objective: current, row, label });
  }
  const others = found.slice(0, -1);
  const sayOfLess = others.length > 0 && others.every(({ label }) => !BARE_TOTAL.test(label));
  const totalled = new Set(found.map(({ objective }) => objective));
  if (sayOfLess && BARE_TOTAL.test(found.at(-1)?.label ?? '')) found.pop();
  else if (objectives.length > 1 && totalled.size === 1) return [];
  return found.flatMap(({ objective, row }) => readTotal(reader, objective, row));
}

function labelOf({ table }: TableReader, row: number): string {
  const first = rowAt(table.grid.sheet, row)?.cells.find(({ value }) => typeof value === 'string');
  return String(first?.value ?? '');
}

function readTotal(reader: TableReader, objective: number, row: number): readonly PrintedTotal[] {
  const { file, sheet } = reader.table.grid;
  return reader.vigencias.map((vigencia) => ({
    objective,
    vigencia,
    weight: reader.printed(row, 'weight', vigencia),
    progress: reader.printed(row, 'progress', vigencia),
    source: {
      file,
      sheet: sheet.name,
      row,
      cells: reader.cells(row, ['weight', 'progress'], vigencia),
    },
  }));
}

/**
 * The titles of objectives that another one follows, or nothing, before any indicator; and the
 * numbered ones that stand alone in the column of the objectives.
 */
function findEmptyObjectives(reader: TableReader, rows: readonly BodyRow[]): readonly Remark[] {
  const { grid } = reader.table;
  const heads = rows.filter(({ kind }) => kind === 'objective' || kind === 'indicator');
  const banners = heads.flatMap((row, index): Remark[] => {
    if (row.kind !== 'objective' || heads[index + 1]?.kind === 'indicator') return [];
    return [{ text: row.text, at: refOf(grid, row) }];
  });
  const alone = rows.flatMap(({ kind, row }): Remark[] => {
    const text = kind === 'note' ? reader.text(row, 'objective') : null;
    const at = reader.cells(row, ['objective']).objective;
    if (text === null || !at || splitObjective(text).number === null) return [];
    return [{ text, at: refOf(grid, at) }];
  });
  return [...banners, ...alone];
}
