/** The workbook of exceljs without its cells: sheets, columns, pages, names and what dresses tables. */

import type { WorkbookView } from 'exceljs';
import WorkbookInParts from 'exceljs/lib/doc/workbook.js';
import { columnLetters, quotedSheet } from '../../model/source.ts';
import type { ReportProperties } from '../cells/report-sheet.ts';
import { fitCellText } from '../office/safe-text.ts';
import type { CellPlace } from './cell-value.ts';
import { dressForm, protectSheet } from './dress-form.ts';
import { dressTable } from './dress-table.ts';
import type { LaidOutSheet } from './laid-out-sheet.ts';
import { setPage } from './page-setup.ts';

/** The workbook to which only the cells are missing. */
export function buildSkeleton(
  sheets: readonly LaidOutSheet[],
  properties: ReportProperties,
  places: ReadonlyMap<string, CellPlace>,
): WorkbookInParts {
  const workbook = new WorkbookInParts();
  describeWorkbook(workbook, properties);
  for (const laidOut of sheets) addSheet(workbook, laidOut, properties, places);
  return workbook;
}

/** The window of the workbook: its first sheet in sight. */
const OPENS_ON_FIRST: WorkbookView = {
  x: 0,
  y: 0,
  width: 28_800,
  height: 16_000,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
};

function describeWorkbook(workbook: WorkbookInParts, properties: ReportProperties): void {
  const { title, subject, description, keywords, creator, language, date } = properties;
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  workbook.title = fitCellText(title);
  workbook.subject = fitCellText(subject);
  workbook.description = fitCellText(description);
  workbook.language = language;
  workbook.keywords = fitCellText(keywords);
  workbook.creator = creator;
  workbook.lastModifiedBy = creator;
  workbook.created = new Date(Date.UTC(year, month - 1, day));
  workbook.modified = workbook.created;
  workbook.views = [OPENS_ON_FIRST];
}

function addSheet(
  workbook: WorkbookInParts,
  laidOut: LaidOutSheet,
  { footer }: ReportProperties,
  places: ReadonlyMap<string, CellPlace>,
): void {
  const { name, sheet, rows, widths } = laidOut;
  const worksheet = workbook.addWorksheet(name);
  widths.forEach((width, at) => {
    worksheet.getColumn(at + 1).width = width;
  });
  rows.forEach(({ table, cells }, at) => {
    if (table) dressTable(worksheet, table, at + 1, sheet.columns);
    if (table?.form) dressForm(worksheet, table, table.form, at + 1, places);
    cells.forEach(({ definedName }, column) => {
      if (definedName === undefined) return;
      const address = `$${columnLetters(column + 1)}$${at + 1}`;
      workbook.definedNames.add(`${quotedSheet(name)}!${address}`, definedName);
    });
  });
  setPage(worksheet, laidOut, footer('&P', '&N'));
  if (sheet.role === 'form') protectSheet(worksheet);
}
