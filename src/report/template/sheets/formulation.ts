/** The matrix itself: a row an indicator, what is left to look at beside it. */

import { nameTrend, TRENDS } from '../../../model/trend.ts';
import { type Formula, formula } from '../../cells/formula.ts';
import {
  emptyCell,
  type ReportCell,
  type ReportSheet,
  textCell,
} from '../../cells/report-sheet.ts';
import type { TableForm } from '../../cells/table-form.ts';
import { CLOSING, FORMS, nameCell, rowsOfColumn } from '../cell-ids.ts';
import { formulateMissed, formulateShort, joinFormulas } from '../checks.ts';
import { IDENTITY } from '../columns.ts';
import { matrixCell } from '../entry-cells.ts';
import { layOutMatrix, type MatrixLayout } from '../layout.ts';
import { type Live, nameObjective, reviewMatrix, reviewRow } from '../reviews.ts';
import type { Template } from '../template.ts';
import { COMPLETE, KIND_WORDS, TEMPLATE_SHEETS, writeYears } from '../words.ts';
import { reviewObjectives } from './objectives.ts';

/** Columns that a printed page takes without growing too small to read. */
const COLUMNS_A_PAGE = 14;

/** The sheet of the matrix. */
export function composeFormulation(template: Template): ReportSheet {
  const { sector, vigencias } = template;
  const layout = layOutMatrix(template);
  const rows = Array.from({ length: layout.rows }, (_, row) => composeRow(layout, row, template));
  const open = {
    objectives: reviewObjectives(layout, template).filter(
      ({ review: { result } }) => result !== '' && result !== COMPLETE,
    ).length,
    rows: rows.filter(({ review }) => review !== '').length,
  };
  return {
    name: TEMPLATE_SHEETS.formulation,
    role: 'form',
    columns: layout.columns.map(({ meaning }) => meaning),
    identity: IDENTITY,
    pagesAcross: Math.ceil(layout.columns.length / COLUMNS_A_PAGE),
    parts: [
      { kind: 'title', text: 'Matriz de formulación' },
      { kind: 'lead', text: `Plan Estratégico Sectorial ${writeYears(vigencias)}` },
      {
        kind: 'facts',
        facts: [
          { label: 'Sector', value: { ...textCell(sector ?? ''), input: true } },
          { label: 'Estado', value: liveText(reviewMatrix(layout, open, template)) },
        ],
      },
      {
        kind: 'table',
        headings: layout.columns.map(({ heading }) => heading),
        rows: rows.map(({ cells }) => cells),
        total: layout.columns.map(({ id }) => ({
          ...emptyCell(),
          id: nameCell(FORMS.matrix, CLOSING, id),
        })),
        filtered: true,
        form: describeForm(layout, template),
      },
    ],
  };
}

function composeRow(
  layout: MatrixLayout,
  row: number,
  template: Template,
): { readonly cells: readonly ReportCell[]; readonly review: string } {
  const entry = template.entries[row];
  const review = reviewRow(layout, row, template);
  const given = [liveText(nameObjective(layout, row, template)), liveText(review)];
  const cells = layout.columns.map((column, at): ReportCell => {
    const own = at < layout.filled ? (entry ? matrixCell(entry, column) : emptyCell()) : null;
    return {
      ...(own ?? given[at - layout.filled] ?? emptyCell()),
      id: nameCell(FORMS.matrix, row, column.id),
    };
  });
  return { cells, review: review.result };
}

function liveText(live: Live<string>): ReportCell {
  return { ...textCell(live.result), formula: live.formula };
}

function describeForm(layout: MatrixLayout, { objectives, vigencias }: Template): TableForm {
  const at = (id: string) => layout.columns.findIndex((column) => column.id === id);
  const number = layout.cell(0, 'objective');
  const missed = formulateMissed(layout.totals(0)).map(({ when }) => when);
  const shortIn = (year: number): Formula => {
    const sum = formula`SUMIFS(${layout.whole(`weight.${year}`)},${layout.whole('objective')},${number})`;
    const programmed = layout.cell(0, `programmed.${year}`);
    // A year that nobody began to formulate is told with its objective.
    return formula`AND(ISNUMBER(${number}),OR(${sum}<>0,COUNT(${programmed})=1),${formulateShort(sum)})`;
  };
  return {
    id: FORMS.matrix,
    offers: [
      {
        column: at('objective'),
        from: rowsOfColumn(FORMS.objectives, objectives.length, 'number'),
      },
      { column: at('kind'), from: KIND_WORDS },
      { column: at('trend'), from: TRENDS.map(nameTrend) },
    ],
    alarms: [
      {
        column: at('objective'),
        when: formula`AND(COUNTA(${layout.entry(0)})>0,${number}="")`,
      },
      ...vigencias.map((year) => ({ column: at(`weight.${year}`), when: shortIn(year) })),
      ...(missed.length > 0
        ? [{ column: at('total'), when: formula`OR(${joinFormulas(missed)})` }]
        : []),
    ],
  };
}
