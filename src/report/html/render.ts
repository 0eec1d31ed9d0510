/** Renders sheets as one page: no script, no network, printable, readable without seeing it. */

import { replaceHalves, writeCell } from '../cells/cell-text.ts';
import { escapeHtml } from '../cells/markup.ts';
import {
  type ColumnMeaning,
  emptyCell,
  type Fact,
  type Link,
  listReadable,
  type ReportCell,
  type ReportPart,
  type ReportProperties,
  type ReportSheet,
  type ReportTable,
} from '../cells/report-sheet.ts';
import { drawChart } from './chart-bars.ts';
import { STYLE } from './style.ts';

const NUMBERS: ReadonlySet<ColumnMeaning> = new Set(['ordinal', 'ratio', 'amount', 'count']);
/** The page may load nothing, and so sends nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What the parts of the page need to refer to one another. */
interface Page {
  /** Cells that some link leads to. */
  readonly targets: ReadonlySet<string>;
  readonly sheets: readonly ReportSheet[];
}

/** The page, whole. */
export function renderHtml(sheets: readonly ReportSheet[], properties: ReportProperties): string {
  const { title, creator, date, language } = properties;
  const page = { targets: findTargets(sheets), sheets };
  const index = sheets.map(
    ({ name }, at) => `<li><a href="#${sheetId(at)}">${escapeHtml(name)}</a></li>`,
  );
  return `${[
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="${escapeHtml(creator)}">`,
    `<meta name="date" content="${date}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#contenido">${escapeHtml(properties.skip)}</a>`,
    `<nav aria-label="${escapeHtml(properties.contents)}"><ul>${index.join('')}</ul></nav>`,
    '<main id="contenido">',
    ...sheets.map((sheet, at) => renderSheet(sheet, at, page)),
    '</main>',
    `<footer>${escapeHtml(creator)}</footer>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function findTargets(sheets: readonly ReportSheet[]): ReadonlySet<string> {
  const cells = sheets.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind === 'facts') return part.facts.map(({ value }) => value);
      return part.kind === 'table' ? part.rows.flat() : [];
    }),
  );
  return new Set(cells.flatMap(({ link }) => (link?.kind === 'cell' ? [link.id] : [])));
}

function renderSheet(sheet: ReportSheet, at: number, page: Page): string {
  const parts = sheet.parts.map((part) => renderPart(part, sheet, page, at === 0));
  const name = escapeHtml(sheet.name);
  return `<section id="${sheetId(at)}" aria-label="${name}">\n${parts.join('\n')}\n</section>`;
}

function renderPart(part: ReportPart, sheet: ReportSheet, page: Page, first: boolean): string {
  switch (part.kind) {
    case 'title':
      return first ? `<h1>${escapeHtml(part.text)}</h1>` : `<h2>${escapeHtml(part.text)}</h2>`;
    case 'heading':
      return first ? `<h2>${escapeHtml(part.text)}</h2>` : `<h3>${escapeHtml(part.text)}</h3>`;
    case 'lead':
    case 'origin':
      return `<p class="${part.kind}">${escapeHtml(part.text)}</p>`;
    case 'guide':
      return '';
    case 'facts':
      return `<dl>${part.facts.map((fact) => renderFact(fact, page)).join('\n')}</dl>`;
    case 'notes': {
      const notes = part.notes.map((note) => `<li>${escapeHtml(note)}</li>`);
      return `<ul class="notes">${notes.join('')}</ul>`;
    }
    case 'chart': {
      const caption = `<figcaption>${escapeHtml(part.title)}</figcaption>`;
      const notes = part.notes.map((note) => `<p class="origin">${escapeHtml(note)}</p>`);
      return `<figure>${caption}\n${drawChart(part)}${notes.join('')}</figure>`;
    }
    case 'table':
      return renderTable(part, sheet, page);
  }
}

function renderFact({ label, value }: Fact, page: Page): string {
  return `<dt>${escapeHtml(label)}</dt><dd${anchor(value, page)}>${renderContent(value, page)}</dd>`;
}

function renderTable(table: ReportTable, { name, columns }: ReportSheet, page: Page): string {
  const { headings, rows, total, bars } = table;
  const readable = listReadable(table);
  const meaningOf = (at: number): ColumnMeaning => columns[at] ?? 'label';
  const head = readable.map((at) => {
    const numeric = NUMBERS.has(meaningOf(at)) ? ' class="number"' : '';
    return `<th scope="col" role="columnheader"${numeric}>${escapeHtml(headings[at] ?? '')}</th>`;
  });
  const body = rows.map((row) => {
    const cells = readable.map((at) => {
      const cell = row[at];
      const most = bars?.column === at ? bars.most : null;
      const place = { at, heading: headings[at] ?? '', meaning: meaningOf(at), most };
      return renderCell(cell ?? emptyCell(), place, page);
    });
    return `<tr role="row">${cells.join('')}</tr>`;
  });
  const closing =
    total &&
    readable.map((at) => {
      const place = { at: -1, heading: headings[at] ?? '', meaning: meaningOf(at), most: null };
      return renderCell(total[at] ?? emptyCell(), place, page);
    });
  return [
    // The roles stay where a narrow screen shows the table as lists.
    '<div class="scroll"><table role="table">',
    `<caption>${escapeHtml(name)}</caption>`,
    `<thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead>`,
    `<tbody role="rowgroup">${body.join('\n')}</tbody>`,
    ...(closing ? [`<tfoot role="rowgroup"><tr role="row">${closing.join('')}</tr></tfoot>`] : []),
    '</table></div>',
  ].join('\n');
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

function renderCell(cell: ReportCell, { at, heading, meaning, most }: Place, page: Page): string {
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

function anchor({ id }: ReportCell, { targets }: Page): string {
  return id !== undefined && targets.has(id) ? ` id="${escapeHtml(id)}"` : '';
}

function renderContent(cell: ReportCell, page: Page): string {
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

function sheetId(at: number): string {
  return `hoja-${at + 1}`;
}
