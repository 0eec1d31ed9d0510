/** What a heading means, in one line that a table of a test can hold. */

import { composeHeadings } from '../../../src/read/headings/headings.ts';
import type { Meaning } from '../../../src/read/headings/meaning.ts';

const headings = composeHeadings();

/** The meaning of a stack of headings written from top to bottom with « / » between them. */
export function meaningOf(stack: string): Meaning {
  return headings.meaningOf(stack.split(' / '));
}

/** `executed in-force part 1-3 percent 2024 #1 ?word ~rival`, of what the words say. */
export function tell(stack: string): string {
  return tellMeaning(meaningOf(stack));
}

/** The same of a meaning. */
export function tellMeaning(meaning: Meaning): string {
  const { concept, version, period, months, unit, years, ordinal, unknown, rivals } = meaning;
  return [
    concept ?? 'nothing',
    version,
    period,
    months && `${months.first}-${months.last}`,
    unit,
    ...years,
    ordinal && `#${ordinal}`,
    ...unknown.map((word) => `?${word}`),
    ...rivals.map((rival) => `~${rival}`),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Cases of a table: under each meaning, the headings that have it, one a line. */
export function casesOf(table: Readonly<Record<string, string>>): readonly [string, string][] {
  return Object.entries(table).flatMap(([meaning, lines]) =>
    lines
      .trim()
      .split(/\s*\n\s*/)
      .map((heading): [string, string] => [heading, meaning]),
  );
}
