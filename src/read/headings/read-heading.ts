/** What a column holds by the headings stacked above it. */

import { Composition, likely, MEASURES, NOUNS, type Reading } from './composition.ts';
import { readConcept } from './concept.ts';
import { withoutConditions } from './conditions.ts';
import { hasRole, type Level, readLevels } from './level.ts';
import type { Role } from './lexicon.ts';
import type { Concept, Meaning } from './meaning.ts';
import { readPeriod } from './period.ts';
import { readUnit, readVersion } from './qualities.ts';
import { readPesos } from './two-sensed.ts';
import { joinUnits } from './units.ts';

/** Words that need no other to say what a column holds. */
const SUFFICIENT: readonly Role[] = [
  ...MEASURES,
  ...NOUNS,
  'observation',
  'qualitative',
  'status',
  'source',
  'unit',
  'trend',
  'unused',
];

/** Characters of the longest text that may be a heading; a longer one is prose. */
const LONGEST_HEADING = 200;

/**
 * Composes the meaning of the headings of a column from top to bottom. The lowest says what is
 * measured, with those above it as far as it needs them; the rest only qualify it.
 */
export function composeMeaning(texts: readonly string[]): Meaning {
  const headings = texts.filter((text) => text.length <= LONGEST_HEADING);
  const levels = readLevels(joinUnits(headings.map(withoutConditions)));
  const enough = levels.findIndex((level) => hasRole(level, ...SUFFICIENT));
  const own = enough === -1 ? levels : levels.slice(0, enough + 1);
  const above = levels.slice(own.length);
  const phrase = composeOwn(own, above);
  const pesos = readPesos(phrase, own);
  const { concept, rivals } = pesos ?? underOthers(phrase, above, readConcept(phrase));
  const time = readPeriod(own, above, phrase);
  const { unit, mayBeMoney } = readUnit(own, above, phrase);
  const counts = concept !== null && COUNTED.has(concept);
  const others = counts && mayBeMoney ? [...rivals, 'money' as const] : rivals;
  return {
    concept,
    ...time,
    period: concept !== null && OF_ROWS.has(concept) ? null : time.period,
    version: counts || concept === null ? readVersion(levels) : null,
    unit: pesos === null && (counts || concept === null) ? unit : null,
    of: phrase.owner,
    level: own.map(({ goalLevel }) => goalLevel).find((level) => level !== null) ?? null,
    unknown: [...prose(texts), ...levels.flatMap(({ unknown }) => unknown)],
    rivals: [...new Set(others)],
    given: false,
  };
}

/** Concepts that tell the time of a row: «Mes de reporte» is no part of a year itself. */
const OF_ROWS: ReadonlySet<Concept> = new Set(['quarter', 'vigencia', 'cutoff']);

/** Concepts that are figures: only they have a unit. */
const COUNTED: ReadonlySet<Concept> = new Set([
  'programmed',
  'executed',
  'progress',
  'compliance',
  'weight',
  'objectiveWeight',
  'baseline',
  'money',
]);

/** The first words of texts too long to be headings: nobody knows what they say. */
function prose(texts: readonly string[]): readonly string[] {
  return texts
    .filter((text) => text.length > LONGEST_HEADING)
    .map((text) => text.trim().split(/\s+/, 1)[0] ?? '');
}

function composeOwn(own: readonly Level[], above: readonly Level[]): Composition {
  const timeOf = ({ time }: Level) => time;
  const times = own.map(timeOf);
  const dated = times.some(
    ({ years, ordinal, months }) => years.length > 0 || ordinal !== null || months !== null,
  );
  const timed =
    dated ||
    times.some(({ part, fourYears }) => part || fourYears) ||
    own.some((level) => hasRole(level, 'accumulated', 'wholePlan', 'annual'));
  const under = [...own.slice(1), ...above].some(
    ({ time, ...level }) =>
      time.years.length === 1 ||
      time.ordinal !== null ||
      time.months !== null ||
      hasRole({ time, ...level }, 'programming', 'programmed', 'execution', 'executed', 'advance'),
  );
  const level = own.map(({ goalLevel }) => goalLevel).find((found) => found !== null) ?? null;
  return new Composition(
    own.flatMap(({ items }) => items),
    { timed, dated, level, under },
  );
}

/** What the words above change: whose the figure is, a code, or that it is another figure. */
function underOthers(phrase: Composition, above: readonly Level[], reading: Reading): Reading {
  const { concept, rivals } = reading;
  if (concept === null) return reading;
  const doubted = (other: Concept): Reading => likely(other, concept, ...rivals);
  if (
    COUNTED.has(concept) &&
    above.some((level) => hasRole(level, 'away', 'weighted', 'projected'))
  )
    return doubted('unused');
  const [nearest] = above;
  if (!nearest || nearest.unknown.length > 0) return reading;
  if (isBareNoun(phrase) && nearest.items.length > 0) {
    if (nearest.items.every(({ role }) => role === 'code'))
      return readConcept(new Composition([...nearest.items, ...phrase.items], phrase.around));
    const isOfGroup =
      (phrase.has('objective', 'axis') || hasRole(nearest, 'percent')) &&
      hasRole(nearest, 'advance', 'fulfilment');
    if (isOfGroup || hasRole(nearest, 'weight')) {
      const joined = [...nearest.items, ...phrase.items.map((item) => ({ ...item, of: true }))];
      const composed = readConcept(new Composition(joined, phrase.around));
      return likely(composed.concept, ...composed.rivals, concept);
    }
  }
  if (phrase.owner !== null || !COUNTED.has(concept)) return reading;
  const owner = new Composition(nearest.items, phrase.around);
  if (owner.has(...MEASURES) || (owner.owner !== 'objective' && owner.owner !== 'other'))
    return reading;
  const owned = readConcept(new Composition([...phrase.items, ...nearest.items], phrase.around));
  return likely(owned.concept, ...owned.rivals, concept, ...rivals);
}

function isBareNoun(phrase: Composition): boolean {
  return phrase.items.length === 1 && phrase.has(...NOUNS);
}
