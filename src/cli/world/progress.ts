/** How far a reading is, on a terminal, while it takes long. */

import { showLine } from '../../report/cells/cell-text.ts';
import { measureColumns } from '../../report/terminal/text-lines.ts';
import type { Io } from './io.ts';

/** Readings shorter than this end before anyone wonders, in milliseconds. */
const PATIENCE = 500;

/** Milliseconds between two figures: more often nobody reads them. */
const PACE = 100;

/** A reading that is followed. */
interface FollowedReading {
  /** Takes what part of the file has been read, 0…1. */
  readonly tell: (fraction: number) => void;
  /** Leaves the line as it was. */
  readonly end: () => void;
}

/**
 * Follows the reading of a file on standard error, on one line that goes away at its end; nothing
 * where that is no terminal, or with `quiet`.
 */
export function followReading({ stderr, now }: Io, name: string, quiet: boolean): FollowedReading {
  const { width } = stderr;
  if (quiet || width === null) return { tell: () => {}, end: () => {} };
  const most = width - 1;
  let next = now() + PATIENCE;
  let shown = 0;
  const show = (line: string) => {
    // Spaces, and no order of the terminal: every console understands them.
    stderr.write(`\r${line}${' '.repeat(Math.max(0, shown - measureColumns(line)))}\r`);
    shown = measureColumns(line);
  };
  return {
    tell: (fraction) => {
      const time = now();
      if (time < next) return;
      next = time + PACE;
      const percent = Math.floor(Math.min(1, Math.max(0, fraction)) * 100);
      const line = showLine(`Leyendo ${name}… ${percent} %`);
      show(measureColumns(line) > most ? `Leyendo… ${percent} %`.slice(0, most) : line);
    },
    end: () => {
      if (shown > 0) show('');
    },
  };
}
