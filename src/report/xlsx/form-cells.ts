/** Whose the cells of a form are: of who fills it in, or of a formula. */

import type { PlacedCell } from './sheet-layout.ts';

/** Whether a formula gives what stands in a cell of a form. */
export function isGiven({ look, content }: Pick<PlacedCell, 'look' | 'content'>): boolean {
  return look === 'entry' && content.formula !== undefined;
}

/** Whether people write in the cell also where its sheet is protected. */
export function isOpen(placed: Pick<PlacedCell, 'look' | 'content'>): boolean {
  return placed.content.input === true || (placed.look === 'entry' && !isGiven(placed));
}
