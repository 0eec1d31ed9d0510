/** The year that two figures in the name of a tab tell: «Seguimiento 25», «SEG24», «Reporte dic 25». */

import { foldText } from '../../model/text.ts';
import { readLevels } from '../headings/level.ts';
import type { Role } from '../headings/lexicon.ts';
import { tokenise } from '../headings/tokens.ts';

/** What a tab is called that holds the figures of a year: no goal, version or page that is numbered. */
const OF_FIGURES: ReadonlySet<Role> = new Set<Role>([
  'programming',
  'programmed',
  'execution',
  'executed',
  'report',
  'advance',
  'fulfilment',
  'yearNoun',
  'annual',
  'plan',
  'of',
]);

/** What a whole table is called, which is no word of a heading. */
const OF_TABLES: ReadonlySet<string> = new Set(['matriz', 'segplan', 'pes', 'consolidado']);

/** A number of a list that goes on from one: the years of a plan are written with others. */
const NUMBER = /\d+/g;

/**
 * The only year that a tab names with two figures, beside nothing but words of the figures of a plan
 * and a month; `null` where it may number something else, as it does where the same name is numbered
 * in `others` with what is no such year.
 */
export function shortYearOfTab(tab: string, others: readonly string[]): number | null {
  const year = readShortYear(tab);
  if (year === null) return null;
  const shape = shapeOf(tab);
  const isNumbered = others.some((other) => {
    return other !== tab && shapeOf(other) === shape && readShortYear(other) === null;
  });
  return isNumbered ? null : year;
}

function readShortYear(tab: string): number | null {
  const name = tab.replaceAll(/['’]/g, ' ');
  const tokens = tokenise(name);
  const [level] = readLevels([name]);
  // «Reporte v24» may be its version.
  if (!level || tokens.some(isLetter)) return null;
  const { time, items, unknown } = level;
  const [year, ...more] = time.years;
  if (year === undefined || more.length > 0 || unknown.length > 0) return null;
  const has = (role: Role) => tokens.some(({ entry }) => entry?.role === role);
  const isDated = has('month') || tokens.some(({ date }) => date !== null);
  const isOfFigures = items.every(
    ({ role }) => OF_FIGURES.has(role) || (role === 'cutoff' && isDated),
  );
  if (!isOfFigures || has('part') || (time.part && !isDated)) return null;
  const isTitled = tokens.some(({ entry }) => OF_TABLES.has(entry?.base ?? ''));
  return items.length > 0 || isTitled || has('yearNoun') || isDated ? year : null;
}

function isLetter({ text }: { readonly text: string }): boolean {
  return text.length === 1 && /\p{L}/u.test(text);
}

function shapeOf(tab: string): string {
  return foldText(tab.replaceAll('_', ' ')).replaceAll(NUMBER, '0');
}
