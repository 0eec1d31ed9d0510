/** Weights of the indicators of an objective, as fractions (34 % is 0.34). */

/** Weights may miss 100 % by half a point: 33/33/33 and 34/33/33 are what offices write. */
const WEIGHT_SUM_TOLERANCE = 0.005;

/** Binary noise that a sum of decimal fractions may carry. */
const BINARY_NOISE = 1e-9;

/** Whether weights that sum to that (1 = 100 %) share out the whole objective. */
export function addUpToWhole(sum: number): boolean {
  return Math.abs(sum - 1) <= WEIGHT_SUM_TOLERANCE + BINARY_NOISE;
}
