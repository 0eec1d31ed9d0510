/** Which sign a file writes its decimals with, where its own texts prove it. */

import { isVigenciaField } from '../../model/field.ts';
import { textOf } from '../book/grid.ts';
import type { BodyRow } from '../layout/body-row.ts';
import type { Table } from '../layout/table.ts';
import type { DecimalMark, DecimalMarks } from '../values/decimal-mark.ts';

/**
 * A number that can only have decimals after the sign: not three of them (`68530.93`), or nothing
 * but zeros before it (`0.125`), or thousands parted by the other sign (`1.234,567`).
 */
const DECIMALS = { '.': decimalsAfter('.', ','), ',': decimalsAfter(',', '.') } as const;

function decimalsAfter(mark: DecimalMark, other: DecimalMark): RegExp {
  const plain = `0*\\${mark}(\\d+)|\\d+\\${mark}(\\d{1,2}|\\d{4,})`;
  const grouped = `\\d{1,3}(?:\\${other}\\d{3})+\\${mark}(\\d+)`;
  return new RegExp(`^[-+]?(?:${plain}|${grouped})%?$`);
}

/** Thousands parted twice by a sign, which cannot be that of the decimals: `1.234.567`. */
const THOUSANDS = /^[-+]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+%?$/;

/** What the texts of one kind show. */
interface Evidence {
  readonly marks: Set<DecimalMark>;
  /** Counts of decimals of the texts that end in 0: those of a fixed number of decimals. */
  readonly padded: Set<number>;
}

/** What the figures written as text in a table prove of the sign before their decimals. */
export function detectDecimalMarks(
  { grid, columns }: Table,
  rows: readonly BodyRow[],
): DecimalMarks {
  const figures = columns.filter(
    ({ field }) => field !== null && isVigenciaField(field) && !TEXTS.has(field),
  );
  const plain: Evidence = { marks: new Set(), padded: new Set() };
  const percent: Evidence = { marks: new Set(), padded: new Set() };
  for (const { kind, row } of rows) {
    if (kind !== 'indicator') continue;
    for (const { index, field } of figures) {
      const { cell } = grid.see(row, index);
      if (typeof cell?.value !== 'string') continue;
      const text = textOf(cell).replaceAll(' ', '');
      const isPercent = text.endsWith('%') || (field !== null && PERCENTAGES.has(field));
      weigh(text, isPercent ? percent : plain);
    }
  }
  return {
    mark: markOf([plain]),
    settle: (text) =>
      text.trimEnd().endsWith('%') ? settle(text, [plain, percent]) : settle(text, [plain]),
  };
}

const TEXTS: ReadonlySet<string> = new Set(['status', 'observation']);
const PERCENTAGES: ReadonlySet<string> = new Set(['weight', 'progress', 'compliance']);

function weigh(text: string, { marks, padded }: Evidence): void {
  const thousands = THOUSANDS.exec(text);
  if (thousands) marks.add(thousands[1] === '.' ? ',' : '.');
  for (const mark of ['.', ','] as const) {
    const decimals = DECIMALS[mark].exec(text)?.slice(1).find(Boolean);
    if (decimals === undefined) continue;
    marks.add(mark);
    if (decimals.endsWith('0')) padded.add(decimals.length);
  }
}

function markOf(evidence: readonly Evidence[]): DecimalMark | null {
  const marks = new Set(evidence.flatMap((one) => [...one.marks]));
  const [only, ...others] = marks;
  return only !== undefined && others.length === 0 ? only : null;
}

/**
 * Where the sign is that of the decimals, the text has three of them. It was written by another
 * hand where it ends in 0 and none of the others does (`1.250` beside `8.2`), or where it does
 * not and the others are filled up with zeros to another length (`1.234` beside `46.00`).
 */
function settle(text: string, evidence: readonly Evidence[]): DecimalMark | null {
  const mark = markOf(evidence);
  if (mark === null || !text.includes(mark)) return mark;
  const padded = evidence.flatMap((one) => [...one.padded]);
  const agrees = /0\D*$/.test(text) ? padded.length > 0 : padded.every((count) => count === 3);
  return agrees ? mark : null;
}
