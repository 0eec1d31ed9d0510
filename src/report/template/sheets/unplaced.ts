/** What the file that a plan comes from says and its template has no place for. */

import { type ReportCell, type ReportSheet, textCell } from '../../cells/report-sheet.ts';
import type { Template, Unplaced } from '../template.ts';
import { TEMPLATE_SHEETS } from '../words.ts';

/** The sheet of what was not placed, or `null` where everything was. */
export function composeUnplaced({ unplaced }: Template): ReportSheet | null {
  if (unplaced.length === 0) return null;
  return {
    name: TEMPLATE_SHEETS.unplaced,
    role: 'form',
    columns: ['name', 'place', 'prose', 'remark'],
    parts: [
      { kind: 'title', text: 'Lo que no se pasó' },
      {
        kind: 'guide',
        text: 'Lo que dice el archivo de donde viene el plan y no tiene lugar en esta matriz. Nada de esta hoja se lee.',
      },
      {
        kind: 'table',
        name: 'Sin_pasar',
        headings: ['De dónde', 'Encabezado', 'Dice', 'Por qué'],
        rows: unplaced.map((one): readonly ReportCell[] => [
          sourceCell(one),
          textCell(one.heading ?? ''),
          textCell(one.text),
          textCell(one.reason),
        ]),
        total: null,
        filtered: true,
      },
    ],
  };
}

function sourceCell({ file, sheet, cell }: Unplaced): ReportCell {
  const text = cell === null ? sheet : `${sheet}!${cell}`;
  return { kind: 'source', place: { file, sheet, cell }, text };
}
