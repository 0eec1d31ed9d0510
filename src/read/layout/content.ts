/** What stands in a row, cell by cell. */

import { type Grid, textOf } from '../book/grid.ts';
import type { Cell } from '../book/workbook.ts';

/** A content that begins in a row; its text is made once, when someone asks for it. */
export class Content {
  readonly cell: Cell;
  #text: string | null = null;

  constructor(cell: Cell) {
    this.cell = cell;
  }

  /** Column of its cell. */
  get column(): number {
    return this.cell.column;
  }

  /** What the cell says on one line, never empty. */
  get text(): string {
    this.#text ??= textOf(this.cell);
    return this.#text;
  }
}

/** The contents that begin in this row; those a merge brings from above belong to that row. */
export function ownContents(grid: Grid, row: number, cells: readonly Cell[]): readonly Content[] {
  const contents: Content[] = [];
  for (const cell of cells) {
    if (grid.isCovered(row, cell.column)) continue;
    const content = new Content(cell);
    if (typeof cell.value === 'number' || content.text !== '') contents.push(content);
  }
  return contents;
}
