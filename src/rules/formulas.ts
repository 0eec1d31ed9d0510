/** Rules on the formulas of the matrix: each should do on its row what its neighbours do on theirs. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import { groupBy } from '../model/group.ts';
import type { Indicator } from '../model/plan.ts';
import { a1 } from '../model/source.ts';
import type { FormulaCell } from '../model/surroundings.ts';
import { formulaFrom, relativeForm, spansIn } from './cell-references.ts';
import type { Facts } from './rule.ts';

/** Fewer formulas than this in a column show no custom of theirs. */
const FEWEST_NEIGHBOURS = 3;

/** A formula of a row of an indicator, and what it does seen from its own cell. */
interface Formed extends FormulaCell {
  readonly form: string;
}

/** Formulas that are not those of their column; a ratio divided again is reported as such. */
export function* formulaDoubts(facts: Facts): Generator<Finding> {
  const rows = indicatorRows(facts);
  const cells = formedCells(facts.plan.surroundings?.formulas ?? []);
  const printed = progressCells(facts);
  const ratios = new Set(
    cells
      .filter(({ formula, at }) => isRatio(formula) && printed.has(a1(at)))
      .map(({ at }) => a1(at)),
  );
  const percents = new Set(cells.filter(({ percent }) => percent).map(({ at }) => a1(at)));
  for (const column of groupBy(cells, ({ at }) => at.column).values()) {
    const own = column.filter(({ at }) => rows.has(at.row));
    const custom = customOf(own);
    for (const cell of own) {
      const place = placeOf(cell.at);
      if (dividesAgain(cell, ratios, percents)) {
        yield finding('PES225', place, { formula: cell.formula });
      } else if (custom && cell.form !== custom.form) {
        const expected = formulaFrom(custom.form, cell.at);
        const related = [placeOf(custom.example.at)];
        yield finding('PES224', place, { formula: cell.formula, expected }, { related });
      }
    }
  }
}

/** Sums of a column that take some rows of a group of indicators and leave others. */
export function* sumsMissing({ plan }: Facts): Generator<Finding> {
  const groups = plan.objectives.map(({ indicators }) =>
    indicators.flatMap(rowsOf).sort((a, b) => a - b),
  );
  const inTable = new Set(groups.flat());
  for (const { formula, at } of plan.surroundings?.formulas ?? []) {
    if (inTable.has(at.row) || !/^\s*(SUM|SUBTOTAL|AVERAGE|SUMPRODUCT)\s*\(/i.test(formula))
      continue;
    const spans = spansIn(formula);
    const [first] = spans;
    if (!first || spans.some(({ left, right }) => left !== right)) continue;
    const covers = (row: number) => spans.some(({ top, bottom }) => top <= row && row <= bottom);
    const touched = groups.filter((rows) => rows.some(covers));
    // A sum over two objectives is of the whole plan.
    const wanted = touched.length > 1 ? groups.flat() : (touched[0] ?? []);
    const missing = wanted.filter((row) => !covers(row));
    if (missing.length === 0) continue;
    const cells = missing.map((row) => a1({ row, column: first.left }));
    const related = missing.map((row) => placeOf({ ...at, row, column: first.left }));
    yield finding('PES226', placeOf(at), { formula, missing: cells }, { related });
  }
}

function indicatorRows({ plan }: Facts): ReadonlySet<number> {
  return new Set(plan.objectives.flatMap(({ indicators }) => indicators.flatMap(rowsOf)));
}

/** The rows of an indicator: its own, and in a long table one for each vigencia. */
function rowsOf({ source, vigencias }: Indicator): readonly number[] {
  return [...new Set([source.row, ...vigencias.map((facts) => facts.source.row)])];
}

/** The cells of progress, which are ratios already; what was executed may be one by its nature. */
function progressCells({ plan }: Facts): ReadonlySet<string> {
  const years = plan.objectives.flatMap(({ indicators }) =>
    indicators.flatMap(({ vigencias }) => vigencias),
  );
  return new Set(
    years.flatMap(({ source }) => (source.cells.progress ? [a1(source.cells.progress)] : [])),
  );
}

/** A cell that shares a formula does what the nearest one above it does. */
function formedCells(formulas: readonly FormulaCell[]): readonly Formed[] {
  const formed: Formed[] = [];
  for (const cell of formulas) {
    const above = formed.at(-1);
    if (cell.formula !== '') {
      formed.push({ ...cell, form: relativeForm(cell.formula, cell.at) });
    } else if (above?.at.column === cell.at.column) {
      formed.push({ ...cell, formula: formulaFrom(above.form, cell.at), form: above.form });
    }
  }
  return formed;
}

/** What more than half of the formulas of a column do, and one that does it. */
function customOf(cells: readonly Formed[]): { form: string; example: Formed } | null {
  if (cells.length < FEWEST_NEIGHBOURS) return null;
  for (const [form, group] of groupBy(cells, (cell) => cell.form)) {
    const [example] = group;
    if (example && group.length * 2 > cells.length) return { form, example };
  }
  return null;
}

const REFERENCE = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;

/** One cell divided by another, whatever surrounds it. */
function isRatio(formula: string): boolean {
  return new RegExp(`${REFERENCE}\\s*/\\s*${REFERENCE}`).test(formula);
}

/** Whether the formula divides by 100 what is already a ratio, or divides a cell that is one. */
function dividesAgain(
  { formula }: Formed,
  ratios: ReadonlySet<string>,
  percents: ReadonlySet<string>,
): boolean {
  const byHundred = /\/\s*100\b(?!\s*%)/.test(formula) && !/\*\s*100\b/.test(formula);
  const named = [...formula.matchAll(new RegExp(`(${REFERENCE})\\s*/`, 'g'))].map(([, cell = '']) =>
    cell.replaceAll('$', ''),
  );
  if (named.some((cell) => ratios.has(cell))) return true;
  return byHundred && (isRatio(formula) || named.some((cell) => percents.has(cell)));
}
