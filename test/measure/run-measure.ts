/** Runs cases of the measure through the whole program, in process. */

import { run } from '../memory-io.ts';
import { type Answer, judge, type Verdict } from './judge.ts';
import { type MeasureCase, makeCase } from './make-case.ts';
import type { Change } from './style.ts';

/** A case with what came of it. */
export interface Measured extends Verdict {
  readonly seed: number;
  readonly number: number;
  readonly kind: 'clear' | 'trap';
  readonly changed: readonly Change[];
}

/** Makes, runs and judges the case of that number, with some of its changes taken back. */
export async function measureCase(
  seed: number,
  number: number,
  without: ReadonlySet<string> = new Set(),
): Promise<Measured> {
  const made = makeCase(seed, number, without);
  const verdict = await runCase(made);
  return { ...verdict, seed, number, kind: made.expected.kind, changed: made.changed };
}

async function runCase({ command, files, expected }: MeasureCase): Promise<Verdict> {
  const { exitCode, stdout } = await run([...command, '--format', 'json'], { files });
  return judge(expected, read(stdout), exitCode);
}

function read(stdout: string): Answer | null {
  return stdout.startsWith('{') ? JSON.parse(stdout) : null;
}

/** The fewest changes found with which the case still fails as it does. */
export async function findCause({ seed, number, outcome }: Measured): Promise<Measured> {
  let least = await measureCase(seed, number);
  const without = new Set<string>();
  // What was taken back later may let go what was tried before.
  for (const { name } of [...least.changed, ...least.changed]) {
    if (without.has(name)) continue;
    const tried = await measureCase(seed, number, new Set([...without, name]));
    if (tried.outcome !== outcome || tried.changed.length >= least.changed.length) continue;
    without.add(name);
    least = tried;
  }
  return least;
}
