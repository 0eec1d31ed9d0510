/**
 * A trap: a plan written so that a person would rightly doubt. What rests on the doubt may not be
 * given, and something must be said of it as an error.
 */

import type { Random } from '../faults/random.ts';
import type { Bend } from './column.ts';
import type { Annual, Indicator, Plan } from './invent.ts';
import type { Style } from './style.ts';

/** A trap set for a plan. */
export interface Trap {
  readonly name: string;
  /** What the style must be for it. */
  readonly style: Partial<Style>;
  /** The file whose figures are bent. */
  readonly file: 'matrix' | 'export';
  readonly bend?: Bend;
  /** The plans that are written in place of the true one. */
  readonly matrixPlan?: Plan;
  readonly exportPlan?: Plan;
  /** Another matrix beside the first, and another export. */
  readonly secondMatrix?: { readonly other: Plan; readonly names: readonly string[] };
  readonly secondExport?: Plan;
  /** Names of the indicators whose progress cannot be known, and objectives that have no figure. */
  readonly unknown: readonly string[];
  readonly unknownObjectives?: readonly number[];
}

/** A way to set a trap, or `null` where the plan has no place for it. */
export type TrapMaker = (plan: Plan, style: Style, random: Random) => Trap | null;

/** An indicator with its year that is asked for, programmed and reported. */
export interface Reported {
  readonly indicator: Indicator;
  readonly annual: Annual;
  readonly programmed: number;
  readonly executed: number;
  readonly objective: number;
}

/** The indicators that have a progress in the vigencia. */
export function reportedOf({ objectives, vigencia }: Plan): readonly Reported[] {
  return objectives.flatMap(({ number, indicators }) =>
    indicators.flatMap((indicator) => {
      const annual = indicator.years.find(({ year }) => year === vigencia);
      const { programmed = null, executed = null } = annual ?? {};
      if (!annual || programmed === null || executed === null) return [];
      return [{ indicator, annual, programmed, executed, objective: number }];
    }),
  );
}
