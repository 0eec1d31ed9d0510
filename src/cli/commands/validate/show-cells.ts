/** Cells of the files that were opened, as a picture of a sheet shows them. */

import { formatPercentBriefly, toExcelDigits } from '../../../model/number.ts';
import { showsPercent } from '../../../read/figures.ts';
import { type Grid, textOf, viewGrid } from '../../../read/grid.ts';
import type { Workbook } from '../../../read/workbook.ts';
import type { ShowCell } from '../../../report/validate/report.ts';

/** Shows the cells of workbooks by the names they are cited by. */
export function showCellsOf(
  opened: readonly { readonly name: string; readonly workbook: Workbook }[],
): ShowCell {
  const grids = new Map<string, Grid | null>();
  const gridOf = (file: string, sheetName: string | null): Grid | null => {
    const key = `${file}\n${sheetName}`;
    const known = grids.get(key);
    if (known !== undefined) return known;
    const { workbook } = opened.find(({ name }) => name === file) ?? {};
    const sheet = workbook?.sheets.find(({ name }) => name === sheetName);
    const grid = sheet ? viewGrid(file, sheet) : null;
    grids.set(key, grid);
    return grid;
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
