/** What a person is told of the tables whose figures were joined to those of a plan. */

import { type Finding, finding, type Place, placeOf } from '../../diagnostics/finding.ts';
import type { ColumnField } from '../../model/field.ts';
import { groupBy } from '../../model/group.ts';
import type { Guess, KeyedFields } from '../../model/layout.ts';
import { sheetRef } from '../../model/source.ts';
import { refOf } from '../book/grid.ts';
import { nameTable, placeOfTable } from '../parts/name-table.ts';
import type { Doubt } from './doubts.ts';
import type { Joining, Undated } from './join-one.ts';
import type { KeyedRows } from './keyed-rows.ts';
import type { Match } from './match-rows.ts';

/** More cells than these are counted and not named. */
const MOST_CELLS = 6;

/** Reports what each table was given, and what could not be. */
export function reportJoined(joinings: Iterable<Joining>, findings: Finding[]): void {
  const told = new Set<Match>();
  for (const joining of joinings) {
    for (const match of matchesOf(joining)) {
      findings.push(tellJoined(joining, match));
      findings.push(...tellUnkeyed(joining, match));
      if (!told.has(match)) findings.push(...tellExtra(match));
      told.add(match);
    }
    findings.push(...tellDiffering(joining));
  }
}

/** Reports the columns that would give what a plan lacks, had they a year; once each. */
export function reportUndated(undated: readonly Undated[], findings: Finding[]): void {
  for (const [column, [one]] of groupBy(undated, (each) => each.column)) {
    if (!one || column.field === null) continue;
    const { grid } = one.match.side.part.table;
    const facts = { field: column.field, elsewhere: true };
    findings.push(finding('PES128', placeOf(refOf(grid, column.at)), facts));
  }
}

/** The side tables that give something to a table. */
export function matchesOf({ bringing }: Joining): readonly Match[] {
  return [...new Set(bringing.map(({ match }) => match))];
}

/** What each side table gives to one of the plan, for who asks how the file was read. */
export function guessOf(joining: Joining, match: Match): Guess {
  return { kind: 'keyed', ...factsOf(joining, match) };
}

function factsOf(joining: Joining, match: Match) {
  const { part } = match.side;
  return {
    sheet: nameTable(joining.base.table),
    other: nameTable(part.table),
    fields: fieldsOf(joining, match),
    key: match.key.header,
    count: joining.rows.rows.filter((row) => match.whyNot(joining.rows, row) === null).length,
  };
}

function fieldsOf({ bringing }: Joining, match: Match): readonly KeyedFields[] {
  const years = new Map<ColumnField, number[]>();
  for (const { given, match: own } of bringing) {
    if (own !== match) continue;
    const known = years.get(given.field) ?? [];
    years.set(given.field, given.vigencia === null ? known : [...known, given.vigencia]);
  }
  return [...years].map(([field, vigencias]) => ({ field, vigencias: vigencias.sort() }));
}

function tellJoined(joining: Joining, match: Match): Finding {
  const facts = factsOf(joining, match);
  const related = [placeOfTable(joining.base.table)];
  return finding('PES146', placeOfTable(match.side.part.table), facts, { related });
}

/** One finding an indicator, however many figures it lacks for it. */
function tellUnkeyed({ doubts, rows: base }: Joining, match: Match): readonly Finding[] {
  const byRow = new Map<number, Doubt>();
  for (const doubt of doubts) {
    if (doubt.match === match && doubt.because !== 'differs' && !byRow.has(doubt.row)) {
      byRow.set(doubt.row, doubt);
    }
  }
  return [...byRow.values()].map(({ row, because, cells }) => {
    const facts = {
      sheet: nameTable(match.side.part.table),
      key: match.key.header,
      code: match.key.nameOf(base, row),
      because: because as Exclude<Doubt['because'], 'differs'>,
    };
    const related =
      cells.length > 0 ? cells.map(({ at }) => placeOf(at)) : [placeOfTable(match.side.part.table)];
    return finding('PES147', placeOf(keyCell(base, row)), facts, { related });
  });
}

function tellExtra({ side, key, extra }: Match): readonly Finding[] {
  const { table } = side.part;
  const at = extra.map((row) => keyCell(side, row));
  const [first, ...others] = at.map((ref) => placeOf(ref));
  if (!first) return [];
  const codes = extra.map((row) => key.textIn(row));
  const facts = { sheet: nameTable(table), codes };
  return [finding('PES148', first, facts, { related: others.slice(0, MOST_CELLS) })];
}

function keyCell({ part, reader }: KeyedRows, row: number) {
  const cells = reader.cells(row, ['indicatorCode', 'goalCode', 'indicator', 'goal']);
  const at = cells.indicatorCode ?? cells.goalCode ?? cells.indicator ?? cells.goal;
  return refOf(part.table.grid, at ?? { row, column: 1 });
}

/** What two tables give otherwise, each cell beside the other, a finding for each pair of tables and year. */
function tellDiffering({ doubts, base }: Joining): readonly Finding[] {
  const differing = doubts.filter(({ because }) => because === 'differs');
  const groups = groupBy(differing, ({ cells: [own], match, slot }) =>
    [own?.at.sheet, nameTable(match.side.part.table), slot.vigencia].join('/'),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const [own] = first?.cells ?? [];
    if (!first || !own) return [];
    const { vigencia } = first.slot;
    const places: readonly Place[] = group.flatMap(({ cells }) =>
      cells.map(({ at }) => placeOf(at)),
    );
    const facts = {
      sheet: own.at.sheet === base.table.grid.sheet.name ? nameTable(base.table) : own.at.sheet,
      other: nameTable(first.match.side.part.table),
      vigencia,
      count: group.length,
      keyed: first.cells.map(({ at, text }) => ({ cell: sheetRef(at), text })),
    };
    const related = places.slice(0, MOST_CELLS);
    const at = placeOfTable(
      first.cells[0]?.at.sheet === base.table.grid.sheet.name
        ? base.table
        : first.match.side.part.table,
    );
    return [finding('PES115', at, facts, { related, vigencia })];
  });
}
