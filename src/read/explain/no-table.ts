/** What is said where no sheet is of a role: what was looked for, and what comes nearest. */

import {
  type Finding,
  finding,
  type Place,
  placeOf,
  wholePlace,
} from '../../diagnostics/finding.ts';
import { isReadField } from '../../model/field.ts';
import type { NearestTable, TableRole } from '../../model/layout.ts';
import { refOf } from '../book/grid.ts';
import type { Sheet, Workbook } from '../book/workbook.ts';
import type { LayoutHints } from '../decide/hints.ts';
import { EVIDENCE } from '../layout/candidates.ts';
import { type Nearest, nearestTable } from '../layout/nearest-table.ts';
import { otherShape } from '../layout/other-shape.ts';
import type { Table } from '../layout/table.ts';
import { likelyColumns } from './nearest-columns.ts';
import { RECOMMENDED } from './recommended.ts';
import { describeColumns } from './understanding.ts';

/** The table that comes nearest, and the finding that it is none. */
export interface NoTable {
  readonly nearest: NearestTable | null;
  readonly finding: Finding;
}

/** Says that none of the tables of those sheets is of the role. */
export function noTable(
  workbook: Workbook,
  role: TableRole,
  sheets: readonly Sheet[],
  tables: readonly Table[],
  hints: LayoutHints,
): NoTable {
  const shape = hints.header ? null : otherShape(sheets, hints);
  const found = shape ? null : nearestTable(workbook.name, role, sheets, tables, hints);
  const nearest = found && describeNearest(found, role);
  const facts = {
    role,
    sheets: sheets.map(({ name }) => name),
    separator: workbook.separator ?? null,
    wanted: EVIDENCE[role].expected.map((field) => RECOMMENDED[field][0]),
    nearest: nearest && { ...summarise(nearest), disturbing: found?.disturbing ?? null },
    shape,
  };
  const place = found
    ? placeOfHeading(found.table)
    : shape
      ? placeOf({ file: workbook.name, sheet: shape.sheet, ...shape.at })
      : wholePlace(workbook.name);
  return { nearest, finding: finding('PES101', place, facts, { subject: { kind: 'file' } }) };
}

function describeNearest({ table, missing }: Nearest, role: TableRole): NearestTable {
  const { name, visibility } = table.grid.sheet;
  return {
    sheet: name,
    role,
    visible: visibility === 'visible',
    header: table.header,
    columns: describeColumns(table, role),
    missing: missing.map((anyOf) => ({ anyOf, likely: likelyColumns(table.columns, anyOf, role) })),
  };
}

function summarise({ sheet, role, header, columns, missing }: NearestTable) {
  const understood = columns.flatMap(({ field }) =>
    field !== null && isReadField(field) ? [field] : [],
  );
  const unread = columns.flatMap(({ field, aside, header: text }) =>
    field === null && aside === null && text !== '' ? [text] : [],
  );
  return { sheet, role, header, understood: [...new Set(understood)], missing, unread };
}

function placeOfHeading({ grid, columns: [first] }: Table): Place {
  return first ? placeOf(refOf(grid, first.at)) : wholePlace(grid.file, grid.sheet.name);
}
