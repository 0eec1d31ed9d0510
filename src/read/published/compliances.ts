/** Every place where a published document prints the compliance of an objective. */

import type { Plan } from '../../model/plan.ts';
import { type CellRef, cellOf } from '../../model/source.ts';
import { foldText } from '../../model/text.ts';
import { type Grid, refOf, textOf, viewGrid } from '../book/grid.ts';
import { type Cell, cellAt, rowAt, type Sheet, type Workbook } from '../book/workbook.ts';
import { namesTopLevel } from '../layout/objective-words.ts';
import { readFigure } from '../values/figures.ts';
import { yearOf } from '../values/years.ts';

/** A compliance that is printed, and its cell. */
export interface FoundCompliance {
  readonly at: CellRef;
  /** The cell, or the part of its text that is the percentage. */
  readonly cell: Cell;
}

/** Labels longer than this are sentences. */
const LONGEST_LABEL = 120;

/** Rows under a heading without a compliance after which its column is over. */
const MOST_EMPTY = 2;

/** Rows between the title of an objective and its compliance in large figures. */
const MOST_ROWS_APART = 2;

/** What of a plan the cells of a sheet are of. */
interface SheetOwners {
  /** The only objective of the sheet, by its place in the plan. */
  readonly only: number | null;
  /** The objective of each row of an indicator in the vigencia; `null` for one of other years. */
  readonly byRow: ReadonlyMap<number, number | null>;
}

/**
 * The compliances that the workbook prints of a vigencia, by the place of their objective in the
 * plan: in rows of totals, beside or below «Cumplimiento», in a table of objectives, or under the
 * title of one. `taken` are cells that are something else.
 */
export function findCompliances(
  workbook: Workbook,
  plan: Plan,
  vigencia: number,
  taken: readonly CellRef[],
): readonly (readonly FoundCompliance[])[] {
  const found = plan.objectives.map((): FoundCompliance[] => []);
  const seen = new Set(taken.map(refText));
  const totals = (plan.surroundings?.totals ?? []).filter((one) => one.vigencia === vigencia);
  const rowsOfTotals = new Set(totals.map(({ source }) => `${source.row}/${source.sheet}`));
  const add = (objective: number | null, { at, cell }: FoundCompliance) => {
    if (objective === null || seen.has(refText(at))) return;
    seen.add(refText(at));
    const isFigure = readFigure(cell).figure.kind === 'number';
    const written = isFigure ? null : writtenIn({ text: textOf(cell), at });
    found[objective]?.push(written ?? { at, cell });
  };

  for (const sheet of workbook.sheets) {
    const grid = viewGrid(workbook.name, sheet);
    const owners = ownersIn(plan, sheet, vigencia);
    let above: number | null = null;
    for (const label of labelsOf(grid)) {
      const named = objectiveNamed(plan, label.text);
      if (speaksOfCompliance(label.text)) {
        if ((yearOf(label.text) ?? vigencia) !== vigencia) continue;
        const owner = named ?? owners.only ?? above;
        const beside = writtenIn(label) ?? besideOf(grid, label);
        const isTotal = rowsOfTotals.has(`${label.at.row}/${sheet.name}`);
        if (beside && !isTotal) add(owner, beside);
        if (beside) continue;
        const alone = aloneUnder(grid, label);
        if (alone) add(owner, alone);
        else for (const [of, one] of belowOf(grid, plan, owners, label)) add(of, one);
      } else if (named !== null) {
        above = named;
        // A row of an indicator in another year prints nothing of this one.
        if (owners.byRow.get(label.at.row) === null) continue;
        const figure = besideOf(grid, label) ?? underOf(grid, label);
        if (figure) add(named, figure);
      }
    }
  }
  const cellIn = ({ sheet, row, column }: CellRef) => {
    const own = workbook.sheets.find(({ name }) => name === sheet);
    return own && cellAt(own, row, column);
  };
  const addAt = (objective: number, at: CellRef) => {
    const cell = cellIn(at);
    if (cell) add(objective, { at, cell });
  };
  for (const { objective, source } of totals) {
    const at = cellOf(source, 'progress');
    if (at) addAt(objective, at);
  }
  plan.objectives.forEach(({ printed = [] }, objective) => {
    for (const { vigencia: year, at } of printed) {
      const owners = ownersIn(plan, { name: at.sheet }, vigencia);
      const isOther = year === null && owners.byRow.get(at.row) === null;
      if (!isOther && (year ?? vigencia) === vigencia) addAt(objective, at);
    }
  });
  return found;
}

function refText({ sheet, row, column }: CellRef): string {
  return `${row}/${column}/${sheet}`;
}

/** A short text of a sheet, where it stands. */
interface Label {
  readonly text: string;
  readonly at: CellRef;
  /** Last column that it takes. */
  readonly right: number;
  /** Last row that it takes. */
  readonly bottom: number;
}

function labelsOf(grid: Grid): readonly Label[] {
  return grid.sheet.rows.flatMap(({ number, cells }) =>
    cells.flatMap((cell): Label[] => {
      const text = textOf(cell);
      if (typeof cell.value !== 'string') return [];
      if (text.length > LONGEST_LABEL && namesTopLevel(text) === null) return [];
      const { merge } = grid.see(number, cell.column);
      const at = refOf(grid, { row: number, column: cell.column });
      return [{ text, at, right: merge?.right ?? cell.column, bottom: merge?.bottom ?? number }];
    }),
  );
}

function speaksOfCompliance(text: string): boolean {
  return /\bcumplimiento\b|\bavance (del )?objetivo\b/.test(foldText(text));
}

/** The objective that a short text names: «Objetivo 3», or its whole name. */
function objectiveNamed({ objectives }: Plan, text: string): number | null {
  const bare = foldText(text);
  const words = text.length > LONGEST_LABEL ? bare.slice(0, LONGEST_LABEL) : bare;
  const level = /\b(?:objetivo|eje|componente|proposito|pilar|programa) (\d{1,3})\b/.exec(words);
  const at = objectives.findIndex(({ number, name, unnamed }) =>
    unnamed ? false : level ? number === Number(level[1]) : bare !== '' && foldText(name) === bare,
  );
  return at < 0 ? null : at;
}

function ownersIn(
  { objectives }: Plan,
  { name }: Pick<Sheet, 'name'>,
  vigencia: number,
): SheetOwners {
  const own = new Set<number>();
  const byRow = new Map<number, number | null>();
  objectives.forEach(({ indicators }, at) => {
    for (const { vigencias } of indicators) {
      for (const { source, vigencia: year } of vigencias) {
        if (source.sheet !== name) continue;
        own.add(at);
        if (year === vigencia) byRow.set(source.row, at);
        else if (!byRow.has(source.row)) byRow.set(source.row, null);
      }
    }
  });
  const [only, ...others] = own;
  return { only: only !== undefined && others.length === 0 ? only : null, byRow };
}

/** «Cumplimiento: 99,56%». */
function writtenIn({ text, at }: Pick<Label, 'text' | 'at'>): FoundCompliance | null {
  const written = /-?\d{1,3}(?:[.,]\d+)?\s*%/.exec(text)?.[0];
  if (written === undefined) return null;
  return { at, cell: { column: at.column, value: written, format: 'General', formula: null } };
}

/** The figure in the cell that follows on the same row. */
function besideOf(grid: Grid, { at, right }: Label): FoundCompliance | null {
  return figureAt(grid, at.row, right + 1);
}

/** The figure, with its `%`, some rows below the title of an objective. */
function underOf(grid: Grid, { at, bottom }: Label): FoundCompliance | null {
  for (let row = bottom + 1; row <= bottom + MOST_ROWS_APART; row += 1) {
    const figure = figureAt(grid, row, at.column);
    if (figure) return figure;
  }
  return null;
}

/** The figure that is all there is on the row below. */
function aloneUnder(grid: Grid, { at, bottom }: Label): FoundCompliance | null {
  const below = rowAt(grid.sheet, bottom + 1);
  return below?.cells.length === 1 ? figureAt(grid, bottom + 1, at.column) : null;
}

function figureAt(grid: Grid, row: number, column: number): FoundCompliance | null {
  const { cell, address } = grid.see(row, column);
  const { figure } = readFigure(cell);
  if (!cell || figure.kind !== 'number') return null;
  // A whole number without sign counts things.
  const isRatio = figure.percent || !Number.isInteger(figure.value) || figure.value === 1;
  return isRatio ? { at: refOf(grid, address), cell } : null;
}

/** The compliances under a heading, each of the objective of its row. */
function* belowOf(
  grid: Grid,
  plan: Plan,
  { byRow }: SheetOwners,
  { at, bottom, text }: Label,
): Generator<readonly [number, FoundCompliance]> {
  const isOfRows = /objetivo/.test(foldText(text));
  let empty = 0;
  for (let row = bottom + 1; empty < MOST_EMPTY; row += 1) {
    const figure = figureAt(grid, row, at.column);
    if (!figure) {
      empty += 1;
      continue;
    }
    empty = 0;
    const ofRow = byRow.get(row);
    // In a row of an indicator, the compliance of nothing else is its own.
    const owner = ofRow === undefined ? objectiveOfRow(grid, plan, row) : isOfRows ? ofRow : null;
    if (owner !== null) yield [owner, figure];
  }
}

function objectiveOfRow(grid: Grid, plan: Plan, row: number): number | null {
  const texts = rowAt(grid.sheet, row)?.cells ?? [];
  for (const cell of texts) {
    const named = typeof cell.value === 'string' ? objectiveNamed(plan, textOf(cell)) : null;
    if (named !== null) return named;
  }
  return null;
}
