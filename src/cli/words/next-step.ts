/** The next useful command, for who reads an answer at a terminal. */

import type { GatheredFinding } from '../../diagnostics/gather.ts';
import { showLine } from '../../report/cells/cell-text.ts';
import type { Io } from '../world/io.ts';
import { announce, type Speech } from '../world/stderr.ts';
import { optional, writeLine } from './case-words.ts';

/** A command that follows from an answer. */
export interface NextStep {
  /** What it is for, as the end of a sentence that begins with «Para». */
  readonly purpose: string;
  /** Its words, as any shell takes them. */
  readonly command: string;
}

/**
 * Tells the step after everything else, the command on a line of its own, which is copied whole;
 * nothing where nobody is at a terminal, or with `--quiet`.
 */
export function tellNext(io: Io, speech: Speech, next: NextStep | null): void {
  if (next === null || io.stdout.width === null || speech.quiet) return;
  io.stderr.write('\n');
  announce(io, speech, `Para ${next.purpose}:`);
  io.stderr.write(`  ${showLine(next.command)}\n`);
}

/** Findings of what cannot be read at all: how it was read says more than the finding. */
const UNREAD: readonly string[] = ['PES101', 'PES130'];

/** How a file is to be read, as it was said. */
interface ReadingWords {
  readonly hoja?: string | undefined;
  readonly config?: string | undefined;
}

/** How to go on where there are errors, from the first of them; `null` where there is none. */
export function stepFromErrors(
  findings: readonly Pick<GatheredFinding, 'severity' | 'code'>[],
  path: string,
  { hoja, config }: ReadingWords,
): NextStep | null {
  const first = findings.find(({ severity }) => severity === 'error');
  if (!first) return null;
  if (!UNREAD.includes(first.code)) {
    return {
      purpose: `entender ${first.code}, con un ejemplo`,
      command: writeLine(['pes', 'rules', first.code]),
    };
  }
  if (path === '-') return null;
  const words = [
    'pes',
    'inspect',
    path,
    ...optional('--hoja', hoja),
    ...optional('--config', config),
  ];
  return { purpose: 'ver cómo se lee el archivo', command: writeLine(words) };
}

/** The same command again, with the file that it writes; `null` where it was written, or is there already. */
export function stepToWrite(
  io: Io,
  purpose: string,
  command: string,
  { output, name }: { readonly output: readonly string[]; readonly name: string },
): NextStep | null {
  if (output.length > 0 || io.exists(name)) return null;
  return { purpose, command: `${command} ${writeLine(['-o', name])}` };
}

/** Whether the words read standard input, which is not there a second time. */
export function readsStdin(...paths: readonly (string | undefined)[]): boolean {
  return paths.includes('-');
}
