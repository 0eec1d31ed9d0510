/** The unit of a figure, written in a row of its own below its heading. */

import { MEASURES } from './composition.ts';
import { hasRole, readLevels } from './level.ts';
import type { Role } from './lexicon.ts';
import { tokenise } from './tokens.ts';

/** Words that say in what something is counted, and what may stand beside them. */
const UNITS: ReadonlySet<Role | undefined> = new Set<Role>(['unit', 'code', 'quantity']);
const BESIDE: ReadonlySet<Role | undefined> = new Set<Role>([
  'of',
  'in',
  'noise',
  'goal',
  'indicator',
]);

/** «(und)», «[N.º]», «Und.»: not «Unidad», which heads the units that the rows name. */
const ASIDE = /^\s*(?:[([].*[)\]]|[a-zªºà-öø-ɏ]{1,4}\.\s?[º°o]?|n[º°]|#)\s*$/i;

/**
 * The headings with a unit that stands alone below a figure beside it, as in «Meta 2024 (und)»: it
 * says how the figure is counted and not what the column holds.
 */
export function joinUnits(texts: readonly string[]): readonly string[] {
  const [unit, above] = [texts.at(-1), texts.at(-2)];
  if (unit === undefined || above === undefined || !namesUnit(unit)) return texts;
  const levels = readLevels(texts.slice(0, -1));
  const [own] = levels;
  const isDated = levels.some(({ time }) => time.years.length === 1);
  const isFigure = own && (hasRole(own, ...MEASURES) || (isDated && hasRole(own, 'goal')));
  return isFigure ? [...texts.slice(0, -2), `${above} ${aside(unit)}`] : texts;
}

function namesUnit(text: string): boolean {
  if (!ASIDE.test(text)) return false;
  const roles = tokenise(text).map(({ entry }) => entry?.role);
  return (
    roles.some((role) => UNITS.has(role)) &&
    roles.every((role) => UNITS.has(role) || BESIDE.has(role))
  );
}

function aside(unit: string): string {
  const words = unit.trim();
  return /^[([]/.test(words) ? words : `(${words})`;
}
