/** The sheet of what changed of the indicators, and of the vigencias that had ended. */

import type { IndicatorChange } from '../../model/comparison.ts';
import {
  absentCell,
  countCell,
  type ReportCell,
  type ReportPart,
  type ReportSheet,
  textCell,
} from '../cells/report-sheet.ts';
import { titleIndicator, titleObjective } from '../compute/goal-names.ts';
import { CHANGE_NAMES, writeChangeSides } from './change-words.ts';
import type { CompareStep } from './report.ts';
import { labelPair } from './words.ts';

const HEADINGS = ['Cambio', 'Indicador', 'Objetivo', 'Antes', 'Después', 'Puede ser'];

/** The sheet with every change of a step. */
export function composeChangesSheet(
  { comparison: { changes }, closed }: CompareStep,
  name: string,
): ReportSheet {
  return {
    name,
    columns: ['remark', 'prose', 'label', 'remark', 'remark', 'remark'],
    parts: [
      { kind: 'title', text: 'Lo que cambió de los indicadores' },
      { kind: 'facts', facts: [{ label: 'Cambios', value: countCell(changes.length) }] },
      ...tabulate(changes),
      ...closed.flatMap(({ vigencia, changes: values }): readonly ReportPart[] => [
        { kind: 'heading', text: `Lo que ya se había reportado de ${vigencia}` },
        ...tabulate(values),
      ]),
    ],
  };
}

function tabulate(changes: readonly IndicatorChange[]): readonly ReportPart[] {
  if (changes.length === 0) return [];
  return [{ kind: 'table', headings: HEADINGS, rows: changes.map(composeRow), total: null }];
}

function composeRow(change: IndicatorChange): readonly ReportCell[] {
  const { before, after } = writeChangeSides(change);
  const placed = change.after ?? change.before;
  const { likely } = change;
  const side = (text: string | null) => (text === null ? absentCell('No está') : textCell(text));
  return [
    textCell(CHANGE_NAMES[change.kind]),
    textCell(placed ? (titleIndicator(placed.evaluated.indicator) ?? labelPair(change)) : ''),
    textCell(placed ? titleObjective(placed.objective) : ''),
    side(before),
    side(after),
    textCell(likely ? labelPair({ before: likely, after: null }) : ''),
  ];
}
