/** What came of the cases so far, and what is told of it. */

import type { Outcome } from './run-case.ts';

/** A case that came to its end, with the peak memory of its child so far, in MB. */
export interface CaseEnd extends Outcome {
  readonly ends: number;
  readonly peakMb: number;
}

/** Counts cases; a failure is told at once. */
export class Tally {
  private readonly seed: number;
  private cases = 0;
  private peakMb = 0;
  private slowest = { ms: 0, number: 0, command: '' };
  private readonly exitCodes = new Map<number, number>();
  private readonly kinds = new Map<string, number>();
  private readonly told = new Set<string>();
  private readonly failed = new Map<number, readonly string[]>();

  constructor(seed: number) {
    this.seed = seed;
  }

  /** Cases with something wrong. */
  get failures(): number {
    return this.failed.size;
  }

  /** Takes in a case. */
  add({ ends, peakMb, kind, exitCodes, slowestMs, slowest, wrong }: CaseEnd): void {
    this.cases += 1;
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
    this.peakMb = Math.max(this.peakMb, peakMb);
    for (const code of exitCodes) this.exitCodes.set(code, (this.exitCodes.get(code) ?? 0) + 1);
    if (slowestMs > this.slowest.ms) {
      this.slowest = { ms: slowestMs, number: ends, command: slowest };
    }
    if (wrong.length > 0) this.fail(ends, wrong);
  }

  /** Notes what is wrong with a case, and tells it. */
  fail(number: number, wrong: readonly string[]): void {
    this.failed.set(number, wrong);
    // The same sentence of another case tells nothing new.
    const [first = ''] = wrong;
    const sign = first
      .replace(/^\[[^\]]*\] /, '')
      .replace(/\d+|«[^»]*»/g, '')
      .slice(0, 60);
    const isKnown = this.told.has(sign);
    this.told.add(sign);
    if (isKnown) return;
    const shown = wrong.slice(0, 5).map((what) => `  ${what.slice(0, 1500)}\n`);
    const head = `FALLA --semilla ${this.seed} --caso ${number} (${wrong.length})\n`;
    process.stdout.write(head + shown.join(''));
  }

  /** One line on how far it is. */
  line(started: number): string {
    const seconds = Math.round((Date.now() - started) / 1000);
    return `${seconds} s: ${this.cases} casos, ${this.failures} fallas, memoria ${Math.round(this.peakMb)} MB, el más lento ${Math.round(this.slowest.ms)} ms (caso ${this.slowest.number})`;
  }

  /** All that there is to tell at the end. */
  summary(started: number): string {
    const counts = (map: ReadonlyMap<unknown, number>) =>
      [...map]
        .sort(([a], [b]) => String(a).localeCompare(String(b)))
        .map(([key, count]) => `${key}: ${count}`)
        .join(', ');
    return [
      this.line(started),
      `códigos de salida: ${counts(this.exitCodes)}`,
      `clases: ${counts(this.kinds)}`,
      `el más lento: ${this.slowest.command}`,
      `fallas: ${[...this.failed.keys()].join(', ') || 'ninguna'}`,
      '',
    ].join('\n');
  }
}
