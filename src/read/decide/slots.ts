/** Which column is read for a field and year, where several say that they are it. */

import type { ColumnField } from '../../model/field.ts';
import type { Aside, ColumnReason } from '../../model/layout.ts';
import type { GoalKind } from '../../model/plan.ts';
import { lookUpWord } from '../headings/lexicon.ts';
import type { GoalLevel, Version } from '../headings/meaning.ts';
import { FIGURES } from './flaws.ts';
import type { Choice } from './joint.ts';
import type { Profiled } from './kinds.ts';

/** A column that may be read for a field and year. */
export interface Contender {
  readonly column: Profiled;
  readonly choice: Choice;
  readonly field: ColumnField;
  readonly vigencia: number | null;
  readonly flaw: Aside | null;
}

/** The column that is proven to hold the figure, and how often it alone agrees with the others. */
export interface Proof {
  readonly winner: Contender;
  readonly reason: Extract<ColumnReason, { readonly from: 'relation' }>;
}

/** Who is read and who is not, and what could not be told. */
export interface Settled {
  readonly chosen: Contender | null;
  readonly aside: ReadonlyMap<Contender, Aside>;
  /** Those among whom it is not known which holds the figure, and why. */
  readonly undecided: { readonly among: readonly Contender[]; readonly because: Aside } | null;
  /** How the other columns of the table tell the chosen one from those that say the same. */
  readonly proof: Proof | null;
}

/** What tells columns of one field and year from each other besides their words. */
export interface Means {
  /** Whether two columns say the same in every row of the table. */
  readonly areEqual: (a: Profiled, b: Profiled) => boolean;
  /** The kinds of goal of the rows, where a column gives them. */
  readonly kinds: ReadonlyMap<GoalKind, number>;
  /** In how many objectives of a column of them the weights add up to 100 %. */
  readonly addUpBy: (column: Profiled) => number;
  /** The one that the other columns prove, where they prove any. */
  readonly proveOne: (rivals: readonly Contender[]) => Proof | null;
}

/** Fields that tell what a row is, so that another column would cross or count other figures. */
const TELLING: ReadonlySet<ColumnField> = new Set([
  'goalCode',
  'indicatorCode',
  'trend',
  'vigencia',
]);

/** Settles the columns of one field and year. */
export function settleSlot(contenders: readonly Contender[], means: Means): Settled {
  const aside = new Map<Contender, Aside>();
  const sound = contenders.filter(({ flaw }) => flaw === null);
  if (sound.length === 0) return settleFlawed(contenders, aside);
  for (const one of contenders) if (one.flaw) aside.set(one, one.flaw);
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
    const level = winner.field === 'objective' && !alike ? 'level' : 'repeated';
    const because = proof ? 'disproved' : level;
    for (const one of best) if (one !== winner) aside.set(one, because);
    const unsure = proof === null && isUnsure(winner);
    const undecided = unsure ? { among: [winner], because: 'unsure' as const } : null;
    return { chosen: winner, aside, undecided, proof };
  }
  const undecided = { among: best, because: 'repeated' as const };
  return { chosen: first, aside, undecided, proof: null };
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
 * others that nobody knows («Ejecutado validado» beside «Ejecutado reportado»), and it says
 * something else than the clearer ones.
 */
function mayBeFigureOf(one: Contender, sure: readonly Contender[], means: Means): boolean {
  const { column, choice, field } = one;
  if (!FIGURES.has(field) || sure.includes(one)) return false;
  if (sure.some((other) => other.column.meaning.given)) return false;
  const isNamed =
    choice.candidate.heading > 0 && choice.candidate.concept === column.meaning.concept;
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

/** The one that something besides the words prefers, or `null` where nothing does and it matters. */
function preferred(best: readonly Contender[], means: Means): Contender | null {
  const [first] = best as [Contender];
  const { field } = first;
  if (FIGURES.has(field)) return null;
  if (field === 'objective') return most(best, ({ column }) => means.addUpBy(column)) ?? first;
  if (field === 'goal' || field === 'goalCode') {
    const ofKind = most(best, ({ column }) => isOfKinds(column, means));
    if (ofKind) return ofKind;
    const distinct = most(best, ({ column }) => column.profile.distinct);
    return distinct ?? (field === 'goal' ? first : null);
  }
  const byContents = most(best, ({ choice }) => choice.candidate.contents);
  return byContents ?? (TELLING.has(field) ? null : first);
}

/** The only one for which the measure is greatest. */
function most(best: readonly Contender[], measure: (one: Contender) => number): Contender | null {
  const top = Math.max(...best.map(measure));
  const [one, ...others] = best.filter((each) => measure(each) === top);
  return one && others.length === 0 ? one : null;
}

/** Kinds of goal that a level of goals holds. */
const KINDS_OF: Readonly<Record<GoalLevel, readonly GoalKind[]>> = {
  sectorial: ['sectorial'],
  estrategica: ['estrategica'],
  proyecto: ['proyecto'],
  plan: ['sectorial', 'estrategica'],
  producto: ['sectorial'],
};

/** Whether a level of goals is that of all rows, by the kinds that these say to be of. */
function isOfKinds({ meaning: { level } }: Profiled, { kinds }: Means): number {
  if (level === null || kinds.size === 0) return 0;
  return Number([...kinds.keys()].every((kind) => KINDS_OF[level].includes(kind)));
}
