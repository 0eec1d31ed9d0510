/** Workbooks kept for whoever asks for them again, those used last before the others. */

import { digest } from '../../model/digest.ts';
import type { Workbook } from '../../read/book/workbook.ts';
import { DEFAULT_LIMITS } from '../../read/xlsx/limits.ts';
import { isMarksSheet } from './book-kind.ts';

/** Bytes that a cell takes, by which those of a file are counted with its cells. */
const CELL_BYTES = 16;

/** A workbook that was read. */
export class KeptBook {
  /** Without the list of findings of a copy that has one: it is no part of what the team wrote. */
  readonly workbook: Workbook;
  /** Whether it is a copy with marks, which has that list. */
  readonly marked: boolean;
  /** What it takes of the memory, in cells. */
  readonly size: number;
  /** Whether it cannot be read again, as standard input and pipes. */
  readonly once: boolean;
  readonly bytes: Uint8Array;
  private sha: string | null = null;

  /** @param cells what the reader counted while it read the bytes. */
  constructor(workbook: Workbook, bytes: Uint8Array, cells: number, once: boolean) {
    const own = workbook.sheets.filter((sheet) => !isMarksSheet(sheet));
    this.marked = own.length > 0 && own.length < workbook.sheets.length;
    this.workbook = this.marked ? { ...workbook, sheets: own } : workbook;
    this.bytes = bytes;
    this.size = cells + bytes.length / CELL_BYTES;
    this.once = once;
  }

  /** The SHA-256 of its bytes, taken when it is asked for: most forms of an answer do not tell it. */
  get sha256(): string {
    this.sha ??= digest(this.bytes);
    return this.sha;
  }
}

/**
 * As much as the largest workbook that is read may take: with it open, a folder of any size takes
 * at most twice that. What passes the bound is let go and read again where it is asked for; the one
 * used last stays, whatever its size, for it is in use.
 */
export class KeptBooks {
  private readonly books = new Map<string, KeptBook>();
  private readonly most: number;
  private total = 0;

  constructor(most: number = DEFAULT_LIMITS.cells) {
    this.most = most;
  }

  /** The workbook kept under that key, from now on the one used last. */
  find(key: string): KeptBook | undefined {
    const book = this.books.get(key);
    if (book) {
      this.books.delete(key);
      this.books.set(key, book);
    }
    return book;
  }

  /** Keeps a workbook, and lets go of those that nobody has used for longest. */
  keep(key: string, book: KeptBook): void {
    this.books.set(key, book);
    this.total += book.size;
    for (const [oldest, other] of this.books) {
      if (oldest === key || this.total <= this.most) return;
      if (other.once) continue;
      this.books.delete(oldest);
      this.total -= other.size;
    }
  }

  /** Lets go of the workbooks whose key is one of those, where they can be read again. */
  letGo(isDone: (key: string) => boolean): void {
    for (const [key, { once, size }] of this.books) {
      if (once || !isDone(key)) continue;
      this.books.delete(key);
      this.total -= size;
    }
  }
}
