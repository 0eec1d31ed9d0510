/** Cells of the files that were opened, as a picture of a sheet shows them. */

import { formatPercentBriefly, toExcelDigits } from '../../../model/number.ts';
import { showsPercent } from '../../../read/figures.ts';
import { type Grid, textOf, viewGrid } from '../../../read/grid.ts';
import type { Workbook } from '../../../read/workbook.ts';
import type { ShowCell } from '../../../report/validate/report.ts';

/** A file by the name it is cited by. */
export interface CitedFile {
  readonly name: string;
  /** Opens it, or throws `CannotRun` where it is no longer there. */
  readonly open: () => Workbook;
}

/**
 * Shows the cells of files. They are opened when a cell is asked for, and of their sheets only the
 * last is kept in view: those of a folder would not fit in memory together.
 */
export function showCellsOf(files: readonly CitedFile[]): ShowCell {
  let last: { readonly key: string; readonly grid: Grid | null } | null = null;
  const gridOf = (file: string, sheetName: string | null): Grid | null => {
    const key = `${file}\n${sheetName}`;
    if (last?.key === key) return last.grid;
    const workbook = files.find(({ name }) => name === file)?.open();
    const sheet = workbook?.sheets.find(({ name }) => name === sheetName);
    last = { key, grid: sheet ? viewGrid(file, sheet) : null };
    return last.grid;
  };
  return ({ file, sheet }, row, column) => {
    const { cell } = gridOf(file, sheet)?.see(row, column) ?? {};
    if (!cell) return null;
    if (cell.value === null) return `=${cell.formula ?? ''}`;
    if (typeof cell.value !== 'number') return textOf(cell);
    return showsPercent(cell.format)
      ? formatPercentBriefly(cell.value)
      : String(toExcelDigits(cell.value)).replace('.', ',');
  };
}
