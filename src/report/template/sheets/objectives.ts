/** The objectives, with what the weights of each add up to in each vigencia. */

import { formula } from '../../cells/formula.ts';
import {
  countCell,
  emptyCell,
  type ReportCell,
  type ReportSheet,
  ratioCell,
  textCell,
} from '../../cells/report-sheet.ts';
import type { TableForm } from '../../cells/table-form.ts';
import { CLOSING, FORMS, nameCell } from '../cell-ids.ts';
import { formulateShort } from '../checks.ts';
import { layOutMatrix, type MatrixLayout } from '../layout.ts';
import { countIndicators, type Live, reviewObjective, sumWeights } from '../reviews.ts';
import type { Template } from '../template.ts';
import { TEMPLATE_SHEETS, writeYears } from '../words.ts';

/** What is live of an objective. */
interface ObjectiveReview {
  readonly count: Live<number>;
  readonly sums: readonly Live<number>[];
  readonly review: Live<string>;
}

/** What is left to do for each objective, in their order. */
export function reviewObjectives(
  layout: MatrixLayout,
  template: Template,
): readonly ObjectiveReview[] {
  const { objectives, vigencias } = template;
  return objectives.map((objective, place) => {
    const count = countIndicators(layout, place, template);
    const sums = vigencias.map((year) => sumWeights(layout, place, year, template));
    const results = sums.map(({ result }) => result);
    const review = reviewObjective(place, objective, count.result, results, vigencias);
    return { count, sums, review };
  });
}

/** The sheet of the objectives. */
export function composeObjectives(template: Template): ReportSheet {
  const { objectives, vigencias } = template;
  const reviews = reviewObjectives(layOutMatrix(template), template);
  const ids = ['number', 'name', 'count', ...vigencias.map((year) => `sum.${year}`), 'review'];
  const named = (cells: readonly ReportCell[], row: number | typeof CLOSING) =>
    cells.map((cell, at) => ({ ...cell, id: nameCell(FORMS.objectives, row, ids[at] ?? '') }));
  return {
    name: TEMPLATE_SHEETS.objectives,
    role: 'form',
    columns: ['ordinal', 'prose', 'count', ...vigencias.map(() => 'ratio' as const), 'name'],
    parts: [
      { kind: 'title', text: `Objetivos del plan ${writeYears(vigencias)}` },
      {
        kind: 'guide',
        text: 'Escriba el nombre de cada objetivo. Sus ponderaciones salen en rojo hasta sumar 100 % en cada vigencia.',
      },
      {
        kind: 'table',
        headings: [
          'N.º',
          'Nombre del objetivo',
          'Cuántos indicadores tiene',
          ...vigencias.map((year) => `Suma ${year}`),
          'Revisión',
        ],
        rows: objectives.map(({ number, name }, row) => {
          const own = reviews[row];
          if (!own) throw new RangeError(`The objective ${row} has no review`);
          const cells: readonly ReportCell[] = [
            countCell(number),
            textCell(name),
            { ...countCell(own.count.result), formula: own.count.formula },
            ...own.sums.map(({ result, formula }) => ({ ...ratioCell(result), formula })),
            { ...textCell(own.review.result), formula: own.review.formula },
          ];
          return named(cells, row);
        }),
        total: named(
          ids.map(() => emptyCell()),
          CLOSING,
        ),
        form: describeForm(vigencias),
      },
    ],
  };
}

function describeForm(vigencias: readonly number[]): TableForm {
  const cell = (column: string) => ({ cell: nameCell(FORMS.objectives, 0, column) });
  return {
    id: FORMS.objectives,
    offers: [],
    alarms: vigencias.map((year, at) => ({
      column: 3 + at,
      when: formula`AND(${cell('count')}>0,${formulateShort(cell(`sum.${year}`))})`,
    })),
  };
}
