/** A formula cut into its pieces. */

/** A piece of a formula. */
export interface Piece {
  readonly kind: 'number' | 'text' | 'cell' | 'function' | 'sign';
  readonly text: string;
}

const PIECE =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:E[+-]?\d+)?)(?![\w\u00aa-\uffff])|"(?<text>(?:[^"]|"")*)"|(?<cell>\$?[A-Z]{1,3}\$?\d{1,7})(?![\w.(!\u00aa-\uffff])|(?<function>[A-Z][A-Z0-9.]*)(?=\()|(?<sign><=|>=|<>|[-+*/%()=<>,:]))\s*/iy;

/** Longer formulas are no sums that a person checks by eye. */
const LONGEST = 500;

/** The pieces of the formula, or `null` where it has others: other sheets, names, lists. */
export function cutFormula(formula: string): readonly Piece[] | null {
  if (formula.length === 0 || formula.length > LONGEST) return null;
  const pieces: Piece[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < formula.length) {
    const groups = PIECE.exec(formula)?.groups;
    if (!groups) return null;
    for (const kind of ['number', 'text', 'cell', 'function', 'sign'] as const) {
      const text = groups[kind];
      if (text === undefined) continue;
      pieces.push({ kind, text: kind === 'function' ? text.toUpperCase() : text });
    }
  }
  return pieces;
}
