/** One side of a comparison, opened: what was evaluated, and what was found on the way. */

import type { EvaluateYear } from '../../../compute/change/closed-years.ts';
import type { GatheredFinding } from '../../../diagnostics/gather.ts';
import type { Moment } from '../../../report/compare/report.ts';
import type { JudgingChoices } from '../../case/open-case.ts';

/** The options of `compare` that name a case. */
export interface SideChoices extends JudgingChoices {
  /** The matrix whose exports are compared. */
  readonly matriz?: string | undefined;
}

/** A side with figures; what is told of where they come from. */
export interface OpenedSide extends Omit<Moment, 'label'> {
  /** Gives an earlier vigencia of the same files. */
  readonly evaluateYear: EvaluateYear;
  /** Vigencias before its own that its files speak of, ascending. */
  readonly earlier: readonly number[];
  /** Files of the case: no output may take their place. */
  readonly paths: readonly string[];
  readonly notices: readonly string[];
}

/** A side without figures. */
export interface StoppedSide {
  readonly found: readonly GatheredFinding[];
}
