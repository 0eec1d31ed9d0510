/** The cells of the page, and where their links lead. */

import { replaceHalves, writeCell } from '../cells/cell-text.ts';
import { escapeHtml } from '../cells/markup.ts';
import type { ColumnMeaning, Link, ReportCell, ReportSheet } from '../cells/report-sheet.ts';

/** Columns whose cells are figures. */
export const NUMBERS: ReadonlySet<ColumnMeaning> = new Set(['ordinal', 'ratio', 'amount', 'count']);

/** What the parts of the page need to refer to one another. */
export interface Page {
  /** Cells that some link leads to. */
  readonly targets: ReadonlySet<string>;
  readonly sheets: readonly ReportSheet[];
}

/** Where a cell stands in its table. */
interface Place {
  /** Its column, from 0; -1 in the row that closes the table, which is of nothing. */
  readonly at: number;
  readonly heading: string;
  readonly meaning: ColumnMeaning;
  /** The ratio as long as the column, where its ratios are drawn as bars. */
  readonly most: number | null;
}

/** A cell of a table. */
export function renderCell(
  cell: ReportCell,
  { at, heading, meaning, most }: Place,
  page: Page,
): string {
  const text = writeCell(cell);
  const isBar = most !== null && cell.kind === 'ratio';
  const length = isBar ? Math.min(100, Math.max(0, (cell.value / most) * 100)) : 0;
  const bar = isBar ? ` style="--length: ${length.toFixed(1)}%"` : '';
  const classes = [
    NUMBERS.has(meaning) ? 'number' : meaning,
    ...(cell.kind === 'absent' ? ['absent'] : []),
    ...(cell.kind === 'status' ? ['status', cell.status] : []),
    ...(cell.kind === 'severity' ? ['severity', cell.severity] : []),
    ...(text.includes('\n') ? ['lines'] : []),
    ...(text === '' || (cell.kind === 'count' && cell.value === 0) ? ['none'] : []),
    ...(isBar ? ['bar'] : []),
  ].join(' ');
  const content = renderContent(cell, page);
  if (at === 0)
    return `<th scope="row" role="rowheader" class="${classes}"${bar}${anchor(cell, page)}>${content}</th>`;
  const of = at < 0 && text === heading ? '' : ` data-of="${escapeHtml(heading)}"`;
  return `<td role="cell" class="${classes}"${of}${bar}${anchor(cell, page)}>${content}</td>`;
}

/** The identifier of a cell that some link leads to. */
export function anchor({ id }: ReportCell, { targets }: Page): string {
  return id !== undefined && targets.has(id) ? ` id="${escapeHtml(id)}"` : '';
}

/** What a cell says, with its link. */
export function renderContent(cell: ReportCell, page: Page): string {
  const text = escapeHtml(writeCell(cell));
  const href = cell.link === undefined ? null : locate(cell.link, page);
  return href === null ? text : `<a href="${escapeHtml(href)}">${text}</a>`;
}

function locate(link: Link, { sheets }: Page): string | null {
  switch (link.kind) {
    case 'cell':
      return `#${link.id}`;
    case 'sheet': {
      const at = sheets.findIndex(({ name }) => name === link.name);
      return at < 0 ? null : `#${sheetId(at)}`;
    }
    case 'file':
      return encodeURIComponent(replaceHalves(link.place.file));
  }
}

/** The identifier of the sheet at that place, counted from 0. */
export function sheetId(at: number): string {
  return `hoja-${at + 1}`;
}
