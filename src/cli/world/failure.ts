/** What ends a run without results: the world does not let it, or the command is wrong. */

import { countBySeverity } from '../../diagnostics/severity.ts';
import type { ToldFinding } from '../../diagnostics/tell.ts';

/** Exit codes of the program; they never change meaning. */
export const EXIT = { clean: 0, errors: 1, usage: 2, cannotRun: 3, defect: 70 } as const;

/** The code for a run that was done: errors, or more warnings than were allowed, or neither. */
export function exitCodeOf(
  findings: readonly Pick<ToldFinding, 'severity'>[],
  maxWarnings: number | undefined,
): number {
  const { error, warning } = countBySeverity(findings);
  return error > 0 || warning > (maxWarnings ?? Number.POSITIVE_INFINITY)
    ? EXIT.errors
    : EXIT.clean;
}

/** The run could not be done: no such file, not a workbook, output that exists or is locked. */
export class CannotRun extends Error {
  readonly help: string;

  /** @param message what happened, a Spanish sentence; @param help what to do. */
  constructor(message: string, help: string) {
    super(message);
    this.name = 'CannotRun';
    this.help = help;
  }
}

/** The command was given words it does not take, or a choice the files do not have. */
export class WrongUsage extends Error {
  readonly help: string;

  /** @param message what is wrong, a Spanish sentence; @param help what to do. */
  constructor(message: string, help: string) {
    super(message);
    this.name = 'WrongUsage';
    this.help = help;
  }
}
