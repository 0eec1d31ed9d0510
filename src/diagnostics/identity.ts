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
  return `${cell?.row}/${cell?.column}/${JSON.stringify([file, sheet])}`;
}

/** The value as one text of JSON: its keys in order, its numbers at the 15 digits of Excel. */
export function canonicalText(value: unknown): string {
  if (typeof value === 'number') {
    return JSON.stringify(Number.isInteger(value) ? value : toExcelDigits(value));
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonicalText(part)}`);
  return `{${parts.join(',')}}`;
}
