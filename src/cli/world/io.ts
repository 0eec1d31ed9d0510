/** The port to the world: files, streams, environment, clock. */

import { fstatSync, lstatSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import type { Screen } from '../../report/terminal/render.ts';
import { readWhole } from './disk.ts';
import { keepApart } from './keep-apart.ts';
import { type FileContent, writeFiles } from './write-files.ts';

/** A stream of text, and how wide and colourful it may be. */
export interface TextStream {
  write(text: string): void;
  /** Waits until what was written is out; throws the system's error where it could not be. */
  flush(): Promise<void>;
  /** Whether it is a terminal that shows colours. */
  readonly color: boolean;
  /** Columns of the terminal, or `null` where it is a file or a pipe. */
  readonly width: number | null;
}

/** The screen of what is no terminal. */
export const PLAIN_SCREEN: Screen = { width: 100, color: false };

/** The screen of what is read on any terminal after all, as through a pager. */
export const PIPED_SCREEN: Screen = { width: 80, color: false };

/**
 * Whether `FORCE_COLOR` asks for colours or against them, also where the stream is no terminal;
 * `null` where it is not set.
 */
export function forcedColor({ FORCE_COLOR: value }: Io['env']): boolean | null {
  return value === undefined ? null : !/^(?:0|false)$/i.test(value);
}

/** The screen of a stream; `color` is whether the user wants any. */
export function screenOf(
  { width, color: hasColor }: TextStream,
  color: boolean,
  plain: Screen = PLAIN_SCREEN,
): Screen {
  return { width: width ?? plain.width, color: color && hasColor };
}

/** Asks somebody at the terminal, who may leave without an answer: `null`. */
export type Ask = (question: string) => Promise<string | null>;

/** What the program needs of the world. Paths are as the user gave them. */
export interface Io {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `null` where nobody is there to answer: some stream is no terminal. */
  readonly ask: Ask | null;
  /** Milliseconds since some moment: only differences mean anything. */
  now(): number;
  /** The day of the calendar, `AAAA-MM-DD`, where the program runs. */
  today(): string;
  /** The bytes of a file, or those of standard input for `-`; throws the system's error. */
  read(path: string): Uint8Array;
  exists(path: string): boolean;
  isFolder(path: string): boolean;
  /** Whether it is a file with an end, and no pipe or device that one may wait for in vain. */
  isFile(path: string): boolean;
  /** What tells a file from any other, whatever the names it goes by; `null` where there is none. */
  identify(path: string): string | null;
  /** The same of what standard output goes to. */
  identifyStdout(): string | null;
  /** Names of the entries of a folder, sorted; throws the system's error. */
  list(folder: string): readonly string[];
  /**
   * Writes the files whole, or none of them, in the place of those that exist only where it is told
   * to replace them; throws `WriteFailure`.
   */
  write(files: readonly FileContent[], replace: boolean): Promise<void>;
}

/** The port to the real world. */
export function nodeIo(): Io {
  return {
    ...keepApart({ stdout: textStream(process.stdout, 1), stderr: textStream(process.stderr, 2) }),
    env: process.env,
    // Looked at only where it is asked for: Node opens standard input to say whether it is one.
    get ask() {
      return isTerminal()
        ? async (question: string) => (await import('./ask.ts')).askAtTerminal(question)
        : null;
    },
    now: () => performance.now(),
    today: () => writeDay(new Date()),
    read: readWhole,
    // A link counts, also where what it leads to is gone.
    exists: (path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined,
    isFolder: (path) => findEntry(path)?.isDirectory() ?? false,
    isFile: (path) => findEntry(path)?.isFile() ?? false,
    identify: (path) => {
      const entry = findEntry(path);
      return entry ? `${entry.dev}:${entry.ino}` : null;
    },
    identifyStdout: () => {
      const entry = findStdout();
      return entry ? `${entry.dev}:${entry.ino}` : null;
    },
    list: (folder) => readdirSync(folder).sort(),
    write: writeFiles,
  };
}

/** A day by the clock on the wall, not by that of Greenwich. */
export function writeDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${date.getFullYear()}-${month}-${day}`;
}

/** What stands at a path; nothing also where the system does not let it be seen. */
function findEntry(path: string) {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function isTerminal(): boolean {
  return [process.stdin, process.stdout, process.stderr].every(({ isTTY }) => isTTY === true);
}

function findStdout() {
  try {
    return fstatSync(process.stdout.fd, { bigint: true });
  } catch {
    // It is closed.
    return undefined;
  }
}

function textStream(stream: NodeJS.WriteStream, file: number): TextStream {
  let failure: NodeJS.ErrnoException | null = null;
  const fail = (error: NodeJS.ErrnoException) => {
    failure ??= error;
  };
  stream.on('error', fail);
  const write = isFile(file)
    ? (text: string) => writeToFile(file, text, fail)
    : (text: string) => void stream.write(text);
  return {
    write: (text) => {
      if (failure === null) write(text);
    },
    flush: async () => {
      await new Promise<void>((resolve) => {
        stream.write('', () => resolve());
      });
      // A reader that closes its end, as `head` does, has what it wanted.
      if (failure && failure.code !== 'EPIPE') throw failure;
    },
    color: forcedColor(process.env) ?? (stream.isTTY === true && stream.getColorDepth() > 1),
    // Some pseudo-terminals say that they have no columns.
    width: stream.isTTY === true && stream.columns > 0 ? stream.columns : null,
  };
}

function isFile(file: number): boolean {
  try {
    return fstatSync(file).isFile();
  } catch {
    return false;
  }
}

/** To a file that takes only a part of a text, as on a full disk, the stream would not try the rest. */
function writeToFile(
  file: number,
  text: string,
  fail: (error: NodeJS.ErrnoException) => void,
): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    fail(error as NodeJS.ErrnoException);
  }
}
