/** Elements added to a worksheet, each in the place its schema says. */

import { edit } from '../office/edit-parts.ts';
import { SHEET_CHILDREN, type SheetChild } from '../office/worksheet-order.ts';
import { element } from '../office/xml-writing.ts';
import type { Parts } from '../office/zip-package.ts';

/** Inserts an element of a worksheet before the first that its schema puts after it. */
export function insertChild(parts: Parts, sheet: string, name: SheetChild, fragment: string): void {
  const later: ReadonlySet<string> = new Set(
    SHEET_CHILDREN.slice(SHEET_CHILDREN.indexOf(name) + 1),
  );
  edit(parts, sheet, (xml) => {
    const at = findChild(xml, later);
    return xml.slice(0, at) + fragment + xml.slice(at);
  });
}

/** The worksheet with those cells in the place of none, and the range they stand in. */
export function insertCells(xml: string, cells: string, range: string): string {
  const place = '<sheetData/>';
  const at = xml.indexOf(place);
  if (at < 0) throw new RangeError(`No ${place} in the part`);
  const before = xml
    .slice(0, at)
    .replace(/<dimension ref="[^"]*"\/>/, element('dimension', { ref: range }));
  return before + cells + xml.slice(at + place.length);
}

/** Where the first child of the root of that name starts after the cells, else the root's end. */
function findChild(xml: string, names: ReadonlySet<string>): number {
  const cells = /<\/sheetData>|<sheetData\/>/.exec(xml);
  const tags = /<(\/?)([\w:]+)[^>]*?(\/?)>/g;
  tags.lastIndex = cells ? cells.index + cells[0].length : 0;
  let depth = 0;
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    const [, closing, name = '', empty] = tag;
    if (depth === 0 && (closing || names.has(name))) return tag.index;
    if (closing) depth -= 1;
    else if (!empty) depth += 1;
  }
  throw new RangeError('A worksheet without end');
}
