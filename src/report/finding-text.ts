/** A finding in one paragraph: what is, what it does to the figures and what to do. */

import type { GatheredFinding } from '../diagnostics/gather.ts';
import { writePlaces } from './places.ts';
import { sayShifts } from './readings.ts';

/** What the finding says and does to the figures, and what to do. */
export function sayFinding({ message, shifts, help }: GatheredFinding): string {
  return [message, ...sayShifts(shifts), help].join(' ');
}

/** The same after its cells, where it has any: «Plan!H12: …». */
export function sayFindingWithPlace(finding: GatheredFinding): string {
  const place = writePlaces(finding);
  return `${place === '' ? '' : `${place}: `}${sayFinding(finding)}`;
}
