/** The rows of a table as facts: each field's figure or text, with the cell it is in. */

import { type Finding, finding, placeOf } from '../../diagnostics/finding.ts';
import { type ColumnField, isVigenciaField } from '../../model/field.ts';
import { BLANK, type Figure, numberOf, type OpenChoice } from '../../model/figure.ts';
import type { SourceCell } from '../../model/source.ts';
import { foldText } from '../../model/text.ts';
import { refOf, type Seen, textOf } from '../book/grid.ts';
import { isCellError, rowsBetween } from '../book/workbook.ts';
import { type Column, isDated } from '../decide/column.ts';
import { staleResult } from '../formulas/stale-result.ts';
import type { Table } from '../layout/table.ts';
import { type DecimalMarks, NO_DECIMAL_MARKS } from '../values/decimal-mark.ts';
import { type FigureFault, isAmbiguous, readFigure } from '../values/figures.ts';
import { openAmendments } from './amended-rows.ts';
import { FAULT_CODES, OPERANDS, UNTOLD, WEIGHT_MARKS } from './cell-faults.ts';
import { chooseColumns, vigenciasOfHeaders } from './chosen-columns.ts';
import { findShared } from './merged-figures.ts';
import { openChoices } from './open-choice.ts';
import { type NamedTrend, openTrends, type TrendRow } from './trend-reader.ts';

/** Reads the cells of a table by field; what it cannot read it adds to the findings. */
export interface TableReader {
  readonly table: Table;
  /** Years that the headers of figures and texts of a vigencia name, ascending. */
  readonly vigencias: readonly number[];
  /** The column of a field; a field of a vigencia falls back to the column that names no year. */
  column(field: ColumnField, vigencia?: number): Column | null;
  /**
   * The figure of a field. What cannot be read of a printed percentage gives no finding, for it is
   * only compared with ours and `#DIV/0!` is common where nothing was programmed; nor of a
   * baseline, for only the method of the run says whether a figure hangs on it.
   */
  figure(row: number, field: ColumnField, vigencia?: number): Figure;
  /** The figure that a row of totals prints; what cannot be read gives no finding. */
  printed(row: number, field: ColumnField, vigencia?: number): Figure;
  text(row: number, field: ColumnField, vigencia?: number): string | null;
  /** The trend that a row names, by what the other rows say; `null` where it names none. */
  trend(row: number): NamedTrend | null;
  /** What is not decided of the trend of a row. */
  undecidedTrend(row: number): OpenChoice | null;
  /** The cells of those fields in that row, a merged one by its first cell. */
  cells<Field extends ColumnField>(
    row: number,
    fields: readonly Field[],
    vigencia?: number,
  ): Partial<Record<Field, SourceCell>>;
}

/**
 * A reader of the table that adds what it cannot read to `findings`, once a cell and vigencia;
 * `marks` is what the file proves of its decimals. `usesInitial` lets what was first programmed hold
 * where nothing is written in force.
 */
export function openTable(
  table: Table,
  findings: Finding[],
  marks: DecimalMarks = NO_DECIMAL_MARKS,
  usesInitial = true,
): TableReader {
  const { grid } = table;
  const columns = chooseColumns(table);
  const { chosen } = columns;
  const choiceIn = openChoices(table, columns, marks);
  const reported = new Set<string>();
  const vigencias = vigenciasOfHeaders(table);

  const column = (field: ColumnField, vigencia?: number) => {
    const own = chosen.get(field);
    if (!own) return null;
    const general = own.get(null);
    if (vigencia === undefined || !isVigenciaField(field)) return general ?? null;
    // A field that no column dates is of every vigencia.
    return own.get(vigencia) ?? (general && own.size === 1 ? general : null);
  };

  // What was programmed no more has neither weight nor execution.
  const isTakenAway = (row: number, vigencia: number | null): boolean =>
    (['weight', 'executed'] as const).every((field) => {
      const found = column(field, vigencia ?? undefined);
      return found && !numberOf(readFigure(grid.see(row, found.index).cell).figure);
    });
  const amendments = openAmendments(table, usesInitial, isTakenAway, marks, findings);

  const see = (row: number, field: ColumnField, vigencia?: number): Seen | null => {
    const found = column(field, vigencia);
    if (field !== 'observation') {
      return found && grid.see(row, amendments.columnIn(row, found).index);
    }
    const texts = columns.textsOf(vigencia).map(({ index }) => grid.see(row, index));
    return texts.find(({ cell }) => textOf(cell) !== '') ?? texts[0] ?? null;
  };

  /** What a configuration says that the text of a cell stands for. */
  const standsFor = (field: ColumnField, { cell }: Seen): string | null =>
    table.values?.get(field)?.get(foldText(textOf(cell))) ?? null;

  const trendRow = (row: number): TrendRow => {
    const seen = see(row, 'trend');
    const printed = (field: ColumnField, year?: number) =>
      readFigure(see(row, field, year)?.cell).figure;
    return {
      text: (seen && (standsFor('trend', seen) ?? textOf(seen.cell))) || null,
      targets: () => vigencias.map((year) => printed('programmed', year)),
      whole: () => printed('wholePlanTarget'),
    };
  };

  let trends: ReturnType<typeof openTrends> | null = null;
  const trend = (row: number) => {
    const rows = () => rowsBetween(grid.sheet, table.header.last + 1, table.until);
    trends ??= openTrends(rows().map(({ number }) => trendRow(number)));
    return trends(trendRow(row));
  };

  const trendIn = (row: number) => trend(row)?.trend ?? null;

  const shares = findShared(grid, chosen, trendIn);

  const undecidedTrend = (row: number): OpenChoice | null => {
    const found = column('trend');
    return found && choiceIn(found, row, () => null);
  };

  const report = (fault: FigureFault | 'merged', seen: Seen, field: ColumnField, year?: number) => {
    const place = placeOf(refOf(grid, seen.address));
    const vigencia =
      column(field, year)?.vigencia ?? (chosen.has('vigencia') ? year : null) ?? null;
    // A cell merged over several years is wrong in each of them.
    const { row, column: index, sheet = '' } = seen.address;
    const at = `${row}/${index}/${vigencia}/${sheet}`;
    const cell = seen.cell;
    const text = cell?.value === null ? `=${cell.formula ?? ''}` : textOf(cell);
    const facts = { field, dated: isDated({ field }, vigencia), text };
    if (!reported.has(at)) findings.push(finding(FAULT_CODES[fault], place, facts, { vigencia }));
    reported.add(at);
  };

  return {
    table,
    vigencias,
    column,
    figure(row, field, vigencia) {
      const seen = see(row, field, vigencia);
      const found = column(field, vigencia);
      if (!seen || !found) return BLANK;
      const open = choiceIn(found, row, () => trendIn(row)) ?? amendments.choiceIn(row, found);
      if (open) return { kind: 'undecided', text: textOf(seen.cell), ...open };
      if (standsFor(field, seen)) return { kind: 'mark', text: textOf(seen.cell) };
      const { figure, fault } = readFigure(seen.cell, field === 'weight' ? WEIGHT_MARKS : marks);
      if (figure.kind === 'blank') return figure;
      const isShared = figure.kind === 'number' && shares(row, field, seen);
      const stale = OPERANDS.has(field) ? staleResult(seen.sheet ?? grid.sheet, seen.cell) : null;
      if (stale) {
        const place = placeOf(refOf(grid, seen.address));
        const facts = { field, dated: isDated(found, found.vigencia), ...stale };
        findings.push(finding('PES241', place, facts, { vigencia: found.vigencia }));
        return { kind: 'unreadable', text: textOf(seen.cell) };
      }
      const wrong = fault ?? (isShared ? 'merged' : null);
      if (wrong && !UNTOLD.has(field)) report(wrong, seen, field, vigencia);
      const isSure = UNTOLD.has(field) || field === 'weight';
      if (!wrong && !isSure && isAmbiguous(seen.cell)) {
        const text = textOf(seen.cell);
        const mark = marks.settle(text) ?? ',';
        const facts = { field, dated: isDated(found, found.vigencia), text, mark };
        const place = placeOf(refOf(grid, seen.address));
        findings.push(finding('PES129', place, { ...facts, figure }, { vigencia: found.vigencia }));
      }
      return wrong ? { kind: 'unreadable', text: textOf(seen.cell) } : figure;
    },
    printed(row, field, vigencia) {
      return readFigure(see(row, field, vigencia)?.cell).figure;
    },
    text(row, field, vigencia) {
      const seen = see(row, field, vigencia);
      if (!seen?.cell || (field === 'trend' && undecidedTrend(row))) return null;
      if (isCellError(seen.cell.value)) {
        report('error', seen, field, vigencia);
        return null;
      }
      // On a comment no figure hangs.
      const isComment = field === 'observation' || field === 'status';
      if (seen.cell.value === null && seen.cell.formula !== null && !isComment) {
        report('no-result', seen, field, vigencia);
        return null;
      }
      return standsFor(field, seen) ?? (textOf(seen.cell) || null);
    },
    trend,
    undecidedTrend,
    cells(row, fields, vigencia) {
      const cells: Partial<Record<(typeof fields)[number], SourceCell>> = {};
      for (const field of fields) {
        const seen = see(row, field, vigencia);
        if (seen) cells[field] = seen.address;
      }
      return cells;
    },
  };
}
