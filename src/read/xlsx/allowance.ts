import type { Limits } from './limits.ts';
import { Refusal } from './unreadable-workbook.ts';

/** Counts what is kept of one workbook, so that a small file cannot fill the memory. */
export class Allowance {
  private left: number;
  private readonly cells: number;

  constructor({ cells }: Pick<Limits, 'cells'>) {
    this.left = cells;
    this.cells = cells;
  }

  /** What has been counted so far. */
  get spent(): number {
    return this.cells - this.left;
  }

  /** Counts one more thing kept, of the size of so many cells; throws `Refusal` past the limit. */
  spend(cells = 1): void {
    this.left -= cells;
    if (this.left < 0) throw new Refusal('too-many-cells', '', this.cells);
  }
}
