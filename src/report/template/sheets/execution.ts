/** What was executed of the goals that SEGPLAN does not have, read as an execution of its own. */

import {
  emptyCell,
  type ReportCell,
  type ReportSheet,
  textCell,
} from '../../cells/report-sheet.ts';
import { CLOSING, FORMS, nameCell } from '../cell-ids.ts';
import { listExecutionColumns } from '../columns.ts';
import { executionCell } from '../entry-cells.ts';
import type { Template } from '../template.ts';
import { KIND_WORDS, TEMPLATE_SHEETS } from '../words.ts';

/** Rows of the sheet, and rows left free below what is there. */
const LEAST_ROWS = 40;
const LEAST_FREE_ROWS = 10;

/** The sheet of the execution. */
export function composeExecution(template: Template): ReportSheet {
  const { executions, vigencias, cutoff } = template;
  const columns = listExecutionColumns(template);
  const rows = Math.max(LEAST_ROWS, executions.length + LEAST_FREE_ROWS);
  const at = (column: string) => columns.findIndex(({ id }) => id === column);
  return {
    name: TEMPLATE_SHEETS.execution,
    role: 'form',
    columns: columns.map(({ meaning }) => meaning),
    parts: [
      { kind: 'title', text: 'Ejecución que no está en SEGPLAN' },
      {
        kind: 'guide',
        text: 'Una fila por indicador y vigencia, con los mismos códigos de «Formulación»; por ejemplo, las metas estratégicas. Lo que SEGPLAN trae no se repite aquí.',
      },
      {
        kind: 'facts',
        facts: [{ label: 'Corte', value: { ...cutoffCell(cutoff), input: true } }],
      },
      {
        kind: 'table',
        headings: columns.map(({ heading }) => heading),
        rows: Array.from({ length: rows }, (_, row) => {
          const entry = executions[row];
          return columns.map((column) => (entry ? executionCell(entry, column) : emptyCell()));
        }),
        total: columns.map(({ id }) => ({
          ...emptyCell(),
          id: nameCell(FORMS.execution, CLOSING, id),
        })),
        filtered: true,
        form: {
          id: FORMS.execution,
          offers: [
            { column: at('kind'), from: KIND_WORDS },
            { column: at('vigencia'), from: vigencias.map(String) },
          ],
          alarms: [],
        },
      },
    ],
  };
}

function cutoffCell(cutoff: string | null): ReportCell {
  return cutoff === null ? textCell('') : { kind: 'date', iso: cutoff };
}
