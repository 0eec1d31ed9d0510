/** What a command tells of what it chose by itself. */

import { announce, type Speech } from '../world/stderr.ts';
import type { Case } from './open-case.ts';
import { type Opener, unreadBeside } from './opener.ts';

/** What was chosen for a run, and written by it. */
export interface RunChoices {
  readonly vigencia: number;
  /** The vigencia that was asked for, where one was. */
  readonly asked: number | undefined;
  /** What was told of the published document. */
  readonly compared?: readonly string[];
  /** Paths of what was written. */
  readonly written: readonly string[];
}

/**
 * Tells which vigencia and execution were taken where nobody said, what was left unread, what the
 * published document came to, and what was written.
 */
export function announceRun(
  opener: Opener,
  { notice }: Case,
  { vigencia, asked, compared = [], written }: RunChoices,
  speech: Speech,
): void {
  const tell = (line: string) => announce(opener.io, speech, line);
  if (asked === undefined) tell(`Vigencia ${vigencia}: es la única con ejecución.`);
  for (const sentence of unreadBeside(opener)) tell(sentence);
  if (notice) tell(notice);
  for (const sentence of compared) tell(sentence);
  for (const path of written) tell(`Escrito: ${path}`);
}
