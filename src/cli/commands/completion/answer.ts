/** What a shell is told that asks how an unfinished line may go on. */

import type { Command } from 'commander';
import type { Io } from '../../world/io.ts';
import { DIALECTS, isShell } from './dialects.ts';
import { listOffers } from './offers.ts';
import { readLine } from './read-line.ts';

/**
 * Answers the script of a shell, `argv` being what it says after the word that asks: the shell and
 * the line, each in its own way. Nothing is ever written to a file or said of what goes wrong: who
 * completes a line is told where he runs it.
 */
export async function answer(argv: readonly string[], program: Command, io: Io): Promise<number> {
  const [shell = '', ...said] = argv;
  if (!isShell(shell)) return 0;
  try {
    const { words, write } = DIALECTS[shell](said);
    const line = readLine(program, words);
    if (line) io.stdout.write(write(line, await listOffers(program, line, io)));
  } catch {
    // A file that cannot be read, or half a word: nothing is offered.
  }
  return 0;
}
