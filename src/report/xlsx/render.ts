/** Renders sheets as an Excel workbook with live formulas. */

import type { Workbook, Worksheet } from 'exceljs';
import { a1, columnLetters } from '../../model/source.ts';
import { writeCell } from '../cells/cell-text.ts';
import type { ReportProperties, ReportSheet } from '../cells/report-sheet.ts';
import { LOOKS, styleCell } from './cell-style.ts';
import { type CellPlace, composeValue } from './cell-value.ts';
import { COLUMN_WIDTHS } from './column-widths.ts';
import { dressTable } from './dress-table.ts';
import { mendPackage } from './mend-package.ts';
import { fitCellText, fitSheetNames } from './safe-text.ts';
import { listAdditions } from './sheet-additions.ts';
import { type PlacedCell, type PlacedRow, placeRows } from './sheet-layout.ts';
import { estimateHeight } from './text-height.ts';
import { collectParts } from './write-parts.ts';

interface LaidOutSheet {
  readonly name: string;
  readonly sheet: ReportSheet;
  readonly rows: readonly PlacedRow[];
}

const LETTER_PAPER = 1;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.35 };
/** What the margins leave of a letter page in landscape, in points. */
const PAGE = { width: 720, height: 515 };
/** Width of a character of the normal font, in points. */
const POINTS_A_CHARACTER = 5.25;
/** A sheet of this many pages is still readable on one. */
const MOST_SQUEEZE = 1.35;
/** Frozen rows higher than this leave no room on a laptop, to read and to look for a row; in points. */
const MOST_FROZEN = { read: 110, searched: 240 };
const SPACE_HEIGHT = 9;
const CHART_HEIGHT = 190;
/** Height of a logo, in points; its width follows. */
const PICTURE_HEIGHT = 72;

/** The bytes of the workbook. Throws `RangeError` where a cell has a number that is not finite. */
export async function renderXlsx(
  sheets: readonly ReportSheet[],
  properties: ReportProperties,
): Promise<Uint8Array> {
  const { default: ExcelWorkbook } = await import('exceljs/lib/doc/workbook.js');
  const workbook = new ExcelWorkbook();
  describeWorkbook(workbook, properties);
  const laidOut = layOut(sheets);
  const places = locateCells(laidOut);
  for (const one of laidOut) writeSheet(workbook, one, places, properties);
  const names = new Map(laidOut.map(({ sheet, name }) => [sheet.name, name]));
  const additions = laidOut.map(({ sheet, rows }) => listAdditions(sheet, rows, places, names));
  return mendPackage(await collectParts(workbook), additions);
}

function describeWorkbook(workbook: Workbook, properties: ReportProperties): void {
  const { title, subject, keywords, creator, date } = properties;
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  workbook.title = fitCellText(title);
  workbook.subject = fitCellText(subject);
  workbook.keywords = fitCellText(keywords);
  workbook.creator = creator;
  workbook.lastModifiedBy = creator;
  workbook.created = new Date(Date.UTC(year, month - 1, day));
  workbook.modified = workbook.created;
}

function layOut(sheets: readonly ReportSheet[]): readonly LaidOutSheet[] {
  const names = fitSheetNames(sheets.map(({ name }) => name));
  return sheets.map((sheet, at) => ({
    name: names[at] ?? sheet.name,
    sheet,
    rows: placeRows(sheet),
  }));
}

function locateCells(sheets: readonly LaidOutSheet[]): ReadonlyMap<string, CellPlace> {
  const places = new Map<string, CellPlace>();
  for (const { name, rows } of sheets) {
    rows.forEach((row, at) => {
      for (const { content, column } of row.cells) {
        if (content.id === undefined) continue;
        if (places.has(content.id)) throw new RangeError(`Two cells are called ${content.id}`);
        places.set(content.id, { sheet: name, address: a1({ row: at + 1, column }) });
      }
    });
  }
  return places;
}

function writeSheet(
  workbook: Workbook,
  { name, sheet, rows }: LaidOutSheet,
  places: ReadonlyMap<string, CellPlace>,
  { footer }: ReportProperties,
): void {
  // What only feeds the charts is no matter for a reader.
  const hidden = new Set(rows.flatMap(({ table }) => table?.auxiliary ?? []));
  const widths = sheet.columns.map((meaning, at) => (hidden.has(at) ? 0 : COLUMN_WIDTHS[meaning]));
  const worksheet = workbook.addWorksheet(name);
  widths.forEach((width, at) => {
    if (hidden.has(at)) worksheet.getColumn(at + 1).hidden = true;
    else worksheet.getColumn(at + 1).width = width;
  });
  rows.forEach((row, at) => {
    for (const placed of row.cells) writePlaced(worksheet, at + 1, placed, name, places);
    worksheet.getRow(at + 1).height = heightOf(row, widths);
  });
  rows.forEach((row, at) => {
    if (row.table) dressTable(worksheet, row.table, at + 1, sheet.columns);
  });
  setPage(worksheet, sheet, rows, footer('&P', '&N'));
  const across = (sheet.pagesAcross ?? 1) * PAGE.width;
  if (sparesPage(worksheet, widths, rows.length, across)) worksheet.pageSetup.fitToHeight = 1;
}

/** Whether a little squeezing spares a second page with a few rows. */
function sparesPage(
  worksheet: Worksheet,
  widths: readonly number[],
  rows: number,
  across: number,
): boolean {
  const width = widths.reduce((sum, one) => sum + one, 0) * POINTS_A_CHARACTER;
  const heights = Array.from({ length: rows }, (_, at) => worksheet.getRow(at + 1).height);
  const height = heights.reduce((sum, one) => sum + one, 0);
  const pages = (height * Math.min(1, across / width)) / PAGE.height;
  return pages > 1 && pages <= MOST_SQUEEZE;
}

function heightOf(row: PlacedRow, widths: readonly number[]): number {
  if (row.chart) return CHART_HEIGHT;
  if (row.picture) return PICTURE_HEIGHT;
  const heights = row.cells.map(({ content, look, column, lastColumn }) => {
    const width = widths.slice(column - 1, lastColumn).reduce((sum, one) => sum + one, 0);
    // What is hidden takes no room.
    if (width === 0) return 0;
    const { size, bold } = LOOKS[look];
    return estimateHeight(fitCellText(writeCell(content)), width, { size, bold });
  });
  return Math.max(SPACE_HEIGHT, ...heights);
}

function writePlaced(
  worksheet: Worksheet,
  row: number,
  placed: PlacedCell,
  sheet: string,
  places: ReadonlyMap<string, CellPlace>,
): void {
  const { column, lastColumn } = placed;
  const style = styleCell(placed);
  for (let at = column; at <= lastColumn; at += 1) worksheet.getCell(row, at).style = style;
  if (lastColumn > column) worksheet.mergeCells(row, column, row, lastColumn);
  const cell = worksheet.getCell(row, column);
  cell.value = composeValue(placed, sheet, places);
  if (placed.content.definedName) cell.name = placed.content.definedName;
}

function setPage(
  worksheet: Worksheet,
  { identity = 0, pagesAcross = 1 }: ReportSheet,
  rows: readonly PlacedRow[],
  foot: string,
): void {
  const tables = rows.flatMap(({ look }, at) => (look === 'table-heading' ? [at + 1] : []));
  const [heading = 0] = tables.length === 1 ? tables : [];
  const above = rows
    .slice(0, heading)
    .reduce((sum, _, at) => sum + worksheet.getRow(at + 1).height, 0);
  const isSearched = rows.some(({ table }) => table?.filtered);
  const frozen = above <= MOST_FROZEN[isSearched ? 'searched' : 'read'] ? heading : 0;
  const split = { ...(identity > 0 ? { xSplit: identity } : {}), ySplit: frozen };
  worksheet.views = [
    frozen > 0 || identity > 0
      ? { state: 'frozen', ...split, showGridLines: false }
      : { state: 'normal', showGridLines: false },
  ];
  Object.assign(worksheet.pageSetup, {
    paperSize: LETTER_PAPER,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: pagesAcross,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: MARGINS,
    ...(heading > 0 ? { printTitlesRow: `${heading}:${heading}` } : {}),
    ...(pagesAcross > 1 ? { printTitlesColumn: `A:${columnLetters(identity)}` } : {}),
  });
  worksheet.headerFooter.oddFooter = `&L&8&A&R&8${foot}`;
}
