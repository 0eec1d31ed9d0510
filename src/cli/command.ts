/** What a command of the program is made of. */

import type { Command } from 'commander';
import type { DocumentError } from '../report/json/document-parts.ts';
import type { Io } from './world/io.ts';
import type { Speech } from './world/stderr.ts';

/** A command of the program. What it does is loaded when it is asked for. */
export interface ProgramCommand {
  readonly name: string;
  /** Its name in Spanish. */
  readonly alias: string;
  /** Adds its description, its arguments and its options. */
  readonly addWords: (command: Command) => void;
  /** Does what the words ask and gives the exit code; throws `CannotRun` or `WrongUsage`. */
  readonly run: (command: Command, io: Io) => Promise<number>;
  /** What standard output holds where that cannot be done, by the word of `--format`. */
  readonly failures: Readonly<Record<string, (error: DocumentError) => Promise<string>>>;
}

/** The options of a command, without the colours that the user or the environment does not want. */
export function optionsOf<Options extends Speech>(command: Command, { env }: Io): Options {
  const options = command.opts<Options>();
  const isWanted = command.parent?.opts<Pick<Speech, 'color'>>().color ?? true;
  return { ...options, color: options.color && isWanted && !env.NO_COLOR };
}
