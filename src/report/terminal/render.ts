/** Renders sheets as text for a terminal or a pipe. */

import Table from 'cli-table3';
import { showOnScreen, writeCell } from '../cells/cell-text.ts';
import type {
  ColumnMeaning,
  Fact,
  ReportCell,
  ReportPart,
  ReportSheet,
  ReportTable,
} from '../cells/report-sheet.ts';
import { listRows } from '../cells/row-source.ts';
import { GAP, LEAST_FLEXIBLE, shareWidth } from './column-widths.ts';
import { type Ink, type Inks, inksFor } from './inks.ts';
import { breakLines, measureColumns } from './text-lines.ts';

/** The screen to render for. */
export interface Screen {
  /** Columns of text. */
  readonly width: number;
  /** Whether it shows colour; meaning never depends on it. */
  readonly color: boolean;
}

const INDENT = '  ';
/** Lines a name may take before it is cut. */
const MOST_LINES = 3;

const RIGHT: ReadonlySet<ColumnMeaning> = new Set(['ordinal', 'ratio', 'amount', 'count']);

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '─',
  'mid-mid': '─'.repeat(GAP),
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
};

/** The sheets as text, one after the other, ending in a line break. */
export function renderTerminal(sheets: readonly ReportSheet[], screen: Screen): string {
  const inks = inksFor(screen.color);
  const blocks = sheets.flatMap(({ columns, parts }) =>
    parts.map((part) => renderPart(part, columns, screen.width, inks)),
  );
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function renderPart(
  part: ReportPart,
  columns: readonly ColumnMeaning[],
  width: number,
  inks: Inks,
): string {
  const { chalk } = inks;
  switch (part.kind) {
    case 'title':
    case 'heading':
      return wrap(part.text, width)
        .map((line) => chalk.bold(line))
        .join('\n');
    case 'lead':
      return wrap(part.text, width).join('\n');
    case 'origin':
      return wrap(part.text, width)
        .map((line) => chalk.dim(line))
        .join('\n');
    case 'facts':
      return renderFacts(part.facts, width, inks);
    case 'notes':
      return part.notes.map((note) => renderNote(note, width)).join('\n');
    case 'guide':
    case 'picture':
      return '';
    case 'chart':
    case 'waterfall':
      // The figures of a chart stand in the table it is drawn from.
      return '';
    case 'table':
      return renderTable(part, columns, width, inks);
  }
}

function wrap(text: string, width: number): readonly string[] {
  return breakLines(showOnScreen(text), width);
}

/** The facts one a line, their values one below the other. */
export function renderFacts(facts: readonly Fact[], width: number, inks: Inks): string {
  const indent = Math.max(0, ...facts.map(({ label }) => measureColumns(label))) + GAP;
  return facts
    .map(({ label, value }) => {
      const lines = wrap(writeCell(value), Math.max(width - indent, LEAST_FLEXIBLE));
      const inked = lines.map((line) => inkOf(value, inks)(line));
      return label.padEnd(indent) + inked.join(`\n${' '.repeat(indent)}`);
    })
    .join('\n');
}

function renderNote(note: string, width: number): string {
  const lines = wrap(note, Math.max(width - INDENT.length, LEAST_FLEXIBLE));
  return lines.map((line) => INDENT + line).join('\n');
}

function renderTable(
  table: ReportTable,
  columns: readonly ColumnMeaning[],
  width: number,
  inks: Inks,
): string {
  const { headings, total } = table;
  const rows = listRows(table);
  const body = total === null ? rows : [...rows, total];
  const texts = columns.map((_, at) => [headings[at] ?? '', ...body.map((row) => textAt(row, at))]);
  const widths = shareWidth(texts, columns, width);
  if (widths === null) return renderRecords(headings, body, width, inks);
  const grid = new Table({
    chars: NO_BORDERS,
    colWidths: widths,
    colAligns: columns.map((meaning) => (RIGHT.has(meaning) ? 'right' : 'left')),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    head: headings.map((heading, at) =>
      breakLines(heading, widths[at] ?? 1)
        .map((line) => inks.chalk.bold(line))
        .join('\n'),
    ),
  });
  for (const row of body) {
    grid.push(row.map((cell, at) => renderCell(cell, widths[at] ?? 1, inks)));
  }
  return grid.toString().replace(/ +$/gm, '');
}

function renderCell(cell: ReportCell, width: number, inks: Inks): string {
  const ink = inkOf(cell, inks);
  return breakLines(showOnScreen(writeCell(cell)), width, MOST_LINES)
    .map((line) => ink(line))
    .join('\n');
}

/** The rows one below the other, for a screen on which the columns do not fit side by side. */
function renderRecords(
  headings: readonly string[],
  rows: readonly (readonly ReportCell[])[],
  width: number,
  inks: Inks,
): string {
  const records = rows.map((row) =>
    row.flatMap((value, at) => {
      const isEmpty = writeCell(value) === '';
      return isEmpty ? [] : [{ label: headings[at] ?? '', value }];
    }),
  );
  return records.map((facts) => renderFacts(facts, width, inks)).join('\n\n');
}

function textAt(row: readonly ReportCell[], at: number): string {
  const cell = row[at];
  return cell === undefined ? '' : showOnScreen(writeCell(cell));
}

function inkOf(cell: ReportCell, { chalk, severity, status }: Inks): Ink {
  if (cell.kind === 'status') return status[cell.status];
  if (cell.kind === 'severity') return severity[cell.severity];
  return cell.kind === 'absent' ? chalk.dim : (text) => text;
}
