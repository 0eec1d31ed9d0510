/**
 * The fuzzer: runs cases in children for some minutes, and gives up on those that hang.
 * `npm run fuzz -- --minutos 60 --semilla 1`, or `--semilla 1 --caso 7` for one of them again.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type CaseEnd, Tally } from './tally.ts';

/** Cases that a child runs before another takes its place: what it has kept must not add up. */
const CASES_A_CHILD = 100;
/** A case has some twelve runs of at most 5 s; one that says nothing for so long hangs. */
const SILENCE_MS = 90_000;
const MOST_MB = 512;

const BUILD = join(import.meta.dirname, '..', '..');

const { values } = parseArgs({
  options: {
    minutos: { type: 'string', default: '1' },
    semilla: { type: 'string', default: '1' },
    caso: { type: 'string' },
    procesos: { type: 'string', default: '1' },
  },
});
const seed = Number(values.semilla);
const only = values.caso === undefined ? null : Number(values.caso);

// The program and its good files as they are now: a run of an hour is of one version.
for (const name of ['fixtures', 'package.json']) {
  cpSync(join(BUILD, '..', name), join(BUILD, name), { recursive: true });
}

const tally = new Tally(seed);
let next = only ?? 0;
const started = Date.now();
const until = started + Number(values.minutos) * 60_000;
const isOver = () => (only === null ? Date.now() >= until : next > only);

async function work(): Promise<void> {
  while (!isOver()) {
    const first = next;
    const count = only === null ? CASES_A_CHILD : 1;
    next += count;
    let from = first;
    // A child that died or was killed goes on after the case it was at.
    while (from < first + count && (only !== null || Date.now() < until)) {
      from = await runChild(from, first + count - from);
    }
  }
}

/** Runs cases in a child, and gives the number of the one after the last that it began. */
function runChild(first: number, count: number): Promise<number> {
  const child = spawnWorker(first, count);
  let current = first;
  let isBusy = false;
  let ended: string | null = null;
  let errors = '';
  const giveUp = () => {
    ended = `no end in ${SILENCE_MS / 1000} s`;
    child.kill('SIGKILL');
  };
  let timer = setTimeout(giveUp, SILENCE_MS);
  child.stderr?.on('data', (data) => {
    errors = `${errors}${data}`.slice(-4000);
  });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  lines.on('line', (line) => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, SILENCE_MS);
    const message = JSON.parse(line) as { starts: number } | CaseEnd;
    isBusy = 'starts' in message;
    if ('starts' in message) current = message.starts;
    else {
      tally.add(message);
      if (message.peakMb > MOST_MB && message.ends !== first) suspects.add(message.ends);
      else if (message.peakMb > MOST_MB) tally.fail(first, [`took ${message.peakMb} MB of memory`]);
      if (only === null && Date.now() >= until) child.kill('SIGTERM');
      // What a child took before is no fault of the next case.
      else if (message.peakMb > MOST_MB) child.kill('SIGTERM');
    }
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      // One that was stopped because the time is over is at no fault.
      const isStopped = signal === 'SIGTERM' && ended === null;
      if (isBusy && !isStopped)
        tally.fail(current, [ended ?? `the child ended with ${code ?? signal}: ${errors}`]);
      resolve(current + 1);
    });
  });
}

function spawnWorker(first: number, count: number): ChildProcess {
  const words = [join(import.meta.dirname, 'worker.js'), seed, first, count].map(String);
  return spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Cases after which a child that had run others was above the limit; each is run again alone. */
const suspects = new Set<number>();

const progress = setInterval(() => process.stdout.write(`${tally.line(started)}\n`), 30_000);
const workers = Math.min(Number(values.procesos), availableParallelism());
await Promise.all(Array.from({ length: workers }, work));
for (const number of [...suspects]) await runChild(number, 1);
clearInterval(progress);
process.stdout.write(tally.summary(started));
process.exitCode = tally.failures === 0 ? 0 : 1;
