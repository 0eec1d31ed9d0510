/** The program: words in, exit code out. */

import { CommanderError } from 'commander';
import { renderFailure } from './outputs/renderings.ts';
import { composeProgram } from './program.ts';
import { explainUsage } from './usage.ts';
import { CannotRun, EXIT, WrongUsage } from './world/failure.ts';
import type { Io } from './world/io.ts';
import { showFailure } from './world/stderr.ts';
import { explainStdout } from './world/system-error.ts';

/** Runs the command in `argv` and gives the exit code. Every failure is caught here, once. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let exitCode: number = EXIT.clean;
  const program = composeProgram(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' }).catch(passHelp);
    await flushStdout(io);
    return exitCode;
  } catch (error) {
    return await fail(error, argv, io);
  }
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

async function fail(error: unknown, argv: readonly string[], io: Io): Promise<number> {
  const { exitCode, message, help } = explain(error);
  if (asksForJson(argv)) io.stdout.write(await renderFailure(argv[0], exitCode, message, help));
  showFailure(io, message, help);
  if (exitCode === EXIT.defect && error instanceof Error) {
    const { mapStack } = await import('./world/map-stack.ts');
    io.stderr.write(`\n${mapStack(error.stack ?? error.message)}\n`);
  }
  return exitCode;
}

/** The three channels: the world, the command, or a defect of ours. */
function explain(error: unknown): { exitCode: number; message: string; help: string } {
  if (error instanceof CannotRun) return { ...wordsOf(error), exitCode: EXIT.cannotRun };
  if (error instanceof WrongUsage) return { ...wordsOf(error), exitCode: EXIT.usage };
  if (error instanceof CommanderError)
    return { ...wordsOf(explainUsage(error)), exitCode: EXIT.usage };
  return {
    exitCode: EXIT.defect,
    message: 'esto es una falla del programa, no de sus archivos.',
    help: 'Por favor repórtela con lo que sigue y, si puede, con el archivo que la produjo.',
  };
}

function wordsOf({ message, help }: WrongUsage | CannotRun): { message: string; help: string } {
  return { message, help };
}

/** Whether the command asks for JSON, also where the rest of it is wrong. */
function asksForJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, at) => word === '--format=json' || (word === '--format' && argv[at + 1] === 'json'),
  );
}
