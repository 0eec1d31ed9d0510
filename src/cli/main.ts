/** The program: words in, exit code out. */

import { CommanderError } from 'commander';
import type { ProgramCommand } from './command.ts';
import { commandOf, composeProgram, guessCommand, misuseOf, type Told } from './program.ts';
import { FIRST_STEPS } from './words/first-steps.ts';
import { refuseDashes } from './words/pasted.ts';
import { explainUsage, type Misused } from './words/usage-sentences.ts';
import { CannotRun, EXIT, WrongUsage } from './world/failure.ts';
import type { Io } from './world/io.ts';
import { showFailure } from './world/stderr.ts';
import { explainStdout } from './world/system-error.ts';
import { TOOL } from './world/tool.ts';

/** Runs the command in `argv` and gives the exit code. Every failure is caught here, once. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let exitCode: number = EXIT.clean;
  let begun: ProgramCommand | null = null;
  const told: Told = {
    begin: (command) => {
      begun = command;
    },
    finish: (code) => {
      exitCode = code;
    },
  };
  const whole = () => composeProgram(io, told);
  if (argv[0] === ASKING) {
    const { answer } = await import('./commands/completion/answer.ts');
    return answer(argv.slice(1), whole(), io);
  }
  try {
    refuseDashes(argv, whole);
    if (argv.length === 0) return await start(io, misuseOf(whole(), null));
    const program = composeProgram(io, told, commandOf(argv));
    await program.parseAsync(argv, { from: 'user' }).catch(passHelp);
    await flushStdout(io);
    return exitCode;
  } catch (error) {
    const misused = misuseOf(whole(), begun);
    return await fail(error, misused, begun ?? guessCommand(argv), argv, io);
  }
}

/** The word with which a shell asks how a line may go on; people have no use for it. */
const ASKING = '__complete';

/** What to do, for who says nothing: in a terminal by a few questions. */
async function start(io: Io, misused: Misused): Promise<number> {
  if (io.ask) {
    const { converse } = await import('./dialogue/dialogue.ts');
    return converse(io, io.ask, (words) => main(words, io));
  }
  const { message } = explainUsage(new CommanderError(EXIT.usage, 'commander.help', ''), misused);
  io.stderr.write(`pes: ${message}\n\n${FIRST_STEPS}\n`);
  return EXIT.usage;
}

/** The help and the version end the parsing as errors do. */
function passHelp(error: unknown): void {
  if (!(error instanceof CommanderError && error.exitCode === EXIT.clean)) throw error;
}

async function flushStdout({ stdout }: Io): Promise<void> {
  try {
    await stdout.flush();
  } catch (error) {
    throw explainStdout(error);
  }
}

async function fail(
  error: unknown,
  misused: Misused,
  { failures }: ProgramCommand,
  argv: readonly string[],
  io: Io,
): Promise<number> {
  const { exitCode, message, help } = explain(error, misused);
  const format = formatIn(argv);
  const writeFailure = Object.hasOwn(failures, format) ? failures[format] : undefined;
  const said = { exitCode, message, help: help || null };
  if (writeFailure) io.stdout.write(await writeFailure(TOOL, said));
  showFailure(io, message, help);
  if (exitCode === EXIT.defect && error instanceof Error) {
    const { mapStack } = await import('./world/map-stack.ts');
    io.stderr.write(`\n${mapStack(error.stack ?? error.message)}\n`);
  }
  return exitCode;
}

/** The three channels: the world, the command, or a defect of ours. */
function explain(
  error: unknown,
  misused: Misused,
): { exitCode: number; message: string; help: string } {
  if (error instanceof CannotRun) return { ...wordsOf(error), exitCode: EXIT.cannotRun };
  if (error instanceof WrongUsage) return { ...wordsOf(error), exitCode: EXIT.usage };
  if (error instanceof CommanderError)
    return { ...wordsOf(explainUsage(error, misused)), exitCode: EXIT.usage };
  return {
    exitCode: EXIT.defect,
    message: 'esto es una falla del programa, no de sus archivos.',
    help: 'Por favor repórtela con lo que sigue y, si puede, con el archivo que la produjo.',
  };
}

function wordsOf({ message, help }: WrongUsage | CannotRun): { message: string; help: string } {
  return { message, help };
}

/** The last word that `--format` is given, also where the rest of the command is wrong; else none. */
function formatIn(argv: readonly string[]): string {
  const given = argv.flatMap((word, at) =>
    word === '--format' ? (argv[at + 1] ?? []) : (/^--format=(.*)$/s.exec(word)?.[1] ?? []),
  );
  return given.at(-1) ?? '';
}
