/** The program in its worker: one command at a time, which may be cancelled. */

import type { Answer, Job, Outcome } from '../protocol.ts';

/** A command was cancelled, or another took its place. */
export class Cancelled extends Error {}

/** The worker gave up: most often there was no memory left. */
export class Broken extends Error {}

/** Runs commands. */
export class Engine {
  private readonly address: string;
  private worker: Worker | null = null;
  private abandon: (() => void) | null = null;

  constructor(source: string) {
    this.address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  }

  /** The outcome of a command; rejects with `Cancelled` or `Broken`. */
  run(job: Job, follow: (line: string) => void): Promise<Outcome> {
    if (this.abandon) this.cancel();
    this.worker ??= new Worker(this.address);
    const { worker } = this;
    return new Promise((resolve, reject) => {
      this.abandon = () => reject(new Cancelled());
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'progress') {
          follow(data.line);
          return;
        }
        this.abandon = null;
        resolve(data.outcome);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        this.abandon = null;
        this.stop();
        reject(new Broken(event.message));
      };
      worker.postMessage(job);
    });
  }

  /** Ends the command that runs, wherever it is. */
  cancel(): void {
    this.stop();
    this.abandon?.();
    this.abandon = null;
  }

  private stop(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}
