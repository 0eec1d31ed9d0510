/** Renders sheets as one page: no script, no network, printable, readable without seeing it. */

import { escapeHtml } from '../cells/markup.ts';
import {
  type ColumnMeaning,
  emptyCell,
  type Fact,
  type ReportPart,
  type ReportProperties,
  type ReportSheet,
  type ReportTable,
} from '../cells/report-sheet.ts';
import { listRows } from '../cells/row-source.ts';
import { anchor, NUMBERS, type Page, renderCell, renderContent, sheetId } from './cell.ts';
import { drawChart } from './chart-bars.ts';
import { STYLE } from './style.ts';

/** Tables of more columns than this are set closer. */
const MOST_COLUMNS = 12;
/** The page may load nothing, and so sends nothing. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The page, whole. */
export function renderHtml(all: readonly ReportSheet[], properties: ReportProperties): string {
  const { title, creator, date, language } = properties;
  // The list of its sheets opens the page: of the cover, only what that does not say.
  const [cover] = all.filter(({ role }) => role === 'cover');
  const sheets = all.filter(({ role }) => role === undefined || role === 'inputs');
  const page = { targets: findTargets(sheets), sheets };
  const pictures = (cover?.parts ?? []).filter(({ kind }) => kind === 'picture');
  const opening = cover ? pictures.map((part) => renderPart(part, cover, page, true)) : [];
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
    ...(opening.length > 0 ? [`<header>${opening.join('')}</header>`] : []),
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
    case 'waterfall':
      return '';
    case 'picture': {
      const { type, bytes } = part.picture;
      const data = Buffer.from(bytes).toString('base64');
      return `<img class="logo" alt="${escapeHtml(part.description)}" src="data:image/${type};base64,${data}">`;
    }
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
  const { headings, total, bars, about } = table;
  const close = headings.length > MOST_COLUMNS ? ' class="close"' : '';
  const meaningOf = (at: number): ColumnMeaning => columns[at] ?? 'label';
  const head = headings.map((heading, at) => {
    const numeric = NUMBERS.has(meaningOf(at)) ? ' class="number"' : '';
    return `<th scope="col" role="columnheader"${numeric}>${escapeHtml(heading)}</th>`;
  });
  const body = listRows(table).map((row) => {
    const cells = headings.map((heading, at) => {
      const cell = row[at];
      const most = bars?.column === at ? bars.most : null;
      const place = { at, heading, meaning: meaningOf(at), most };
      return renderCell(cell ?? emptyCell(), place, page);
    });
    return `<tr role="row">${cells.join('')}</tr>`;
  });
  const closing =
    total &&
    headings.map((heading, at) => {
      const place = { at: -1, heading, meaning: meaningOf(at), most: null };
      return renderCell(total[at] ?? emptyCell(), place, page);
    });
  const caption = escapeHtml(about ?? name);
  return [
    // Who has no mouse scrolls it too; the roles stay where a narrow screen shows it as lists.
    `<div class="scroll" role="group" tabindex="0" aria-label="${caption}"><table role="table"${close}>`,
    `<caption>${caption}</caption>`,
    `<thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead>`,
    `<tbody role="rowgroup">${body.join('\n')}</tbody>`,
    ...(closing ? [`<tfoot role="rowgroup"><tr role="row">${closing.join('')}</tr></tfoot>`] : []),
    '</table></div>',
  ].join('\n');
}
