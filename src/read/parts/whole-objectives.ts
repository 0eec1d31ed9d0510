/** Tables each of one objective, whose titles or tabs name it in words of its own. */

import { foldText } from '../../model/text.ts';
import type { SheetObjective } from '../objectives/sheet-objective.ts';
import type { Part } from './part.ts';

/** A tab that names no objective: an acronym, a year, or what any sheet is called. */
const COMMON_TAB =
  /^(hoja|sheet|matriz|tabla|pes|plan|metas?|indicadores|seguimiento|formulacion|vigencia|ano|corte|anexo)\b/;

/**
 * The objective of each of several tables without any of their own, where each has another title,
 * or another tab, in words that say nothing else.
 */
export function wholeByTitle(parts: readonly Part[]): ReadonlyMap<Part, SheetObjective> {
  const unnamed = parts.filter(({ subject }) => subject.objective === null);
  const titles = unnamed.map(
    ({ subject: { title } }): SheetObjective | null => title && { ...title, from: 'title' },
  );
  const tabs = unnamed.map(({ table, subject }): SheetObjective | null => {
    const text = table.grid.sheet.name.trim();
    const says = subject.kind === null && !COMMON_TAB.test(foldText(text)) && !isAcronym(text);
    return says ? { text, at: { row: table.header.first, column: 1 }, from: 'sheet' } : null;
  });
  const found = [titles, tabs].find(areDistinct) ?? [];
  return new Map(
    unnamed.flatMap((part, at) => {
      const own = found[at];
      return own ? [[part, own] as const] : [];
    }),
  );
}

function areDistinct(mentions: readonly (SheetObjective | null)[]): boolean {
  const texts = mentions.flatMap((mention) => (mention ? [foldText(mention.text)] : []));
  return (
    mentions.length > 1 && texts.length === mentions.length && new Set(texts).size === texts.length
  );
}

function isAcronym(text: string): boolean {
  return /^[\p{Lu}\d]{2,7}$/u.test(text) || /20\d\d/.test(text);
}
