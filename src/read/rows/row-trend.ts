/** The trend of a row, by the words of its cell. */

import { type Finding, finding, type Place, placeOf } from '../../diagnostics/finding.ts';
import type { Indicator } from '../../model/plan.ts';
import { foldText } from '../../model/text.ts';
import { refOf, textOf } from '../book/grid.ts';
import { isMark } from '../values/marks.ts';
import type { TableReader } from './table-reader.ts';

/** The trend of a row, and its text; none where it is not decided, or the word is unknown. */
export function readTrend(
  reader: TableReader,
  row: number,
  findings: Finding[],
): Pick<Indicator, 'trend' | 'trendText' | 'trendUndecided'> {
  const open = reader.undecidedTrend(row);
  if (open) return { trend: null, trendText: null, trendUndecided: open };
  const trendText = reader.text(row, 'trend');
  if (trendText === null) return { trend: null, trendText: errorIn(reader, row) };
  if (isMark(trendText) || foldText(trendText) === 'sin tendencia') {
    return { trend: null, trendText: null };
  }
  const named = reader.trend(row);
  if (!named) {
    findings.push(finding('PES109', placeOfTrend(reader, row), { text: trendText }));
    return { trend: null, trendText };
  }
  const { trend, national, addsUp } = named;
  if (!national) return { trend, trendText };
  findings.push(finding('PES111', placeOfTrend(reader, row), { text: trendText, trend, addsUp }));
  return { trend, trendText };
}

function placeOfTrend(reader: TableReader, row: number): Place {
  const at = reader.cells(row, ['trend']).trend ?? { row, column: 1 };
  return placeOf(refOf(reader.table.grid, at));
}

/** The error in the cell of the trend, or its formula without result: neither is nothing. */
function errorIn(reader: TableReader, row: number): string | null {
  const at = reader.cells(row, ['trend']).trend;
  const cell = at && reader.table.grid.see(at.row, at.column).cell;
  if (cell?.value === null && cell.formula !== null) return `=${cell.formula}`;
  return textOf(cell) || null;
}
