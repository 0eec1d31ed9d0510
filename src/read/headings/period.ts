/** Which years and how long a time the headings of a column name, the lowest before the others. */

import { type Composition, MEASURES, NOUNS } from './composition.ts';
import { hasRole, type Level } from './level.ts';
import type { Role } from './lexicon.ts';
import type { Meaning, Period } from './meaning.ts';

type TimeOfMeaning = Pick<Meaning, 'years' | 'ordinal' | 'period' | 'months'>;

const LAST_MONTH = 12;

/** The time of a column from its own headings and those above them. */
export function readPeriod(
  own: readonly Level[],
  above: readonly Level[],
  phrase: Composition,
): TimeOfMeaning {
  const levels = [...own, ...above.filter((level) => !isBanner(level))];
  const dating = levels.findIndex(({ time }) => time.years.length > 0 || time.ordinal !== null);
  const years = yearsFrom(levels, dating);
  const ordinal = levels.find(({ time }) => time.ordinal !== null)?.time.ordinal ?? null;
  const oneYear = years.length === 1 || ordinal !== null;
  for (const [at, level] of levels.entries()) {
    const period = periodOf(level, at < own.length ? phrase : null);
    if (period === null) continue;
    // «Cuatrienio / 2024»: the year below is one of those that it names.
    const isParted = at > dating && dating !== -1 && oneYear;
    if (isParted && period === 'whole-plan') continue;
    if (period === 'total') return { years, ordinal, months: null, period: totalOf(oneYear) };
    const { months } = level.time;
    return { years, ordinal, months: period === 'year' ? null : months, period };
  }
  return { years, ordinal, months: null, period: null };
}

/**
 * The years of the text that dates a column. A label of another year above it, «2024» over «Programado
 * 2025», contradicts it: nobody knows which of the two is meant.
 */
function yearsFrom(levels: readonly Level[], dating: number): readonly number[] {
  const years = levels[dating]?.time.years ?? [];
  if (years.length !== 1) return years;
  const labels = levels.slice(dating + 1).filter(isLabelOfYear);
  return [...new Set([...years, ...labels.flatMap(({ time }) => time.years)])];
}

/** «2024», «Vigencia 2024», and nothing else. */
function isLabelOfYear({ time, items, unknown }: Level): boolean {
  const isBare = items.every(({ role }) => role === 'yearNoun') && unknown.length === 0;
  return isBare && time.years.length === 1 && time.months === null && !time.part;
}

function totalOf(oneYear: boolean): Period {
  return oneYear ? 'year' : 'total';
}

/** A title over the table names the years of the plan, not those of a column. */
function isBanner({ time, items, unknown, titled }: Level): boolean {
  if (time.years.length < 2) return false;
  const isOfPlan = items.some(({ role }) => NOUNS.includes(role) || role === 'plan');
  return titled || unknown.length > 0 || isOfPlan;
}

/** The period that a text of the stack names; `phrase` is what it composes, where it is its own. */
function periodOf(level: Level, phrase: Composition | null): Period | null {
  const { years, months, part, fourYears, untilYear, ofYear, ordinal } = level.time;
  const has = (...roles: readonly Role[]) => hasRole(level, ...roles);
  if (has('accumulated') && !(months && isToDate(level))) {
    // «Acumulado vigencia 2024» is all of that year.
    return ofYear && years.length < 2 && !fourYears ? 'year-to-date' : 'accumulated';
  }
  if (months) return months.first === 1 && months.last === LAST_MONTH ? 'year' : 'part';
  if (part)
    return phrase && !phrase.has(...MEASURES, ...NOUNS) && years.length === 0 ? null : 'part';
  if (years.length > 1 || fourYears || has('wholePlan')) return 'whole-plan';
  if (phrase && isOfPlan(phrase)) return 'whole-plan';
  if (untilYear) return 'accumulated';
  const oneYear = years.length === 1 || ordinal !== null;
  if (has('total')) return !oneYear && phrase?.has('goal') ? 'whole-plan' : 'total';
  if (has('final') && !oneYear && phrase?.has('goal')) return 'whole-plan';
  return has('annual') ? 'year' : null;
}

/** «A la fecha (31-12-2024)» is until the date that it names, as «a 31-12-2024» is. */
function isToDate({ items }: Level): boolean {
  return items.every(({ role, base }) => role !== 'accumulated' || !base.startsWith('ac'));
}

/** «% avance PD», «Total plan»; «Meta PDD» is the goal, «Prog inicial PD» a version. */
function isOfPlan(phrase: Composition): boolean {
  if (phrase.has('total') && phrase.items.some(({ base }) => base === 'plan')) return true;
  return (
    phrase.has('plan') && phrase.has(...MEASURES) && !phrase.has('goal', 'indicator', 'initial')
  );
}
