/** How an export is read. */

import type { TableReading } from '../../model/layout.ts';
import type { Plan } from '../../model/plan.ts';
import type { LayoutHints } from '../decide/hints.ts';

/** How to read the export: a sheet, and what its words do not say. */
export interface ExecutionOptions extends LayoutHints {
  /** Sheets that are something else, such as the matrix of the same workbook. */
  readonly except?: readonly string[];
  /** The tables of the matrix: of the other tables of their sheets, those with the headings of an export. */
  readonly taken?: readonly Pick<TableReading, 'sheet' | 'header'>[];
  /** The plan whose execution it is: of a consolidated export only its rows are kept. */
  readonly plan?: Plan;
  /** Whether nobody said that it is the execution: then what its names say counts too. */
  readonly isGuessed?: boolean;
}
