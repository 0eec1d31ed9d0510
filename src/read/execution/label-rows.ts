/** What columns that nobody reads tell of rows of one indicator: which is in force, and of what part each is. */

import type { ExecutionRecord, RowPart } from '../../model/execution.ts';
import { groupBy } from '../../model/group.ts';
import { keyText } from '../../model/plan.ts';
import { foldText } from '../../model/text.ts';
import { textOf } from '../book/grid.ts';
import type { Column } from '../decide/column.ts';
import type { TableReader } from '../rows/table-reader.ts';
import { standingOf } from '../values/standings.ts';

/** A text longer than this explains; it is the name of no part. */
const LONGEST_LABEL = 120;

/** The records, with what tells those of one indicator and vigencia apart. */
export function labelRows(
  reader: TableReader,
  records: readonly ExecutionRecord[],
): readonly ExecutionRecord[] {
  const { grid, columns } = reader.table;
  const texts = columns.filter(({ field, cells }) => cells === 'texts' && !NAMES.has(field));
  const groups = groupBy(records, ({ key, vigencia }) => `${keyText(key)}/${vigencia}`);
  const told = new Map<ExecutionRecord, Partial<RowPart>>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const column of texts) {
      const { index } = column;
      const said = group.map(({ source }) => textOf(grid.see(source.row, index).cell));
      const standings = said.map(standingOf);
      const areAll = standings.every((one) => one !== null);
      if (areAll && new Set(standings).size > 1) {
        group.forEach((record, at) => {
          const standing = standings[at];
          if (standing) told.set(record, { ...told.get(record), standing });
        });
      } else if (isLabel(column) && areDistinct(said)) {
        group.forEach((record, at) => {
          told.set(record, { label: said[at] as string, ...told.get(record) });
        });
      }
    }
  }
  if (told.size === 0) return records;
  return records.map((record) => {
    const own = told.get(record);
    return own
      ? { ...record, part: { cutoff: null, order: null, ...record.part, ...own } }
      : record;
  });
}

/** Fields that name the indicator: what they say is part of its name. */
const NAMES: ReadonlySet<Column['field']> = new Set(['goal', 'indicator', 'entity']);

/** A column that nobody reads of an export, and that tells no story. */
function isLabel({ field, holds }: Column): boolean {
  const isUnread =
    field === null || field === 'unused' || field === 'status' || field === 'objective';
  return isUnread && holds !== 'observation';
}

function areDistinct(texts: readonly string[]): boolean {
  const folded = new Set(texts.map(foldText));
  return (
    folded.size === texts.length &&
    texts.every((text) => text !== '' && text.length <= LONGEST_LABEL)
  );
}
