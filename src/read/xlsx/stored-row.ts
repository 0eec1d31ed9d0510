import { type Cell, cellOfColumn, type Row } from '../book/workbook.ts';
import type { CellStore } from './cell-store.ts';

/** An own property, and not one of the class: a row is copied and compared like any object. */
const CELLS: PropertyDescriptor & ThisType<StoredRow> = {
  enumerable: true,
  get() {
    return this.lookAtCells();
  },
};

/** A row of a store; its cells are made when they are asked for, and kept where the sheet is small. */
export class StoredRow implements Row {
  readonly number: number;
  readonly hidden: boolean;
  /** Its cells in ascending column order. */
  declare readonly cells: readonly Cell[];
  readonly #store: CellStore;
  readonly #start: number;
  readonly #end: number;
  readonly #firstFormula: number;
  #kept: readonly Cell[] | null = null;

  /** The cells added to the store since `start`, in ascending order of columns. */
  constructor(
    number: number,
    hidden: boolean,
    store: CellStore,
    start: number,
    firstFormula: number,
  ) {
    this.number = number;
    this.hidden = hidden;
    this.#store = store;
    this.#start = start;
    this.#end = store.count;
    this.#firstFormula = firstFormula;
    Object.defineProperty(this, 'cells', CELLS);
  }

  /** The cells in ascending column order. */
  lookAtCells(): readonly Cell[] {
    if (!this.#store.isSmall) return this.#makeCells();
    this.#kept ??= this.#makeCells();
    return this.#kept;
  }

  #makeCells(): readonly Cell[] {
    const store = this.#store;
    const start = this.#start;
    const end = this.#end;
    const cells: Cell[] = new Array(end - start);
    let formula = this.#firstFormula;
    for (let at = start; at < end; at += 1) {
      cells[at - start] = store.cell(this.number, at, formula);
      if (store.hasFormula(at)) formula += 1;
    }
    return cells;
  }

  /** The cell of a column. */
  cellIn(column: number): Cell | undefined {
    const store = this.#store;
    if (store.isSmall) return cellOfColumn(this.lookAtCells(), column);
    const place = store.find(column, this.#start, this.#end);
    return place < 0 ? undefined : store.cell(this.number, place, this.#formulaAt(place));
  }

  #formulaAt(place: number): number {
    let formula = this.#firstFormula;
    if (!this.#store.hasFormula(place)) return formula;
    for (let at = this.#start; at < place; at += 1) if (this.#store.hasFormula(at)) formula += 1;
    return formula;
  }
}
