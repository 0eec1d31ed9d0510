/** A formula read piece by piece, as it is calculated. */

import type { CellValue } from '../book/workbook.ts';
import type { Piece } from './cut-formula.ts';
import {
  addressOf,
  asNumber,
  compare,
  Failure,
  readValue,
  Unknown,
  type Value,
} from './formula-values.ts';

const FUNCTIONS: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  SUM: (numbers) => numbers.reduce((sum, one) => sum + one, 0),
  AVERAGE: (numbers) => {
    if (numbers.length === 0) throw new Failure();
    return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  },
  MIN: (numbers) => numbers.reduce((least, one) => Math.min(least, one), numbers[0] ?? 0),
  MAX: (numbers) => numbers.reduce((most, one) => Math.max(most, one), numbers[0] ?? 0),
};

type Look = (row: number, column: number) => CellValue | undefined;

/** One pass over the pieces of a formula. */
export class Reading {
  readonly #pieces: readonly Piece[];
  readonly #look: Look;
  #at = 0;

  constructor(pieces: readonly Piece[], look: Look) {
    this.#pieces = pieces;
    this.#look = look;
  }

  /** The value of all of it; throws `Unknown` or `Failure`. */
  whole(): Value {
    const value = this.#comparison();
    if (this.#at < this.#pieces.length) throw new Unknown();
    return value;
  }

  #is(...texts: readonly string[]): string | null {
    const piece = this.#pieces[this.#at];
    if (piece?.kind !== 'sign' || !texts.includes(piece.text)) return null;
    this.#at += 1;
    return piece.text;
  }

  #need(text: string): void {
    if (this.#is(text) === null) throw new Unknown();
  }

  #comparison(): Value {
    let left = this.#sum();
    for (;;) {
      const sign = this.#is('=', '<>', '<', '>', '<=', '>=');
      if (sign === null) return left;
      left = compare(left, this.#sum(), sign);
    }
  }

  #sum(): Value {
    let left = this.#product();
    for (;;) {
      const sign = this.#is('+', '-');
      if (sign === null) return left;
      const right = asNumber(this.#product());
      left = sign === '+' ? asNumber(left) + right : asNumber(left) - right;
    }
  }

  #product(): Value {
    let left = this.#unary();
    for (;;) {
      const sign = this.#is('*', '/');
      if (sign === null) return left;
      const right = asNumber(this.#unary());
      if (sign === '/' && right === 0) throw new Failure();
      left = sign === '*' ? asNumber(left) * right : asNumber(left) / right;
    }
  }

  #unary(): Value {
    const sign = this.#is('+', '-');
    if (sign === '-') return -asNumber(this.#unary());
    if (sign === '+') return this.#unary();
    let value = this.#atom();
    while (this.#is('%') !== null) value = asNumber(value) / 100;
    return value;
  }

  #atom(): Value {
    if (this.#is('(') !== null) {
      const value = this.#comparison();
      this.#need(')');
      return value;
    }
    const piece = this.#pieces[this.#at];
    this.#at += 1;
    if (piece?.kind === 'number') return Number(piece.text);
    if (piece?.kind === 'text') return piece.text;
    if (piece?.kind === 'cell') return readValue(this.#look(...addressOf(piece.text)));
    if (piece?.kind === 'function') return this.#call(piece.text);
    throw new Unknown();
  }

  #call(name: string): Value {
    this.#need('(');
    if (name === 'IF') return this.#either();
    if (name === 'IFERROR') return this.#orElse();
    if (name === 'ROUND') {
      const value = asNumber(this.#comparison());
      this.#need(',');
      const scale = 10 ** asNumber(this.#comparison());
      this.#need(')');
      return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
    }
    const reduce = FUNCTIONS[name];
    if (!reduce) throw new Unknown();
    const numbers: number[] = [];
    do numbers.push(...this.#argument());
    while (this.#is(',') !== null);
    this.#need(')');
    return reduce(numbers);
  }

  /** The numbers of an argument: those of a range, whose texts and blanks do not count. */
  #argument(): readonly number[] {
    const [first, colon, last] = this.#pieces.slice(this.#at, this.#at + 3);
    const isRange = first?.kind === 'cell' && colon?.text === ':' && last?.kind === 'cell';
    if (!isRange) {
      const isCell = first?.kind === 'cell' && /^[,)]$/.test(colon?.text ?? '');
      if (!isCell) return [asNumber(this.#comparison())];
      this.#at += 1;
      return this.#numbersIn(first.text, first.text);
    }
    this.#at += 3;
    return this.#numbersIn(first.text, last.text);
  }

  #numbersIn(from: string, to: string): readonly number[] {
    const [top, left] = addressOf(from);
    const [bottom, right] = addressOf(to);
    const numbers: number[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const value = this.#look(row, column);
        if (value === null || (typeof value === 'object' && value !== null)) throw new Unknown();
        if (typeof value === 'number') numbers.push(value);
      }
    }
    return numbers;
  }

  #either(): Value {
    const condition = this.#comparison();
    if (typeof condition === 'string') throw new Unknown();
    this.#need(',');
    const [first, second] = [this.#branch(), this.#is(',') === null ? () => false : this.#branch()];
    this.#need(')');
    return condition ? first() : second();
  }

  #orElse(): Value {
    const tried = this.#branch();
    this.#need(',');
    const other = this.#branch();
    this.#need(')');
    try {
      return tried();
    } catch (thrown) {
      if (thrown instanceof Failure) return other();
      throw thrown;
    }
  }

  /** An argument that counts only if it is chosen: what it gives, or why it gives nothing. */
  #branch(): () => Value {
    const start = this.#at;
    let depth = 0;
    for (; this.#at < this.#pieces.length; this.#at += 1) {
      const { kind, text } = this.#pieces[this.#at] as Piece;
      if (kind !== 'sign') continue;
      if (depth === 0 && (text === ',' || text === ')')) break;
      depth += text === '(' ? 1 : text === ')' ? -1 : 0;
    }
    const own = this.#pieces.slice(start, this.#at);
    return () => new Reading(own, this.#look).whole();
  }
}
