/** The texts stacked above a column, without a band that only says that its columns identify a row. */

import type { Address } from '../../model/source.ts';
import { type Grid, textOf } from '../book/grid.ts';
import { type Cell, isCellDate } from '../book/workbook.ts';
import type { Headings } from '../headings/headings.ts';
import { type Concept, isSure } from '../headings/meaning.ts';

/** A text above a column, and its cell. */
export interface StackedText {
  readonly text: string;
  readonly at: Address;
}

/** The texts stacked above a column, from top to bottom, a merged one once. */
export function textsAbove(
  grid: Grid,
  index: number,
  { first, last }: { readonly first: number; readonly last: number },
): readonly StackedText[] {
  const texts: StackedText[] = [];
  for (let row = first; row <= last; row += 1) {
    const { cell, address } = grid.see(row, index);
    const text = headingText(cell);
    const above = texts.at(-1)?.at;
    if (text === '' || (above?.row === address.row && above.column === address.column)) continue;
    texts.push({ text, at: address });
  }
  return texts;
}

/** The text of a heading; a date shown only by its year is that year. */
export function headingText(cell: Cell | undefined): string {
  const isYear = cell && isCellDate(cell.value) && /^[^dmh]*y[^dmh]*$/i.test(cell.format);
  return isYear && isCellDate(cell.value) ? cell.value.date.slice(0, 4) : textOf(cell);
}

/** What a word for codes makes a code of. */
const NOUNS: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'objective',
  'goal',
  'indicator',
  'entity',
]);

/**
 * The cells of the highest texts that say «Código», «ID» or «N°» over several columns of which one
 * is surely no noun to be coded: «IDENTIFICACIÓN» over «Objetivo», «Tipo de meta» and «Código meta»
 * makes no code of any of them. «Código» over «Meta» and «Indicador» does, of both.
 */
export function bandsOfCodes(
  stacks: readonly (readonly StackedText[])[],
  headings: Headings,
): ReadonlySet<string> {
  const below = new Map<string, { readonly text: string; readonly own: string[][] }>();
  for (const [top, ...rest] of stacks) {
    if (!top || rest.length === 0) continue;
    const band = below.get(keyOf(top)) ?? { text: top.text, own: [] };
    band.own.push(rest.map(({ text }) => text));
    below.set(keyOf(top), band);
  }
  const bands = [...below].filter(
    ([, { text, own }]) =>
      own.length > 1 &&
      headings.meaningOf([text, 'Meta']).concept === 'goalCode' &&
      own.some((texts) => {
        const meaning = headings.meaningOf(texts);
        return isSure(meaning) && !NOUNS.has(meaning.concept);
      }),
  );
  return new Set(bands.map(([key]) => key));
}

/**
 * The stacks, with a band that nobody merged over the columns that need it: under «META», over the
 * first of «Tipo | Código | Nombre», the others say whose they are. A heading that says it by itself,
 * or that the band does not make clear, ends what the band stands over.
 */
export function spreadBands(
  indices: readonly number[],
  stacks: readonly (readonly StackedText[])[],
  headings: Headings,
): readonly (readonly StackedText[])[] {
  let band: StackedText | null = null;
  return stacks.map((stack, place) => {
    const [top, below] = stack;
    const isBeside = place > 0 && indices[place] === (indices[place - 1] ?? 0) + 1;
    const isUnder = band !== null && top !== undefined && top.at.row > band.at.row;
    if (below !== undefined && top) band = top;
    else if (!band || !isBeside || !isUnder || !isMadeClear(top, band, headings)) band = null;
    else return [band, ...stack];
    return stack;
  });
}

/** Whether a heading leaves open what it is of, and the band over it says that. */
function isMadeClear(own: StackedText, band: StackedText, headings: Headings): boolean {
  if (isSure(headings.meaningOf([own.text]))) return false;
  const whose = headings.meaningOf([band.text]).concept;
  const made = headings.meaningOf([band.text, own.text]);
  const isOfIt = made.concept === whose || (NOUNS.has(whose) && NAMING.has(made.concept));
  return isOfIt && isSure(made);
}

/** What a noun makes clear of the columns below it: never a figure, which may be of something else. */
const NAMING: ReadonlySet<Concept | null> = new Set<Concept | null>([
  ...NOUNS,
  'objectiveCode',
  'goalCode',
  'goalKind',
  'indicatorCode',
  'entityCode',
]);

/** What tells one cell of a heading from another. */
export function keyOf({ at: { row, column } }: StackedText): string {
  return `${row}/${column}`;
}
