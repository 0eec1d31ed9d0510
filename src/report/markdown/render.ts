/** Renders sheets as Markdown: headings, tables of pipes and lists. */

import { showControls, writeCell } from '../cells/cell-text.ts';
import {
  type ColumnMeaning,
  emptyCell,
  type Fact,
  type ReportCell,
  type ReportPart,
  type ReportSheet,
  type ReportTable,
} from '../cells/report-sheet.ts';
import { listRows } from '../cells/row-source.ts';

const RIGHT: ReadonlySet<ColumnMeaning> = new Set(['ordinal', 'ratio', 'amount', 'count']);

/** The sheets one after the other, each under a heading, ending in a line break. */
export function renderMarkdown(sheets: readonly ReportSheet[]): string {
  const blocks = sheets.flatMap(({ parts, columns }, at) =>
    parts.map((part) => renderPart(part, columns, at === 0)),
  );
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function renderPart(part: ReportPart, columns: readonly ColumnMeaning[], first: boolean): string {
  switch (part.kind) {
    case 'title':
      return `${first ? '#' : '##'} ${escapeText(part.text)}`;
    case 'heading':
      return `${first ? '##' : '###'} ${escapeText(part.text)}`;
    case 'lead':
      return `**${escapeText(part.text)}**`;
    case 'origin':
      return `*${escapeText(part.text)}*`;
    case 'facts':
      return part.facts
        .filter(({ value }) => value.link?.kind !== 'sheet')
        .map(renderFact)
        .join('\n');
    case 'notes':
      return part.notes.map((note) => `- ${escapeText(note)}`).join('\n');
    case 'table':
      return renderTable(part, columns);
    case 'guide':
    case 'picture':
      return '';
    case 'chart':
    case 'waterfall':
      // The figures of a chart stand in the table it is drawn from.
      return '';
  }
}

/** A fact as an item of a list. */
export function renderFact({ label, value }: Fact): string {
  return `- **${escapeText(label)}:** ${renderCell(value)}`;
}

function renderTable(table: ReportTable, columns: readonly ColumnMeaning[]): string {
  const { headings, total } = table;
  const pick = (row: readonly ReportCell[]) => headings.map((_, at) => row[at] ?? emptyCell());
  const rule = headings.map((_, at) => (RIGHT.has(columns[at] ?? 'label') ? '---:' : '---'));
  const body = listRows(table).map((row) => pick(row).map(renderCell));
  const closing = total === null ? [] : [pick(total).map(embolden)];
  return [headings.map(escapeText), rule, ...body, ...closing]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function embolden(cell: ReportCell): string {
  const text = renderCell(cell);
  return text === '' ? '' : `**${text}**`;
}

function renderCell(cell: ReportCell): string {
  return escapeText(writeCell(cell));
}

/** The text with nothing in it that Markdown or the HTML of its readers would obey. */
export function escapeText(text: string): string {
  return (
    showControls(text)
      .trim()
      .replace(/[\\`*_{}[\]<>#|~$]/g, '\\$&')
      .replace(/&(?=#?\w+;)/g, '\\&')
      // A bare address would become a link.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\b(www)\./gi, '$1\\.')
      .replace(/^([-+])(?=\s)/gm, '\\$1')
      .replace(/^(\d+)([.)])(?=\s)/gm, '$1\\$2')
      .replace(/\s*\n\s*/g, '<br>')
      .replace(/\t/g, ' ')
  );
}
