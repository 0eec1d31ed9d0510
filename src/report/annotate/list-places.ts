/** Where a finding is, as the list of findings says it and links to it. */

import type { GatheredFinding } from '../../diagnostics/gather.ts';
import { sheetRangesOf, sizeOf, writeRange } from '../../diagnostics/ranges.ts';
import type { BookBase } from '../../model/book-base.ts';
import { quotedSheet } from '../../model/source.ts';
import { childOf } from './part-edit.ts';

/** Of more ranges than these, the others are counted. */
const MOST_PLACES = 12;

/** The first cells of the finding; nothing where it is of no sheet of the workbook. */
export function linkTo(finding: GatheredFinding, { sheetNames }: BookBase): string | null {
  const [place] = sheetRangesOf(finding);
  if (!place || place.sheet === null || !sheetNames.includes(place.sheet)) return null;
  const [range] = place.ranges;
  return `${quotedSheet(place.sheet)}!${range ? writeRange(range) : 'A1'}`;
}

/** The cells of a finding: the first of them, then the others of each sheet, named once. */
export function listCells(finding: GatheredFinding): readonly string[] {
  const places = sheetRangesOf(finding).flatMap(({ sheet, ranges }, at) => {
    if (sheet === null) return [];
    const name = quotedSheet(sheet);
    const cells = ranges.map((range) => ({ text: writeRange(range), count: sizeOf(range) }));
    const [first, ...rest] = cells;
    if (!first) return [{ name, cells: [] }];
    return at > 0
      ? [{ name, cells }]
      : [
          { name, cells: [first] },
          { name: '', cells: rest },
        ];
  });
  let left = MOST_PLACES;
  let unnamed = 0;
  const lines = places.flatMap(({ name, cells }) => {
    const shown = cells.slice(0, left);
    left -= shown.length;
    unnamed += cells.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
    const said = shown.map(({ text }) => text).join(', ');
    if (said === '') return cells.length === 0 && name !== '' ? [name] : [];
    return name === '' ? [said] : [`${name}!${said}`];
  });
  return unnamed === 0 ? lines : [...lines, `y ${unnamed} más`];
}

/** Whether the workbook does not show a sheet. */
export function isHidden(sheet: string | null, { workbook }: BookBase): boolean {
  const sheets = childOf(workbook.part.root, 'sheets')?.children ?? [];
  const own = sheets.find(({ attributes }) => attributes.get('name')?.text === sheet);
  return own?.attributes.has('state') === true && own.attributes.get('state')?.text !== 'visible';
}
