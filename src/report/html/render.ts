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
import { drawChart } from './chart-svg.ts';
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
  const parts = sheet.parts.map((part, place) =>
    renderPart(part, sheet, `${sheetId(at)}-${place + 1}`, page, at === 0),
  );
  const name = escapeHtml(sheet.name);
  return `<section id="${sheetId(at)}" aria-label="${name}">\n${parts.join('\n')}\n</section>`;
}

function renderPart(
  part: ReportPart,
  sheet: ReportSheet,
  id: string,
  page: Page,
  first: boolean,
): string {
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
      return `<figure>${caption}\n${drawChart(part, id)}</figure>`;
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
    return `<th scope="col"${numeric}>${escapeHtml(headings[at] ?? '')}</th>`;
  });
  const body = rows.map((row) => {
    const cells = readable.map((at) => {
      const cell = row[at];
      const most = bars?.column === at ? bars.most : null;
      return cell === undefined ? '<td></td>' : renderCell(cell, meaningOf(at), at, most, page);
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const closing =
    total &&
    readable.map((at) => renderCell(total[at] ?? emptyCell(), meaningOf(at), -1, null, page));
  return [
    '<div class="scroll"><table>',
    `<caption>${escapeHtml(name)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    ...(closing ? [`<tfoot><tr>${closing.join('')}</tr></tfoot>`] : []),
    '</table></div>',
  ].join('\n');
}

function renderCell(
  cell: ReportCell,
  meaning: ColumnMeaning,
  at: number,
  most: number | null,
  page: Page,
): string {
  const classes = [
    NUMBERS.has(meaning) ? 'number' : meaning,
    ...(cell.kind === 'absent' ? ['absent'] : []),
    ...(cell.kind === 'status' ? ['status', cell.status] : []),
    ...(cell.kind === 'severity' ? ['severity', cell.severity] : []),
    ...(writeCell(cell).includes('\n') ? ['lines'] : []),
  ];
  const isBar = most !== null && cell.kind === 'ratio';
  const length = isBar ? Math.min(100, Math.max(0, (cell.value / most) * 100)) : 0;
  const bar = isBar ? ` style="--length: ${length.toFixed(1)}%"` : '';
  const names = [...classes, ...(isBar ? ['bar'] : [])].join(' ');
  const open = at === 0 ? 'th scope="row"' : 'td';
  const content = renderContent(cell, page);
  return `<${open} class="${names}"${bar}${anchor(cell, page)}>${content}</${open.slice(0, 2)}>`;
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
