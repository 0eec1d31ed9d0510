/** The sheet *Sectores*: a row a sector, with counts and no figure of the whole. */

import { between, formula } from '../../cells/formula.ts';
import {
  absentCell,
  type ColumnMeaning,
  countCell,
  emptyCell,
  type ReportCell,
  type ReportSheet,
  textCell,
} from '../../cells/report-sheet.ts';
import { cutoffCell, UNNAMED_PLAN } from '../../compute/scope.ts';
import { commandCell, STATUS_HEADINGS, statusCountCells } from '../cells.ts';
import type { ConsolidateReport, Sector } from '../report.ts';
import { CONSOLIDATED_SHEETS } from '../sheet-names.ts';
import { addUp, countFigures, type Totals } from '../totals.ts';
import { NO_WHOLE } from '../words.ts';

const COUNTS = ['Objetivos', 'Con cifra', ...STATUS_HEADINGS, 'Errores', 'Advertencias', 'Notas'];

const HEADINGS = [
  'Sector',
  'Plan',
  'Corte',
  ...COUNTS,
  'Reparos',
  'Matriz',
  'Orden que lo calcula',
];

const COLUMNS: readonly ColumnMeaning[] = [
  'name',
  'prose',
  'label',
  ...COUNTS.map(() => 'count' as const),
  'count',
  'place',
  'remark',
];

const NOTE = `Los reparos son las razones por las que sus cifras no se deben poner al lado de las de los demás tal como están: la hoja «${CONSOLIDATED_SHEETS.incomparable}» las dice. Los totales son cuentas.`;

/** The sectors with how they stand, and the sums of their counts. */
export function composeSectorsSheet({ sectors }: ConsolidateReport): ReportSheet {
  return {
    name: CONSOLIDATED_SHEETS.sectors,
    columns: COLUMNS,
    identity: 2,
    pagesAcross: 2,
    parts: [
      { kind: 'title', text: CONSOLIDATED_SHEETS.sectors },
      { kind: 'lead', text: NO_WHOLE },
      {
        kind: 'table',
        ...(sectors.length > 0 ? { name: 'Tabla_sectores', filtered: true } : {}),
        about: 'Cada sector, con sus cuentas y lo que no es comparable.',
        headings: HEADINGS,
        rows: sectors.map(composeRow),
        total: sectors.length > 1 ? composeTotal(sectors) : null,
      },
      { kind: 'notes', notes: [NOTE] },
    ],
  };
}

function composeRow(sector: Sector, at: number): readonly ReportCell[] {
  const { label, plan, tally, path, command, incomparable } = sector;
  const counts = { ...sector.counts, ...tally, figures: countFigures(sector) };
  return [
    textCell(label),
    plan.name === null ? absentCell(UNNAMED_PLAN) : textCell(plan.name),
    cutoffCell(tally.cutoff),
    ...countCells({ ...counts, objectives: tally.objectives.length }).map((cell, place) => ({
      ...cell,
      id: nameCount(at, place),
    })),
    countCell(incomparable.length),
    textCell(path),
    commandCell(command),
  ];
}

function composeTotal(sectors: readonly Sector[]): readonly ReportCell[] {
  const places = sectors.map((_, at) => at);
  return [
    textCell('Total'),
    textCell('Cuentas, no cifras'),
    emptyCell(),
    ...countCells(addUp(sectors)).map((cell, place) => ({
      ...cell,
      formula: formula`SUM(${between(places.map((at) => nameCount(at, place)))})`,
    })),
    emptyCell(),
    emptyCell(),
    emptyCell(),
  ];
}

function countCells({
  objectives,
  figures,
  statuses,
  errors,
  warnings,
  notes,
}: Omit<Totals, 'indicators'>): readonly ReportCell[] {
  return [
    countCell(objectives),
    countCell(figures),
    ...statusCountCells(statuses),
    countCell(errors),
    countCell(warnings),
    countCell(notes),
  ];
}

function nameCount(sector: number, place: number): string {
  return `sector-${sector}.count-${place}`;
}
