/** All the traps, and which one is set for a plan. */

import type { Random } from '../faults/random.ts';
import { CELL_TRAPS } from './cell-traps.ts';
import { EXPORT_TRAPS } from './export-traps.ts';
import { HEADING_TRAPS } from './heading-traps.ts';
import type { Plan } from './invent.ts';
import type { Style } from './style.ts';
import type { Trap } from './trap.ts';

/** One of the traps that the plan has a place for. */
export function setTrap(plan: Plan, style: Style, random: Random): Trap | null {
  const makers = [...HEADING_TRAPS, ...CELL_TRAPS, ...EXPORT_TRAPS];
  for (let tries = 0; tries < makers.length; tries += 1) {
    const trap = random.pick(makers)(plan, style, random);
    if (trap) return trap;
  }
  return null;
}
