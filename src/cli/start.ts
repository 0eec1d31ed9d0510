/** Runs the program with the words of the command line; the entry of the bundle. */

import { nodeIo } from './io.ts';
import { main } from './main.ts';

main(process.argv.slice(2), nodeIo()).then((exitCode) => {
  process.exitCode = exitCode;
});
