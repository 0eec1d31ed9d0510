import type { Cell, Row } from '../book/workbook.ts';
import type { CellStore } from './cell-store.ts';

/** An own property, and not one of the class: a row is copied and compared like any object. */
const CELLS: PropertyDescriptor & ThisType<StoredRow> = {
  enumerable: true,
  get() {
    return this.makeCells();
  },
};

/** A row of a store; its cells are made each time they are asked for. */
export class StoredRow implements Row {
  readonly number: number;
  readonly hidden: boolean;
  /** Its cells in ascending column order. */
  declare readonly cells: readonly Cell[];
  readonly #store: CellStore;
  readonly #start: number;
  readonly #end: number;
  readonly #firstFormula: number;

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

  /** The cells in ascending column order, made anew. */
  makeCells(): readonly Cell[] {
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
    const place = this.#store.find(column, this.#start, this.#end);
    if (place < 0) return undefined;
    return this.#store.cell(this.number, place, this.#formulaAt(place));
  }

  #formulaAt(place: number): number {
    let formula = this.#firstFormula;
    if (!this.#store.hasFormula(place)) return formula;
    for (let at = this.#start; at < place; at += 1) if (this.#store.hasFormula(at)) formula += 1;
    return formula;
  }
}
