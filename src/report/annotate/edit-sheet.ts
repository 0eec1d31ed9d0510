/** A worksheet with the colours of its marks, and its notes: each element in the place its schema says. */

import { writeRange } from '../../diagnostics/ranges.ts';
import type { BasePart, XmlElement } from '../../model/book-base.ts';
import { SHEET_CHILDREN, type SheetChild } from '../office/worksheet-order.ts';
import { element } from '../office/xml-writing.ts';
import type { MarkStyles } from './add-styles.ts';
import { SEVERITIES } from './looks.ts';
import { type Mark, rangesOfMarks } from './marks.ts';
import { numberOf, type PartEdit, prefixOf, within } from './part-edit.ts';

/** A condition that always holds, by which the colours of ours are known again. */
const CONDITION = 'N("pes")=0';
/** So many ranges a conditional format is given at most: Excel takes some thousands. */
const MOST_RANGES = 500;

/** Puts an element in its place among the children of a worksheet. */
export function insertChild(edit: PartEdit, name: SheetChild, fragment: string): void {
  const { root } = edit.part;
  const rank = SHEET_CHILDREN.indexOf(name);
  const before = root.children.findLast((child) => rankOf(child) <= rank);
  const at = before?.end ?? root.inner;
  edit.replace(at, at, fragment);
}

/** Colours the cells of the marks, after every conditional format that there is; those of an earlier copy go. */
export function colourMarks(edit: PartEdit, marks: readonly Mark[], styles: MarkStyles): void {
  const p = prefixOf(edit.part);
  const own = forgetColours(edit);
  let priority = highestPriority(edit.part, own);
  const formats = SEVERITIES.flatMap((severity) => {
    const ranges = rangesOfMarks(marks.filter((mark) => mark.severity === severity));
    const lots = Math.ceil(ranges.length / MOST_RANGES);
    return Array.from({ length: lots }, (_, lot) => {
      const cells = ranges.slice(lot * MOST_RANGES, (lot + 1) * MOST_RANGES).map(writeRange);
      priority += 1;
      const rule = element(
        `${p}cfRule`,
        { type: 'expression', dxfId: styles.formats[severity], priority },
        element(`${p}formula`, {}, CONDITION),
      );
      return element(`${p}conditionalFormatting`, { sqref: cells.join(' ') }, rule);
    });
  });
  if (formats.length > 0) insertChild(edit, 'conditionalFormatting', formats.join(''));
}

/** Takes out the colours of an earlier copy, and gives their rules. */
function forgetColours(edit: PartEdit): ReadonlySet<XmlElement> {
  const formats = edit.part.root.children.filter(({ name }) => name === 'conditionalFormatting');
  const own = formats.flatMap((format) => {
    const rules = format.children.filter(({ name }) => name === 'cfRule');
    const ours = rules.filter(isOurs);
    if (ours.length === 0) return [];
    const gone = ours.length === rules.length ? [format] : ours;
    for (const { start, end } of gone) edit.replace(start, end, '');
    return ours;
  });
  return new Set(own);
}

function isOurs({ children }: XmlElement): boolean {
  return children.some(({ name, text }) => name === 'formula' && text === CONDITION);
}

/** The highest number among the rules, also those that only newer programs know: the last to count. */
function highestPriority({ root }: BasePart, own: ReadonlySet<XmlElement>): number {
  const rules = root.children
    .filter(({ name }) => name === 'conditionalFormatting' || name === 'extLst')
    .flatMap((child) => [...within(child)])
    .filter((rule) => !own.has(rule));
  return rules.reduce((most, rule) => Math.max(most, numberOf(rule, 'priority') || 0), 0);
}

/** Where a child stands; one that offers alternatives, where the first that is known does. */
function rankOf(child: XmlElement): number {
  const names: readonly string[] = SHEET_CHILDREN;
  const own = names.indexOf(child.name);
  if (own >= 0 || child.name !== 'mc:AlternateContent') {
    return own >= 0 || BEFORE_CELLS.has(child.name) ? own : Number.POSITIVE_INFINITY;
  }
  const known = [...within(child)].find(({ name }) => names.includes(name));
  return known ? names.indexOf(known.name) : Number.POSITIVE_INFINITY;
}

const BEFORE_CELLS: ReadonlySet<string> = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
]);
