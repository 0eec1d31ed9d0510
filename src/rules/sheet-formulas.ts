/** Rules on the formulas of the matrix: each should do on its row what its neighbours do on theirs. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import { formulaFrom, relativeForm, spansIn, steadyForm } from '../model/cell-references.ts';
import { groupBy } from '../model/group.ts';
import { type Indicator, indicatorsOf, type Plan } from '../model/plan.ts';
import { a1 } from '../model/source.ts';
import type { FormulaCell } from '../model/surroundings.ts';
import { type Judged, ofIndicator, ofObjective } from './rule.ts';

/** Fewer formulas than this in a column show no custom of theirs. */
const FEWEST_NEIGHBOURS = 3;

/** A formula of a row of an indicator, and what it does seen from its own cell. */
interface Formed extends FormulaCell {
  readonly form: string;
}

/** Formulas that are not those of their column; a ratio divided again is reported as such. */
export function* formulaDoubts(judged: Judged): Generator<Finding> {
  const rows = indicatorRows(judged);
  const top = firstRowOf(judged.plan);
  const cells = formedCells(judged.plan.surroundings?.formulas ?? []);
  const printed = progressCells(judged);
  const ratios = new Set(
    cells
      .filter(({ formula, at }) => isRatio(formula) && printed.has(cellKey(at)))
      .map(({ at }) => cellKey(at)),
  );
  const percents = new Set(cells.filter(({ percent }) => percent).map(({ at }) => cellKey(at)));
  for (const column of groupBy(cells, ({ at }) => `${at.column} ${at.sheet}`).values()) {
    const own = column.filter(({ at }) => rows.has(rowKey(at)));
    const custom = customOf(own);
    for (const { formula, form: ownForm, at, ...cell } of own) {
      const place = placeOf(at);
      const indicator = rows.get(rowKey(at));
      const bearing = indicator ? ofIndicator({ indicator }, null) : {};
      const form = steadyForm(formula, at, top);
      if (dividesAgain({ formula, form: ownForm, at, ...cell }, ratios, percents)) {
        yield finding('PES225', place, { formula, form }, bearing);
      } else if (custom && ownForm !== custom.form) {
        const expected = formulaFrom(custom.form, at);
        const both = { formula, form, expected, custom: steadyForm(expected, at, top) };
        yield finding('PES224', place, both, { ...bearing, related: [placeOf(custom.example.at)] });
      }
    }
  }
}

/** Sums of a column that take some rows of a group of indicators and leave others. */
export function* sumsMissing({ plan }: Judged): Generator<Finding> {
  const groups = plan.objectives.map((objective) => ({
    objective,
    rows: objective.indicators.flatMap(rowsOf).sort((a, b) => a - b),
  }));
  const inTable = new Set(groups.flatMap(({ rows }) => rows));
  const top = firstRowOf(plan);
  for (const { formula, at } of plan.surroundings?.formulas ?? []) {
    if (inTable.has(at.row) || !/^\s*(SUM|SUBTOTAL|AVERAGE|SUMPRODUCT)\s*\(/i.test(formula))
      continue;
    const spans = spansIn(formula);
    const [first] = spans;
    if (!first || spans.some(({ left, right }) => left !== right)) continue;
    const covers = (row: number) => spans.some(({ top, bottom }) => top <= row && row <= bottom);
    const touched = groups.filter(({ rows }) => rows.some(covers));
    const [only] = touched;
    // A sum over two objectives is of the whole plan.
    const ofPlan = touched.length > 1;
    const wanted = ofPlan ? [...inTable] : (only?.rows ?? []);
    const missing = wanted.filter((row) => !covers(row));
    if (missing.length === 0) continue;
    const cells = missing.map((row) => ({ row, column: first.left }));
    const related = cells.map((cell) => placeOf({ ...at, ...cell }));
    const left = {
      formula,
      form: steadyForm(formula, at, top),
      missing: cells,
      rows: missing.map((row) => row - at.row),
    };
    const bearing = only && !ofPlan ? ofObjective(only.objective, null, related) : { related };
    yield finding('PES226', placeOf(at), left, bearing);
  }
}

function indicatorRows({ plan }: Judged): ReadonlyMap<string, Indicator> {
  return new Map(
    indicatorsOf(plan).flatMap((indicator) =>
      rowsOf(indicator).map((row): [string, Indicator] => [
        rowKey({ ...indicator.source, row }),
        indicator,
      ]),
    ),
  );
}

function rowKey({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${row} ${sheet}`;
}

/** A cell with its sheet: sheets that are read together have the same cells. */
function cellKey(at: FormulaCell['at']): string {
  return `${a1(at)} ${at.sheet}`;
}

/** The first row with an indicator, which fixed references are as far from wherever the table moves. */
function firstRowOf(plan: Plan): number {
  const rows = indicatorsOf(plan).flatMap(rowsOf);
  return rows.reduce((first, row) => Math.min(first, row), Number.POSITIVE_INFINITY);
}

/** The rows of an indicator: its own, and in a long table one for each vigencia. */
function rowsOf({ source, vigencias }: Indicator): readonly number[] {
  return [...new Set([source.row, ...vigencias.map(({ source: { row } }) => row)])];
}

/** The cells of progress, which are ratios already; what was executed may be one by its nature. */
function progressCells({ plan }: Judged): ReadonlySet<string> {
  const years = plan.objectives.flatMap(({ indicators }) =>
    indicators.flatMap(({ vigencias }) => vigencias),
  );
  return new Set(
    years.flatMap(({ source }) => {
      const at = source.cells.progress;
      return at ? [`${a1(at)} ${source.sheet}`] : [];
    }),
  );
}

/** The formulas that the file tells, each seen from its own cell. */
function formedCells(formulas: readonly FormulaCell[]): readonly Formed[] {
  return formulas.flatMap((cell) =>
    cell.formula === '' ? [] : [{ ...cell, form: relativeForm(cell.formula, cell.at) }],
  );
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
  { formula, at }: Formed,
  ratios: ReadonlySet<string>,
  percents: ReadonlySet<string>,
): boolean {
  const byHundred = /\/\s*100\b(?!\s*%)/.test(formula) && !/\*\s*100\b/.test(formula);
  const named = [...formula.matchAll(new RegExp(`(${REFERENCE})\\s*/`, 'g'))].map(([, cell = '']) =>
    [cell.replaceAll('$', ''), at.sheet].join(' '),
  );
  if (named.some((cell) => ratios.has(cell))) return true;
  return byHundred && (isRatio(formula) || named.some((cell) => percents.has(cell)));
}
