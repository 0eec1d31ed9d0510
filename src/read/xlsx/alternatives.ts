/** What an element is to the reader of its children: itself, of which this is nothing special. */
export const ORDINARY = 0;
/** An `mc:AlternateContent`: several ways of saying the same, of which none is taken yet. */
const UNDECIDED = 1;
/** The same, once a way is taken. */
export const DECIDED = 2;
/** The way taken: its children count as those of the element around. */
export const TAKEN = 3;
/** A way not taken: nothing in it counts. */
export const PASSED_OVER = 4;

/** Length of `mc:Choice`: an element with a shorter name is ordinary. */
export const SHORTEST_ALTERNATIVE = 9;

/** Which of these an element is by its name, in a parent of that kind. */
export function classifyElement(name: string, parent: number, isSupported: () => boolean): number {
  if (name === 'mc:AlternateContent') return UNDECIDED;
  if (name === 'mc:Choice') return parent === UNDECIDED && isSupported() ? TAKEN : PASSED_OVER;
  if (name === 'mc:Fallback') return parent === UNDECIDED ? TAKEN : PASSED_OVER;
  return ORDINARY;
}
