/** The columns of a table: what each holds, and how that is known. */

import { ASIDES, writeReason, writeRunnerUp } from '../../diagnostics/column-words.ts';
import { FIELD_NAMES } from '../../model/field.ts';
import type { ColumnReading, ColumnReason } from '../../model/layout.ts';
import { columnLetters } from '../../model/source.ts';
import { emptyCell, type ReportCell, type ReportPart, textCell } from '../cells/report-sheet.ts';
import { GROUNDS_LABELS, YEAR_LABELS } from './words.ts';

/** A row for each column. */
export function composeColumns(columns: readonly ColumnReading[]): ReportPart {
  return {
    kind: 'table',
    headings: ['Col.', 'Campo', 'Encabezado', 'Cómo se sabe'],
    rows: columns.map(composeColumn),
    total: null,
  };
}

function composeColumn(column: ColumnReading): readonly ReportCell[] {
  const { field, vigencia, setting } = column;
  const name = field === null ? '—' : FIELD_NAMES[field];
  const dated = vigencia === null ? name : `${name} ${vigencia}`;
  return [
    textCell(columnLetters(column.column)),
    textCell(setting ? `¿${dated}?` : dated),
    column.header === '' ? emptyCell() : textCell(column.header),
    textCell(explainColumn(column)),
  ];
}

/** Whether a reason says more than that the cells may be that. */
function tells(reason: ColumnReason): boolean {
  if (reason.from === 'contents') return reason.what !== 'numbers' && reason.what !== 'texts';
  return reason.from === 'relation';
}

/** Why none of several columns is read. */
const RIVALS = 'otra dice lo mismo, con otros valores';

/** How it is known what the column holds, or why it is not read. */
function explainColumn(column: ColumnReading): string {
  const { field, grounds, reasons, aside, runnerUp, yearFrom, setting, hidden } = column;
  const seen = reasons.filter((reason) => tells(reason) || grounds === 'contents');
  const proofs = [...new Set(seen.filter(({ from }) => from !== 'heading').map(writeReason))];
  const how =
    setting !== null && aside !== null
      ? `no se decide: ${aside === 'repeated' ? RIVALS : ASIDES[aside]}`
      : aside !== null
        ? `no se lee: ${ASIDES[aside]}`
        : field === null
          ? 'nadie la lee: no se conoce su encabezado'
          : grounds === null
            ? ''
            : GROUNDS_LABELS[grounds];
  const told = field === 'unused' && aside === null ? [] : [how, ...(aside === null ? proofs : [])];
  const next = writeRunnerUp(field, runnerUp, aside);
  const year = yearFrom === 'block' || yearFrom === 'given' ? YEAR_LABELS[yearFrom] : '';
  return [...told, next, year, hidden ? 'oculta' : ''].filter((text) => text !== '').join('; ');
}
