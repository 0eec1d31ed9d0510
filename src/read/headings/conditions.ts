/** When or how to fill in a column, which its heading may say beside what it holds. */

import { foldText } from '../../model/text.ts';
import { lookUpWord, type Role } from './lexicon.ts';

/** What stands between parentheses or brackets, or at the end below the rest. */
const ASIDE = /[([]([^()[\]]*)[)\]]/g;

/** «… si aplica» at the end. */
const CLOSING = /(?<=\p{L}|20\d\d)[\s,;:–-]+(si\s+\p{L}[^()[\]]*)$/u;

/** What a text must have to be worth a look. */
const MAYBE = /(?<![a-zªºà-öø-ɏ])(?:si|cuando|(?:[a-zªºà-öø-ɏ]{2,}[aei]r))(?![a-zªºà-öø-ɏ])/iu;

/** «Si aplica», «diligenciar si está programada», «cuando se modificó»; «si/no» is an answer. */
const CONDITION =
  /^(?:(?:solo|solamente|unicamente|diligencie|registre|\p{L}{2,}[aei]r) ){0,2}(?:si|cuando) (?!no$|[ou] no\b)\p{L}{2,}/u;

/** «Copiar de SEGPLAN», «tomar del acta»: only where the figure is to be taken from. */
const ORDER = /^\p{L}{2,}[aei]r (?:de|del|desde|segun) \p{L}/u;

/** What a clause may not speak of, lest a period or a unit goes unread. */
const TELLING: ReadonlySet<Role | undefined> = new Set<Role>([
  'month',
  'part',
  'roman',
  'ordinal',
  'cutoff',
  'date',
  'accumulated',
  'wholePlan',
  'money',
  'percent',
]);

/** What a figure may be taken from or added to, which makes it another. */
const OTHER_FIGURES: ReadonlySet<Role | undefined> = new Set<Role>(['away', 'baseline']);

/**
 * A heading without the clauses that only say when its cells are filled in, or where their figures
 * are taken from: «Reprogramado 2024 (si se modificó)» holds what «Reprogramado 2024» does. A clause
 * that names a number, a time or a unit stays, for it may tell what the figure is.
 */
export function withoutConditions(heading: string): string {
  if (!MAYBE.test(heading)) return heading;
  const cut = heading
    .replace(ASIDE, (aside, words: string) => (tellsWhen(words) ? ' ' : aside))
    .replace(CLOSING, (clause, words: string) => (tellsWhen(words) ? ' ' : clause));
  return /\p{L}/u.test(cut) ? cut : heading;
}

function tellsWhen(text: string): boolean {
  const folded = foldText(text);
  if (/\d/.test(folded)) return false;
  const roles = folded.split(' ').map((word) => lookUpWord(word)?.role);
  if (roles.some((role) => TELLING.has(role))) return false;
  return (
    CONDITION.test(folded) || (ORDER.test(folded) && !roles.some((role) => OTHER_FIGURES.has(role)))
  );
}
