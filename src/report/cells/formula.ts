/** Formulas of a live workbook, written with the cells they refer to in their places. */

import { toExcelDigits } from '../../model/number.ts';

/**
 * A cell by its id, or the cells of one sheet between two of them; `fixed` where it is the same
 * wherever the formula is taken to.
 */
export type Reference = { readonly fixed?: true } & (
  | { readonly cell: string }
  | { readonly from: string; readonly to: string }
);

/** Text of ours and references to cells of any sheet of the report. */
export type Formula = readonly (string | Reference)[];

/**
 * A formula from a template: a string in it is quoted as a text of Excel, a number and a formula
 * stand as they are, and a reference becomes the address of its cells.
 */
export function formula(
  texts: TemplateStringsArray,
  ...pieces: readonly (string | number | Reference | Formula)[]
): Formula {
  const written: (string | Reference)[] = [];
  texts.forEach((text, at) => {
    const piece = pieces[at];
    if (text !== '') written.push(text);
    if (piece !== undefined) written.push(...write(piece));
  });
  return written;
}

function write(piece: string | number | Reference | Formula): Formula {
  if (typeof piece === 'string') return [`"${piece.replaceAll('"', '""')}"`];
  if (typeof piece === 'number')
    return [
      toExcelDigits(piece)
        .toFixed(12)
        .replace(/\.?0+$/, ''),
    ];
  return 'cell' in piece || 'from' in piece ? [piece] : piece;
}

/** The cells from the first to the last id; they stand in one column or row. */
export function between(ids: readonly string[]): Reference {
  const [from] = ids;
  const to = ids.at(-1);
  if (from === undefined || to === undefined) throw new RangeError('A range of no cells');
  return { from, to };
}
