/** How the cells of the workbook look: one font, one sober palette, and formats by kind. */

import type { Alignment, Border, Fill, Font, Style } from 'exceljs';
import type { Severity } from '../../diagnostics/finding.ts';
import type { Status } from '../../model/evaluation.ts';
import type { ColumnMeaning, ReportCell } from '../report-sheet.ts';
import type { Look, PlacedCell } from './sheet-layout.ts';

/** The one font of the workbook; other systems have one of the same widths. */
export const FONT = 'Arial';
const INK = 'FF1F2933';
const QUIET = 'FF59636E';
const ACCENT = 'FF1F3A5F';
const WHITE = 'FFFFFFFF';
const TINT = 'FFEAF0F6';
const RULE = 'FFC5CED8';

/** Width of each column by what it holds, in units of column width. */
export const COLUMN_WIDTHS: Record<ColumnMeaning, number> = {
  ordinal: 6,
  code: 10,
  label: 13,
  name: 34,
  prose: 48,
  ratio: 13,
  amount: 14,
  count: 11,
  status: 28,
  place: 18,
};

const STATUS_INKS: Record<Status, string> = {
  cumplida: 'FF1B6B3A',
  'en-ejecucion': 'FF1F4E8C',
  'no-cumplida': 'FFA3211B',
  'sin-reporte': 'FF8A5200',
  'no-programada': QUIET,
  'no-calculable': 'FFA3211B',
};

const SEVERITY_INKS: Record<Severity, string> = {
  error: 'FFA3211B',
  warning: 'FF8A5200',
  note: QUIET,
};

interface LookStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly ink: string;
  readonly fill: string | null;
  readonly ruled: boolean;
}

/** Size, weight, colours and rules of each look; the size is in points. */
export const LOOKS: Record<Look, LookStyle> = {
  title: { size: 15, bold: true, ink: ACCENT, fill: null, ruled: false },
  heading: { size: 11, bold: true, ink: ACCENT, fill: null, ruled: false },
  lead: { size: 11, bold: false, ink: INK, fill: null, ruled: false },
  'fact-label': { size: 10, bold: false, ink: QUIET, fill: null, ruled: false },
  'fact-value': { size: 10, bold: true, ink: INK, fill: null, ruled: false },
  'table-heading': { size: 9, bold: true, ink: WHITE, fill: ACCENT, ruled: true },
  record: { size: 9, bold: false, ink: INK, fill: null, ruled: true },
  total: { size: 9, bold: true, ink: ACCENT, fill: TINT, ruled: true },
  note: { size: 9, bold: false, ink: INK, fill: null, ruled: false },
  origin: { size: 8, bold: false, ink: QUIET, fill: null, ruled: false },
  space: { size: 9, bold: false, ink: INK, fill: null, ruled: false },
};

const FIGURES: ReadonlySet<ColumnMeaning> = new Set(['ordinal', 'ratio', 'amount', 'count']);

/** The style of a cell, from what it is and where it stands. */
export function styleCell(placed: PlacedCell): Partial<Style> {
  const look = LOOKS[placed.look];
  const fill: Fill | undefined = look.fill === null ? undefined : solid(look.fill);
  const numFmt = formatOf(placed.content);
  return {
    font: fontOf(placed),
    alignment: alignmentOf(placed),
    ...(fill ? { fill } : {}),
    ...(look.ruled ? { border: RULES } : {}),
    ...(numFmt === null ? {} : { numFmt }),
  };
}

/** The font of a cell; its colour repeats what its words say, and never says more. */
export function fontOf({ look, content }: PlacedCell): Partial<Font> {
  const { size, bold, ink } = LOOKS[look];
  const absent = content.kind === 'absent';
  const marked = content.kind === 'status' || content.kind === 'severity';
  const argb = inkOf(content) ?? (absent && look !== 'table-heading' ? QUIET : ink);
  return { name: FONT, size, bold: bold || marked, italic: absent, color: { argb } };
}

/** The font of what explains a status, under it. */
export function detailFont({ look }: PlacedCell): Partial<Font> {
  return { name: FONT, size: LOOKS[look].size, bold: false, color: { argb: INK } };
}

function inkOf(content: ReportCell): string | null {
  if (content.kind === 'status') return STATUS_INKS[content.status];
  return content.kind === 'severity' ? SEVERITY_INKS[content.severity] : null;
}

function alignmentOf({ look, meaning, content }: PlacedCell): Partial<Alignment> {
  const inTable = look === 'record' || look === 'total' || look === 'table-heading';
  const figure = inTable && FIGURES.has(meaning);
  const heading = look === 'table-heading';
  return {
    horizontal: figure ? (heading ? 'center' : 'right') : 'left',
    // LibreOffice loses the indent of a figure beside another: figures have none.
    ...(inTable && !figure ? { indent: 1 } : {}),
    vertical: look === 'record' ? 'top' : 'middle',
    wrapText: formatOf(content) === null,
  };
}

function formatOf(content: ReportCell): string | null {
  switch (content.kind) {
    case 'ratio':
      return `0${decimals(content.decimals)}%`;
    case 'amount':
      return content.percent
        ? `0${decimals(content.decimals)}%`
        : `#,##0${decimals(content.decimals)}`;
    case 'count':
      return '#,##0';
    case 'date':
      return 'dd/mm/yyyy';
    default:
      return null;
  }
}

function decimals(count: number): string {
  return count === 0 ? '' : `.${'0'.repeat(count)}`;
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

const THIN: Partial<Border> = { style: 'thin', color: { argb: RULE } };
const RULES = { top: THIN, left: THIN, bottom: THIN, right: THIN };
