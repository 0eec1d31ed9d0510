/** What is marked on a sheet: each cell once, with all that is found of it. */

import type { Severity } from '../../diagnostics/entry.ts';
import type { GatheredFinding } from '../../diagnostics/gather.ts';
import { type CellRange, rangesOf } from '../../diagnostics/ranges.ts';
import { type Address, a1, columnNumber } from '../../model/source.ts';
import { SEVERITIES } from './looks.ts';

/** What is said of a cell: by one finding. */
export interface Remark {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly help: string;
}

/** A cell with findings. */
export interface Mark {
  /** Where its note is: the first cell of the merged ones, where it is one of them. */
  readonly at: Address;
  /** All the cells that are coloured: those merged with it. */
  readonly range: CellRange;
  /** The gravest of its findings. */
  readonly severity: Severity;
  /** The gravest first. */
  readonly remarks: readonly Remark[];
}

/** The marks of a sheet, by rows; `merges` are its merged cells. */
export function marksOf(
  findings: readonly GatheredFinding[],
  { file, sheet }: { readonly file: string; readonly sheet: string },
  merges: readonly CellRange[],
): readonly Mark[] {
  const marks = new Map<string, { range: CellRange; remarks: Remark[] }>();
  for (const { cells } of findings) {
    for (const one of cells) {
      if (one.file !== file || one.sheet !== sheet || one.address === null) continue;
      const { severity, code, message, help, address } = one;
      const range = merges.find((merge) => holds(merge, address)) ?? {
        first: address,
        last: address,
      };
      const key = a1(range.first);
      const mark = marks.get(key) ?? { range, remarks: [] };
      marks.set(key, mark);
      const isSaid = mark.remarks.some((other) => other.code === code && other.message === message);
      if (!isSaid) mark.remarks.push({ severity, code, message, help });
    }
  }
  return [...marks.values()]
    .map(({ range, remarks }): Mark => {
      const sorted = remarks.toSorted((a, b) => rankOf(a.severity) - rankOf(b.severity));
      return { at: range.first, range, severity: sorted[0]?.severity ?? 'note', remarks: sorted };
    })
    .sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

/** The ranges of the marks of one severity: cells that stand together are one. */
export function rangesOfMarks(marks: readonly Mark[]): readonly CellRange[] {
  const isOne = ({ range: { first, last } }: Mark) => a1(first) === a1(last);
  const wide = marks.filter((mark) => !isOne(mark)).map(({ range }) => range);
  return [...rangesOf(marks.filter(isOne).map(({ at }) => at)), ...wide];
}

/** The cells of a reference such as `A1:B7`, `null` where it is none. */
export function parseReference(text: string): CellRange | null {
  const corner = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})`;
  const [, left, top, right = left, bottom = top] =
    new RegExp(`^${corner}(?::${corner})?$`, 'i').exec(text) ?? [];
  if (left === undefined || right === undefined) return null;
  const columns = [left, right].map((letters) => columnNumber(letters.toUpperCase()));
  const rows = [Number(top), Number(bottom)];
  return {
    first: { row: Math.min(...rows), column: Math.min(...columns) },
    last: { row: Math.max(...rows), column: Math.max(...columns) },
  };
}

function holds({ first, last }: CellRange, { row, column }: Address): boolean {
  return first.row <= row && row <= last.row && first.column <= column && column <= last.column;
}

function rankOf(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
