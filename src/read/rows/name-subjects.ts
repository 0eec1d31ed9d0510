/** Whom the findings of a table speak of: what stands on the row of each. */

import type { Finding } from '../../diagnostics/finding.ts';
import { type IndicatorSubject, indicatorSubject } from '../../diagnostics/subject.ts';
import type { Named } from '../../diagnostics/wording.ts';
import { cellsOf, type Source } from '../../model/source.ts';

/** What was read of one row: an indicator, a vigencia of it, a record. */
export interface ReadRow extends Named {
  readonly source: Source;
}

/** The findings, those on a row of an indicator, or on a cell of another sheet that gives a figure of it, with it for their subject. */
export function nameSubjects(
  findings: readonly Finding[],
  rows: readonly ReadRow[],
): readonly Finding[] {
  if (findings.length === 0) return findings;
  const byRow = new Map<string, IndicatorSubject>();
  for (const row of rows) {
    const { source } = row;
    const elsewhere = cellsOf(source).filter(({ sheet }) => sheet !== source.sheet);
    for (const at of [source, ...elsewhere]) {
      const key = rowKey(at.sheet, at.row);
      if (!byRow.has(key)) byRow.set(key, indicatorSubject(row));
    }
  }
  return findings.map((finding) => {
    const { at, subject } = finding;
    if (subject.kind !== 'table' || at.cell === null) return finding;
    return { ...finding, subject: byRow.get(rowKey(subject.sheet, at.cell.row)) ?? subject };
  });
}

function rowKey(sheet: string, row: number): string {
  return `${row} ${sheet}`;
}
