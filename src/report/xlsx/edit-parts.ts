/** Changes in the text of the parts of a package, each in the place its schema says. */

import type { Parts } from './zip-package.ts';

/** Elements of a worksheet after its cells, in the order of its schema. */
const ORDER = [
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/** Inserts an element of a worksheet before the first that its schema puts after it. */
export function insertChild(
  parts: Parts,
  sheet: string,
  name: (typeof ORDER)[number],
  fragment: string,
): void {
  const later: ReadonlySet<string> = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
  edit(parts, sheet, (xml) => {
    const at = findChild(xml, later);
    return xml.slice(0, at) + fragment + xml.slice(at);
  });
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

/** The XML with a fragment before the last mark of that kind; throws `RangeError` without one. */
export function insertBefore(xml: string, mark: string, fragment: string): string {
  const at = xml.lastIndexOf(mark);
  if (at < 0) throw new RangeError(`No ${mark} in the part`);
  return xml.slice(0, at) + fragment + xml.slice(at);
}

/** The XML with a fragment after the first tag of that kind; throws `RangeError` without one. */
export function insertAfter(xml: string, tag: RegExp, fragment: string): string {
  const found = tag.exec(xml);
  if (!found) throw new RangeError(`No ${tag.source} in the part`);
  const at = found.index + found[0].length;
  return xml.slice(0, at) + fragment + xml.slice(at);
}

/** Changes the text of a part; throws `RangeError` where the package has none of that name. */
export function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts.get(name);
  if (part === undefined) throw new RangeError(`The package has no ${name}`);
  parts.set(name, change(part));
}
