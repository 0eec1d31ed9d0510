/** The objective of a whole sheet, as published: its title or its tab names it. */

import type { NumberFigure } from '../model/figure.ts';
import { numberFigure } from '../model/figure.ts';
import type { Mention } from '../model/layout.ts';
import { toExcelDigits } from '../model/number.ts';
import type { PrintedCompliance } from '../model/plan.ts';
import { foldText } from '../model/text.ts';
import { readFigure } from './figures.ts';
import { type Grid, refOf } from './grid.ts';
import { splitObjective } from './objective-numbers.ts';
import type { Remark } from './titles.ts';
import type { Cell } from './workbook.ts';
import { yearOf } from './years.ts';

/** The objective of a sheet and what says so. */
export interface SheetObjective extends Mention {
  readonly from: 'title' | 'sheet';
}

/** The objective that the titles above the table name, or else the tab; `null` where neither does. */
export function objectiveOfSheet(
  { sheet }: Grid,
  headerRow: number,
  remarks: readonly Remark[],
): SheetObjective | null {
  const above = remarks.filter(({ at }) => at.row < headerRow);
  for (const [index, { text, at }] of above.entries()) {
    const folded = foldText(text);
    if (!/^objetivo\b/.test(folded) || /^objetivos? de desarrollo\b/.test(folded)) continue;
    const { number, name } = splitObjective(text);
    const isBare =
      number !== null ? name === text : /^objetivo( (estrategico|sectorial))*$/.test(folded);
    if (!isBare) return { text, at, from: 'title' };
    const next = above[index + 1];
    if (next && next.at.row - at.row <= MOST_ROWS_APART && mayBeName(next.text)) {
      const joined = number === null ? next.text : `${text}. ${next.text}`;
      return { text: joined, at, from: 'title' };
    }
    if (number !== null) return { text, at, from: 'title' };
  }
  const tab = /^(?:objetivo|obj|oe|oes)[\s.°_-]*0*(\d{1,2})\b/i.exec(sheet.name.trim());
  if (!tab) return null;
  return { text: `Objetivo ${tab[1]}`, at: { row: headerRow, column: 1 }, from: 'sheet' };
}

/**
 * The compliance that the texts around the table print: «Cumplimiento: 99,56%», or the figure in
 * the cell beside it. More than one different figure is none.
 */
export function complianceAround(
  grid: Grid,
  remarks: readonly Remark[],
  vigencia: number | null,
): readonly PrintedCompliance[] {
  const found = remarks.flatMap(({ text, at }, index): PrintedCompliance[] => {
    if (!speaksOfCompliance(text)) return [];
    const ofText = yearOf(text) ?? vigencia;
    const written = /(-?\d{1,3}(?:[.,]\d+)?)\s*%/.exec(text)?.[1];
    if (written !== undefined) {
      const compliance = numberFigure(toExcelDigits(Number(written.replace(',', '.')) / 100), true);
      return [{ vigencia: ofText, compliance, at: refOf(grid, at) }];
    }
    const beside = remarks[index + 1];
    const compliance = beside?.at.row === at.row ? readCompliance(beside.cell) : null;
    if (!beside || !compliance) return [];
    return [{ vigencia: ofText, compliance, at: refOf(grid, beside.at) }];
  });
  const distinct = new Set(found.map(({ compliance }) => compliance.value));
  return distinct.size === 1 ? found.slice(0, 1) : [];
}

/** A printed compliance as a fraction. A plain number above 2 can only be of 0 to 100. */
export function readCompliance(cell: Cell | undefined): NumberFigure | null {
  const { figure } = readFigure(cell);
  if (figure.kind !== 'number') return null;
  const { value, percent } = figure;
  return numberFigure(percent || Math.abs(value) <= 2 ? value : toExcelDigits(value / 100), true);
}

/** «Objetivo 3» and its name may have an empty row between them. */
const MOST_ROWS_APART = 2;

/** A shorter text is a label, not the name of an objective. */
const SHORTEST_NAME = 15;

function mayBeName(text: string): boolean {
  return (
    text.length >= SHORTEST_NAME &&
    !speaksOfCompliance(text) &&
    !/^(sector|vigencia|plan|corte|fuente|nota)\b/.test(foldText(text))
  );
}

function speaksOfCompliance(text: string): boolean {
  return /\bcumplimiento\b|\bavance (del )?objetivo\b/.test(foldText(text)) && text.length <= 120;
}
