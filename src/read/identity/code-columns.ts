/** The codes of a table's rows, where the whole column helps to tell a code from a quantity. */

import type { GoalKind } from '../../model/plan.ts';
import { codeAtEnd, codeAtStart, codeText } from '../values/codes.ts';
import { kindOfLetters } from '../values/goal-kinds.ts';
import { isMark } from '../values/marks.ts';

/** What a row's cell says of a code. */
export interface Coded {
  /** `null` where the text has none, or none that can be told from a quantity. */
  readonly code: string | null;
  /** The text without it. */
  readonly name: string | null;
  readonly kind: GoalKind | null;
}

/** Texts of a column by row; `null` where the cell is blank. */
export type TextOf = (row: number) => string | null;

/** What a cell without a code says of one. */
export const NOTHING: Coded = { code: null, name: null, kind: null };

/** The codes of a column that holds codes: whatever their shape, its rows tell which part is one. */
export function readCodeColumn(
  rows: readonly number[],
  textOf: TextOf,
): (row: number) => Coded | null {
  let shape: ColumnShape | null = null;
  return (row) => {
    const text = textOf(row);
    if (text === null || isMark(text)) return null;
    if (/^[1-9]\d{0,19}$/.test(text)) return { ...NOTHING, code: text };
    shape ??= shapeOf(rows.flatMap((other) => textOf(other) ?? []));
    return readCode(text, shape);
  };
}

/** What the texts of a column of codes have in common. */
interface ColumnShape {
  /** Whether the letters before the digits are the same wherever there are any. */
  readonly sameLetters: boolean;
  /** Whether a dot only writes decimals that are none: `2307.0`. */
  readonly idleDecimals: boolean;
  /** Whether a dot only groups thousands: `2.307`. */
  readonly grouped: boolean;
}

function shapeOf(texts: readonly string[]): ColumnShape {
  const letters = new Set<string>();
  let dotted = 0;
  let idle = 0;
  let grouped = 0;
  let padded = 0;
  for (const text of texts) {
    const found = lettersBefore(text);
    if (found && !kindOfLetters(found)) letters.add(found);
    if (!/^\d+[.,]\d+$/.test(text)) continue;
    dotted += 1;
    if (/[.,]0+$/.test(text)) idle += 1;
    if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) grouped += 1;
    if (/[.,]00\d$/.test(text)) padded += 1;
  }
  return {
    sameLetters: letters.size <= 1,
    idleDecimals: dotted > 0 && idle === dotted,
    grouped: dotted > 1 && grouped === dotted && padded < dotted && idle < dotted,
  };
}

function lettersBefore(text: string): string {
  return codeAtStart(text)?.letters ?? '';
}

/** Several codes in one cell: «2307 y 2308», «2307, 2308». */
const SEVERAL = /^[\sa-zªºà-öø-ɏ.°º#-]*\d+\s*(?:[,;]|\by\b|\be\b|&)\s*[a-zªºà-öø-ɏ.°º#-]*\s?\d+/i;

function readCode(text: string, shape: ColumnShape): Coded | null {
  if (/^\d+[.,]\d+$/.test(text)) {
    if (shape.idleDecimals) return { ...NOTHING, code: bare(text.replace(/[.,]0+$/, '')) };
    if (shape.grouped) return { ...NOTHING, code: bare(text.replace(/[.,]/, '')) };
    return { ...NOTHING, code: bare(text.replace(',', '.')) };
  }
  if (SEVERAL.test(text)) return NOTHING;
  const found = codeAtStart(text) ?? codeAtEnd(text);
  if (!found) return /^[A-ZÀ-ÖØ-Þ]{1,4}$/.test(text) ? { ...NOTHING, code: text } : NOTHING;
  if (found.strength === 'doubtful' && found.name !== '') return NOTHING;
  const kindOfPrefix = found.letters ? kindOfLetters(found.letters) : null;
  const withLetters = kindOfPrefix === null && !shape.sameLetters;
  return {
    code: codeText(found, withLetters),
    name: found.name || null,
    kind: found.kind ?? kindOfPrefix,
  };
}

function bare(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
