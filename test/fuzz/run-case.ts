/** A case of the fuzzer run through the whole program, and what came of it. */

import { run } from '../memory-io.ts';
import { readBooks } from './judge-places.ts';
import { type Inputs, judgeRun } from './judge-run.ts';
import { listSpoken } from './judge-text.ts';
import { type FuzzCase, makeCase } from './make-case.ts';

/** Longest that a run may take, in milliseconds. */
const MOST_MS = 5000;

/** What came of a case. */
export interface Outcome {
  readonly kind: FuzzCase['kind'];
  /** Exit code of each command. */
  readonly exitCodes: readonly number[];
  /** The slowest run, in milliseconds. */
  readonly slowestMs: number;
  /** The words of the slowest run. */
  readonly slowest: string;
  /** What is wrong, each in a sentence with its command. */
  readonly wrong: readonly string[];
}

/** Makes and runs the case of that number; a run that takes longer than that is wrong. */
export async function runCase(seed: number, number: number, mostMs = MOST_MS): Promise<Outcome> {
  const made = await makeCase(seed, number);
  const wrong: string[] = [];
  const exitCodes: number[] = [];
  let slowestMs = 0;
  let slowest = '';
  const before = countPrototypes();
  const inputs = describeInputs(made.files);
  const world = {
    files: made.files,
    ...(made.terminal === null ? {} : { terminal: made.terminal }),
  };
  for (const command of made.commands) {
    const start = performance.now();
    const used = process.cpuUsage();
    try {
      const transcript = await run(command, world);
      const { user, system } = process.cpuUsage(used);
      // On a busy machine a run waits for others: what it took is the time that it worked.
      const elapsed = Math.min(performance.now() - start, (user + system) / 1000);
      if (elapsed > slowestMs) [slowestMs, slowest] = [elapsed, command.join(' ')];
      if (elapsed > mostMs) wrong.push(`[${command.join(' ')}] took ${Math.round(elapsed)} ms`);
      exitCodes.push(transcript.exitCode);
      const found = judgeRun(command, transcript, inputs, made.terminal !== null);
      wrong.push(...found.map((what) => `[${command.join(' ')}] ${what}`));
    } catch (error) {
      wrong.push(`[${command.join(' ')}] threw ${(error as Error).stack}`);
    }
  }
  if (countPrototypes() !== before) wrong.push('a prototype has grown');
  return { kind: made.kind, exitCodes, slowestMs, slowest, wrong };
}

function describeInputs(files: Readonly<Record<string, Uint8Array>>): Inputs {
  const books = readBooks(files);
  const texts = [...books].flatMap(([path, book]) =>
    book
      ? book.sheets.flatMap(({ name, rows }) => [
          name,
          ...rows.flatMap(({ cells }) => cells.map(({ value, formula }) => `${value} ${formula}`)),
        ])
      : [Buffer.from(files[path] ?? []).toString('utf8')],
  );
  // A date or an error is an object here, which is no word of the file.
  const spoken = listSpoken(texts.map((text) => text.replaceAll('[object Object]', '')));
  return { files, books, spoken };
}

function countPrototypes(): number {
  const kinds = [Object, Array, String, Number, Map, Set];
  return kinds.reduce((sum, kind) => sum + Reflect.ownKeys(kind.prototype).length, 0);
}
