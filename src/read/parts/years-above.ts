/** Tables of one sheet under titles of their own: the year that stands above the first is that of all. */

import { foldText } from '../../model/text.ts';
import { hasYears, type Part, partAbout } from './part.ts';

/**
 * The parts, each without years of its own with the year that the titles of its sheet give above the
 * first table, where both have the same headings: what stands over a table an objective is said once.
 */
export function withYearsAbove(parts: readonly Part[]): readonly Part[] {
  return parts.map((part) => {
    if (hasYears(part) || part.subject.clash) return part;
    const first = parts.find(({ table }) => table.grid.sheet === part.table.grid.sheet);
    const around = first?.subject.around;
    if (!first || !around || !isAlike(first, part)) return part;
    return partAbout(part, { ...part.subject, around });
  });
}

/** Whether the table goes on with the one above, or has the same headings. */
function isAlike(first: Part, part: Part): boolean {
  return part.table.continues || headingsOf(first) === headingsOf(part);
}

/** The headings in whatever order: those of another page may be. */
function headingsOf({ table: { columns } }: Part): string {
  return columns
    .map(({ header }) => foldText(header))
    .sort()
    .join('\n');
}
