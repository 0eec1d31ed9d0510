/** Links of the report: to its own cells, and to the files it was computed from. */

import { expect, it } from 'vitest';
import { writeCell } from '../../../src/report/cells/cell-text.ts';
import type { ReportCell } from '../../../src/report/cells/report-sheet.ts';
import { composeReport } from '../../../src/report/compute/compose.ts';
import type { ComputeReport } from '../../../src/report/compute/report.ts';
import { publishedCase } from '../cases.ts';
import { findingAt, report } from '../evaluation-builders.ts';

function rowsOf(answer: ComputeReport, name: string, beside: readonly string[] = []) {
  const sheet = composeReport(answer, beside).find((one) => one.name === name);
  const table = sheet?.parts.find((part) => part.kind === 'table');
  return table?.kind === 'table' ? table.rows : [];
}

const linkOf = (cell: ReportCell | undefined) => cell?.link;

it('leads from each objective of the summary to its sheet', () => {
  const targets = rowsOf(publishedCase(), 'Resumen').map(([first]) => linkOf(first));
  expect(targets).toEqual(
    [0, 1, 2].map((index) => ({ kind: 'cell', id: `objective-${index}.head` })),
  );
});

it('gives the source cell of each value as text, and as a link only to a file that is beside', () => {
  const sources = (beside: readonly string[]) =>
    rowsOf(publishedCase(), 'Datos', beside)[0]?.slice(9, 13) ?? [];
  expect(sources([]).map(writeCell)).toEqual([
    'matriz.xlsx#Formulación!H12',
    'matriz.xlsx#Formulación!I12',
    "segplan.xlsx#'Reporte 2024'!K12",
    'Sin columna',
  ]);
  expect(sources([]).map(linkOf)).toEqual([undefined, undefined, undefined, undefined]);
  expect(sources(['segplan.xlsx']).map(linkOf)).toEqual([
    undefined,
    undefined,
    {
      kind: 'file',
      place: { file: 'segplan.xlsx', sheet: 'Reporte 2024', cell: 'K12' },
    },
    undefined,
  ]);
});

it('leads from a finding to the copy of the cell it speaks of, or of one related to it', () => {
  const { evaluation } = publishedCase();
  const { objectives } = evaluation;
  const findings = [
    findingAt('PES201', 'error', 'H12'),
    findingAt('PES301', 'warning', 'Z99', {
      related: [{ file: 'segplan.xlsx', sheet: 'Reporte 2024', cell: 'K12' }],
    }),
    findingAt('PES101', 'note', null, { sheet: null }),
  ];
  const links = rowsOf(report(objectives, { findings }), 'Hallazgos').map((row) => linkOf(row[4]));
  expect(links).toEqual([
    { kind: 'cell', id: 'data-0-0.weight' },
    { kind: 'cell', id: 'data-0-0.executed' },
    undefined,
  ]);
});

it('names the sheet of several cells once', () => {
  const { objectives } = publishedCase().evaluation;
  const [first, ...others] = ['H12', 'H13', 'J19'].map((cell) => {
    const [told] = findingAt('PES201', 'error', cell).cells;
    return { ...told, sheet: 'Plan de acción' };
  });
  if (!first) throw new Error('A finding has a cell');
  const finding = { ...findingAt('PES201', 'error', 'H12'), sheet: 'Plan de acción' };
  const rows = rowsOf(
    report(objectives, { findings: [{ ...finding, cells: [first, ...others] }] }),
    'Hallazgos',
  );
  expect(rows.map((row) => writeCell(row[3] as ReportCell))).toEqual([
    "'Plan de acción'!H12:H13, J19",
  ]);
});
