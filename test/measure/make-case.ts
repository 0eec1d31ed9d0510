/** A case of the measure: a plan made by chance, its files, and what must come out. */

import { entriesOf } from '../../fixtures/hostile/package-parts.js';
import { writeZip } from '../../fixtures/hostile/zip-writer.js';
import type { Sheet } from '../../src/read/workbook.ts';
import { type Random, randomFrom } from '../faults/random.ts';
import { writeBook } from '../fuzz/write-book.ts';
import { toText, writeExports } from './exports.ts';
import { inventPlan, type Plan } from './invent.ts';
import type { Expectation } from './judge.ts';
import { writeMatrix } from './matrix.ts';
import { judgeRight } from './oracle.ts';
import { type Change, drawStyle, type Style, takeBack } from './style.ts';

/** Files with the command that reads them and what must come out. */
export interface MeasureCase {
  readonly command: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly expected: Expectation;
  /** In what it is not plain. */
  readonly changed: readonly Change[];
}

/** The case of that number, with some of its changes taken back. */
export function makeCase(
  seed: number,
  number: number,
  without: ReadonlySet<string> = new Set(),
): MeasureCase {
  const random = randomFrom(seed * 1_000_003 + number);
  const plan = inventPlan(random);
  const drawn = drawStyle(random, plan);
  const { style, changed } = without.size === 0 ? drawn : takeBack(drawn.style, without, plan);
  return { ...writeFiles(plan, style, randomFrom(number)), changed };
}

function writeFiles(plan: Plan, style: Style, random: Random): Omit<MeasureCase, 'changed'> {
  const isApart = style.execution !== 'own';
  const exports = isApart ? writeExports(plan, style, random) : [];
  const own = writeMatrix(plan, style);
  const inside = style.execution === 'sheet' ? exports.flatMap(({ sheets }) => sheets) : [];
  const matrix = [...own, ...inside.map((sheet): Sheet => ({ ...sheet, name: 'SEGPLAN' }))];
  const files: Record<string, Uint8Array> = { 'matriz.xlsx': bytesOf(matrix, random) };
  const apart = style.execution === 'sheet' ? [] : exports;
  for (const { name, sheets, isText } of apart) {
    const [first] = sheets;
    if (first) files[name] = isText ? toText(first, style) : bytesOf(sheets, random);
  }
  const options = apart.flatMap(({ name }) => ['--segplan', name]);
  return {
    command: ['compute', 'matriz.xlsx', '--vigencia', String(plan.vigencia), ...options],
    files,
    expected: {
      kind: 'clear',
      objectives: judgeRight(plan, style),
      unknown: [],
      unknownObjectives: [],
      mayHaveErrors: style.weight === 'none',
    },
  };
}

function bytesOf(sheets: readonly Sheet[], random: Random): Uint8Array {
  return writeZip(entriesOf(writeBook({ name: 'libro.xlsx', sheets }, random)));
}
