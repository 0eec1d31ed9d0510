/** Which row writes the goal of each row: a goal is often written once, over its indicators. */

import type { ColumnField } from '../../model/field.ts';
import { foldText } from '../../model/text.ts';
import { textOf } from '../book/grid.ts';
import type { TableReader } from '../rows/table-reader.ts';
import { goalKindOfCell } from '../values/goal-kinds.ts';

/** The rows that write the name, the code and the kind of a goal. */
export interface GoalOwner {
  readonly name: number;
  readonly code: number;
  readonly kind: number;
}

/**
 * The owner of the goal of each row. A row with an indicator whose goal is blank is of the goal of
 * the row above it; one that repeats its name, or its code, takes what it leaves blank from there.
 */
export function goalOwners(
  reader: TableReader,
  rows: readonly number[],
  groupOf: (row: number) => unknown,
): (row: number) => GoalOwner {
  const owners = new Map<number, GoalOwner>();
  const ownerOf = (row: number) => owners.get(row) ?? { name: row, code: row, kind: row };
  const has = { name: reader.column('goal') !== null, code: reader.column('goalCode') !== null };
  if (!has.name && !has.code) return ownerOf;
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    const noName = isBlank(reader, row, 'goal');
    const noCode = isBlank(reader, row, 'goalCode');
    const lacks = (has.name && noName) || (has.code && noCode);
    if (above === undefined || !lacks || groupOf(above) !== groupOf(row)) return;
    const { name, code, kind } = ownerOf(above);
    const both = noName && noCode && !isBlank(reader, row, 'indicator');
    const sameName = !noName && noCode && alike(reader, 'goal', name, row);
    const sameCode = noName && !noCode && alike(reader, 'goalCode', code, row);
    if (!(both || sameName || sameCode) || !mayShareKind(reader, kind, row)) return;
    owners.set(row, {
      name: noName ? name : row,
      code: noCode ? code : row,
      kind: isBlank(reader, row, 'goalKind') ? kind : row,
    });
  });
  return ownerOf;
}

function isBlank(reader: TableReader, row: number, field: ColumnField): boolean {
  const at = reader.cells(row, [field])[field];
  return !at || textOf(reader.table.grid.see(at.row, at.column).cell) === '';
}

function alike(reader: TableReader, field: ColumnField, above: number, row: number): boolean {
  const [first, second] = [reader.text(above, field), reader.text(row, field)];
  return first !== null && second !== null && foldText(first) === foldText(second);
}

/** A row that names another kind of goal is of another goal. */
function mayShareKind(reader: TableReader, above: number, row: number): boolean {
  const [first, second] = [reader.text(above, 'goalKind'), reader.text(row, 'goalKind')];
  return first === null || second === null || goalKindOfCell(first) === goalKindOfCell(second);
}
