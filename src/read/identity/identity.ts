/** Which indicator a row speaks of: its codes and its names. */

import { type Finding, finding, placeOf } from '../../diagnostics/finding.ts';
import type { ColumnField } from '../../model/field.ts';
import { numberOf } from '../../model/figure.ts';
import type { GoalKind, IndicatorKey, IndicatorNames } from '../../model/plan.ts';
import type { SourceCell } from '../../model/source.ts';
import { refOf, textOf } from '../book/grid.ts';
import type { IndicatorRow } from '../layout/body-row.ts';
import type { TableReader } from '../rows/table-reader.ts';
import { goalKindOfCell, kindBefore, kindOfSheet } from '../values/goal-kinds.ts';
import { type Coded, readCodeColumn } from './code-columns.ts';
import { readGluedCodes } from './glued-codes.ts';
import { type GoalOwner, goalOwners } from './goal-owners.ts';
import { kindOfHeader } from './table-goal-kind.ts';

/** What tells the indicator of a row from the others, and its names. */
export interface Identity {
  readonly key: IndicatorKey;
  readonly names: IndicatorNames;
  /** The cells of a goal that is written in a row above. */
  readonly cells: Partial<Record<GoalField, SourceCell>>;
}

type GoalField = 'goal' | 'goalCode' | 'goalKind';

/** The codes of a row. */
export interface RowCodes {
  readonly goal: string | null;
  readonly indicator: string | null;
}

/** The identities of the rows of a table. */
export interface Identities {
  read(at: IndicatorRow, findings: Finding[]): Identity;
  codesOf(row: number): RowCodes;
  /** The names of the goal and of the indicator, without codes. */
  namesOf(row: number): IndicatorNames;
}

/**
 * The identities of the rows of a table: a code column, where there is one, counts before a code
 * glued to the name. A blank goal is that of the row above, within what `groupOf` gives alike;
 * `entityAround` is the entity of all the rows, where no column says it.
 */
export function openIdentities(
  reader: TableReader,
  rows: readonly IndicatorRow[],
  groupOf: (row: number) => unknown = () => null,
  entityAround: string | null = null,
): Identities {
  const numbers = rows.map(({ row }) => row);
  const isFigure = figuresOf(reader);
  const codes = (field: ColumnField) =>
    keepLast(readCodeColumn(numbers, (row) => reader.text(row, field)));
  const glued = (field: 'goal' | 'indicator') => {
    const textOf = (row: number) => reader.text(row, field);
    return keepLast(readGluedCodes({ rows: numbers, textOf, isFigure, counts: field === 'goal' }));
  };
  const goalCodes = codes('goalCode');
  const goals = glued('goal');
  const indicatorCodes = codes('indicatorCode');
  const indicators = glued('indicator');
  const ownerOf = goalOwners(reader, numbers, groupOf);
  const namesOf = (row: number): IndicatorNames => {
    const { name, code } = ownerOf(row);
    const goal = nameBeside(goalCodes(code), goals(name), reader.text(name, 'goal'));
    const level = reader.column('goal') === null ? levelsOf(reader, row) : null;
    return {
      goal: goal && (kindBefore(goal)?.rest ?? goal),
      indicator: nameBeside(indicatorCodes(row), indicators(row), reader.text(row, 'indicator')),
      ...(level === null ? {} : { level }),
    };
  };
  const codesOf = (row: number): RowCodes => {
    const { name, code } = ownerOf(row);
    return {
      goal: goalCodes(code)?.code ?? goals(name).code,
      indicator: indicatorCodes(row)?.code ?? indicators(row).code,
    };
  };
  const readKind = (owner: GoalOwner, section: GoalKind | null, findings: Finding[]) => {
    const text = reader.text(owner.kind, 'goalKind');
    const ofCell = text === null ? null : goalKindOfCell(text);
    if (text !== null && ofCell === null) {
      report(reader, owner.kind, 'goalKind', 'PES117', text, findings);
    }
    return (
      ofCell ??
      goals(owner.name).kind ??
      goalCodes(owner.code)?.kind ??
      kindBefore(reader.text(owner.name, 'goal') ?? '')?.kind ??
      section ??
      kindOfHeader(reader) ??
      kindOfSheet(reader.table.grid.sheet.name)
    );
  };
  return {
    codesOf,
    namesOf,
    read({ row, section }, findings) {
      const owner = ownerOf(row);
      const { goal: goalCode, indicator: indicatorCode } = codesOf(row);
      reportCode(reader, owner.code, 'goalCode', goalCodes(owner.code), findings);
      reportCode(reader, row, 'indicatorCode', indicatorCodes(row), findings);
      const goalKind = readKind(owner, section, findings);
      const hasGoals = reader.column('goalCode') !== null || reader.column('goal') !== null;
      if (goalCode === null && (hasGoals || indicatorCode === null)) {
        const field = reader.column('goalCode') ? 'goalCode' : 'goal';
        report(reader, row, field, 'PES112', '', findings);
      }
      const entity = reader.text(row, 'entity') ?? entityAround;
      return {
        key: { goalKind, goalCode, indicatorCode, entity },
        names: namesOf(row),
        cells: cellsOfOwner(reader, row, owner, findings),
      };
    },
  };
}

/** What is read of a row, kept for the last one: each is asked for several times on end. */
function keepLast<T>(read: (row: number) => T): (row: number) => T {
  let last: { readonly row: number; readonly found: T } | null = null;
  return (row) => {
    if (last?.row !== row) last = { row, found: read(row) };
    return last.found;
  };
}

/** The cells of a goal written above, with a note that the row's own are blank. */
function cellsOfOwner(
  reader: TableReader,
  row: number,
  owner: GoalOwner,
  findings: Finding[],
): Identity['cells'] {
  if (owner.name === row && owner.code === row) return {};
  const at = reader.cells(row, ['goal', 'goalCode']);
  const place = (owner.name === row ? at.goalCode : at.goal) ?? at.goalCode ?? { row, column: 1 };
  const text = reader.text(owner.code, 'goalCode') ?? reader.text(owner.name, 'goal') ?? '';
  findings.push(finding('PES160', placeOf(refOf(reader.table.grid, place)), { text }));
  return {
    ...reader.cells(owner.name, ['goal']),
    ...reader.cells(owner.code, ['goalCode']),
    ...reader.cells(owner.kind, ['goalKind']),
  };
}

/** The levels of the plan that a row names between its objective and its indicator, the lowest first. */
function levelsOf({ table: { columns, grid } }: TableReader, row: number): string | null {
  const texts = columns
    .filter(({ aside, holds }) => aside === 'level' && holds === 'objective')
    .map(({ index }) => textOf(grid.see(row, index).cell));
  return texts.toReversed().filter(Boolean).join(' · ') || null;
}

/** The name without its code; beside a column with another code a first number is of the name. */
function nameBeside(own: Coded | null, glued: Coded, text: string | null): string | null {
  if (own?.code && glued.code !== null && own.code !== glued.code) return text;
  return glued.name ?? own?.name ?? null;
}

/** Whether a number is a figure of its row: then a name that begins with it counts something. */
function figuresOf(reader: TableReader): (row: number, number: number) => boolean {
  const years = reader.vigencias.length > 0 ? reader.vigencias : [undefined];
  return (row, number) =>
    numberOf(reader.printed(row, 'wholePlanTarget')) === number ||
    (['programmed', 'executed'] as const).some((field) =>
      years.some((year) => numberOf(reader.printed(row, field, year)) === number),
    );
}

/** A code that cannot be read: the cell holds something that is none, or several. */
function reportCode(
  reader: TableReader,
  row: number,
  field: 'goalCode' | 'indicatorCode',
  coded: Coded | null,
  findings: Finding[],
): void {
  if (coded === null || coded.code !== null) return;
  report(reader, row, field, 'PES121', reader.text(row, field) ?? '', findings);
}

function report(
  reader: TableReader,
  row: number,
  field: ColumnField,
  code: 'PES112' | 'PES117' | 'PES121',
  text: string,
  findings: Finding[],
): void {
  const at = reader.cells(row, [field])[field] ?? { row, column: 1 };
  findings.push(finding(code, placeOf(refOf(reader.table.grid, at)), { text }));
}
