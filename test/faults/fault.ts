/** What a kind of fault is, and how one is planted. */

import type { Code } from '../../src/diagnostics/catalogue.ts';
import type { CellRef } from '../../src/model/source.ts';
import type { Files } from './good-files.ts';
import { type Change, type Known, numberAt, plant } from './planting.ts';
import type { Random } from './random.ts';

/** A kind of fault: the cells where it may be, and what it makes of one. */
export interface Fault {
  /** In Spanish, as the guide lists it. */
  readonly name: string;
  /** The cells of which one is taken, which a finding should name. */
  readonly cells: (known: Known) => readonly CellRef[];
  /** The cells to change with the one taken, where it is not that one alone. */
  readonly spread?: (at: CellRef, known: Known) => readonly CellRef[];
  readonly change: (value: number, random: Random, at: CellRef, known: Known) => Change;
  /** Codes of what it makes true besides, and why that is to be said too. */
  readonly also?: { readonly codes: readonly Code[]; readonly because: string };
}

/** A fault planted, and where. */
export interface Planted {
  readonly files: Files;
  readonly at: CellRef;
}

/** Plants the fault once; `null` where the files have no cell for it. */
export function plantFault(fault: Fault, known: Known, random: Random): Planted | null {
  const cells = fault.cells(known);
  if (cells.length === 0) return null;
  const at = random.pick(cells);
  const changed = fault.spread?.(at, known) ?? [at];
  const files = changed.reduce<Files>(
    (files, cell) => plant(files, cell, fault.change(numberAt(known, cell), random, cell, known)),
    known,
  );
  return { files, at };
}

/** A number in the format that the cell has. */
export const number = (value: number): Change => ({ value });
/** A text. */
export const text = (value: string): Change => ({ value, format: 'General' });
