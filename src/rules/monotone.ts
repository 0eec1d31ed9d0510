/** Which values of a series break its order. */

/**
 * The places of the values that, taken away, leave the rest in order: as few as possible, and of
 * two the later one. `inOrder` says whether a value may follow an earlier one.
 */
export function breakersOf(
  values: readonly number[],
  inOrder: (earlier: number, later: number) => boolean,
): readonly number[] {
  const longest: { readonly length: number; readonly previous: number | null }[] = [];
  values.forEach((value, index) => {
    let best: { length: number; previous: number | null } = { length: 1, previous: null };
    for (let earlier = 0; earlier < index; earlier += 1) {
      const length = (longest[earlier]?.length ?? 0) + 1;
      if (inOrder(values[earlier] as number, value) && length > best.length) {
        best = { length, previous: earlier };
      }
    }
    longest.push(best);
  });
  const most = Math.max(0, ...longest.map(({ length }) => length));
  let at: number | null = longest.findIndex(({ length }) => length === most);
  const kept = new Set<number>();
  while (at !== null && at >= 0) {
    kept.add(at);
    at = longest[at]?.previous ?? null;
  }
  return values.map((_, index) => index).filter((index) => !kept.has(index));
}

/** The value that most of the series has; of two as common, the one that comes first. */
export function commonest(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first ? first[0] : null;
}
