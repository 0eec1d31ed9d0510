/** What a cell of the files holds, as the sheet shows it: to be cited, never computed with. */

import type { FindContent } from '../../model/explanation.ts';
import { formatDecimal, formatPercent, formatPercentBriefly } from '../../model/number.ts';
import { textOf } from './grid.ts';
import { showsPercent } from './number-format.ts';
import { type Cell, cellAt, type Workbook } from './workbook.ts';

/** Finds what cells hold in those workbooks; a cell without content, or of no one of them, is `null`. */
export function findContentIn(workbooks: readonly Workbook[]): FindContent {
  return ({ file, sheet, row, column }) => {
    const named = workbooks.filter(({ name }) => name === file);
    const sheets = named.flatMap((book) => book.sheets.filter(({ name }) => name === sheet));
    const [only, ...others] = sheets;
    // Of two files of one name nobody knows which one is meant.
    const cell = only && others.length === 0 ? cellAt(only, row, column) : undefined;
    return cell ? { text: shownText(cell), formula: cell.formula || null } : null;
  };
}

/** Number formats that only say decimals, groups and percentage: of those the text is known. */
const PLAIN_FORMAT = /^(?<groups>#,##)?0(?:\.(?<decimals>0+))?(?<percent>%)?$/;

/** What a cell holds, as the sheet shows it; an empty text where it holds nothing. */
export function shownText(cell: Cell | undefined): string {
  if (typeof cell?.value !== 'number') return textOf(cell);
  const { value, format } = cell;
  const plain = PLAIN_FORMAT.exec(format)?.groups;
  const decimals = plain?.decimals?.length ?? 0;
  if (plain?.percent) return formatPercent(value, decimals);
  if (plain) {
    const text = formatDecimal(value, decimals, decimals);
    return plain.groups ? text : text.replaceAll('.', '');
  }
  return showsPercent(format) ? formatPercentBriefly(value, 13) : formatDecimal(value);
}
