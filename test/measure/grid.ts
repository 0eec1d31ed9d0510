/** A sheet that is being written, row by row. */

import type { Range, Sheet } from '../../src/read/book/workbook.ts';
import type { Content } from './content.ts';

/** Rows of contents with what is merged and hidden. */
export class Grid {
  readonly #rows: { contents: readonly (Content | null)[]; hidden: boolean }[] = [];
  readonly #merges: Range[] = [];
  readonly #hidden: number[] = [];
  readonly #left: number;

  /** A grid that begins after that many blank columns and rows. */
  constructor(left = 0, top = 0) {
    this.#left = left;
    for (let row = 0; row < top; row += 1) this.add([]);
  }

  /** Number of the row that comes next. */
  get next(): number {
    return this.#rows.length + 1;
  }

  /** Adds a row. */
  add(contents: readonly (Content | null)[], hidden = false): void {
    this.#rows.push({ contents, hidden });
  }

  /** Writes a row anew. */
  rewrite(
    row: number,
    make: (contents: readonly (Content | null)[]) => readonly (Content | null)[],
  ): void {
    const old = this.#rows[row - 1];
    if (old) this.#rows[row - 1] = { ...old, contents: make(old.contents) };
  }

  /** Merges cells, places counted from 0 in the row and both ends included. */
  merge(top: number, first: number, bottom: number, last: number): void {
    if (top === bottom && first === last) return;
    const left = this.#left + 1;
    this.#merges.push({ top, left: left + first, bottom, right: left + last });
  }

  /** Hides the column of that place. */
  hide(place: number): void {
    this.#hidden.push(this.#left + 1 + place);
  }

  /** The sheet. */
  toSheet(name: string, visibility: Sheet['visibility'] = 'visible'): Sheet {
    const covered = new Set(this.#merges.flatMap((range) => [...coveredBy(range)]));
    const rows = this.#rows.flatMap(({ contents, hidden }, index) => {
      const cells = contents.flatMap((content, place) => {
        const column = this.#left + 1 + place;
        return content === null || covered.has(`${index + 1}:${column}`)
          ? []
          : [{ column, ...content }];
      });
      return cells.length > 0 || hidden ? [{ number: index + 1, hidden, cells }] : [];
    });
    const hiddenColumns = this.#hidden.map((column) => ({ first: column, last: column }));
    return { name, visibility, rows, merges: this.#merges, hiddenColumns };
  }
}

/** Addresses that a merge covers, all but its first. */
function* coveredBy({ top, left, bottom, right }: Range): Generator<string> {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (row !== top || column !== left) yield `${row}:${column}`;
    }
  }
}
