/** Splits the change of a value among what changed it, as the mean over every order of the changes. */

/**
 * The share of each factor (Shapley), in their order: `evaluate` gives the value with those factors as
 * they are after, the others as before. The shares add up to the whole change, change sign with time
 * and depend on no order. They add up to no number where some step of some order has none.
 */
export function splitChange<Factor>(
  factors: readonly Factor[],
  evaluate: (changed: ReadonlySet<Factor>) => number,
): readonly number[] {
  const count = factors.length;
  const values: number[] = [];
  // A set of factors is the number whose binary digits say which of them changed.
  for (let set = 0; set < 2 ** count; set += 1) {
    values.push(evaluate(new Set(factors.filter((_, at) => has(set, at)))));
  }
  return factors.map((_, at) => {
    const steps = values.flatMap((before, set) => {
      if (has(set, at)) return [];
      const changed = factors.filter((__, other) => has(set, other)).length;
      const share = (orders(changed) * orders(count - changed - 1)) / orders(count);
      return share * ((values[set + 2 ** at] as number) - before);
    });
    return steps.reduce((sum, step) => sum + step, 0);
  });
}

function has(set: number, at: number): boolean {
  return Math.floor(set / 2 ** at) % 2 === 1;
}

/** In how many orders so many things can stand. */
function orders(count: number): number {
  return count < 2 ? 1 : count * orders(count - 1);
}
