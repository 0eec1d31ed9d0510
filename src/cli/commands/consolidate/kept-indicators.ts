/** The indicators of the sectors, packed: of many, those in use are whole and the others take little. */

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { IndicatorSummary } from '../../../report/consolidate/report.ts';

type OfSector = readonly (readonly IndicatorSummary[])[];

/** Fast: what is packed is asked for again soon, and once. */
const LEVEL = 1;

/** Indicators by the place of their sector. */
export class KeptIndicators {
  private readonly packed = new Map<number, Uint8Array>();

  /** Keeps those of a sector. */
  keep(sector: number, indicators: OfSector): void {
    const text = new TextEncoder().encode(JSON.stringify(indicators));
    this.packed.set(sector, deflateRawSync(text, { level: LEVEL }));
  }

  /** Those of a sector, as they were kept; none where nothing was. */
  find(sector: number): OfSector {
    const packed = this.packed.get(sector);
    if (!packed) return [];
    return JSON.parse(new TextDecoder().decode(inflateRawSync(packed)));
  }
}
