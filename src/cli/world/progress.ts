/** How far a reading is, on a terminal, while it takes long. */

import { showLine } from '../../report/cells/cell-text.ts';
import { measureColumns } from '../../report/terminal/text-lines.ts';
import type { Io } from './io.ts';

/** Readings shorter than this end before anyone wonders, in milliseconds. */
const PATIENCE = 500;

/** Milliseconds between two figures: more often nobody reads them. */
const PACE = 100;

/** A line that tells how far something is. */
interface FollowedLine {
  /** Shows the line, or the short one where it does not fit; not at once, and not too often. */
  readonly show: (line: () => string, short: () => string) => void;
  /** Leaves the screen as it was. */
  readonly end: () => void;
}

/**
 * A line on standard error that tells how far something is and goes away at its end; nothing where
 * that is no terminal, or with `quiet`.
 */
export function followLine({ stderr, now }: Io, quiet: boolean): FollowedLine {
  const { width } = stderr;
  if (quiet || width === null) return { show: () => {}, end: () => {} };
  const most = width - 1;
  let next = now() + PATIENCE;
  let shown = 0;
  const write = (line: string) => {
    // Spaces, and no order of the terminal: every console understands them.
    stderr.write(`\r${line}${' '.repeat(Math.max(0, shown - measureColumns(line)))}\r`);
    shown = measureColumns(line);
  };
  return {
    show: (line, short) => {
      const time = now();
      if (time < next) return;
      next = time + PACE;
      const whole = showLine(line());
      write(measureColumns(whole) > most ? short().slice(0, most) : whole);
    },
    end: () => {
      if (shown > 0) write('');
    },
  };
}

/** A reading that is followed. */
interface FollowedReading {
  /** Takes what part of the file has been read, 0…1. */
  readonly tell: (fraction: number) => void;
  /** Leaves the line as it was. */
  readonly end: () => void;
}

/** Follows the reading of a file. */
export function followReading(io: Io, name: string, quiet: boolean): FollowedReading {
  const { show, end } = followLine(io, quiet);
  return {
    tell: (fraction) => {
      const percent = Math.floor(Math.min(1, Math.max(0, fraction)) * 100);
      show(
        () => `Leyendo ${name}… ${percent} %`,
        () => `Leyendo… ${percent} %`,
      );
    },
    end,
  };
}
