/** Weights of the indicators of an objective, as fractions (34 % is 0.34). */

/** Weights may miss 100 % by half a point: two decimals of a third are what offices write. */
export const WEIGHT_SUM_TOLERANCE = 0.005;

/** Equal parts written without decimals may miss it by a whole one: 33/33/33. */
export const EQUAL_PARTS_TOLERANCE = 0.01;

/** Binary noise that a sum of decimal fractions may carry. */
export const BINARY_NOISE = 1e-9;

/**
 * Whether the weights share out the whole objective: they add up to 100 % within half a point, or
 * they are its equal parts rounded to whole percentages (33 + 33 + 33).
 */
export function shareOutWhole(weights: readonly number[]): boolean {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const tolerance = areEqualParts(weights) ? EQUAL_PARTS_TOLERANCE : WEIGHT_SUM_TOLERANCE;
  return Math.abs(sum - 1) <= tolerance + BINARY_NOISE;
}

function areEqualParts(weights: readonly number[]): boolean {
  const part = Math.round(100 / weights.length) / 100;
  return weights.every((weight) => Math.abs(weight - part) <= BINARY_NOISE);
}
