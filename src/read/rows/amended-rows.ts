/** Rows of a column in force that have no figure, where the version before it has one. */

import { type Finding, finding, placeOf } from '../../diagnostics/finding.ts';
import type { ColumnField } from '../../model/field.ts';
import { type Figure, numberOf, type OpenChoice } from '../../model/figure.ts';
import { foldText } from '../../model/text.ts';
import { refOf, textOf } from '../book/grid.ts';
import { rowsBetween } from '../book/workbook.ts';
import type { Column, Decision } from '../decide/column.ts';
import type { Table } from '../layout/table.ts';
import type { DecimalMarks } from '../values/decimal-mark.ts';
import { readFigure } from '../values/figures.ts';

/** Which version of a figure each row has. */
export interface Amendments {
  /** The column that a row is read of: the one in force, or the one before where nothing changed. */
  columnIn(row: number, column: Column): Column;
  /** What is not decided of the row, with its finding; a row that was kept is told too. */
  choiceIn(row: number, column: Column): OpenChoice | null;
}

/** What a cell of a column in force says of a row of which the version before has a figure. */
type Said =
  /** A figure, or words of its own. */
  | 'own'
  /** That nothing changed. */
  | 'unchanged'
  /** Nothing, as in most rows: only what changed was written. */
  | 'kept'
  /** Nothing, and it is not known whether that keeps the version before or takes it away. */
  | 'open';

/** Fields of which files keep several versions, each with the fields that hold them. */
const AMENDED: ReadonlyMap<ColumnField | null, readonly ColumnField[]> = new Map([
  ['programmed', ['programmed', 'initialProgrammed']],
  ['executed', ['executed']],
]);

/** Where no more than this share of the rows has a figure in force, only what changed was written. */
const MOST_AMENDED = 0.5;

const UNCHANGED =
  /^(?:(?:queda|sigue|esta) )?(?:sin (?:\S+ )?(?:cambi|modific|ajust|noved|vari|reprogram)|(?:se )?(?:mant(?:iene|uvo)|conserv)|(?:lo |la )?(?:igual|mism[oa])|no (?:se )?(?:cambi|modific|ajust|reprogram|vari))/;

/** That nothing is programmed is said of the year; that something does not apply, perhaps of the amendment. */
const SAYS_NONE = /\bprog|^n ?p$/;

/**
 * The versions of the rows of a table; what is told of them goes to `findings`. Without `usesInitial`
 * what a heading calls the initial programming holds in no row.
 */
export function openAmendments(
  table: Table,
  usesInitial: boolean,
  isTakenAway: (row: number, vigencia: number | null) => boolean,
  marks: DecimalMarks,
  findings: Finding[],
): Amendments {
  const { grid, header, until } = table;
  const earlier = earlierVersions(table, usesInitial);
  const partial = new Map<Column, boolean>();
  const told = new Set<string>();

  const figureIn = (row: number, { index }: Column) =>
    readFigure(grid.see(row, index).cell, marks).figure;

  const isPartial = (column: Column, before: Column): boolean => {
    const known = partial.get(column);
    if (known !== undefined) return known;
    const rows = rowsBetween(grid.sheet, header.last + 1, until).filter(({ number }) =>
      isSome(figureIn(number, before)),
    );
    const own = rows.filter(({ number }) => isSome(figureIn(number, column)));
    const found = own.length <= rows.length * MOST_AMENDED;
    partial.set(column, found);
    return found;
  };

  const sayOf = (row: number, column: Column, before: Column): Said => {
    const figure = figureIn(row, column);
    if (isSome(figure) || !isSome(figureIn(row, before))) return 'own';
    const folded = foldText(textOf(grid.see(row, column.index).cell));
    if (UNCHANGED.test(folded)) return 'unchanged';
    if (figure.kind === 'unreadable') return 'own';
    if (figure.kind !== 'blank') {
      return isPartial(column, before) && !SAYS_NONE.test(folded) ? 'open' : 'own';
    }
    // What was executed may still be to be confirmed where no definitive figure is written.
    if (column.field === 'executed') return 'open';
    if (isPartial(column, before)) return 'kept';
    return isTakenAway(row, column.vigencia) ? 'own' : 'open';
  };

  const cellAt = (row: number, { index }: Column) => {
    const { address, cell } = grid.see(row, index);
    return { at: refOf(grid, address), text: textOf(cell) };
  };

  return {
    columnIn(row, column) {
      const before = earlier.get(column);
      if (!before) return column;
      const said = sayOf(row, column, before);
      return said === 'kept' || said === 'unchanged' ? before : column;
    },
    choiceIn(row, column) {
      const before = earlier.get(column);
      const said = before ? sayOf(row, column, before) : 'own';
      if (!before || said === 'own' || said === 'unchanged') return null;
      const code = said === 'kept' ? 'PES155' : 'PES156';
      const cells = [cellAt(row, column), cellAt(row, before)] as const;
      const [own, other] = cells;
      const key = `${row}/${column.index}`;
      if (!told.has(key)) {
        const facts = {
          inForce: column.header,
          text: own.text,
          before: before.header,
          figure: other.text,
        };
        const bearing = { related: [placeOf(other.at)], vigencia: column.vigencia };
        findings.push(finding(code, placeOf(own.at), facts, bearing));
      }
      told.add(key);
      return said === 'kept' ? null : { finding: code, cells };
    },
  };
}

/**
 * The version before each column in force that is read. Where there are several, the one that its
 * heading does not call the first; where that does not tell them apart, none.
 */
function earlierVersions({ columns }: Decision, usesInitial: boolean): ReadonlyMap<Column, Column> {
  const earlier = new Map<Column, Column>();
  for (const column of columns) {
    const fields = AMENDED.get(column.field);
    if (!fields || column.meaning.version !== 'in-force') continue;
    const before = columns.filter(
      (one) =>
        isOfYear(one, column.vigencia) &&
        one.meaning.version !== 'in-force' &&
        (one.aside === 'superseded' || (usesInitial && one.field === 'initialProgrammed')) &&
        fields.some((field) => one.holds === field),
    );
    const last = before.filter(({ meaning }) => meaning.version !== 'initial');
    const [only, ...others] = last.length > 0 ? last : before;
    if (only && others.length === 0) earlier.set(column, only);
  }
  return earlier;
}

/** Fields that are not set anew each vigencia have only the years of their heading. */
function isOfYear({ vigencia, meaning: { years } }: Column, other: number | null): boolean {
  const [only = null, ...others] = years;
  return others.length === 0 && (vigencia ?? only) === other;
}

/** Whether there is a figure that says what is programmed or executed: 0 may say that nothing changed. */
function isSome(figure: Figure): boolean {
  return (numberOf(figure) ?? 0) !== 0;
}
