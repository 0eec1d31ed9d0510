/** Where findings are, in words. */

import {
  type SheetRanges,
  sheetRangesOf,
  sizeOf,
  type WithCells,
  writeRange,
} from '../diagnostics/ranges.ts';
import { quotedSheet } from '../model/source.ts';

/** The cells that have the cause: those of `here` without their sheet, the others behind it. */
export function listPlaces(finding: WithCells, here: string | null = null): readonly string[] {
  return sheetRangesOf(finding).flatMap((place) => writeRanges(place, here));
}

function writeRanges({ sheet, ranges }: SheetRanges, here: string | null): readonly string[] {
  if (sheet === null) return [];
  if (ranges.length === 0) return sheet === here ? [] : [quotedSheet(sheet)];
  const before = sheet === here ? '' : `${quotedSheet(sheet)}!`;
  return ranges.map((range) => before + writeRange(range));
}

/** The same in so many ranges, and how many cells more: `N4:N334, P7 y 12 más`. */
export function writePlaces(
  finding: WithCells,
  here: string | null = null,
  most: number = Number.POSITIVE_INFINITY,
): string {
  const places = listPlaces(finding, here);
  if (places.length <= most) return places.join(', ');
  const ranges = sheetRangesOf(finding).flatMap((place) => place.ranges);
  const shown = ranges.slice(0, most).reduce((sum, range) => sum + sizeOf(range), 0);
  return `${places.slice(0, most).join(', ')} y ${finding.cells.length - shown} más`;
}
