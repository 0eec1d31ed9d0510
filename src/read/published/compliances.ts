/** Every place where a published document prints the compliance of an objective. */

import type { Plan } from '../../model/plan.ts';
import { type CellRef, cellOf } from '../../model/source.ts';
import { foldText } from '../../model/text.ts';
import { type Grid, textOf, viewGrid } from '../book/grid.ts';
import { cellAt, rowAt, type Sheet, type Workbook } from '../book/workbook.ts';
import { readFigure } from '../values/figures.ts';
import { yearOf } from '../values/years.ts';
import {
  aloneUnder,
  besideOf,
  type FoundCompliance,
  figureAt,
  type Label,
  LONGEST_LABEL,
  labelsOf,
  underOf,
  writtenIn,
} from './labelled-figures.ts';

/** Rows under a heading without a compliance after which its column is over. */
const MOST_EMPTY = 2;

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
