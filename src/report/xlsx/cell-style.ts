/** How the cells of the workbook look: one font, one sober palette, and formats by kind. */

import type { Alignment, Border, Fill, Font, Style } from 'exceljs';
import type { Severity } from '../../diagnostics/entry.ts';
import type { Status } from '../../model/evaluation.ts';
import { type ColumnMeaning, emptyCell, type ReportCell } from '../cells/report-sheet.ts';
import { STATUS_COLOURS } from '../office/palette.ts';
import { FONT } from '../office/text-measure.ts';
import { isGiven, isOpen } from './form-cells.ts';
import { LOOKS, type Look, opaque, QUIET, RULE, TINT } from './looks.ts';
import { lookAt, type PlacedRow } from './sheet-layout.ts';

const INPUT = 'FFFFF9E5';
const LINK = 'FF1F4E8C';

/** Colour of a status; it repeats what its words say. */
export const inkOfStatus = (status: Status): string => opaque(STATUS_COLOURS[status]);

const SEVERITY_INKS: Record<Severity, string> = {
  error: 'FFA3211B',
  warning: 'FF8A5200',
  note: QUIET,
};

/** Looks of the rows of a table. */
const ROWS: ReadonlySet<Look> = new Set(['record', 'entry', 'total']);

const FIGURES: ReadonlySet<ColumnMeaning> = new Set(['ordinal', 'ratio', 'amount', 'count']);

/** The styles already composed, by look and meaning of the cell, then by its face and its traits. */
const STYLES = new Map<Look, Map<ColumnMeaning, Map<string, Partial<Style>[]>>>();

/** A cell, and what of its place decides how it looks. */
interface PlacedCell extends Pick<PlacedRow, 'look' | 'stands'> {
  readonly content: ReportCell;
  readonly meaning: ColumnMeaning;
}

/**
 * The style of the cell of a row at a place, from 0, by what it is and where it stands; the same
 * object for the same style.
 */
export function styleCell(row: PlacedRow, at: number): Partial<Style> {
  const content = row.cells[at] ?? emptyCell();
  const meaning = row.meanings[at] ?? 'prose';
  const look = lookAt(row, at);
  const face = faceOf(content);
  const traits = traitsOf(content, look, row.stands);
  const known = STYLES.get(look)?.get(meaning)?.get(face)?.[traits];
  if (known) return known;
  const style = composeStyle({ ...row, look, content, meaning });
  const ofLook = STYLES.get(look) ?? new Map<ColumnMeaning, Map<string, Partial<Style>[]>>();
  const faces = ofLook.get(meaning) ?? new Map<string, Partial<Style>[]>();
  const ofFace = faces.get(face) ?? [];
  ofFace[traits] = style;
  STYLES.set(look, ofLook.set(meaning, faces.set(face, ofFace)));
  return style;
}

const RATIOS: string[] = [];
const AMOUNTS: string[] = [];
const PERCENTAGES: string[] = [];

/** What of a content decides how it looks, as one text; nearly every cell asks, so none is put together twice. */
function faceOf(content: ReportCell): string {
  if (content.kind === 'severity') return content.severity;
  if (content.kind !== 'amount' && content.kind !== 'ratio') return content.kind;
  const { kind, decimals } = content;
  const known = kind === 'ratio' ? RATIOS : content.percent ? PERCENTAGES : AMOUNTS;
  known[decimals] ??= `${kind}${known === PERCENTAGES ? '%' : ''}${decimals}`;
  return known[decimals];
}

/** What else decides it, a bit each. */
function traitsOf(content: ReportCell, look: Look, stands: PlacedRow['stands']): number {
  const link = content.link === undefined ? 0 : 1;
  const input = content.input ? 2 : 0;
  const given = isGiven(content, look) ? 4 : 0;
  return link | input | given | (stands === undefined ? 0 : stands === 'top' ? 8 : 16);
}

function composeStyle(placed: PlacedCell): Partial<Style> {
  const look = LOOKS[placed.look];
  const isFormula = isGiven(placed.content, placed.look);
  const colour = placed.content.input ? INPUT : isFormula ? TINT : look.fill;
  const fill: Fill | undefined = colour === null ? undefined : solid(colour);
  const numFmt = formatOf(placed.content) ?? (isFigure(placed) ? formatOfFigure(placed) : null);
  return {
    font: fontOf(placed),
    alignment: alignmentOf(placed),
    ...(fill ? { fill } : {}),
    ...(look.ruled ? { border: RULES } : {}),
    ...(numFmt === null ? {} : { numFmt }),
    ...(isOpen(placed.content, placed.look) ? { protection: { locked: false } } : {}),
  };
}

function fontOf({ look, content }: PlacedCell): Partial<Font> {
  const { size, bold, ink } = LOOKS[look];
  const absent = content.kind === 'absent' && look === 'record';
  const argb = inkOf(content) ?? (absent ? QUIET : ink);
  const marked = content.kind === 'status' || content.kind === 'severity';
  const font = { name: FONT, size, bold: bold || marked, italic: absent, color: { argb } };
  return content.link === undefined ? font : { ...font, underline: true };
}

/** The colour repeats what the words say. A status has its own by its words, which may change. */
function inkOf(content: ReportCell): string | null {
  if (content.link !== undefined) return LINK;
  return content.kind === 'severity' ? SEVERITY_INKS[content.severity] : null;
}

function isFigure({ look, meaning }: PlacedCell): boolean {
  return ROWS.has(look) && FIGURES.has(meaning);
}

function alignmentOf(placed: PlacedCell): Partial<Alignment> {
  const { look, meaning, stands } = placed;
  const heading = look === 'table-heading';
  const inTable = ROWS.has(look) || heading;
  const centred = heading && FIGURES.has(meaning);
  const figure = isFigure(placed);
  return {
    horizontal: figure ? 'right' : centred ? 'center' : 'left',
    ...(inTable && !figure && !centred ? { indent: 1 } : {}),
    vertical: stands ?? (look === 'record' || look === 'entry' ? 'top' : 'middle'),
    wrapText: wraps(placed.content, look),
  };
}

/** Whether what the cell shows may take several lines: words in a cell do, figures and lines do not, nor what a form fills in. */
export function wraps(content: ReportCell, look: Look): boolean {
  return LOOKS[look].wraps && !FORMATTED.has(content.kind) && !isGiven(content, look);
}

/** Kinds with a format of numbers; see `formatOf`. */
const FORMATTED: ReadonlySet<ReportCell['kind']> = new Set([
  'ratio',
  'amount',
  'count',
  'points',
  'date',
]);

/** Blank as wide as a digit keeps figures and their words off the border, in every program. */
const PAD = '_0';

/** Positive, negative, zero and the words that may take the place of the figure. */
function padded(format: string): string {
  return [`${format}${PAD}`, `-${format}${PAD}`, `${format}${PAD}`, `@${PAD}`].join(';');
}

/** Words in the place of a figure may give way to one: its cell has the format it would have. */
function formatOfFigure({ look, meaning }: PlacedCell): string | null {
  // In a cell without format, what people write brings its own: `15%`.
  if (look === 'entry' && meaning !== 'ratio') return null;
  return padded(meaning === 'ratio' ? '0.00%' : meaning === 'amount' ? '#,##0.00' : '#,##0');
}

function formatOf(content: ReportCell): string | null {
  switch (content.kind) {
    case 'ratio':
      return padded(`0${decimals(content.decimals)}%`);
    case 'amount':
      return padded(
        content.percent ? `0${decimals(content.decimals)}%` : `#,##0${decimals(content.decimals)}`,
      );
    case 'count':
      return padded('#,##0');
    case 'points':
      return `+0.00${PAD};−0.00${PAD};0.00${PAD};@${PAD}`;
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
