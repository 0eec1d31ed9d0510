/** What a sheet needs besides what exceljs writes of it: links, tables and charts. */

import { a1, quotedSheet } from '../../model/source.ts';
import { replaceHalves } from '../cells/cell-text.ts';
import { nameChartCells, type ReportChart } from '../cells/chart.ts';
import type { Reference } from '../cells/formula.ts';
import type { Picture } from '../cells/picture.ts';
import type { Link, ReportSheet } from '../cells/report-sheet.ts';
import { countRows } from '../cells/row-source.ts';
import { type ReportWaterfall, WATERFALL_SERIES } from '../cells/waterfall.ts';
import type { PlacedChart } from '../office/chart-part.ts';
import { fitCellText } from '../office/safe-text.ts';
import { addressOf, type CellPlace } from './cell-value.ts';
import { countAcross } from './column-widths.ts';
import type { PlacedRow } from './sheet-layout.ts';
import type { PlacedWaterfall } from './waterfall-part.ts';

/** A cell and where its link leads: a place of the workbook, or a file with a place in it. */
export interface CellLink {
  readonly address: string;
  /** Address of a cell with its sheet, `null` for a whole file. */
  readonly location: string | null;
  /** Relative address of the file, `null` within the workbook. */
  readonly target: string | null;
}

/** A table over cells that are already written. */
export interface CellTable {
  readonly name: string;
  /** What it holds, for who does not see it. */
  readonly about: string;
  readonly range: string;
  readonly headings: readonly string[];
  readonly filtered: boolean;
}

/** A chart that fills a row across some columns. */
export interface AnchoredChart {
  readonly title: string;
  readonly description: string;
  readonly drawn: PlacedChart | PlacedWaterfall;
  readonly row: number;
  readonly columns: number;
}

/** A picture at the left of a row, as high as the row. */
export interface AnchoredPicture {
  readonly picture: Picture;
  readonly description: string;
  readonly row: number;
}

/** Everything to add to a sheet. */
export interface SheetAdditions {
  readonly links: readonly CellLink[];
  readonly tables: readonly CellTable[];
  readonly charts: readonly AnchoredChart[];
  readonly pictures: readonly AnchoredPicture[];
}

/** The additions of a sheet; `sheets` gives the name a sheet was written under. */
export function listAdditions(
  sheet: ReportSheet,
  rows: readonly PlacedRow[],
  places: ReadonlyMap<string, CellPlace>,
  sheets: ReadonlyMap<string, string>,
): SheetAdditions {
  const links: CellLink[] = [];
  rows.forEach((row, at) => {
    row.cells.forEach(({ link }, column) => {
      if (link === undefined) return;
      const address = a1({ row: at + 1, column: column + 1 });
      links.push({ address, ...locate(link, places, sheets) });
    });
  });
  const tables = rows.flatMap(({ table }, at): CellTable[] => {
    if (table?.name === undefined || countRows(table) === 0) return [];
    const { name, headings, total, about = name, filtered = false } = table;
    const first = a1({ row: at + 1, column: 1 });
    const below = countRows(table) + (total === null || filtered ? 0 : 1);
    const last = a1({ row: at + 1 + below, column: headings.length });
    const range = `${first}:${last}`;
    return [{ name, about, range, headings: headings.map(fitCellText), filtered }];
  });
  const charts = rows.flatMap(({ chart }, at): AnchoredChart[] => {
    if (chart === undefined) return [];
    const { title, description } = chart;
    const drawn =
      chart.kind === 'chart' ? placeChart(chart, places) : placeWaterfall(chart, places);
    return [{ title, description, drawn, row: at + 1, columns: countAcross(sheet) }];
  });
  const pictures = rows.flatMap(({ picture }, at) =>
    picture ? [{ ...picture, row: at + 1 }] : [],
  );
  return { links, tables, charts, pictures };
}

type Places = ReadonlyMap<string, CellPlace>;

function placeChart(chart: ReportChart, places: Places): PlacedChart {
  const first = nameChartCells(chart, 0);
  const last = nameChartCells(chart, chart.points.length - 1);
  const rangeOf = (figure: 'label' | 'value' | 'reference') =>
    between([first[figure], last[figure]], places);
  return {
    chart,
    labels: rangeOf('label'),
    values: rangeOf('value'),
    references: rangeOf('reference'),
  };
}

function placeWaterfall(waterfall: ReportWaterfall, places: Places): PlacedWaterfall {
  const { cells } = waterfall;
  return {
    waterfall,
    labels: between(
      cells.map(({ label }) => label),
      places,
    ),
    amounts: WATERFALL_SERIES.map((_, at) =>
      between(
        cells.map(({ amounts }) => amounts[at] ?? ''),
        places,
      ),
    ),
  };
}

/** The range from the first to the last of those cells. */
function between(ids: readonly string[], places: Places): string {
  const reference: Reference = { from: ids[0] ?? '', to: ids.at(-1) ?? '' };
  return addressOf(reference, places, null);
}

function locate(
  link: Link,
  places: ReadonlyMap<string, CellPlace>,
  sheets: ReadonlyMap<string, string>,
): Pick<CellLink, 'location' | 'target'> {
  switch (link.kind) {
    case 'cell':
      return { location: addressOf({ cell: link.id }, places, ''), target: null };
    case 'sheet':
      return { location: `${quotedSheet(sheets.get(link.name) ?? link.name)}!A1`, target: null };
    case 'file': {
      const { file, sheet, cell } = link.place;
      const location = sheet === null ? null : `${quotedSheet(sheet)}!${cell ?? 'A1'}`;
      return { location, target: encodeURIComponent(replaceHalves(file)) };
    }
  }
}
