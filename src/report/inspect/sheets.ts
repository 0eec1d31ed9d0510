/** How a file was understood, as sheets for the terminal: one a table, and what is left. */

import { nameRows, writeSetting } from '../../diagnostics/wording.ts';
import type { TableReading } from '../../model/layout.ts';
import { indicatorsOf } from '../../model/plan.ts';
import { joinList, writeFigure } from '../../model/spanish.ts';
import { showLine } from '../cells/cell-text.ts';
import { type Fact, type ReportPart, type ReportSheet, textCell } from '../cells/report-sheet.ts';
import { ROLE_NAMES } from '../origin.ts';
import { composeColumns } from './columns.ts';
import { composeNearest } from './nearest.ts';
import type { InspectReport, UnreadSheet } from './report.ts';
import { LEFT_OUT_LABELS, writeGuess } from './words.ts';

/** A first text of a row longer than this is cut: the row itself has the rest. */
const LONGEST_TEXT = 60;

/** The sheets of the picture. */
export function composeInspection(report: InspectReport): readonly ReportSheet[] {
  const { file, tables, others, nearest } = report;
  const roles = [...new Set(tables.map(({ role }) => ROLE_NAMES[role]))];
  const kind =
    roles.length > 0 ? joinList(roles) : 'no es una matriz de formulación ni un reporte de SEGPLAN';
  return [
    {
      name: 'Archivo',
      columns: ['code', 'label', 'name', 'label'],
      parts: [
        { kind: 'title', text: `${showLine(file)}: ${kind}` },
        { kind: 'facts', facts: composeContents(report) },
      ],
    },
    ...tables.map(composeTable),
    ...(nearest ? [composeNearest(nearest)] : []),
    ...(others.length > 0 ? [composeOthers(others)] : []),
  ];
}

/** What was read of the whole file, in a few figures. */
function composeContents({ plan, execution }: InspectReport): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (label: string, text: string) => {
    if (text !== '') facts.push({ label, value: textCell(text) });
  };
  if (plan) {
    const indicators = indicatorsOf(plan);
    add('Plan', plan.name ?? '');
    add('Sector', plan.sector ?? '');
    add('Vigencias', plan.vigencias.join(', '));
    const objectives = writeFigure(plan.objectives.length, 'objetivo', 'objetivos');
    add(
      'Contenido',
      `${objectives}, ${writeFigure(indicators.length, 'indicador', 'indicadores')}`,
    );
  }
  if (execution) {
    const dates = execution.cutoffs.map(({ date }) => date.split('-').reverse().join('/'));
    add('Ejecución de', execution.vigencias.join(', '));
    add('Corte', [...new Set(dates)].join(', '));
    add('Registros', String(execution.records.length));
  }
  return facts;
}

function composeTable(table: TableReading): ReportSheet {
  const { header, taken, leftOut, guesses, hiddenRows } = table;
  const hidden = hiddenRows.length > 0 ? `; ocultas: ${writeRows(hiddenRows)}` : '';
  const parts: ReportPart[] = [
    { kind: 'heading', text: `Hoja «${table.sheet}»${table.visible ? '' : ' (oculta)'}` },
    {
      kind: 'facts',
      facts: [
        { label: 'Se lee como', value: textCell(ROLE_NAMES[table.role]) },
        { label: 'Encabezados', value: textCell(nameRows(header)) },
        {
          label: 'Indicadores',
          value: textCell(
            `${writeFigure(taken.length, 'fila', 'filas')}${taken.length > 0 ? `: ${writeRows(taken)}` : ''}${hidden}`,
          ),
        },
      ],
    },
    composeColumns(table.columns),
  ];
  const open = table.columns.flatMap(({ setting }) => (setting ? [writeSetting(setting)] : []));
  if (open.length > 0) {
    parts.push({
      kind: 'heading',
      text: 'Para decidirlo, en pes.config.json (una línea por dato)',
    });
    parts.push({ kind: 'notes', notes: open });
  }
  const left = leftOut.map(
    ({ row, reason, text }) => `Fila ${row}, ${LEFT_OUT_LABELS[reason]}: «${cut(text)}»`,
  );
  if (left.length > 0) {
    parts.push({ kind: 'heading', text: 'Filas que no son indicadores' });
    parts.push({ kind: 'notes', notes: shorten(left) });
  }
  if (guesses.length > 0) {
    parts.push({ kind: 'heading', text: 'Lo que se dedujo' });
    parts.push({ kind: 'notes', notes: guesses.map(writeGuess) });
  }
  return { name: table.sheet, columns: ['code', 'label', 'name', 'prose'], parts };
}

function composeOthers(others: readonly UnreadSheet[]): ReportSheet {
  const notes = others.map(({ name, visible, empty }) => {
    const marks = [...(visible ? [] : ['oculta']), ...(empty ? ['vacía'] : [])];
    return `«${name}»${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
  });
  return {
    name: 'Otras hojas',
    columns: ['code', 'label', 'name', 'label'],
    parts: [
      { kind: 'heading', text: 'Hojas que no se leyeron' },
      { kind: 'notes', notes: shorten(notes) },
    ],
  };
}

/** Rows as ranges: «6–22, 25». */
function writeRows(rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const texts = ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return shorten(texts).join(', ');
}

/** Beyond these a list is counted: `--format json` has all of it. */
const MOST_ITEMS = 20;

function shorten(items: readonly string[]): readonly string[] {
  if (items.length <= MOST_ITEMS) return items;
  return [...items.slice(0, MOST_ITEMS), `… y ${items.length - MOST_ITEMS} más`];
}

function cut(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
