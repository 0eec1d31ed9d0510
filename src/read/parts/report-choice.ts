/** What a person is told of the tables that were read together, and of those that were not. */

import { type Finding, finding } from '../../diagnostics/finding.ts';
import type { ColumnField } from '../../model/field.ts';
import type { Guess } from '../../model/layout.ts';
import { textOf } from '../book/grid.ts';
import { rowsBetween } from '../book/workbook.ts';
import { hasField, type Table } from '../layout/table.ts';
import type { Choice } from './choose.ts';
import { headingOf, nameTable, placeOfTable } from './name-table.ts';
import type { Part } from './part.ts';

/** Reports each table left aside with the reason, and each that stands beside those read. */
export function reportChoice(
  { parts, left, strays }: Choice,
  others: readonly Table[],
  findings: Finding[],
): void {
  for (const { part, over, because, isKeyed } of left) {
    const brings = because === 'fields' ? missingIn(over.table, part.table) : [];
    const facts = {
      sheet: nameTable(over.table),
      other: nameTable(part.table),
      because,
      ...(brings.length > 0 ? { brings } : {}),
      ...(isKeyed ? { isKeyed } : {}),
    };
    const related = [placeOfTable(part.table)];
    findings.push(finding('PES123', placeOfTable(over.table), facts, { related }));
  }
  for (const { kept, other } of strays) {
    const place = headingOf(other.table);
    const { sheet } = kept.table.grid;
    const isBeside = sheet === other.table.grid.sheet;
    const facts = { row: kept.table.header.first, ...(isBeside ? {} : { sheet: sheet.name }) };
    findings.push(finding('PES142', place, facts, { related: [headingOf(kept.table)] }));
  }
  for (const table of others) findings.push(reportOther(table));
  const [first, ...more] = parts;
  // Where each names its objective, as the published sheets do, nobody wonders.
  const joined = more.filter(({ table, subject }) => !table.continues && !subject.objective);
  if (first && joined.length > 0) {
    const facts = { tables: [first, ...joined].map(({ table }) => nameTable(table)) };
    const related = joined.map(({ table }) => placeOfTable(table));
    findings.push(finding('PES143', placeOfTable(first.table), facts, { related }));
  }
}

/** What of a plan a table lacks and another has. */
function missingIn(own: Table, other: Table): readonly ColumnField[] {
  return (['trend', 'weight', 'programmed'] as const).filter(
    (field) => hasField(other, field) && !hasField(own, field),
  );
}

function reportOther(table: Table): Finding {
  const { grid, header, until, columns } = table;
  const at = columns[0]?.at ?? { row: header.first, column: 1 };
  const text = textOf(grid.see(at.row, at.column).cell);
  const count = rowsBetween(grid.sheet, header.last + 1, until).length;
  return finding('PES126', headingOf(table), { text, count });
}

/** The choices between that part and others, for who asks how the file was read. */
export function guessesOf({ left, rivals, strays }: Choice, part: Part): readonly Guess[] {
  return [
    ...left.map(({ part: other, over, because }) => ({ other, over, because })),
    ...rivals.map(({ kept, other }) => ({ other, over: kept, because: 'none' as const })),
    ...strays.map(({ kept, other }) => ({ other, over: kept, because: 'unsure' as const })),
  ]
    .filter(({ over }) => over === part)
    .map(({ other, because }) => ({ kind: 'sheet', over: nameTable(other.table), because }));
}
