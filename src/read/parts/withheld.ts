/** Figures that another table gives otherwise, or may. */

import type { Figure, NumberFigure, OpenChoice } from '../../model/figure.ts';
import { formatDecimal, formatPercentBriefly } from '../../model/number.ts';
import type { CellRef } from '../../model/source.ts';

/** The figure, which counts no more: the finding of that code says which other may be the one. */
export function withheld(figure: Figure, at: CellRef | null, finding: string): Figure {
  if (figure.kind === 'blank') return figure;
  const text = figure.kind === 'number' ? write(figure) : figure.text;
  return { kind: 'undecided', text, ...choiceAt(at, text, finding) };
}

/** What is not decided of a cell, where nothing can say which cell of the other table rivals it. */
export function choiceAt(at: CellRef | null, text: string, finding: string): OpenChoice {
  return { finding, cells: at ? [{ at, text }] : [] };
}

function write({ value, percent }: NumberFigure): string {
  return percent ? formatPercentBriefly(value) : formatDecimal(value);
}
