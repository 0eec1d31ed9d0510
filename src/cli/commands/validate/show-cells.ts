/** The cells of the files of a validation, for who draws where a finding is. */

import { formatPercentBriefly, toExcelDigits } from '../../../model/number.ts';
import { type Grid, textOf, viewGrid } from '../../../read/book/grid.ts';
import { showsPercent } from '../../../read/book/number-format.ts';
import type { Workbook } from '../../../read/book/workbook.ts';
import type { ShowCell } from '../../../report/validate/report.ts';

/** A file by the name that findings cite it by. */
interface ShownFile {
  readonly name: string;
  /** Opens its sheets; throws `CannotRun` where it is no longer there. */
  readonly open: () => Workbook;
}

/**
 * Shows the cells of files. They are opened when a cell is asked for, and of their sheets only the
 * last is kept in view. Throws as opening does.
 */
export function showCellsOf(files: readonly ShownFile[]): ShowCell {
  let last: { readonly key: string; readonly grid: Grid | null } | null = null;
  const gridOf = (name: string, sheetName: string | null): Grid | null => {
    const key = `${name}\n${sheetName}`;
    if (last?.key === key) return last.grid;
    const sheets = files.find((one) => one.name === name)?.open().sheets ?? [];
    const sheet = sheets.find((one) => one.name === sheetName);
    last = { key, grid: sheet ? viewGrid(name, sheet) : null };
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
