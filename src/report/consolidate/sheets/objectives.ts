/** The sheet *Objetivos*: every objective of every sector, each with the command that explains it. */

import {
  absentCell,
  type ColumnMeaning,
  type ReportCell,
  type ReportSheet,
  textCell,
} from '../../cells/report-sheet.ts';
import { fillTable } from '../../cells/row-source.ts';
import { completenessCell, numberCell, reportedOnlyCell } from '../../compute/figure-cells.ts';
import { NOT_APPLICABLE } from '../../words.ts';
import {
  commandCell,
  complianceOf,
  objectiveNameCell,
  STATUS_HEADINGS,
  statusCountCells,
} from '../cells.ts';
import type { ConsolidateReport, ObjectiveSummary, Sector } from '../report.ts';
import { CONSOLIDATED_SHEETS } from '../sheet-names.ts';
import { addUp } from '../totals.ts';
import { NO_WHOLE } from '../words.ts';

const HEADINGS = [
  'Sector',
  'N.º',
  'Objetivo',
  'Cumplimiento',
  'Reporte',
  'Sin contar lo no reportado',
  ...STATUS_HEADINGS,
  'Por qué no hay cifra',
  'Orden que la explica',
];

const COLUMNS: readonly ColumnMeaning[] = [
  'name',
  'ordinal',
  'prose',
  'ratio',
  'label',
  'ratio',
  ...STATUS_HEADINGS.map(() => 'count' as const),
  'remark',
  'remark',
];

const COMPLIANCE_COLUMN = 3;
/** Bars are drawn up to the greatest compliance, in steps of this, and no further than the most. */
const BARS = { step: 0.25, most: 2 };

/** The objectives in the order of their sectors. */
export function composeObjectivesSheet({ sectors }: ConsolidateReport): ReportSheet {
  const { objectives: count } = addUp(sectors);
  return {
    name: CONSOLIDATED_SHEETS.objectives,
    columns: COLUMNS,
    identity: 3,
    pagesAcross: 2,
    parts: [
      { kind: 'title', text: 'Cumplimiento por objetivo' },
      { kind: 'lead', text: NO_WHOLE },
      {
        kind: 'table',
        ...(count > 0 ? { name: 'Tabla_objetivos', filtered: true } : {}),
        about: 'Cada objetivo de cada sector, con su cumplimiento.',
        headings: HEADINGS,
        bars: { column: COMPLIANCE_COLUMN, most: barLength(sectors) },
        ...fillTable({ count, make: () => composeRows(sectors) }),
        total: null,
      },
    ],
  };
}

/** The greatest compliance, and 100 % at least, in whole steps. */
function barLength(sectors: readonly Sector[]): number {
  let greatest = 1;
  for (const { objectives } of sectors) {
    for (const { tally } of objectives) greatest = Math.max(greatest, tally.compliance ?? 0);
  }
  return Math.min(BARS.most, Math.ceil(greatest / BARS.step) * BARS.step);
}

function* composeRows(sectors: readonly Sector[]): Generator<readonly ReportCell[]> {
  for (const sector of sectors) {
    for (const objective of sector.objectives) yield composeRow(sector, objective);
  }
}

function composeRow({ label }: Sector, objective: ObjectiveSummary): readonly ReportCell[] {
  const { tally, reason, command } = objective;
  return [
    textCell(label),
    numberCell(tally),
    objectiveNameCell(objective),
    complianceOf(objective),
    completenessCell(tally),
    reportedOnlyCell(tally),
    ...statusCountCells(tally.statuses),
    reason === null ? absentCell(NOT_APPLICABLE) : textCell(reason),
    commandCell(command),
  ];
}
