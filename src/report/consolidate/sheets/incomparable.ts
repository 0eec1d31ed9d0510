/** The sheet *No comparable*: what is not to be set beside the rest as it stands, and why. */

import { type ReportCell, type ReportSheet, textCell } from '../../cells/report-sheet.ts';
import { fillTable } from '../../cells/row-source.ts';
import { commandCell } from '../cells.ts';
import type { ConsolidateReport } from '../report.ts';
import { CONSOLIDATED_SHEETS } from '../sheet-names.ts';
import { INCOMPARABILITY_NAMES, sayIncomparable } from '../words.ts';

const LEAD =
  'Razones por las que una cifra no se debe poner al lado de las de otros sectores tal como está.';

/** What is not comparable, in the order of the sectors. */
export function composeIncomparableSheet(report: ConsolidateReport): ReportSheet {
  const count = report.sectors.reduce((sum, { incomparable }) => sum + incomparable.length, 0);
  return {
    name: CONSOLIDATED_SHEETS.incomparable,
    columns: ['name', 'remark', 'prose', 'place', 'remark'],
    parts: [
      { kind: 'title', text: CONSOLIDATED_SHEETS.incomparable },
      { kind: 'lead', text: LEAD },
      count === 0
        ? { kind: 'notes', notes: ['No hay reparos: los sectores se pueden comparar.'] }
        : {
            kind: 'table',
            name: 'Tabla_no_comparable',
            about: 'Qué no es comparable entre los sectores, y por qué.',
            filtered: true,
            headings: ['Sector', 'Asunto', 'Qué pasa', 'Matriz', 'Orden para verlo'],
            ...fillTable({ count, make: () => composeRows(report) }),
            total: null,
          },
    ],
  };
}

function* composeRows(report: ConsolidateReport): Generator<readonly ReportCell[]> {
  for (const sector of report.sectors) {
    for (const one of sector.incomparable) {
      const objective =
        'objective' in one ? sector.objectives.find(({ tally }) => tally === one.objective) : null;
      yield [
        textCell(sector.label),
        textCell(INCOMPARABILITY_NAMES[one.kind]),
        textCell(sayIncomparable(report, sector, one)),
        textCell(sector.path),
        commandCell(objective?.command ?? sector.command),
      ];
    }
  }
}
