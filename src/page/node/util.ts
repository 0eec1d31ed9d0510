/** What is asked of `node:util`. */

type Callback<T> = (error: Error | null, value: T) => void;

/** The function that gives what the other tells. */
export function promisify<Given extends unknown[], T>(
  tell: (...given: [...Given, Callback<T>]) => void,
): (...given: Given) => Promise<T> {
  return (...given) =>
    new Promise((resolve, reject) => {
      tell(...given, (error, value) => (error ? reject(error) : resolve(value)));
    });
}
