/** The rows of a table as facts: each field's figure or text, with the cell it is in. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import type { Figure } from '../model/figure.ts';
import { BLANK } from '../model/figure.ts';
import { groupBy } from '../model/group.ts';
import type { Address } from '../model/source.ts';
import { type FigureFault, readFigure } from './figures.ts';
import { refOf, type Seen, textOf } from './grid.ts';
import { type Column, isVigenciaField } from './layout/columns.ts';
import type { Table } from './layout/find-table.ts';
import { type ColumnField, HEADERS } from './layout/vocabulary.ts';
import { isCellError } from './workbook.ts';

/** Reads the cells of a table by field; what it cannot read it adds to the findings. */
export interface TableReader {
  readonly table: Table;
  /** The column of a field; a field that no column dates is of every vigencia. */
  column(field: ColumnField, vigencia?: number): Column | null;
  /**
   * The figure of a field. A printed percentage that cannot be read gives no finding: it is only
   * compared with ours, never used, and `#DIV/0!` is common where nothing was programmed.
   */
  figure(row: number, field: ColumnField, vigencia?: number): Figure;
  /** The figure that a row of totals prints; what cannot be read gives no finding. */
  printed(row: number, field: ColumnField, vigencia?: number): Figure;
  text(row: number, field: ColumnField, vigencia?: number): string | null;
  /** The cells of those fields in that row, a merged one by its first cell. */
  cells<Field extends ColumnField>(
    row: number,
    fields: readonly Field[],
    vigencia?: number,
  ): Partial<Record<Field, Address>>;
}

/** A reader of the table that adds what it cannot read to `findings`, once a cell. */
export function openTable(table: Table, findings: Finding[]): TableReader {
  const { grid } = table;
  const { chosen, rivals } = chooseColumns(table, findings);
  const reported = new Set<string>();

  const dated = new Set(table.columns.filter(({ vigencia }) => vigencia).map(({ field }) => field));

  const column = (field: ColumnField, vigencia?: number) => {
    const ofAll = vigencia && dated.has(field) ? null : chosen.get(keyOf(field, null));
    return chosen.get(keyOf(field, vigencia ?? null)) ?? ofAll ?? null;
  };

  const see = (row: number, field: ColumnField, vigencia?: number): Seen | null => {
    const found = column(field, vigencia);
    return found && grid.see(row, found.index);
  };

  const report = (fault: FigureFault | 'merged', seen: Seen, field: ColumnField, year?: number) => {
    const at = `${seen.address.row}/${seen.address.column}`;
    const place = placeOf(refOf(grid, seen.address));
    const vigencia =
      column(field, year)?.vigencia ?? (chosen.has('vigencia/') ? year : null) ?? null;
    const cell = seen.cell;
    const text = cell?.value === null ? `=${cell.formula ?? ''}` : textOf(cell);
    const facts = { name: columnName(field, vigencia), text };
    if (!reported.has(at)) findings.push(finding(FAULT_CODES[fault], place, facts, { vigencia }));
    reported.add(at);
  };

  return {
    table,
    column,
    figure(row, field, vigencia) {
      const seen = see(row, field, vigencia);
      const found = column(field, vigencia);
      if (!seen || !found) return BLANK;
      const { figure, fault } = readFigure(seen.cell);
      if (figure.kind === 'blank') return figure;
      const unsure = fault ?? (figure.kind === 'number' && sharesCell(seen) ? 'merged' : null);
      if (unsure && field !== 'progress') report(unsure, seen, field, vigencia);
      return unsure || rivals.has(found) ? { kind: 'unreadable', text: textOf(seen.cell) } : figure;
    },
    printed(row, field, vigencia) {
      return readFigure(see(row, field, vigencia)?.cell).figure;
    },
    text(row, field, vigencia) {
      const seen = see(row, field, vigencia);
      if (!seen?.cell) return null;
      if (isCellError(seen.cell.value)) {
        report('error', seen, field, vigencia);
        return null;
      }
      return textOf(seen.cell) || null;
    },
    cells(row, fields, vigencia) {
      const cells: Partial<Record<(typeof fields)[number], Address>> = {};
      for (const field of fields) {
        const seen = see(row, field, vigencia);
        if (seen) cells[field] = seen.address;
      }
      return cells;
    },
  };
}

/** The code of the finding for each way in which a cell is no figure. */
const FAULT_CODES = {
  text: 'PES103',
  ambiguous: 'PES104',
  error: 'PES105',
  'no-result': 'PES106',
  date: 'PES107',
  boolean: 'PES103',
  merged: 'PES108',
} as const satisfies Record<FigureFault | 'merged', string>;

/** Fields that no figure comes from: of two columns of these the first is read, without a word. */
const UNCOMPUTED_FIELDS: ReadonlySet<ColumnField> = new Set([
  'progress',
  'status',
  'observation',
  'initialProgrammed',
  'wholePlanTarget',
  'elapsedProgress',
  'planProgress',
]);

/** A column as people call it: «Programado 2024». */
function columnName(field: ColumnField, vigencia: number | null): string {
  return [HEADERS[field][0], ...(isVigenciaField(field) && vigencia ? [vigencia] : [])].join(' ');
}

/** A number in a cell merged over several rows or columns belongs to none of them surely. */
function sharesCell({ merge }: Seen): boolean {
  return merge !== null && (merge.bottom > merge.top || merge.right > merge.left);
}

function keyOf(field: ColumnField, vigencia: number | null): string {
  return `${field}/${isVigenciaField(field) ? (vigencia ?? '') : ''}`;
}

/**
 * One column a field and vigencia: a header of the trade beats one that only begins like it. Where
 * two name the same as surely, a finding says so, and the figures under them are not used.
 */
function chooseColumns(
  { grid, columns }: Table,
  findings: Finding[],
): { chosen: Map<string, Column>; rivals: ReadonlySet<Column> } {
  const chosen = new Map<string, Column>();
  const rivals = new Set<Column>();
  const named = columns.filter(({ field }) => field !== null && field !== 'unused');
  const groups = groupBy(named, ({ field, vigencia }) => keyOf(field as ColumnField, vigencia));
  for (const [key, group] of groups) {
    const exact = group.filter(({ strength }) => strength === 'exact');
    const [first, ...others] = exact.length > 0 ? exact : group;
    if (!first?.field) continue;
    chosen.set(key, first);
    if (others.length === 0) continue;
    rivals.add(first);
    if (UNCOMPUTED_FIELDS.has(first.field)) continue;
    const places = others.map(({ at }) => placeOf(refOf(grid, at)));
    const facts = { name: columnName(first.field, first.vigencia), count: others.length + 1 };
    findings.push(finding('PES110', placeOf(refOf(grid, first.at)), facts, { related: places }));
  }
  return { chosen, rivals };
}
