/** What is looked for to know the execution, and what was found. */

import type { Finding } from '../../diagnostics/finding.ts';
import type { Execution } from '../../model/execution.ts';
import type { TableReading } from '../../model/layout.ts';
import type { Plan } from '../../model/plan.ts';
import type { OtherTable } from '../../read/execution/other-tables.ts';
import { readExecution } from '../../read/execution/read-execution.ts';
import type { Config } from '../configuration/configuration.ts';
import type { OpenedWorkbook } from './opener.ts';

/** The executions of a run, the files they come from and what to tell the user of the choice. */
export interface Discovery {
  readonly executions: readonly Execution[];
  readonly findings: readonly Finding[];
  readonly exports: readonly OpenedWorkbook[];
  readonly notice: string | null;
}

/** What the search may use. */
export interface Search {
  readonly matrix: OpenedWorkbook;
  readonly plan: Plan;
  /** What is wrong with the columns of its execution. */
  readonly ofExecution: readonly Finding[];
  /** Tables of the matrix. */
  readonly tables: readonly TableReading[];
  /** Sheets of other versions of it, which are no execution. */
  readonly versions: readonly string[];
  /** Vigencias of interest: the one asked for, else those of the plan. */
  readonly vigencias: readonly number[];
  /** Files given with `--segplan`. */
  readonly given: readonly string[];
  /** The published document, which is no execution. */
  readonly published: string | undefined;
  readonly config: Config | null;
}

/** What was read of files, and the tables of them that are not the execution of the plan. */
export interface ReadFiles extends Omit<Discovery, 'notice'> {
  readonly others: readonly OtherTable[];
}

/** Reads the executions of those files; what their titles say counts where nobody named them. */
export function readAll(
  exports: readonly OpenedWorkbook[],
  plan: Plan,
  config: Config | null,
  isGuessed = false,
): ReadFiles {
  const reads = exports.map(({ workbook }) =>
    readExecution(workbook, { ...config?.report, plan, isGuessed }),
  );
  return {
    others: reads.flatMap(({ others }) => others),
    executions: reads.flatMap(({ execution, earlier }) =>
      execution ? [execution, ...earlier] : [],
    ),
    findings: reads.flatMap(({ findings }) => findings),
    exports,
  };
}

/** Whether an execution is of one of the vigencias. */
export function covers(
  execution: Pick<Execution, 'vigencias'>,
  vigencias: readonly number[],
): boolean {
  return execution.vigencias.some((vigencia) => vigencias.includes(vigencia));
}
