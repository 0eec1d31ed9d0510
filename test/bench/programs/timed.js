/** Runs the work of a program of the bench and says its milliseconds and its count. */
export async function sayTime(work) {
  const start = performance.now();
  const count = await work();
  process.stdout.write(JSON.stringify({ ms: performance.now() - start, count }));
}
