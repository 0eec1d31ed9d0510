/** Findings on what each column was taken for: what is not decided, what is decided by its cells, what nobody reads. */

import { type Finding, finding, type Place, placeOf } from '../../diagnostics/finding.ts';
import type { ColumnField } from '../../model/field.ts';
import { isReadField } from '../../model/field.ts';
import { groupBy } from '../../model/group.ts';
import type { TableRole } from '../../model/layout.ts';
import { columnLetters } from '../../model/source.ts';
import { foldText } from '../../model/text.ts';
import { refOf } from '../book/grid.ts';
import { type Column, isDated } from '../decide/column.ts';
import { FIGURES } from '../decide/flaws.ts';
import type { BodyRow } from '../layout/body-row.ts';
import type { Table } from '../layout/table.ts';
import type { TableReader } from '../rows/table-reader.ts';
import { mayBeExecution, settingOf } from './nearest-columns.ts';
import { reportEvidence } from './report-evidence.ts';
import { isNeedless, tellUndecided } from './undecided-columns.ts';

/**
 * Reports what the columns of the table were taken for, where a person must know it; what only
 * hangs on the execution of a matrix goes apart, for an export may give it.
 */
export function reportColumns(
  reader: TableReader,
  rows: readonly BodyRow[],
  role: TableRole,
  findings: Finding[],
  ofExecution: Finding[] = findings,
): void {
  const { table } = reader;
  const report = new ColumnReport(table, role, findings);
  const executed = new ColumnReport(table, role, ofExecution);
  for (const undecided of table.undecided) {
    if (isNeedless(reader, rows, undecided)) continue;
    const own = undecided.field === 'executed' ? ofExecution : findings;
    own.push(...tellUndecided(table, role, undecided));
  }
  if (role === 'matrix') executed.noExecution();
  reportEvidence(table, role, findings);
  report.undated();
  report.yearsOfBlocks();
  report.headedTwice();
  report.leftAside();
  report.unread();
}

class ColumnReport {
  readonly #table: Table;
  readonly #role: TableRole;
  readonly #findings: Finding[];

  constructor(table: Table, role: TableRole, findings: Finding[]) {
    this.#table = table;
    this.#role = role;
    this.#findings = findings;
  }

  /** The nearest columns, where the table has none of what was executed. */
  noExecution(): void {
    const { columns } = this.#table;
    if (columns.some(({ field }) => field === 'executed')) return;
    const [nearest, ...others] = columns.filter(mayBeExecution);
    if (!nearest) return;
    const setting = settingOf(this.#role, 'executed', nearest);
    const facts = { header: nearest.header, because: nearest.aside, setting };
    const related = others.map((column) => this.#placeOf(column));
    this.#findings.push(finding('PES137', this.#placeOf(nearest), facts, { related }));
  }

  undated(): void {
    for (const column of this.#table.columns) {
      if (column.aside !== 'undated') continue;
      const field = column.holds as ColumnField;
      this.#findings.push(finding('PES128', this.#placeOf(column), { field }));
    }
  }

  yearsOfBlocks(): void {
    const dated = this.#table.columns.filter(
      ({ yearFrom, field }) => yearFrom === 'block' && isReadField(field),
    );
    const [first, ...others] = dated;
    if (!first) return;
    const vigencias = [...new Set(dated.flatMap(({ vigencia }) => vigencia ?? []))];
    const related = others.map((column) => this.#placeOf(column));
    const facts = { vigencias, count: dated.length };
    this.#findings.push(finding('PES125', this.#placeOf(first), facts, { related }));
  }

  /** Columns of a figure that are not read because another is, whatever they say. */
  leftAside(): void {
    const { columns, undecided } = this.#table;
    const told = columns.filter(({ aside }) => aside !== null && TOLD.has(aside));
    const left = told.filter((column) => this.#twinOf(column) === null);
    const byHeading = groupBy(left, ({ aside, holds, meaning: { version, period, unit } }) =>
      [aside, holds, version, period, unit].join('/'),
    );
    for (const group of byHeading.values()) {
      const [first, ...others] = group as [Column, ...Column[]];
      const { aside, header, vigencia } = first;
      const concept = first.holds as ColumnField;
      const read = columns.find(
        (one) =>
          one.field === concept &&
          one.vigencia === vigencia &&
          !undecided.some((open) => open.because !== 'repeated' && open.columns.includes(one)),
      );
      if (!read || aside === null || !FIGURES.has(concept)) continue;
      const only = others.length === 0 ? vigencia : null;
      const named = { field: concept, dated: isDated({ field: concept }, only) };
      const facts = { ...named, read: read.header, left: header, because: aside };
      const related = [read, ...others].map((column) => this.#placeOf(column));
      const bearing = { related, vigencia: only };
      this.#findings.push(finding('PES136', this.#placeOf(first), facts, bearing));
    }
  }

  /** Columns that say again, word for word, what another says of its year. */
  headedTwice(): void {
    const repeated = this.#table.columns.filter(({ aside }) => aside === 'repeated');
    for (const column of repeated) {
      const read = this.#twinOf(column);
      if (!read) continue;
      const letters = [read, column].map(({ at }) => columnLetters(at.column));
      const bearing = { related: [this.#placeOf(read)], vigencia: column.vigencia };
      const facts = { header: column.header, letters };
      this.#findings.push(finding('PES154', this.#placeOf(column), facts, bearing));
    }
  }

  /** The column that is read in place of one with its very heading and year. */
  #twinOf({ aside, holds, header, vigencia }: Column): Column | null {
    if (aside !== 'repeated' || vigencia === null) return null;
    const twin = this.#table.columns.find(
      (one) =>
        one.field === holds &&
        one.vigencia === vigencia &&
        foldText(one.header) === foldText(header),
    );
    return twin ?? null;
  }

  /** Columns whose headings nobody knows. */
  unread(): void {
    const { columns } = this.#table;
    const unknown = columns.filter(
      ({ field, aside, cells, meaning }) =>
        field === null && aside === null && cells !== 'none' && meaning.concept === null,
    );
    const figures = unknown.filter(
      ({ cells, meaning }) => cells === 'numbers' && meaning.years.length === 1,
    );
    const rest = unknown.filter((column) => !figures.includes(column));
    for (const [code, told] of [
      ['PES135', figures],
      ['PES134', rest],
    ] as const) {
      const [first, ...others] = told;
      if (!first) continue;
      const related = others.map((column) => this.#placeOf(column));
      const facts = { headers: told.map(({ header }) => header) };
      this.#findings.push(finding(code, this.#placeOf(first), facts, { related }));
    }
  }

  #placeOf({ at }: Column): Place {
    return placeOf(refOf(this.#table.grid, at));
  }
}

/** Why a column is left aside, where that is told beside the one that is read. */
const TOLD: ReadonlySet<string> = new Set([
  'thousands',
  'percent',
  'part',
  'accumulated',
  'superseded',
  'repeated',
  'unsure',
]);
