/** What went from a matrix to its template, and what did not, to be shown. */

import { groupBy } from '../../model/group.ts';
import { writeFigure } from '../../model/spanish.ts';
import { type ReportSheet, textCell } from '../cells/report-sheet.ts';
import type { Template, Unplaced } from './template.ts';
import { TEMPLATE_SHEETS } from './words.ts';

/** The answer of moving a plan, told in few rows. */
export function composeMove(
  { objectives, entries, executions, vigencias, unplaced }: Template,
  { from, to }: { readonly from: string; readonly to: string },
): ReportSheet {
  const rows = [...groupBy(unplaced, groupOf).values()].map((group) => {
    const [first] = group as [Unplaced, ...Unplaced[]];
    return [placeOf(group), first.heading ?? shorten(first.text), first.reason].map(textCell);
  });
  const content = [
    writeFigure(objectives.length, 'objetivo', 'objetivos'),
    writeFigure(entries.length, 'indicador', 'indicadores'),
    writeFigure(vigencias.length, 'vigencia', 'vigencias'),
    ...(executions.length > 0
      ? [writeFigure(executions.length, 'fila de ejecución', 'filas de ejecución')]
      : []),
  ].join(', ');
  return {
    name: TEMPLATE_SHEETS.unplaced,
    columns: ['place', 'name', 'remark'],
    parts: [
      { kind: 'title', text: `${from} → ${to}` },
      { kind: 'facts', facts: [{ label: 'Pasó', value: textCell(content) }] },
      ...(rows.length > 0
        ? ([
            { kind: 'heading', text: 'Lo que no se pasó' },
            { kind: 'table', headings: ['De dónde', 'Qué', 'Por qué'], rows, total: null },
            {
              kind: 'notes',
              notes: [
                `Cada celda, con lo que dice, está en la hoja «${TEMPLATE_SHEETS.unplaced}» de ${to}.`,
              ],
            },
          ] as const)
        : []),
    ],
  };
}

/** Cells of one column, or alike, are told together. */
function groupOf({ sheet, heading, reason }: Unplaced): string {
  return [sheet, heading ?? '', reason].join('\n');
}

function placeOf(group: readonly Unplaced[]): string {
  const [first, ...others] = group;
  if (!first) return '';
  const last = others.at(-1);
  const cells = [first.cell, last?.cell].filter((cell) => cell != null);
  const range =
    others.length > 0 ? `${cells.join('…')} (${group.length} celdas)` : (first.cell ?? '');
  return range === '' ? first.sheet : `${first.sheet}!${range}`;
}

/** Characters of a text that is only to be known again. */
const MOST_SHOWN = 60;

function shorten(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}
