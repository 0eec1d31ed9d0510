/** A consolidation as it is read from the top: the sectors at a glance, each with its objectives, the files. */

import { writeFigure } from '../../model/spanish.ts';
import {
  type ColumnMeaning,
  countCell,
  type ReportCell,
  type ReportPart,
  type ReportSheet,
  textCell,
} from '../cells/report-sheet.ts';
import { completenessCell, numberCell } from '../compute/figure-cells.ts';
import { cutoffCell } from '../compute/scope.ts';
import { complianceOf, objectiveNameCell } from './cells.ts';
import type { ConsolidateReport, ObjectiveSummary, Sector } from './report.ts';
import { CONSOLIDATED_SHEETS } from './sheet-names.ts';
import { composeFacts, titleConsolidation } from './sheets/cover.ts';
import { countFigures, countIndicators } from './totals.ts';
import {
  FILE_KINDS,
  listIncomparable,
  NO_WHOLE,
  sayFile,
  sayGathered,
  writeStatuses,
} from './words.ts';

/** What is told, and how wide. */
export interface Telling {
  /** Whether there is room for how the indicators of each objective stand. */
  readonly wide: boolean;
  /** Whether the objectives of each sector are told. */
  readonly objectives: boolean;
}

/** The sheets that a page or a screen shows, one below the other. */
export function composeNarrative(
  report: ConsolidateReport,
  telling: Telling,
): readonly ReportSheet[] {
  return [
    composeGlance(report),
    ...(telling.objectives && report.sectors.length > 0 ? [composeSectors(report, telling)] : []),
    composeFiles(report),
  ];
}

/** What the last column of the sectors counts. */
const WHAT_REMARKS_ARE =
  'Un reparo es una razón para no poner las cifras de un sector al lado de las de los demás tal como están.';

/** The sectors at a glance: a line each, and what none of them says. */
function composeGlance(report: ConsolidateReport): ReportSheet {
  const { sectors } = report;
  const table: ReportPart = {
    kind: 'table',
    headings: ['Sector', 'Corte', 'Con cifra', 'Indic.', 'Errores', 'Reparos'],
    rows: sectors.map((sector, at) => [
      { ...textCell(sector.label), link: { kind: 'cell', id: nameSector(at) } },
      cutoffCell(sector.tally.cutoff),
      textCell(`${countFigures(sector)} de ${sector.objectives.length}`),
      countCell(countIndicators(sector)),
      countCell(sector.counts.errors),
      countCell(sector.incomparable.length),
    ]),
    total: null,
  };
  return {
    name: CONSOLIDATED_SHEETS.sectors,
    columns: ['name', 'label', 'label', 'count', 'count', 'count'],
    parts: [
      { kind: 'title', text: titleConsolidation(report) },
      { kind: 'facts', facts: composeFacts(report) },
      ...(sectors.length > 0 ? [table] : []),
      { kind: 'notes', notes: sectors.length > 0 ? [WHAT_REMARKS_ARE, NO_WHOLE] : [NO_WHOLE] },
    ],
  };
}

const NARROW: readonly ColumnMeaning[] = ['ordinal', 'name', 'ratio', 'label'];
const NARROW_HEADINGS = ['N.º', 'Objetivo', 'Cumplimiento', 'Reporte'];

/** Each sector with its objectives, how its indicators stand, and what is not comparable beside it. */
function composeSectors(report: ConsolidateReport, { wide }: Telling): ReportSheet {
  return {
    name: CONSOLIDATED_SHEETS.objectives,
    columns: wide ? [...NARROW, 'remark'] : NARROW,
    parts: [
      { kind: 'title', text: 'Cumplimiento por objetivo' },
      ...report.sectors.flatMap((sector, at) => tellSector(report, sector, at, wide)),
    ],
  };
}

function tellSector(
  report: ConsolidateReport,
  sector: Sector,
  at: number,
  wide: boolean,
): readonly ReportPart[] {
  return [
    { kind: 'heading', text: sector.label },
    {
      kind: 'facts',
      facts: [
        ...(sector.plan.name === null
          ? []
          : [{ label: 'Plan', value: textCell(sector.plan.name) }]),
        { label: 'Corte', value: cutoffCell(sector.tally.cutoff) },
        { label: 'Indicadores', value: textCell(writeStatuses(sector.tally.statuses)) },
        { label: 'Hallazgos', value: textCell(writeCounts(sector)) },
        { label: 'Orden', value: { ...textCell(sector.command), id: nameSector(at) } },
      ],
    },
    {
      kind: 'table',
      headings: wide ? [...NARROW_HEADINGS, 'Indicadores'] : NARROW_HEADINGS,
      rows: sector.objectives.map((one) => composeRow(one, wide)),
      total: null,
    },
    ...tellIncomparable(report, sector),
  ];
}

function composeRow(one: ObjectiveSummary, wide: boolean): readonly ReportCell[] {
  const { tally } = one;
  return [
    numberCell(tally),
    objectiveNameCell(one),
    complianceOf(one),
    completenessCell(tally),
    ...(wide ? [textCell(writeStatuses(tally.statuses))] : []),
  ];
}

function tellIncomparable(report: ConsolidateReport, sector: Sector): readonly ReportPart[] {
  const told = listIncomparable(report, sector);
  if (told.length === 0) return [];
  return [{ kind: 'notes', notes: told.map((sentence) => `Reparo: ${sentence}`) }];
}

function writeCounts({ counts: { errors, warnings, notes } }: Sector): string {
  return [
    writeFigure(errors, 'error', 'errores'),
    writeFigure(warnings, 'advertencia', 'advertencias'),
    writeFigure(notes, 'nota', 'notas'),
  ].join(', ');
}

/** Files that are told by what they were taken for, besides those of the sectors. */
function composeFiles({ failures, files, gathered }: ConsolidateReport): ReportSheet {
  const told = files.filter(({ kind }) => kind !== 'matrix' && kind !== 'failed');
  const failed: readonly ReportPart[] = failures.flatMap(({ path, message, help }) => [
    { kind: 'notes', notes: [`${path}: ${message} ${help}`] },
  ]);
  return {
    name: CONSOLIDATED_SHEETS.files,
    columns: ['prose'],
    parts: [
      ...(failures.length + told.length + gathered.length === 0
        ? []
        : [{ kind: 'title', text: CONSOLIDATED_SHEETS.files } as const]),
      ...(failures.length === 0
        ? []
        : [{ kind: 'heading', text: 'Lo que no se pudo leer o calcular' } as const, ...failed]),
      ...(told.length + gathered.length === 0
        ? []
        : [
            { kind: 'heading', text: 'Los demás archivos de la carpeta' } as const,
            {
              kind: 'notes',
              notes: [
                ...told.map((file) => `${file.path}: ${FILE_KINDS[file.kind]}. ${sayFile(file)}`),
                ...gathered.map(sayGathered),
              ],
            } as const,
          ]),
    ],
  };
}

function nameSector(at: number): string {
  return `sector-${at + 1}`;
}
