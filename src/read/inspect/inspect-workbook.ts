/** A workbook read as whatever it is: a matrix, an export, both or neither. */

import type { Finding } from '../../diagnostics/finding.ts';
import type { Execution } from '../../model/execution.ts';
import type { NearestTable, TableReading } from '../../model/layout.ts';
import type { Plan } from '../../model/plan.ts';
import type { Sheet, Workbook } from '../book/workbook.ts';
import type { LayoutHints } from '../decide/hints.ts';
import { holdsExecution } from '../execution/export-tables.ts';
import { type ReadExecution, readExecution } from '../execution/read-execution.ts';
import { readInside, withoutRead } from '../execution/read-inside.ts';
import { nearestOf, nearReport } from '../explain/nearest-report.ts';
import type { NoTable } from '../explain/no-table.ts';
import { holdsPlan } from '../plan/holds-plan.ts';
import { type ReadPlan, readPlan } from '../plan/read-plan.ts';

/** A sheet of which nothing was read. */
export interface OtherSheet {
  readonly name: string;
  readonly visible: boolean;
  /** Whether it has no cell with content. */
  readonly empty: boolean;
}

/** How a workbook was understood, and what was read from it. */
export interface Inspection {
  readonly tables: readonly TableReading[];
  readonly others: readonly OtherSheet[];
  /** The table that comes nearest to one, where nothing is recognised. */
  readonly nearest: NearestTable | null;
  readonly plan: Plan | null;
  readonly execution: Execution | null;
  readonly findings: readonly Finding[];
}

/** How to read each kind of table. */
export interface InspectionHints {
  readonly matrix: LayoutHints;
  readonly report: LayoutHints;
}

/** Reads the workbook as what its headers say; where no sheet is either, a finding says so. */
export function inspectWorkbook(
  workbook: Workbook,
  { matrix, report }: InspectionHints,
): Inspection {
  const read = holdsPlan(workbook, matrix) ? readPlan(workbook, matrix) : null;
  const exported = readExport(workbook, read, report);
  const neither = read || exported ? null : nearer(workbook, { matrix, report });
  const tables = [...(read?.tables ?? []), ...(exported?.tables ?? [])];
  const taken = new Set(tables.map(({ sheet }) => sheet));
  return {
    tables,
    others: workbook.sheets.filter(({ name }) => !taken.has(name)).map(describeSheet),
    nearest: neither?.nearest ?? null,
    plan: read?.plan ?? null,
    execution: exported?.execution ?? null,
    findings: [
      ...withoutRead(read?.findings ?? [], exported?.execution ? [exported.execution] : []),
      ...(exported?.findings ?? []),
      ...(neither ? [neither.finding] : []),
      ...(read?.ofExecution ?? []).filter(({ code }) => code !== 'PES137'),
    ],
  };
}

/** The execution that the workbook carries apart from the columns of its matrix, or is itself. */
function readExport(
  workbook: Workbook,
  read: ReadPlan | null,
  report: LayoutHints,
): ReadExecution | null {
  if (read?.plan) {
    return readInside(workbook, { plan: read.plan, tables: read.tables, versions: [] }, report);
  }
  return holdsExecution(workbook, report) ? readExecution(workbook, report) : null;
}

/** What a workbook that is neither is nearer to: what lacks less; where both lack as much, the report only where a column may be its execution. */
function nearer(workbook: Workbook, hints: InspectionHints): NoTable {
  const matrix = nearestOf(workbook, 'matrix', hints.matrix);
  const report = nearestOf(workbook, 'segplan', hints.report);
  const lacks = ({ nearest }: NoTable) => nearest?.missing.length ?? Number.POSITIVE_INFINITY;
  if (lacks(report) !== lacks(matrix)) return lacks(report) < lacks(matrix) ? report : matrix;
  // A table without objective, trend or weight has nothing of a matrix that a report has not.
  const isPlain = matrix.nearest?.missing.some(({ anyOf }) => anyOf.includes('trend')) === true;
  return isPlain && nearReport(workbook, hints.report) !== null ? report : matrix;
}

function describeSheet({ name, visibility, rows }: Sheet): OtherSheet {
  return {
    name,
    visible: visibility === 'visible',
    empty: rows.every(({ cells }) => cells.length === 0),
  };
}
