/** How a sheet stands on the screen and on paper. */

import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../model/source.ts';
import type { LaidOutSheet } from './laid-out-sheet.ts';

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

/** Sets the view and the page of a sheet; `foot` says the number of the page. */
export function setPage(worksheet: Worksheet, laidOut: LaidOutSheet, foot: string): void {
  const { identity = 0, pagesAcross = 1 } = laidOut.sheet;
  const heading = findHeading(laidOut);
  const frozen = isFrozen(laidOut, heading) ? heading : 0;
  const split = { ...(identity > 0 ? { xSplit: identity } : {}), ySplit: frozen };
  const isFirst = worksheet.workbook.worksheets[0] === worksheet;
  // The cursor on the title: who reads with the keyboard begins there.
  const view = {
    activeCell: 'A1',
    showGridLines: false,
    ...(isFirst ? { tabSelected: true } : {}),
  };
  worksheet.views = [
    frozen > 0 || identity > 0
      ? { state: 'frozen', ...split, ...view }
      : { state: 'normal', ...view },
  ];
  Object.assign(worksheet.pageSetup, {
    paperSize: LETTER_PAPER,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: pagesAcross,
    fitToHeight: sparesPage(laidOut, pagesAcross * PAGE.width) ? 1 : 0,
    horizontalCentered: true,
    margins: MARGINS,
    ...(heading > 0 ? { printTitlesRow: `${heading}:${heading}` } : {}),
    ...(pagesAcross > 1 ? { printTitlesColumn: `A:${columnLetters(identity)}` } : {}),
  });
  worksheet.headerFooter.oddFooter = `&L&8&A&R&8${foot}`;
}

/** Number of the heading row of the only table of the sheet, 0 where there are none or several. */
function findHeading({ rows }: LaidOutSheet): number {
  const tables = rows.flatMap(({ look }, at) => (look === 'table-heading' ? [at + 1] : []));
  return tables.length === 1 ? (tables[0] ?? 0) : 0;
}

function isFrozen({ rows, heights }: LaidOutSheet, heading: number): boolean {
  const isSearched = rows.some(({ table }) => table?.filtered);
  return add(heights.slice(0, heading)) <= MOST_FROZEN[isSearched ? 'searched' : 'read'];
}

/** Whether a little squeezing spares a second page with a few rows. */
function sparesPage({ widths, heights }: LaidOutSheet, across: number): boolean {
  const width = add(widths) * POINTS_A_CHARACTER;
  const pages = (add(heights) * Math.min(1, across / width)) / PAGE.height;
  return pages > 1 && pages <= MOST_SQUEEZE;
}

function add(lengths: readonly number[]): number {
  return lengths.reduce((sum, one) => sum + one, 0);
}
