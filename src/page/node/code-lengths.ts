/** How the lengths of the codes of a block are told: one by one, or as repetitions. */

import { LENGTHS_ALPHABET, LENGTHS_ORDER } from './alphabets.ts';
import type { CodeTree } from './code-tree.ts';

/** Lengths of codes told one by one, or as a repetition with its count. */
interface Run {
  readonly symbol: number;
  readonly more: number;
  readonly bits: number;
}

/** Both trees as one list of runs each. */
export function listRuns(literals: CodeTree, distances: CodeTree): readonly Run[] {
  return [literals, distances].flatMap(({ lengths, last }) => [
    ...runsOf(lengths.subarray(0, last + 1)),
  ]);
}

function* runsOf(lengths: Uint8Array): Generator<Run> {
  let before = -1;
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at] as number;
    const isAgain = length === before;
    const most = length === 0 ? 138 : isAgain ? 6 : 7;
    let count = 1;
    while (count < most && lengths[at + count] === length) count += 1;
    at += count;
    before = length;
    if (length === 0 && count >= 11) yield { symbol: 18, more: count - 11, bits: 7 };
    else if (length === 0 && count >= 3) yield { symbol: 17, more: count - 3, bits: 3 };
    else if (length !== 0 && count >= (isAgain ? 3 : 4)) {
      if (!isAgain) yield { symbol: length, more: 0, bits: 0 };
      yield { symbol: 16, more: count - (isAgain ? 3 : 4), bits: 2 };
    } else for (; count > 0; count -= 1) yield { symbol: length, more: 0, bits: 0 };
  }
}

/** How often each symbol of the runs occurs. */
export function countRuns(runs: readonly Run[]): Uint16Array {
  const counts = new Uint16Array(LENGTHS_ALPHABET.size);
  for (const { symbol } of runs) counts[symbol] = (counts[symbol] as number) + 1;
  return counts;
}

/** Place in their order of the last length of a code of the lengths that is given. */
export function lastGiven({ lengths }: CodeTree): number {
  return Math.max(
    3,
    LENGTHS_ORDER.findLastIndex((symbol) => lengths[symbol] !== 0),
  );
}
