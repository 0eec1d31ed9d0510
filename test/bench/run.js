/** Programs run apart, each in a process of its own, and what they took. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const USAGE = fileURLToPath(new URL('programs/report-usage.cjs', import.meta.url));

/**
 * Runs Node with those words; gives the milliseconds from start to end, the greatest memory in MB
 * where it was asked for, and what the program said.
 */
export function runNode(words, { cwd, memory = false } = {}) {
  const all = memory ? ['--require', USAGE, ...words] : words;
  const start = process.hrtime.bigint();
  const { status, stdout, stderr, output, error } = spawnSync(process.execPath, all, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', memory ? 'pipe' : 'ignore', memory ? 'pipe' : 'ignore', 'pipe'],
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  // 1 is of findings: the rest was not done.
  if (error || status > 1) throw error ?? new Error(`${words.join(' ')} ended with ${status}`);
  return { status, ms, stdout, stderr, megabytes: memory ? Number(output[3]) / 1024 : null };
}

/** Runs a program of the bench, which says its own milliseconds; gives them with its memory. */
export function runProgram(name, words) {
  const path = fileURLToPath(new URL(`programs/${name}`, import.meta.url));
  const { status, stdout, stderr, megabytes } = runNode([path, ...words], { memory: true });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return { ...JSON.parse(stdout), megabytes };
}

/** Runs each of them once a round, in turn, so that what the machine does meanwhile falls on all. */
export function interleave(rounds, measures) {
  const results = measures.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    measures.forEach((measure, at) => {
      results[at].push(measure());
    });
  }
  return results.map((all) => ({
    ...all[0],
    ms: median(all.map(({ ms }) => ms)),
    megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
  }));
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
