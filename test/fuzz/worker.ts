/** The child that runs cases: it says each one before it begins, so that nothing it dies of is lost. */

import { writeSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runCase } from './run-case.ts';

const [seed = 0, first = 0, count = 1] = process.argv.slice(2).map(Number);

/** A line for the parent, written at once: what follows may never end. */
function say(message: object): void {
  writeSync(1, `${JSON.stringify(message)}\n`);
}

setFlagsFromString('--stack-trace-limit=30');
for (let number = first; number < first + count; number += 1) {
  say({ starts: number });
  const outcome = await runCase(seed, number);
  const peakMb = process.resourceUsage().maxRSS / 1024;
  say({ ends: number, peakMb, ...outcome });
}
