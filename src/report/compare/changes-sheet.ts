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
import type { NamedSheet } from './objective-sheet.ts';
import type { CompareStep } from './report.ts';
import { labelPair } from './words.ts';

const HEADINGS = ['Cambio', 'Indicador', 'Objetivo', 'Antes', 'Después', 'Puede ser'];

/** The sheet with every change of a step. */
export function composeChangesSheet(
  { comparison: { changes }, closed }: CompareStep,
  { name, place }: NamedSheet,
): ReportSheet {
  return {
    name,
    columns: ['remark', 'prose', 'label', 'remark', 'remark', 'remark'],
    parts: [
      { kind: 'title', text: 'Lo que cambió de los indicadores' },
      { kind: 'facts', facts: [{ label: 'Cambios', value: countCell(changes.length) }] },
      ...tabulate(changes, `Tabla_cambios_${place}`, 'Qué cambió de cada indicador, de qué a qué.'),
      ...closed.flatMap(({ vigencia, changes: values }): readonly ReportPart[] => [
        { kind: 'heading', text: `Lo que ya se había reportado de ${vigencia}` },
        ...tabulate(
          values,
          `Tabla_cambios_${place}_${vigencia}`,
          `Qué cambió de lo que ya se había reportado de ${vigencia}.`,
        ),
      ]),
    ],
  };
}

function tabulate(
  changes: readonly IndicatorChange[],
  name: string,
  about: string,
): readonly ReportPart[] {
  if (changes.length === 0) return [];
  const rows = changes.map(composeRow);
  return [{ kind: 'table', name, about, headings: HEADINGS, rows, total: null }];
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
