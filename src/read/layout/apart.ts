/** Blocks of rows apart from those of the table: signatures, changes of the document, lists. */

import type { ColumnField } from '../../model/field.ts';
import { textOf } from '../book/grid.ts';
import { isCellDate } from '../book/workbook.ts';
import { codeAtStart } from '../values/codes.ts';
import { readFigure } from '../values/figures.ts';
import { goalKindOfCell } from '../values/goal-kinds.ts';
import { trendOf } from '../values/trend-words.ts';
import type { Draft } from './banners.ts';
import type { Content } from './content.ts';
import { isRemark } from './remarks.ts';
import type { Table } from './table.ts';

/**
 * A judge of the rows in order: below a blank row, those with nothing that indicators have are none,
 * until a row is one. In a block that begins as a note they are notes.
 */
export function watchApart(table: Table): (draft: Draft, contents: readonly Content[]) => Draft {
  let last = table.header.last;
  let left: 'note' | 'unknown' | null = null;
  return (draft, contents) => {
    const [first] = contents;
    const { row, hidden, kind } = draft;
    const begins = row > last + 1;
    last = row;
    if (!first || (!begins && left === null)) return draft;
    // What may be a title of indicators is none where no indicator follows.
    const isTitle = kind === 'note' || (kind === 'objective' && draft.otherwise !== undefined);
    if (begins) left = isTitle || isRemark(first.text) ? 'note' : 'unknown';
    if (kind === 'indicator' && isOfNoIndicator(table, row)) {
      const place = { row, hidden, text: first.text };
      return left === 'note'
        ? { ...place, kind: 'note' }
        : { ...place, kind: 'unknown', column: first.column };
    }
    if (!isTitle && kind !== 'unknown') left = null;
    return draft;
  };
}

/** Fields that hold a figure of an indicator. */
const FIGURES: ReadonlySet<ColumnField> = new Set([
  'weight',
  'programmed',
  'executed',
  'progress',
  'baseline',
  'wholePlanTarget',
]);

/** Whether the row has no figure, trend, kind of goal nor code, in a table with columns for them. */
function isOfNoIndicator({ grid, columns }: Table, row: number): boolean {
  if (!columns.some(({ field }) => field === 'trend' || field === 'programmed')) return false;
  return columns.every(({ field, index }) => {
    const { cell } = grid.see(row, index);
    const text = textOf(cell);
    if (field === null || (text === '' && cell?.value !== null) || isCellDate(cell?.value))
      return true;
    if (FIGURES.has(field)) {
      const { kind } = readFigure(cell).figure;
      return kind !== 'number' && kind !== 'mark' && cell?.value !== null;
    }
    if (field === 'trend') return trendOf(text) === null;
    if (field === 'goalKind') return goalKindOfCell(text) === null;
    if (field === 'goalCode' || field === 'indicatorCode') return !CODE.test(text);
    return (field !== 'goal' && field !== 'indicator') || codeAtStart(text) === null;
  });
}

/** A code and nothing else. */
const CODE = /^[A-Za-zªºÀ-ÖØ-öø-ɏ]{0,4}[\s.-]{0,2}\d{1,9}(?:[.-]\d{1,4})*$/;
