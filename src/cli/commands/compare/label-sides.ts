/** What tells the sides of a comparison from one another. */

import { basename } from 'node:path';
import { writeCell } from '../../../report/cells/cell-text.ts';
import type { OpenedSide } from './side.ts';

/** A label a side: its cutoff, its vigencia or its file, whichever is another in each of them. */
export function labelSides(sides: readonly OpenedSide[]): readonly string[] {
  const dates = sides.map(({ evaluation: { cutoff } }) =>
    cutoff === null ? null : writeCell({ kind: 'date', iso: cutoff }),
  );
  const years = sides.map(({ evaluation }) => String(evaluation.vigencia));
  const names = sides.map(({ name }) => basename(name));
  const told = [years, dates, names].find(
    (labels) => !labels.includes(null) && new Set(labels).size === sides.length,
  );
  if (told) return told.map((label) => label ?? '');
  return sides.length === 2 ? ['Antes', 'Después'] : sides.map((_, at) => `Corte ${at + 1}`);
}
