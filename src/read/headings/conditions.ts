/** When or how to fill in a column, and whose it is, which its heading may say beside what it holds. */

import { hasLetters } from '../../model/letters.ts';
import { foldText } from '../../model/text.ts';
import { TRENDS } from '../../model/trend.ts';
import { lookUpWord, type Role } from './lexicon.ts';
import { LEVEL_WORDS } from './words/plan-words.ts';

/** What stands between parentheses or brackets, or at the end below the rest. */
const ASIDE = /[([]([^()[\]]*)[)\]]/g;

/** «… si aplica» at the end. */
const CLOSING = /(?<=[A-Za-zªºÀ-ÖØ-öø-ɏ]|20\d\d)[\s,;:–-]+(si\s+[A-Za-zªºÀ-ÖØ-öø-ɏ][^()[\]]*)$/;

/** What a text must have to be worth a look. */
const MAYBE =
  /(?<![a-zªºà-öø-ɏ])(?:si|cuando|que|quien|cual|cuales|suma|creciente|s[oó]lo|[uú]nicamente|(?:[a-zªºà-öø-ɏ]{2,}[aei]r))(?![a-zªºà-öø-ɏ])/i;

/** «Si aplica», «diligenciar si está programada», «cuando se modificó»; «si/no» is an answer. */
const CONDITION =
  /^(?:(?:solo|solamente|unicamente|diligencie|registre|[A-Za-zªºÀ-ÖØ-öø-ɏ]{2,}[aei]r) ){0,2}(?:si|cuando) (?!no$|[ou] no\b)[A-Za-zªºÀ-ÖØ-öø-ɏ]{2,}/;

/** «Copiar de SEGPLAN», «tomar del acta»: only where the figure is to be taken from. */
const ORDER = /^[A-Za-zªºÀ-ÖØ-öø-ɏ]{2,}[aei]r (?:de|del|desde|segun) [A-Za-zªºÀ-ÖØ-öø-ɏ]/;

/** «Solo metas estratégicas», «únicamente para las metas de proyecto»: of which rows it is filled in. */
const ONLY = /^(?:solo|solamente|unicamente|exclusivamente) /;

const LEVELS = new Set(Object.values(LEVEL_WORDS).flatMap((words) => words.split(' ')));

/** What such a clause may name besides the levels of goals. */
const ROWS: ReadonlySet<Role | undefined> = new Set<Role>(['goal', 'of', 'in', 'noise']);

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
  const cut = withoutRelative(heading)
    .replace(ASIDE, (aside, words: string) =>
      tellsWhen(words) || listsTrends(words) ? ' ' : aside,
    )
    .replace(CLOSING, (clause, words: string) => (tellsWhen(words) ? ' ' : clause));
  return hasLetters(cut) ? cut : heading;
}

/** «… que reporta», «… al que aporta la meta» at the end. */
const RELATIVE =
  /^([^()[\]]*?[A-Za-zªºÀ-ÖØ-öø-ɏ])\s+(?:(?:al?|en|con|por|para|del?)\s+(?:(?:el|la|los|las)\s+)?)?(?:que|quien|cual|cuales)\s+([A-Za-zªºÀ-ÖØ-öø-ɏ][^()[\]]*)$/i;

/** What names a row and is no figure, whatever it is said to do. */
const NAMING: ReadonlySet<Role | undefined> = new Set<Role>(['objective', 'axis', 'entity']);

/** What else may stand beside a noun in the name of a column. */
const BESIDE: ReadonlySet<Role | undefined> = new Set<Role>([
  'code',
  'name',
  'noise',
  'of',
  'plan',
]);

/**
 * «Objetivo al que le apunta la meta» is the objective, and «Entidad que reporta» the entity. A goal
 * or an indicator may be a figure, so that what they do is left to be read.
 */
function withoutRelative(heading: string): string {
  const [, head = '', clause = ''] = RELATIVE.exec(heading) ?? [];
  if (head === '' || /\d/.test(clause)) return heading;
  const roles = foldText(head)
    .split(' ')
    .map((word) => lookUpWord(word)?.role);
  const isNaming = roles.some((role) => NAMING.has(role));
  return isNaming && roles.every((role) => NAMING.has(role) || BESIDE.has(role)) ? head : heading;
}

/** «(suma, constante, creciente o decreciente)»: what the cells may say. */
function listsTrends(text: string): boolean {
  const words = foldText(text).split(' ');
  const named = words.filter((word) => TRENDS.some((trend) => trend === word));
  return named.length > 1 && words.every((word) => named.includes(word) || /^[oyu]$/.test(word));
}

function tellsWhen(text: string): boolean {
  const folded = foldText(text);
  if (/\d/.test(folded)) return false;
  const roles = folded.split(' ').map((word) => lookUpWord(word)?.role);
  if (roles.some((role) => TELLING.has(role))) return false;
  return (
    CONDITION.test(folded) ||
    tellsRows(folded) ||
    (ORDER.test(folded) && !roles.some((role) => OTHER_FIGURES.has(role)))
  );
}

function tellsRows(folded: string): boolean {
  const [only, ...words] = folded.split(' ');
  if (!ONLY.test(`${only} `)) return false;
  const entries = words.map(lookUpWord);
  return (
    entries.some((entry) => entry?.role === 'goal') &&
    entries.every((entry) => ROWS.has(entry?.role) || LEVELS.has(entry?.base ?? ''))
  );
}
