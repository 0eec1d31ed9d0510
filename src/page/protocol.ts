/** What the page and its worker say to each other. */

/** A file by the path that it has in the world of the program. */
export interface GivenFile {
  readonly path: string;
  readonly content: Blob;
}

/** A command to run, with every file that there is. */
export interface Job {
  readonly words: readonly string[];
  readonly files: readonly GivenFile[];
}

/** What a command left behind. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The files that it wrote, by path. */
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** What comes of the worker: how far it is, and at last what came of the job. */
export type Answer =
  | { readonly kind: 'progress'; readonly line: string }
  | { readonly kind: 'outcome'; readonly outcome: Outcome };
