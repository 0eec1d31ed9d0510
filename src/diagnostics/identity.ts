/** What makes a finding the same one: its code, its subject, its vigencia and its facts. */

import { toExcelDigits } from '../model/number.ts';
import { entryOf } from './catalogue.ts';
import type { Finding, Place } from './finding.ts';
import { identifySubject } from './subject.ts';

/** The finding as values that no row, column, file name or sentence is part of. */
export function identify(finding: Finding): readonly unknown[] {
  const { code, at, subject, vigencia, facts } = finding;
  const { identity } = entryOf(code);
  // A sheet is its own subject only where the finding is on the whole of it.
  const sheet = subject.kind === 'table' && at.cell === null ? [at.sheet] : [];
  return [code, [...identifySubject(subject), ...sheet], vigencia, identity?.(facts) ?? facts];
}

/** The place as one text, equal for equal places. */
export function placeText({ file, sheet, cell }: Place): string {
  return JSON.stringify([file, sheet, cell?.row, cell?.column]);
}

/** The value as one text whatever the order of its keys, its numbers at the 15 digits of Excel. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'number') return toExcelDigits(part);
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
