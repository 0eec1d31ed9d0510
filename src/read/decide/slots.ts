/** Which column is read for a field and year, where several say that they are it. */

import type { Aside } from '../../model/layout.ts';
import { lookUpWord } from '../headings/lexicon.ts';
import type { Version } from '../headings/meaning.ts';
import { FIGURES } from './flaws.ts';
import { type Contender, LEVELLED, type Means, type Proof, preferred } from './preferred.ts';

/** Who is read and who is not, and what could not be told. */
export interface Settled {
  readonly chosen: Contender | null;
  readonly aside: ReadonlyMap<Contender, Aside>;
  /** Those among whom it is not known which holds the figure, and why. */
  readonly undecided: { readonly among: readonly Contender[]; readonly because: Aside } | null;
  /** How the other columns of the table tell the chosen one from those that say the same. */
  readonly proof: Proof | null;
}

/** Settles the columns of one field and year. */
export function settleSlot(contenders: readonly Contender[], means: Means): Settled {
  if (contenders[0]?.field === 'observation') return settleTexts(contenders, means);
  const aside = new Map<Contender, Aside>();
  const plain = contenders.filter(({ flaw }) => flaw === null);
  const sound = plain.length > 0 ? plain : contenders.filter(({ stands }) => stands);
  if (sound.length === 0) return settleFlawed(contenders, aside);
  for (const one of contenders) if (one.flaw && !sound.includes(one)) aside.set(one, one.flaw);
  const inForce = keepTop(sound, byVersion, 'superseded', aside);
  const owned = keepTop(inForce, byOwner, 'superseded', aside);
  const sure = keepTop(owned, byCertainty, 'unsure', aside);
  const doubtful = owned.filter((one) => mayBeFigureOf(one, sure, means));
  for (const one of doubtful) aside.delete(one);
  const best = [...sure, ...doubtful];
  const [first, ...others] = best as [Contender, ...Contender[]];
  const alike = others.every(({ column }) => means.areEqual(first.column, column));
  const preferable = alike ? first : preferred(best, means);
  const proof = preferable ? null : means.proveOne(best);
  const winner = preferable ?? proof?.winner ?? null;
  if (winner) {
    const because = proof ? 'disproved' : alike ? 'repeated' : whyOther(winner);
    for (const one of best) if (one !== winner) aside.set(one, because);
    const unsure = proof === null && isUnsure(winner);
    const undecided = unsure ? { among: [winner], because: 'unsure' as const } : null;
    return { chosen: winner, aside, undecided, proof };
  }
  const undecided = { among: best, because: 'repeated' as const };
  return { chosen: first, aside, undecided, proof: null };
}

/**
 * Several columns may tell in words of one year, «Avances y logros» and «Retrasos y soluciones»: all
 * are read, unless one repeats another or a person says which it is.
 */
function settleTexts(contenders: readonly Contender[], means: Means): Settled {
  const given = contenders.filter(({ column }) => column.meaning.given);
  const read = given.length > 0 ? given : contenders;
  const aside = new Map<Contender, Aside>();
  contenders.forEach((one, at) => {
    const isAgain = contenders
      .slice(0, at)
      .some((other) => read.includes(other) && means.areEqual(other.column, one.column));
    if (!read.includes(one)) aside.set(one, 'other-values');
    else if (isAgain) aside.set(one, 'repeated');
  });
  return { chosen: read[0] ?? null, aside, undecided: null, proof: null };
}

/** Those for which the measure is greatest; why the others are not read is noted in `aside`. */
function keepTop(
  contenders: readonly Contender[],
  measure: (one: Contender) => number,
  because: Aside,
  aside: Map<Contender, Aside>,
): readonly Contender[] {
  const top = Math.max(...contenders.map(measure));
  return contenders.filter((one) => {
    const isTop = measure(one) === top;
    if (!isTop) aside.set(one, because);
    return isTop;
  });
}

/**
 * Whether a column of a less clear heading may hold the figure nonetheless: its words name it, with
 * others that nobody knows («Ejecutado validado» beside «Ejecutado reportado»), or may name it and
 * its figures are of a size with the others («Avance» in magnitudes); and it says something else
 * than the clearer ones.
 */
function mayBeFigureOf(one: Contender, sure: readonly Contender[], means: Means): boolean {
  const { column, choice, field } = one;
  if (!FIGURES.has(field) || sure.includes(one)) return false;
  if (sure.some((other) => other.column.meaning.given)) return false;
  const isInStep = choice.reasons.some(
    (reason) => reason.from === 'relation' && reason.what === 'same-unit',
  );
  const isNamed =
    choice.candidate.heading > 0 &&
    (choice.candidate.concept === column.meaning.concept || isInStep);
  return isNamed && sure.every((other) => !means.areEqual(one.column, other.column));
}

/** What is part of the figure or another way to give it: where it is, the figure is not absent. */
const PARTIAL: ReadonlySet<Aside> = new Set(['percent', 'part', 'accumulated']);

/** None is the figure of the year: the only thing known is that none is. */
function settleFlawed(contenders: readonly Contender[], aside: Map<Contender, Aside>): Settled {
  const figures = contenders.filter(({ flaw }) => flaw !== null && PARTIAL.has(flaw));
  const [first] = figures;
  for (const one of contenders) if (one !== first) aside.set(one, one.flaw as Aside);
  if (!first) return { chosen: null, aside, undecided: null, proof: null };
  const among = figures.filter(({ flaw }) => flaw === first.flaw);
  const undecided = { among, because: first.flaw as Aside };
  return { chosen: first, aside, undecided, proof: null };
}

const VERSIONS: Readonly<Record<Version | 'none', number>> = { 'in-force': 2, none: 1, initial: 0 };

function byVersion({ column: { meaning } }: Contender): number {
  return VERSIONS[meaning.version ?? 'none'];
}

function byOwner({ column: { meaning }, field }: Contender): number {
  // «Meta programada» is no other figure than «Programación»; the weight of a goal is not its indicator's.
  return field === 'weight' && meaning.of === 'goal' ? 0 : 1;
}

function byCertainty({ column: { meaning }, choice, field }: Contender): number {
  if (meaning.given) return 3;
  const { candidate, kind } = choice;
  if (candidate.heading <= 0) return 0;
  // What its words say first counts as what they say outright; what they may also mean does not.
  // A share of an objective may be a weight, or what the indicator came to contribute.
  const isFirst = candidate.concept === meaning.concept && kind.unknown.length === 0;
  // «Código meta» says whose code it is, «Clave interna» does not.
  const isNamed = field === 'weight' || field === 'goalCode' || field === 'indicatorCode';
  return isFirst && (!isNamed || meaning.rivals.length === 0) ? 2 : 1;
}

/** A heading that says it by more than this needs no other evidence. */
export const SURE = 4;

/** A decision by less than this is none. */
const LEAST_MARGIN = 2;

/** Whether a figure of it would rest on words that nobody knows, or on a toss-up. */
function isUnsure({ field, choice, column }: Contender): boolean {
  if (!FIGURES.has(field) || column.meaning.given || column.profile.filled === 0) return false;
  if (choice.margin < LEAST_MARGIN && choice.byHeading < SURE) return true;
  // A slip of one letter is read where the cells bear it out, and told.
  const isSlip = choice.kind.unknown.every((word) => lookUpWord(word)?.misspelt);
  const proven = choice.reasons.some(
    (reason) => reason.from === 'relation' && (isSlip || reason.what !== 'same-unit'),
  );
  return choice.kind.unknown.length > 0 && !proven;
}

/** Why a column is not read that says another thing than the one that is. */
function whyOther({ field }: Contender): Aside {
  return LEVELLED.has(field) ? 'level' : 'other-values';
}
