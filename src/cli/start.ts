/** Runs the program with the words of the command line; the entry of the bundle. */

import { main } from './main.ts';
import { nodeIo } from './world/io.ts';

main(process.argv.slice(2), nodeIo()).then((exitCode) => {
  process.exitCode = exitCode;
  // All is written by then; taking the heap apart, which Node does next, gives nobody anything.
  process.once('exit', () => process.exit());
});
