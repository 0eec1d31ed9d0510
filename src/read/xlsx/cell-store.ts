/** The cells of a sheet as columns of numbers: a large sheet takes a third of the memory of objects. */

import type { Address } from '../../model/source.ts';
import type { Cell, CellValue } from '../book/workbook.ts';
import { formatSerialDate } from './dates.ts';
import { GENERAL, type NumberFormat } from './number-format.ts';
import { SharedFormula } from './shared-formula.ts';

/** What the number kept of a cell means. */
export const KEPT = {
  /** Its value, or the serial of a date where its format shows one. */
  number: 0,
  /** The place of its text among those the workbook shares. */
  shared: 1,
  /** The place among the texts of the store: a text, an error, a date written as one. */
  text: 2,
  error: 3,
  date: 4,
  /** 1 or 0. */
  boolean: 5,
  /** Nothing: a formula without a result. */
  nothing: 6,
  /** Its value, whatever its format shows. */
  plain: 7,
} as const;

/** One of the meanings of the number kept. */
export type Kept = (typeof KEPT)[keyof typeof KEPT];

/** What cells refer to outside their sheet. */
export interface Referred {
  /** The texts that cells share. */
  readonly strings: readonly string[];
  /** The number format of each style. */
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

const BLOCK_BITS = 13;
const BLOCK = 1 << BLOCK_BITS;
const IN_BLOCK = BLOCK - 1;
/** Cells of a sheet that are made once: one of an office, not one of a whole city. */
const SMALL = BLOCK;
/** Marks the kind of a cell with a formula. */
const WITH_FORMULA = 8;

interface Block {
  readonly values: Float64Array;
  readonly styles: Uint32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
}

/** Cells in the order they were added, made into objects only when someone looks at them. */
export class CellStore {
  /** How many cells there are. */
  count = 0;
  private readonly referred: Referred;
  private readonly blocks: Block[] = [];
  private readonly texts: string[] = [];
  /** The place of each text, so that one repeated is kept once. */
  private readonly places = new Map<string, number>();
  private readonly formulas: (string | SharedFormula)[] = [];
  /** The formulas that cells share, by their number in the sheet. */
  private readonly sharedFormulas = new Map<string, SharedFormula>();
  /** Whole days met so far: a sheet repeats few days, but as many instants as it likes. */
  private readonly days = new Map<number, string | undefined>();

  constructor(referred: Referred) {
    this.referred = referred;
  }

  /** Whether it has so few cells that they may all be kept as objects. */
  get isSmall(): boolean {
    return this.count <= SMALL;
  }

  /** How many of the cells have a formula. */
  get formulaCount(): number {
    return this.formulas.length;
  }

  /**
   * The formula of a cell that shares one: the text where it is the first to say it, else what the
   * others wrote; `''` where none of them did.
   */
  shareFormula(index: string, text: string, at: Address): string | SharedFormula {
    if (text === '') return this.sharedFormulas.get(index) ?? '';
    this.sharedFormulas.set(index, new SharedFormula(text, at));
    return text;
  }

  /** Adds a cell; `formula` is its text without `=`, that of others, or `null`. */
  add(
    column: number,
    style: number,
    kind: Kept,
    value: number,
    formula: string | SharedFormula | null,
  ): void {
    const at = this.count & IN_BLOCK;
    if (at === 0) this.blocks[this.count >> BLOCK_BITS] ??= createBlock();
    const block = this.blocks[this.count >> BLOCK_BITS] as Block;
    block.values[at] = value;
    block.styles[at] = style;
    block.columns[at] = column;
    block.kinds[at] = formula === null ? kind : kind | WITH_FORMULA;
    if (formula !== null) this.formulas.push(formula);
    this.count += 1;
  }

  /** Adds a cell that holds a text of its own, of the kind said; whether no other had it. */
  addText(
    column: number,
    style: number,
    kind: Kept,
    text: string,
    formula: string | SharedFormula | null = null,
  ): boolean {
    const known = this.places.get(text);
    const place = known ?? this.texts.push(text) - 1;
    if (known === undefined) this.places.set(text, place);
    this.add(column, style, kind, place, formula);
    return known === undefined;
  }

  /** The place of the cell of a column among those of a row, by bisection; -1 where it has none. */
  find(column: number, start: number, end: number): number {
    let low = start;
    let high = end - 1;
    // Nearly every row has all columns from the first.
    let middle = Math.min(start + column - 1, high);
    while (low <= high) {
      const found = this.block(middle).columns[middle & IN_BLOCK] as number;
      if (found === column) return middle;
      if (found < column) low = middle + 1;
      else high = middle - 1;
      middle = (low + high) >> 1;
    }
    return -1;
  }

  /** Whether the cell has a formula. */
  hasFormula(at: number): boolean {
    return ((this.block(at).kinds[at & IN_BLOCK] as number) & WITH_FORMULA) !== 0;
  }

  /** The cell of a row by its place; `formula` is that of its formula among them, if it has one. */
  cell(row: number, at: number, formula: number): Cell {
    const block = this.block(at);
    const i = at & IN_BLOCK;
    const kind = block.kinds[i] as number;
    const { formats } = this.referred;
    const format = formats[block.styles[i] as number] ?? GENERAL;
    const column = block.columns[i] as number;
    const value = this.interpret((kind & ~WITH_FORMULA) as Kept, block.values[i] as number, format);
    const kept = (kind & WITH_FORMULA) === 0 ? null : (this.formulas[formula] ?? null);
    if (!(kept instanceof SharedFormula)) {
      return { column, value, format: format.code, formula: kept };
    }
    return {
      column,
      value,
      format: format.code,
      // Few look at it, and there may be one in every cell.
      get formula() {
        return kept.at({ row, column });
      },
    };
  }

  private block(at: number): Block {
    return this.blocks[at >> BLOCK_BITS] as Block;
  }

  private interpret(kind: Kept, kept: number, format: NumberFormat): CellValue {
    switch (kind) {
      case KEPT.number: {
        const date = format.showsDate ? this.dateOf(kept) : undefined;
        return date === undefined ? kept : { date };
      }
      case KEPT.shared:
        return this.referred.strings[kept] as string;
      case KEPT.text:
        return this.texts[kept] as string;
      case KEPT.error:
        return { error: this.texts[kept] as string };
      case KEPT.date:
        return { date: this.texts[kept] as string };
      case KEPT.boolean:
        return kept === 1;
      case KEPT.nothing:
        return null;
      case KEPT.plain:
        return kept;
    }
  }

  private dateOf(serial: number): string | undefined {
    const { is1904 } = this.referred;
    if (!Number.isInteger(serial)) return formatSerialDate(serial, is1904);
    if (!this.days.has(serial)) this.days.set(serial, formatSerialDate(serial, is1904));
    return this.days.get(serial);
  }
}

function createBlock(): Block {
  const bytes = new ArrayBuffer(BLOCK * 15);
  return {
    values: new Float64Array(bytes, 0, BLOCK),
    styles: new Uint32Array(bytes, BLOCK * 8, BLOCK),
    columns: new Uint16Array(bytes, BLOCK * 12, BLOCK),
    kinds: new Uint8Array(bytes, BLOCK * 14, BLOCK),
  };
}
