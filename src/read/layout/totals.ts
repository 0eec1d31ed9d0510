/** Which rows only add up others, and which compliance a row prints. */

import { foldText } from '../../model/text.ts';
import { splitCode } from '../codes.ts';
import type { Column } from '../decide/column.ts';
import { isMark } from '../marks.ts';
import { isCellError } from '../workbook.ts';
import type { Content } from './content.ts';
import type { Rules } from './rows.ts';

const TOTAL_WORDS =
  /^((sub ?|gran )?total(es)?|promedio|sumatoria|suma|cumplimiento)( (general|ponderado|ponderacion|ponderaciones|parcial|plan|sector|metas?|indicadores|(del? )?objetivo.*|(de )?(la )?vigencia.*|20\d\d|\d+))*$/;

/** What every text of a total has: a quick look before a careful one. */
const ANY_TOTAL = /total|promedio|suma|cumplimiento/i;

/** A text longer than this is a name. */
const LONGEST_TOTAL = 80;

/**
 * The content that says that the row only adds up others. A name may begin with the same words
 * («Total de hogares atendidos»): a row with a trend or a code is never a total.
 */
export function totalAmong(
  { table, labels, trend }: Rules,
  row: number,
  contents: readonly Content[],
): Content | null {
  const [first] = contents;
  const named = contents.find(
    (content) =>
      (content === first || labels.some(({ index }) => index === content.column)) &&
      content.text.length <= LONGEST_TOTAL &&
      ANY_TOTAL.test(content.text) &&
      TOTAL_WORDS.test(foldText(content.text)),
  );
  if (!named) return null;
  const own = (column: Column | undefined) =>
    column && contents.find(({ column: index }) => index === column.index);
  if (own(trend)) return null;
  const coded = labels.some((column) => {
    const content = own(column);
    return content && content !== named && !isMark(content.text) && splitCode(content.text).code;
  });
  return coded || table.grid.see(row, named.column).address.row !== row ? null : named;
}

/** The column of the compliance that a row prints, where its text says that it does. */
export function printedIn(
  { compliance }: Rules,
  text: string,
  contents: readonly Content[],
): number | null {
  if (!/cumplimiento|objetivo/.test(foldText(text))) return null;
  const printed = contents.filter(
    ({ column, cell }) => compliance.has(column) && !isCellError(cell.value),
  );
  return printed.length === 1 ? (printed[0]?.column ?? null) : null;
}
