/** Percentages as files print them. */

import type { NumberFigure } from './figure.ts';

/** A printed number without % may be a fraction or of 0 to 100: the reading nearer to ours. */
export function nearestRatio({ value, percent }: NumberFigure, computed: number): number {
  const readings = percent ? [value] : [value, value / 100];
  return readings.reduce((best, reading) =>
    Math.abs(reading - computed) < Math.abs(best - computed) ? reading : best,
  );
}
