import type { Cell, Range, Row, Sheet } from '../book/workbook.ts';
import { parseRange } from './address.ts';
import type { Allowance } from './allowance.ts';
import { acceptPlainCell, type Position, readCell, type SheetContext } from './cell.ts';
import { MAX_COLUMN, MAX_ROW, TEXT_CELLS } from './limits.ts';
import type { PlainCell } from './plain-cell.ts';
import { StoredRow } from './stored-row.ts';
import { Refusal } from './unreadable-workbook.ts';
import type { XmlReader } from './xml.ts';

type Content = Pick<Sheet, 'rows' | 'merges' | 'hiddenColumns'>;

/** Filled again for each plain cell, and never kept. */
const PLAIN: PlainCell = {
  row: 0,
  column: 0,
  style: 0,
  isShared: false,
  number: 0,
  formulaStart: 0,
  formulaEnd: 0,
};

/** What a worksheet's part holds; throws `Refusal` where it is damaged. */
export function readWorksheet(xml: XmlReader, part: string, context: SheetContext): Content {
  const rows: Row[] = [];
  const merges: Range[] = [];
  const hiddenColumns: { first: number; last: number }[] = [];
  if (xml.enterRoot() !== 'worksheet') {
    throw new Refusal('malformed-workbook', `${part} no es una hoja`);
  }
  while (xml.nextChild()) {
    if (xml.name === 'sheetData') readRows(xml, rows, context);
    else if (xml.name === 'mergeCells') readMerges(xml, merges, context.allowance);
    else if (xml.name === 'cols') readHiddenColumns(xml, hiddenColumns, context.allowance);
    else xml.skip();
  }
  return { rows: arrangeRows(rows), merges, hiddenColumns };
}

function readRows(xml: XmlReader, rows: Row[], context: SheetContext): void {
  let previous = 0;
  while (xml.nextChild()) {
    if (xml.name === 'row') {
      previous = readRow(xml, previous, rows, context);
    } else xml.skip();
  }
}

/**
 * Adds the row entered, unless it says nothing, and gives its number. A row without one has that of
 * its first cell with an address, or follows the one before.
 */
function readRow(xml: XmlReader, previous: number, rows: Row[], context: SheetContext): number {
  const given = xml.attributes.find('r');
  const hidden = xml.attributes.isTrue('hidden');
  const position: Position = {
    row: given === undefined ? previous + 1 : Number(given),
    column: 0,
    isRowGiven: given !== undefined,
  };
  if (given !== undefined) requireRow(position.row, given, context);
  const { cells } = context;
  const start = cells.count;
  const firstFormula = cells.formulaCount;
  let isOrdered = true;
  let last = 0;
  const hasPlainNames = xml.hasPlainNames();
  for (;;) {
    let isKept = false;
    if (hasPlainNames && xml.takePlainCell(PLAIN)) {
      isKept = acceptPlainCell(xml, PLAIN, position, context);
    } else if (!xml.nextChild()) break;
    else if (xml.name === 'c') isKept = readCell(xml, position, context);
    else xml.skip();
    if (!isKept) continue;
    if (position.column <= last) isOrdered = false;
    last = position.column;
  }
  const number = position.row;
  requireRow(number, String(number), context);
  if (cells.count === start && !hidden) return number;
  context.allowance.spend();
  const row = new StoredRow(number, hidden, cells, start, firstFormula);
  rows.push(isOrdered ? row : { number, hidden, cells: arrangeCells([...row.cells]) });
  return number;
}

function requireRow(number: number, written: string, { sheet }: SheetContext): void {
  if (Number.isInteger(number) && number >= 1 && number <= MAX_ROW) return;
  const what = `la hoja «${sheet}» tiene una fila con el número imposible «${written}»`;
  throw new Refusal('malformed-cell', what);
}

/** Sorts by column; of several cells at one address the last that holds something stays. */
function arrangeCells(cells: Cell[]): Cell[] {
  const sorted = cells.sort((a, b) => a.column - b.column);
  return sorted.filter((cell, i) => cell.column !== sorted[i + 1]?.column);
}

/** Sorts by number, and joins the rows that say the same one, the last deciding if it is hidden. */
function arrangeRows(rows: Row[]): Row[] {
  if (rows.every((row, i) => i === 0 || row.number > (rows[i - 1] as Row).number)) return rows;
  const joined = new Map<number, { number: number; hidden: boolean; cells: Cell[] }>();
  for (const { number, hidden, cells } of rows) {
    const row = joined.get(number) ?? { number, hidden, cells: [] };
    row.hidden = hidden;
    for (const cell of cells) row.cells.push(cell);
    joined.set(number, row);
  }
  return [...joined.values()]
    .sort((a, b) => a.number - b.number)
    .map((row) => ({ ...row, cells: arrangeCells(row.cells) }));
}

/** A merge whose reference says no range is left out: it holds no value, and moves none. */
function readMerges(xml: XmlReader, merges: Range[], allowance: Allowance): void {
  while (xml.nextChild()) {
    const reference = xml.attributes.find('ref') ?? '';
    const range = xml.name === 'mergeCell' ? parseRange(reference) : undefined;
    if (range !== undefined) {
      allowance.spend(TEXT_CELLS);
      merges.push(range);
    }
    xml.skip();
  }
}

function readHiddenColumns(
  xml: XmlReader,
  columns: { first: number; last: number }[],
  allowance: Allowance,
): void {
  while (xml.nextChild()) {
    const first = Number(xml.attributes.find('min'));
    const last = Math.min(Number(xml.attributes.find('max')), MAX_COLUMN);
    if (xml.name === 'col' && xml.attributes.isTrue('hidden') && first >= 1 && last >= first) {
      allowance.spend();
      columns.push({ first, last });
    }
    xml.skip();
  }
}
