/** Which rows name an objective over the indicators below them. */

import type { GoalKind } from '../../model/plan.ts';
import { foldText } from '../../model/text.ts';
import { splitObjective } from '../objective-numbers.ts';
import { isCellError } from '../workbook.ts';
import type { Content } from './content.ts';
import { hasField, type Table } from './find-table.ts';
import { type BodyRow, spansOtherFields } from './rows.ts';

/**
 * Whether a row may be the banner of an objective: «Objetivo 3. …», alone or with nothing but
 * figures beside it; or «3. …» alone over several columns, in a table without a column for it.
 */
export function mayBeBanner(table: Table, row: number, contents: readonly Content[]): boolean {
  const [first, ...others] = contents;
  if (!first) return false;
  if (saysObjective(first.text)) {
    return others.every(
      ({ text, cell: { value } }) =>
        text === first.text ||
        typeof value === 'number' ||
        isCellError(value) ||
        /^-?\d+([.,]\d+)?\s*%$/.test(text),
    );
  }
  const alone = others.every(({ text }) => text === first.text);
  if (!alone || hasField(table, 'objective') || !/^\d{1,2}\s*[.):–—-]+\s*\D/.test(first.text)) {
    return false;
  }
  const { merge } = table.grid.see(row, first.column);
  const field = table.columns.find(({ index }) => index === first.column)?.field ?? null;
  return merge ? spansOtherFields(table.columns, merge) : field === null || field === 'goalKind';
}

/**
 * Confirms banners and shares out sections: a banner «3. …» heads an indicator, else it is a note;
 * one that only gives a number takes its name from the text below it. A section over several objectives
 * holds until the next one; a section within an objective ends with it.
 */
export function settleBanners(rows: readonly BodyRow[]): readonly BodyRow[] {
  const named = joinNames(rows);
  const heading = headsIndicators(named);
  let section: GoalKind | null = null;
  let isWithin = false;
  let seenObjective = false;
  return named.map((row, at): BodyRow => {
    if (row.kind === 'indicator') return section === null ? row : { ...row, section };
    if (row.kind === 'section') {
      section = row.goalKind;
      isWithin = seenObjective;
    }
    if (row.kind !== 'objective') return row;
    if (!heading[at] && !saysObjective(row.text)) return { ...row, kind: 'note' };
    seenObjective = true;
    if (isWithin) section = null;
    return row;
  });
}

function saysObjective(text: string): boolean {
  return /^\P{L}*objetivo/iu.test(text) && /^objetivos?\b/.test(foldText(text));
}

/** A banner «Objetivo 3» with its name alone in the row below, as one banner. */
function joinNames(rows: readonly BodyRow[]): readonly BodyRow[] {
  return rows.map((row, at): BodyRow => {
    const next = rows[at + 1];
    if (row.kind !== 'objective' || next?.kind !== 'note') return row;
    const { number, name } = splitObjective(row.text);
    const nameless = number !== null && name === row.text;
    return nameless ? { ...row, text: `${row.text}. ${next.text}` } : row;
  });
}

/** For each row, whether an indicator comes below it before another banner. */
function headsIndicators(rows: readonly BodyRow[]): readonly boolean[] {
  let heads = false;
  return rows
    .toReversed()
    .map(({ kind }) => {
      const own = heads;
      if (kind === 'indicator') heads = true;
      else if (kind === 'objective') heads = false;
      return own;
    })
    .toReversed();
}
