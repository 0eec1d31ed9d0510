/** How the width of a slide is shared out among the columns of a table. */

import type { ColumnMeaning } from '../cells/report-sheet.ts';
import { measureText } from '../office/text-measure.ts';
import { CELL_PAD, type CellText, isBold, type TextRow } from './cell-texts.ts';
import type { TableSlide } from './deck.ts';
import type { Ruler } from './ruler.ts';

/** Columns of long texts; the others are as wide as their longest word. */
const LONG: ReadonlySet<ColumnMeaning> = new Set(['name', 'prose', 'remark', 'status', 'place']);
/** No short column is wider than this share of the table. */
const MOST_SHORT = 0.15;
/** Long columns take at least this share of what they share out. */
const LEAST_SHARE = 0.2;
const STEP = 0.04;
/** What a column too narrow for its longest word costs, in lines. */
const BROKEN_WORD = 5;
/** Signs of a text that stands on one line. */
const LONGEST_LABEL = 13;
/** How much longer the longer of two lines is than the half of both. */
const UNEVEN_LINES = 1.3;
/** What the lines of the lower cells of a row count beside those of the highest. */
const LOWER_LINES = 0.15;
/** What lines that break between words waste, at a guess. */
const WASTE = 1.06;
/** Ways to share out whose lines are broken to count them: those that a guess puts first. */
const MOST_MEASURED = 12;

/** Width of each column, in points, with the least height of all rows. */
export function chooseWidths(
  columns: TableSlide['columns'],
  rows: readonly TextRow[],
  total: number,
  { size, headSize, ruler }: { size: number; headSize: number; ruler: Ruler },
): readonly number[] {
  const short = columns.map(({ heading, meaning }, at) => {
    if (LONG.has(meaning)) return null;
    const words = [
      ...heading.split(' ').map((word) => measure(word, headSize, true, ruler)),
      // A heading takes two lines at most where its words let it.
      (measure(heading, headSize, true, ruler) / 2) * UNEVEN_LINES,
      ...rows.flatMap((row) =>
        (row[at] ?? []).flatMap((one) =>
          splitWords(one).map((word) => measure(word, size, isBold(one), ruler)),
        ),
      ),
    ];
    const longest = words.reduce((most, word) => Math.max(most, word), 0);
    return Math.min(longest + 2 * CELL_PAD.across + 2, total * MOST_SHORT);
  });
  const rest = total - short.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const long = columns.flatMap((_, at) => (short[at] === null ? [at] : []));
  if (long.length === 0) {
    const spare = rest / columns.length;
    return short.map((width) => (width ?? 0) + spare);
  }
  const shares = chooseShares(long, rows, rest, size, ruler);
  return short.map((width, at) => width ?? rest * (shares[long.indexOf(at)] ?? 0));
}

/** What is not to be broken: each word, and a label whole. */
function splitWords({ text, tone }: CellText): readonly string[] {
  return text.length <= LONGEST_LABEL && tone !== 'absent' ? [text] : text.split(/\s+/);
}

function measure(text: string, size: number, bold: boolean, ruler: Ruler): number {
  return measureText(text, { size, bold }) * ruler.factor;
}

/** The shares of the long columns that need the fewest lines, from even ones outwards. */
function chooseShares(
  long: readonly number[],
  rows: readonly TextRow[],
  rest: number,
  size: number,
  ruler: Ruler,
): readonly number[] {
  const even = long.map(() => 1 / long.length);
  // Each paragraph by its length alone first: to break each of them for each width would take too long.
  const lengths = rows.map((row) =>
    long.map((at) => (row[at] ?? []).map((one) => measure(one.text, size, isBold(one), ruler))),
  );
  const longest = long.map((at) => {
    const words = rows.flatMap((row) =>
      (row[at] ?? []).flatMap((one) =>
        one.text.split(/\s+/).map((word) => measure(word, size, isBold(one), ruler)),
      ),
    );
    return words.reduce((most, word) => Math.max(most, word), 0) + 2 * CELL_PAD.across;
  });
  type Count = (row: number, column: number, room: number) => number;
  const costOf = (shares: readonly number[], count: Count) =>
    longest.filter((word, at) => word > (shares[at] ?? 0) * rest).length * BROKEN_WORD +
    rows.reduce((sum, _, row) => {
      const lines = long.map((_, at) =>
        count(row, at, (shares[at] ?? 0) * rest - 2 * CELL_PAD.across),
      );
      const all = lines.reduce((total, one) => total + one, 0);
      return sum + Math.max(1, ...lines) + all * LOWER_LINES;
    }, 0);
  const guess: Count = (row, column, room) =>
    (lengths[row]?.[column] ?? []).reduce(
      (sum, length) => sum + Math.ceil((length * WASTE) / room),
      0,
    );
  const exact: Count = (row, column, room) =>
    (rows[row]?.[long[column] ?? 0] ?? []).reduce(
      (sum, one) => sum + ruler.count(one.text, room, { size, bold: isBold(one) }),
      0,
    );
  const best = [even, ...listShares(long.length)]
    .map((shares) => ({ shares, cost: costOf(shares, guess) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_MEASURED)
    .map(({ shares }) => ({ shares, cost: costOf(shares, exact) }))
    .sort((a, b) => a.cost - b.cost);
  return best[0]?.shares ?? even;
}

/** Every way to share out one among so many, in steps. */
function listShares(count: number): readonly (readonly number[])[] {
  if (count === 1) return [[1]];
  const ways: (readonly number[])[] = [];
  const share = (taken: readonly number[], left: number): void => {
    const others = count - taken.length;
    if (others === 1) {
      ways.push([...taken, left]);
      return;
    }
    const most = left - (others - 1) * LEAST_SHARE;
    for (let own = LEAST_SHARE; own <= most + 1e-9; own += STEP) share([...taken, own], left - own);
  };
  share([], 1);
  return ways;
}
