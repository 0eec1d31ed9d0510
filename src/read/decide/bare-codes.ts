/** Columns that say «Meta» or «Indicador» and hold nothing but its codes. */

import type { Profile } from '../evidence/contents.ts';
import { type Concept, isSure } from '../headings/meaning.ts';
import type { Profiled } from './kinds.ts';

const CODES = { goal: 'goalCode', indicator: 'indicatorCode' } as const;

/** Fewer numbers than these are no column of codes. */
const FEWEST_ROWS = 3;

/**
 * The columns, with the codes told where nothing else says which goal and indicator each row is of:
 * «Meta» over 2307, 2308 and 41, and «Ind.» over 4231. Beside a name, or without a target, such
 * numbers may as well be the target.
 */
export function tellBareCodes(columns: readonly Profiled[]): readonly Profiled[] {
  const conceptOf = ({ meaning }: Profiled) => meaning.concept;
  const named = columns.filter((column) => codeOf(conceptOf(column)) !== null);
  const isTold = columns.some((column) => conceptOf(column) === 'goalCode');
  const hasTarget = columns.some(
    (column) => conceptOf(column) === 'programmed' && isSure(column.meaning),
  );
  const isFew = named.every(({ profile }) => profile.filled < FEWEST_ROWS);
  if (isTold || isFew || !hasTarget || !named.every(mayBeCodes)) return columns;
  if (new Set(named.map(conceptOf)).size !== named.length) return columns;
  return columns.map((column) => {
    const concept = codeOf(conceptOf(column));
    return concept ? { ...column, meaning: { ...column.meaning, concept, rivals: [] } } : column;
  });
}

function codeOf(concept: Concept | null) {
  return concept === 'goal' || concept === 'indicator' ? CODES[concept] : null;
}

function mayBeCodes({ meaning: { given, years }, profile }: Profiled): boolean {
  return !given && years.length === 0 && areBare(profile);
}

/** Whether every cell is a whole number. */
function areBare({ filled, codes, integers }: Profile): boolean {
  return filled > 0 && codes === filled && integers === filled;
}
