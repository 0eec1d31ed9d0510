/** The execution that the workbook of a matrix carries apart from its columns. */

import type { Finding, Place } from '../../diagnostics/finding.ts';
import type { Execution } from '../../model/execution.ts';
import type { TableReading } from '../../model/layout.ts';
import { indicatorsOf, type Plan } from '../../model/plan.ts';
import type { Workbook } from '../book/workbook.ts';
import type { ExecutionOptions } from './execution-options.ts';
import { holdsExecution } from './export-tables.ts';
import { type ReadExecution, readExecution } from './read-execution.ts';

/** The matrix of a workbook as it was read. */
export interface OwnMatrix {
  readonly plan: Plan;
  readonly tables: readonly TableReading[];
  /** Sheets of other versions of it, which are no execution. */
  readonly versions: readonly string[];
}

/**
 * Reads the other sheets as the execution of the matrix or, where none reads so and the matrix says
 * of no indicator what was executed, the other tables of its own sheets; `null` where there is none.
 */
export function readInside(
  workbook: Workbook,
  { plan, tables, versions }: OwnMatrix,
  options: ExecutionOptions,
): ReadExecution | null {
  const apart = { ...options, except: [...tables.map(({ sheet }) => sheet), ...versions] };
  if (holdsExecution(workbook, apart)) return readExecution(workbook, apart);
  if (indicatorsOf(plan).some(isExecuted)) return null;
  const beside = { ...options, except: versions, taken: tables };
  if (!holdsExecution(workbook, beside)) return null;
  const read = readExecution(workbook, beside);
  const { execution } = read;
  // The titles of the sheet are above both tables.
  const isUndated = execution?.cutoffs.length === 0;
  return isUndated ? { ...read, execution: { ...execution, cutoffs: plan.cutoffs } } : read;
}

function isExecuted({ vigencias }: Plan['objectives'][number]['indicators'][number]): boolean {
  return vigencias.some(({ executed }) => executed.kind !== 'blank');
}

/** The findings without those that say of a table that nobody reads it, where it is the execution. */
export function withoutRead(
  findings: readonly Finding[],
  executions: readonly Execution[],
): readonly Finding[] {
  const read = executions.flatMap(({ records }) => records.map(({ source }) => source));
  const isRead = ({ file, sheet, cell }: Place) =>
    read.some((own) => own.file === file && own.sheet === sheet && own.row > (cell?.row ?? 0));
  return findings.filter(({ code, at }) => code !== 'PES126' || !isRead(at));
}
