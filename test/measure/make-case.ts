/** A case of the measure: a plan made by chance, its files, and what must come out. */

import { entriesOf } from '../../fixtures/hostile/package-parts.js';
import { writeZip } from '../../fixtures/hostile/zip-writer.js';
import type { Sheet } from '../../src/read/book/workbook.ts';
import { type Random, randomFrom } from '../faults/random.ts';
import { writeBook } from '../fuzz/write-book.ts';
import { withFirstTargets } from './change-plan.ts';
import type { Bend } from './column.ts';
import { numberOf } from './content.ts';
import { drawStyle, takeBack } from './draw.ts';
import { toText, writeExports } from './exports.ts';
import { inventPlan, type Plan } from './invent.ts';
import type { Expectation } from './judge.ts';
import { writeMatrix } from './matrix.ts';
import { judgeRight } from './oracle.ts';
import { settleStyle } from './settle.ts';
import { type Change, listChanges, type Style } from './style.ts';
import type { Trap } from './trap.ts';
import { setTrap } from './traps.ts';

/** Files with the command that reads them and what must come out. */
export interface MeasureCase {
  readonly command: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly expected: Expectation;
  /** In what it is not plain. */
  readonly changed: readonly Change[];
}

/** A trap in so many cases. */
const TRAP_EVERY = 4;

/** The case of that number, with some of its changes taken back. */
export function makeCase(
  seed: number,
  number: number,
  without: ReadonlySet<string> = new Set(),
): MeasureCase {
  const random = randomFrom(seed * 1_000_003 + number);
  const plan = inventPlan(random);
  const drawn = drawStyle(random, plan);
  const { style } = without.size === 0 ? drawn : takeBack(drawn.style, without, plan);
  const trap = number % TRAP_EVERY === 0 ? setTrap(plan, style, randomFrom(seed + number)) : null;
  const written = trap ? settleStyle({ ...style, ...trap.style }, plan) : style;
  const changed = listChanges(written);
  const files = writeFiles(plan, written, randomFrom(number), trap);
  return { ...files, changed: trap ? [{ name: 'trap', way: trap.name }, ...changed] : changed };
}

function writeFiles(
  plan: Plan,
  style: Style,
  random: Random,
  trap: Trap | null,
): Omit<MeasureCase, 'changed'> {
  const isApart = style.execution !== 'own';
  const bendOf = (file: Trap['file']) => (trap?.file === file && trap.bend) || straight;
  const exportPlan = trap?.exportPlan ?? plan;
  const exports = isApart ? writeExports(exportPlan, style, random, bendOf('export')) : [];
  const matrixPlan = style.exportProgram === 'other' ? withFirstTargets(plan) : plan;
  const own = writeMatrix(trap?.matrixPlan ?? matrixPlan, style, bendOf('matrix'));
  const inside = style.execution === 'sheet' ? exports.flatMap(({ sheets }) => sheets) : [];
  const matrix = [...own, ...inside.map((sheet): Sheet => ({ ...sheet, name: 'SEGPLAN' }))];
  if (trap?.secondMatrix) {
    const { other, names } = trap.secondMatrix;
    const second = writeMatrix(other, style, straight);
    matrix.splice(
      0,
      matrix.length,
      ...[...own, ...second].map((sheet, at) => ({ ...sheet, name: names[at] ?? sheet.name })),
    );
  }
  const files: Record<string, Uint8Array> = { 'matriz.xlsx': bytesOf(matrix, random) };
  const second = trap?.secondExport ? writeExports(trap.secondExport, style, random, straight) : [];
  const apart =
    style.execution === 'sheet'
      ? []
      : [
          ...exports,
          ...second.map((one) => ({ ...one, name: `segplan-2.${one.name.split('.')[1]}` })),
        ];
  for (const { name, sheets, isText } of apart) {
    const [first] = sheets;
    if (first) files[name] = isText ? toText(first, style) : bytesOf(sheets, random);
  }
  const options = apart.flatMap(({ name }) => ['--segplan', name]);
  return {
    command: ['compute', 'matriz.xlsx', '--vigencia', String(plan.vigencia), ...options],
    files,
    expected: {
      kind: trap ? 'trap' : 'clear',
      objectives: judgeRight(plan, style),
      unknown: trap?.unknown ?? [],
      unknownObjectives: (trap?.unknownObjectives ?? []).flatMap((number) =>
        plan.objectives.filter((one) => one.number === number).map((one) => numberOf(one, style)),
      ),
      mayHaveErrors: style.weight === 'none',
    },
  };
}

/** What leaves the figures as they are. */
const straight: Bend = (figures) => figures;

function bytesOf(sheets: readonly Sheet[], random: Random): Uint8Array {
  return writeZip(entriesOf(writeBook({ name: 'libro.xlsx', sheets }, random)));
}
