/** Columns that say of each row whether it is programmed, held against what it programs. */

import { type Finding, finding, placeOf } from '../../diagnostics/finding.ts';
import { goalSubject } from '../../diagnostics/subject.ts';
import { isReadField } from '../../model/field.ts';
import { type Figure, isUnknown } from '../../model/figure.ts';
import type { Guess } from '../../model/layout.ts';
import type { Indicator, IndicatorVigencia } from '../../model/plan.ts';
import { type CellRef, cellOf, columnLetters } from '../../model/source.ts';
import { foldText } from '../../model/text.ts';
import { isZeroTarget } from '../../model/trend.ts';
import { refOf, textOf } from '../book/grid.ts';
import type { Column } from '../decide/column.ts';
import type { Table } from '../layout/table.ts';
import { choiceAt, withheld } from '../parts/withheld.ts';
import { isMark } from '../values/marks.ts';

/** Fewer rows than this show nothing. */
const FEWEST_ROWS = 3;
/** Share of the cells that must be such words, and of the rows that must agree with their targets. */
const NEARLY_ALL = 0.9;

const YES = /^(?:p|prog|programad[oa]s?|si|x)$/;
const NO = /^(?:n ?p|no|no prog.*|sin prog.*)$/;

/** What a cell of such a column says of its row. */
interface Told {
  readonly row: number;
  readonly isProgrammed: boolean;
  readonly text: string;
  readonly at: CellRef;
}

/** A column of those words and the vigencia that it is of. */
interface MarkColumn {
  readonly column: Column;
  readonly vigencia: number;
  readonly told: readonly Told[];
}

/** The facts of a vigencia of a row. */
interface RowFacts {
  readonly indicator: Indicator;
  readonly facts: IndicatorVigencia;
}

/** The objectives of a table without the targets that their rows deny, and the columns that say so. */
export function withholdContradicted<O extends { readonly indicators: readonly Indicator[] }>(
  table: Table,
  objectives: readonly O[],
  findings: Finding[],
): { readonly objectives: readonly O[]; readonly guesses: readonly Guess[] } {
  const rows = objectives.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) =>
      indicator.vigencias.map((facts): RowFacts => ({ indicator, facts })),
    ),
  );
  const columns = table.columns.flatMap((column) => readColumn(table, column, rows) ?? []);
  const open = new Map<IndicatorVigencia, Figure>();
  for (const { column, vigencia, told } of columns) {
    const byRow = new Map(told.map((one) => [one.row, one]));
    for (const { indicator, facts } of rows) {
      const one = facts.vigencia === vigencia ? byRow.get(facts.source.row) : undefined;
      if (!one || (isProgrammed(indicator, facts) ?? one.isProgrammed) === one.isProgrammed)
        continue;
      const at = cellOf(facts.source, 'programmed');
      open.set(facts, withholdAt(facts.programmed, at));
      const header = { letters: columnLetters(column.index), header: column.header };
      const said = { text: one.text, column: header, programmed: facts.programmed };
      const bearing = { subject: goalSubject(indicator), vigencia, related: [placeOf(one.at)] };
      findings.push(finding('PES246', placeOf(at ?? one.at), said, bearing));
    }
  }
  const replace = (facts: IndicatorVigencia) => {
    const programmed = open.get(facts);
    return programmed ? { ...facts, programmed } : facts;
  };
  const kept = objectives.map((objective) => ({
    ...objective,
    indicators: objective.indicators.map((indicator) => ({
      ...indicator,
      vigencias: indicator.vigencias.map(replace),
    })),
  }));
  return { objectives: open.size === 0 ? objectives : kept, guesses: columns.map(guessOf) };
}

/** The target that does not count; a blank one of a row that is said to have one neither. */
function withholdAt(programmed: Figure, at: CellRef | null): Figure {
  const open = withheld(programmed, at, 'PES246');
  if (open.kind !== 'blank') return open;
  return { kind: 'undecided', text: '', ...choiceAt(at, '', 'PES246') };
}

function guessOf({ column, vigencia }: MarkColumn): Guess {
  return { kind: 'programmed-marks', column: columnLetters(column.index), vigencia };
}

/** The column as one of those words, with the year whose targets it agrees with. */
function readColumn(table: Table, column: Column, rows: readonly RowFacts[]): MarkColumn | null {
  // A person who says that nobody reads it has settled which of the two counts.
  if (column.meaning.given || (isReadField(column.field) && column.field !== 'status')) return null;
  const told = tellRows(table, column, new Set(rows.map(({ facts }) => facts.source.row)));
  if (told.length < FEWEST_ROWS || new Set(told.map((one) => one.isProgrammed)).size < 2)
    return null;
  const vigencia = yearOf(table, column, told, rows);
  return vigencia === null ? null : { column, vigencia, told };
}

/** What the column says of the rows, or nothing where it has other words too. */
function tellRows({ grid }: Table, column: Column, rows: ReadonlySet<number>): readonly Told[] {
  const isOfProgramming = /\bprog/.test(foldText(column.header));
  let others = 0;
  const told = [...rows].flatMap((row): Told[] => {
    const { cell, address } = grid.see(row, column.index);
    const text = textOf(cell);
    if (text === '') return [];
    const isProgrammed = programmedBy(text, isOfProgramming);
    if (isProgrammed === null) others += 1;
    return isProgrammed === null ? [] : [{ row, isProgrammed, text, at: refOf(grid, address) }];
  });
  return others > (told.length + others) * (1 - NEARLY_ALL) ? [] : told;
}

/** Whether the word says that a row is programmed; yes and no do so only under a heading that asks it. */
function programmedBy(text: string, isOfProgramming: boolean): boolean | null {
  const folded = foldText(text);
  if (!isOfProgramming && /^(?:si|no|x)$/.test(folded)) return null;
  if (YES.test(folded)) return true;
  return NO.test(folded) && (folded === 'no' || isMark(text)) ? false : null;
}

/** The year of its heading, or of those whose targets agree with it that of its block, else the one that agrees most. */
function yearOf(
  table: Table,
  column: Column,
  told: readonly Told[],
  rows: readonly RowFacts[],
): number | null {
  const { years } = column.meaning;
  const all = new Set(rows.map(({ facts }) => facts.vigencia));
  const agreeing = [...(years.length === 1 ? years : all)]
    .map((year) => ({ year, share: agreementIn(year, told, rows) }))
    .filter(({ share }) => share >= NEARLY_ALL);
  const beside = table.columns.findLast(
    ({ index, vigencia }) => index < column.index && vigencia !== null,
  );
  const ofBlock = agreeing.find(({ year }) => year === beside?.vigencia);
  if (ofBlock) return ofBlock.year;
  const best = Math.max(...agreeing.map(({ share }) => share));
  const [only, ...others] = agreeing.filter(({ share }) => share === best);
  return only && others.length === 0 ? only.year : null;
}

/** Share of the rows of a year that program what the column says. */
function agreementIn(year: number, told: readonly Told[], rows: readonly RowFacts[]): number {
  const byRow = new Map(told.map((one) => [one.row, one]));
  const compared = rows.flatMap(({ indicator, facts }) => {
    const one = facts.vigencia === year ? byRow.get(facts.source.row) : undefined;
    const is = one ? isProgrammed(indicator, facts) : null;
    return one && is !== null ? [is === one.isProgrammed] : [];
  });
  return compared.length < FEWEST_ROWS
    ? 0
    : compared.filter((agrees) => agrees).length / compared.length;
}

/** Whether the row has a target in the vigencia, `null` where nobody knows. */
function isProgrammed({ trend }: Indicator, { programmed }: IndicatorVigencia): boolean | null {
  if (isUnknown(programmed)) return null;
  if (programmed.kind !== 'number') return false;
  return programmed.value !== 0 || isZeroTarget(trend);
}
