/** A question to somebody at the terminal. */

import { createInterface } from 'node:readline';

/**
 * Asks on standard error, for standard output is of the product, and gives the answer, or `null`
 * where whoever is asked leaves.
 */
export function askAtTerminal(question: string): Promise<string | null> {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    reader.on('SIGINT', () => reader.close());
    reader.on('close', () => resolve(null));
    reader.question(question, (answer) => {
      resolve(answer);
      reader.close();
    });
  });
}
