/** Which header that was seen comes nearest to one that was looked for. */

import { foldText } from '../../model/text.ts';

/** The headers ordered by how few letters separate them from the nearest of the accepted ones. */
export function nearestFirst(
  headers: readonly string[],
  accepted: readonly string[],
): readonly string[] {
  const goals = accepted.map(foldText);
  const distanceTo = (header: string) =>
    Math.min(...goals.map((goal) => letterDistance(foldText(header), goal)));
  return headers
    .map((header) => ({ header, distance: distanceTo(header) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ header }) => header);
}

/** Levenshtein's distance: how many letters to add, drop or change to turn one into the other. */
function letterDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (previous[j - 1] as number) + Number(a[i - 1] !== b[j - 1]);
      current.push(Math.min(swap, (previous[j] as number) + 1, (current[j - 1] as number) + 1));
    }
    previous = current;
  }
  return previous[b.length] as number;
}
