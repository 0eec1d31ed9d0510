/** Rows whose column names another objective than the banner that they stand under. */

import type { BodyRow } from '../layout/body-row.ts';

/** Follows the rows of a table, and says of each the banner that it contradicts, if it does. */
export type WatchBanners = (row: BodyRow) => string | null;

/**
 * Watches the rows of a table that names objectives both in banners and in a column. Which of the two
 * is right nobody knows where the banner is of an objective that the column gives to other rows, and
 * the row right below it, or one of an objective with a banner of its own, is of another. Banners
 * that close the rows above them, or are of another level, contradict none.
 */
export function watchBanners(
  rows: readonly BodyRow[],
  keyOfText: (text: string) => string,
  keyOfRow: (row: number) => string | null,
): WatchBanners {
  const titled = new Set(
    rows.flatMap((row) => (row.kind === 'objective' ? keyOfText(row.text) : [])),
  );
  const first = rows.find(({ kind }) => kind === 'objective' || kind === 'indicator');
  if (first?.kind !== 'objective') return () => null;
  const named = new Set(
    rows.flatMap(({ kind, row }) => (kind === 'indicator' ? (keyOfRow(row) ?? []) : [])),
  );
  let banner: { readonly text: string; readonly key: string } | null = null;
  let isNext = false;
  return (row) => {
    if (row.kind === 'objective') {
      const key = keyOfText(row.text);
      banner = named.has(key) ? { text: row.text, key } : null;
      isNext = true;
    }
    if (row.kind !== 'indicator') return null;
    const own = keyOfRow(row.row);
    const clashes =
      banner !== null && own !== null && own !== banner.key && (isNext || titled.has(own));
    isNext = false;
    return clashes && banner ? banner.text : null;
  };
}
