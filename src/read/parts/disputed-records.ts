/** The records of an export without the figures that another table of it gives otherwise. */

import { type Finding, finding, placeOf } from '../../diagnostics/finding.ts';
import type { ExecutionRecord } from '../../model/execution.ts';
import { type CellRef, cellOf } from '../../model/source.ts';
import type { Choice } from './choose.ts';
import { align } from './compare.ts';
import { nameTable, placeOfTable } from './name-table.ts';
import type { Part } from './part.ts';
import { withheld } from './withheld.ts';

/** More cells than this are counted and not named. */
const MOST_CELLS = 5;

const FIGURES = ['programmed', 'executed'] as const;

/** The records of that table without what its rivals give otherwise, with an error for each year. */
export function withholdRecords(
  records: readonly ExecutionRecord[],
  { rivals }: Choice,
  part: Part,
  findings: Finding[],
): readonly ExecutionRecord[] {
  let kept = records;
  for (const { other } of rivals.filter((pair) => pair.kept === part)) {
    const alignment = align(part.facts, other.facts);
    const cells = new Map<number, CellRef[]>();
    kept = kept.map((record) => {
      const { row } = record.source;
      const [mine, its] = [alignment.own(row), alignment.ofRow(row)];
      const differing = FIGURES.filter((field) => {
        const slot = `${field}/${record.vigencia}`;
        const [a, b] = [mine?.get(slot), its?.get(slot)];
        return a !== undefined && b !== undefined && a !== b;
      });
      if (differing.length === 0) return record;
      const own = differing.flatMap((field) => cellOf(record.source, field) ?? []);
      cells.set(record.vigencia, [...(cells.get(record.vigencia) ?? []), ...own]);
      const kept = differing.map((field) => {
        return [field, withheld(record[field], cellOf(record.source, field), 'PES115')] as const;
      });
      return { ...record, ...Object.fromEntries(kept) };
    });
    for (const [vigencia, differing] of cells) {
      const [sheet, name] = [nameTable(part.table), nameTable(other.table)];
      const facts = { sheet, other: name, vigencia, count: differing.length };
      const places = differing.slice(0, MOST_CELLS).map(placeOf);
      const related = [placeOfTable(other.table), ...places];
      findings.push(finding('PES115', placeOfTable(part.table), facts, { related, vigencia }));
    }
  }
  return kept;
}
