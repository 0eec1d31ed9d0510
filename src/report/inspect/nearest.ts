/** The table that comes nearest to one, where nothing is recognised. */

import { nameMissing, nameRows, writeLayout, writeSetting } from '../../diagnostics/wording.ts';
import type { Missing, NearestTable } from '../../model/layout.ts';
import { type ReportPart, type ReportSheet, textCell } from '../cells/report-sheet.ts';
import { ROLE_NAMES } from '../origin.ts';
import { composeColumns } from './columns.ts';

/** What was understood of it, what is missing, and the lines that would settle it. */
export function composeNearest(nearest: NearestTable): ReportSheet {
  const { sheet, role, header, columns, missing, visible } = nearest;
  const others = missing.flatMap(({ likely }) => likely.slice(1)).map(({ setting }) => setting);
  const parts: ReportPart[] = [
    { kind: 'heading', text: `Lo más parecido: hoja «${sheet}»${visible ? '' : ' (oculta)'}` },
    {
      kind: 'facts',
      facts: [
        { label: 'Se parece a', value: textCell(ROLE_NAMES[role]) },
        { label: 'Encabezados', value: textCell(nameRows(header)) },
        { label: 'Falta', value: textCell(sayMissing(missing)) },
      ],
    },
    composeColumns(columns),
    { kind: 'heading', text: 'Si es esa, en pes.config.json' },
    { kind: 'notes', notes: [writeLayout(nearest)] },
  ];
  if (others.length > 0) {
    parts.push({ kind: 'heading', text: 'O, en vez de la columna que propone, una de estas' });
    parts.push({ kind: 'notes', notes: others.map(writeSetting) });
  }
  return { name: sheet, columns: ['code', 'label', 'name', 'prose'], parts };
}

function sayMissing(missing: readonly Missing[]): string {
  return missing.length > 0
    ? nameMissing(missing)
    : 'ninguna columna: la fila no se reconoce como encabezado';
}
