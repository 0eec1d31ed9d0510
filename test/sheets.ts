/** Workbooks written as Markdown tables, so that a test shows the sheet it speaks of. */

import type { Cell, CellValue, Range, Row, Sheet, Workbook } from '../src/read/book/workbook.ts';

/**
 * A sheet from a Markdown table, its first line in row 1. `60%` is a number shown as a percentage,
 * `"15%"` a text, `12` and `0.5` numbers, `#REF!` an error, `=A1*2` a formula without result,
 * `=A1*2→5` one with its result, `2024-12-31` a date; `^` is merged with the cell above and `<`
 * with the one on its left; anything else is a text, and an empty cell is empty.
 */
export function sheetOf(name: string, table: string): Sheet {
  const lines = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line));
  const grid = lines.map((line) =>
    line
      .slice(1, line.endsWith('|') ? -1 : undefined)
      .split('|')
      .map((text) => text.trim()),
  );
  const rows = grid.map(
    (texts, index): Row => ({
      number: index + 1,
      hidden: false,
      cells: texts.flatMap((text, at): Cell[] => cellOf(text, at + 1)),
    }),
  );
  return {
    name,
    visibility: 'visible',
    rows: rows.filter(({ cells }) => cells.length > 0),
    merges: mergesOf(grid),
    hiddenColumns: [],
  };
}

/** A workbook of sheets written as Markdown tables, by their names. */
export function workbookOf(
  tables: Readonly<Record<string, string>>,
  name = 'matriz.xlsx',
): Workbook {
  return { name, sheets: Object.entries(tables).map(([sheet, table]) => sheetOf(sheet, table)) };
}

function cellOf(text: string, column: number): Cell[] {
  if (text === '' || text === '^' || text === '<') return [];
  if (text.startsWith('=')) {
    const [formula = '', result] = text.slice(1).split('→');
    const { value, format } = contentOf(result ?? '');
    return [{ column, value: result === undefined ? null : value, format, formula }];
  }
  return [{ column, formula: null, ...contentOf(text) }];
}

function contentOf(text: string): { value: CellValue; format: string } {
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted) return { value: quoted[1] ?? '', format: 'General' };
  if (/^#[A-Z/0!?]+$/.test(text)) return { value: { error: text }, format: 'General' };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { value: { date: text }, format: 'dd/mm/yyyy' };
  if (text === 'TRUE' || text === 'FALSE') return { value: text === 'TRUE', format: 'General' };
  const number = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text);
  if (!number) return { value: text, format: 'General' };
  const value = Number(number[1]);
  return number[2] ? { value: value / 100, format: '0.00%' } : { value, format: 'General' };
}

/** Each cell that is not a mark of merging, with the marks to its right and below it. */
function mergesOf(grid: readonly (readonly string[])[]): Range[] {
  const merges: Range[] = [];
  grid.forEach((texts, row) => {
    texts.forEach((text, column) => {
      if (text === '^' || text === '<') return;
      let right = column;
      while (texts[right + 1] === '<') right += 1;
      let bottom = row;
      while (grid[bottom + 1]?.[column] === '^') bottom += 1;
      if (right === column && bottom === row) return;
      merges.push({ top: row + 1, left: column + 1, bottom: bottom + 1, right: right + 1 });
    });
  });
  return merges;
}
