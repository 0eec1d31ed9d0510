/** What each column of a table holds, decided once over all of them together. */

import { type ColumnField, isVigenciaField } from '../../model/field.ts';
import { groupBy } from '../../model/group.ts';
import type { Aside, Grounds } from '../../model/layout.ts';
import type { Grid } from '../book/grid.ts';
import { type Profile, profileColumn } from '../evidence/contents.ts';
import type { HeadedColumn } from '../evidence/headed-column.ts';
import type { HeaderRows } from '../evidence/heading.ts';
import { sampleRows } from '../evidence/sample.ts';
import { doubtAmended } from './amendments.ts';
import { cutoffMonthAbove, planStartAbove } from './around-heading.ts';
import { tellBareCodes } from './bare-codes.ts';
import type { Column, Decision, Undecided } from './column.ts';
import { fieldOf } from './fields.ts';
import { FIGURES, flawOf, periodFlaw, type Surround, standsForYear } from './flaws.ts';
import { type Choice, decideJointly } from './joint.ts';
import { groupKinds, type Kind, type Profiled } from './kinds.ts';
import { withoutNeedless } from './needless.ts';
import type { Contender, Means } from './preferred.ts';
import { proveOne } from './proof.ts';
import { meansOf, rowFactsOf } from './row-facts.ts';
import { addUnheaded, tellCodes, tellNumbers, tellTargets } from './shared-headings.ts';
import { setSideTableApart } from './side-table.ts';
import { type Settled, SURE, settleSlot } from './slots.ts';
import { surroundOf } from './surround.ts';
import { type Dated, dateColumns } from './years.ts';

/** Decides the columns that `header` heads, by their headings and the rows below up to `until`. */
export function decideColumns(
  grid: Grid,
  header: HeaderRows,
  headed: readonly HeadedColumn[],
  until = Number.POSITIVE_INFINITY,
): Decision {
  const sample = sampleRows(grid, header.last, until);
  const planStart = () => planStartAbove(grid, header.first);
  const dates = dateColumns(headed, planStart);
  const profileOf = (index: number) => profileColumn(grid, index, sample);
  const profiled = headed.map(
    (column, at): Profiled => ({
      ...column,
      year: dates[at]?.year ?? null,
      profile: profileOf(column.index),
    }),
  );
  const headedAlone = addUnheaded(setSideTableApart(profiled), profileOf);
  const columns = tellTargets(tellBareCodes(tellNumbers(tellCodes(headedAlone))));
  const surround = surroundOf(columns, {
    cutoffMonth: () => cutoffMonthAbove(grid, header.first),
    planStart,
  });
  const kinds = groupKinds(columns);
  const isPlain = (kind: Kind) => kind.columns.some((column) => isOfYear(column, kind, surround));
  const facts = rowFactsOf(grid, columns, sample);
  const choices = decideJointly(kinds, facts, isPlain);
  const contenders = withoutUndated(
    choices.flatMap((choice) =>
      choice.kind.columns.map((column) => contend(column, choice, surround)),
    ),
  );
  // Columns that are not used need no choice among them.
  const named = contenders.filter(
    ({ field }) => field !== null && field !== 'unused',
  ) as readonly Contender[];
  const slots = groupBy(named, ({ field, vigencia }) => `${field}/${vigencia}`);
  const own = meansOf(grid, columns, sample, until);
  const means = {
    ...own,
    isOfGoal: besideGoal(slots.get('goal/null') ?? [], own),
    proveOne: (rivals: readonly Contender[]) => proveOne(rivals, named, facts),
  };
  const settled = doubtAmended(
    [...slots.values()].map((slot) => settleSlot(slot, means)),
    contenders,
  );
  const dated = new Map(headed.map(({ index }, at) => [index, dates[at] as Dated]));
  return compose(contenders, settled, dated);
}

/** Whether a column stands after the goal that is read, and before one of another level. */
function besideGoal(
  goals: readonly Contender[],
  means: Omit<Means, 'isOfGoal' | 'proveOne'>,
): Means['isOfGoal'] {
  if (goals.length < 2) return () => true;
  const alone = { ...means, isOfGoal: () => true, proveOne: () => null };
  const chosen = settleSlot(goals, alone).chosen?.column.index;
  const indices = goals.map(({ column }) => column.index);
  return ({ index }) => Math.max(...indices.filter((goal) => goal <= index)) === chosen;
}

/** A column that may be of no field. */
type Loose = Omit<Contender, 'field'> & { readonly field: ColumnField | null };

/** Whether the column is, if it is a figure at all, that of its year. */
function isOfYear(column: Profiled, kind: Kind, surround: Surround): boolean {
  const { concept } = column.meaning;
  if (concept === 'progress') return periodFlaw(column.meaning, surround) === null;
  const field = concept === 'weight' || concept === 'programmed' ? concept : 'executed';
  return flawOf(field, column, kind, surround) === null;
}

function contend(column: Profiled, choice: Choice, surround: Surround): Loose {
  const { concept } = choice.candidate;
  const period = periodFlaw(column.meaning, surround);
  const field = fieldOf(concept, column.meaning, period);
  const isFigure = field !== null && FIGURES.has(field);
  const flaw = isFigure ? flawOf(field, column, choice.kind, surround) : null;
  const vigencia = field !== null && isVigenciaField(field) ? column.year : null;
  const stands =
    flaw === 'accumulated' && field === 'executed' && standsForYear(column.meaning, surround);
  return { column, choice, field, vigencia, flaw, stands };
}

/** A figure without year beside those of it that have one is of none; and then the year of a row is of something else. */
function withoutUndated(contenders: readonly Loose[]): readonly Loose[] {
  const dated = new Set(
    contenders.flatMap(({ field, vigencia, flaw }) =>
      field !== null && vigencia !== null && flaw === null ? [field] : [],
    ),
  );
  const isWide = dated.has('programmed') || dated.has('executed');
  return contenders.map((one) => {
    const { field, vigencia, flaw } = one;
    if (field === null || one.column.meaning.given) return one;
    if (field === 'vigencia' && isWide) return { ...one, flaw: 'row-year' };
    const isUndated = FIGURES.has(field) && vigencia === null && dated.has(field);
    return isUndated && flaw === null ? { ...one, flaw: 'undated' } : one;
  });
}

function compose(
  contenders: readonly Loose[],
  all: readonly Settled[],
  dates: ReadonlyMap<number, Dated>,
): Decision {
  const settled = withoutNeedless(all);
  const asides = new Map<Loose, Aside>(settled.flatMap(({ aside }) => [...aside]));
  const proofs = new Map(settled.flatMap(({ proof }) => (proof ? [[proof.winner, proof]] : [])));
  const doubtful = new Set<Loose>(settled.flatMap(({ undecided }) => undecided?.among ?? []));
  const made = new Map<Loose, Column>();
  for (const one of contenders) {
    const aside = one.field === null ? unread(one) : (asides.get(one) ?? null);
    const isRead = one.field !== null && (aside === null || doubtful.has(one));
    const column = toColumn(one, isRead ? null : aside, isRead, dates.get(one.column.index));
    made.set(one, { ...column, proof: proofs.get(one as Contender)?.reason ?? null });
  }
  const undecided = settled.flatMap((slot): Undecided[] => {
    const { undecided: open, chosen } = slot;
    if (!open || !chosen) return [];
    const columns = open.among.flatMap((one) => made.get(one) ?? []);
    return [{ field: chosen.field, vigencia: chosen.vigencia, columns, because: open.because }];
  });
  const columns = [...made.values()].sort((a, b) => a.index - b.index);
  return { columns, undecided };
}

function unread({ choice: { kind } }: Loose): Aside | null {
  return kind.money ? 'money' : null;
}

function toColumn(
  one: Loose,
  aside: Aside | null,
  isRead: boolean,
  date: Dated | undefined,
): Omit<Column, 'proof'> {
  const { column, choice, field, vigencia } = one;
  const { runnerUp } = choice;
  return {
    index: column.index,
    header: column.texts.join(' · '),
    at: column.at,
    field: isRead ? field : null,
    holds: field,
    vigencia,
    yearFrom: vigencia === null ? null : column.yearGiven ? 'given' : (date?.from ?? null),
    meaning: column.meaning,
    grounds: isRead && field !== null ? groundsOf(choice) : null,
    reasons: choice.reasons,
    runnerUp: runnerUp ? fieldOf(runnerUp, column.meaning, null) : null,
    aside,
    cells: cellsOf(column.profile),
  };
}

function cellsOf({ filled, numbers, dates }: Profile): Column['cells'] {
  if (filled === 0) return 'none';
  if (numbers * 2 >= filled) return 'numbers';
  return dates * 2 >= filled ? 'dates' : 'texts';
}

/** The evidence without which the column would not be read so. */
function groundsOf({ kind, candidate, byHeading, reasons }: Choice): Grounds {
  if (kind.columns.some(({ meaning }) => meaning.given)) return 'given';
  if (candidate.heading > 0 && byHeading >= SURE && kind.unknown.length === 0) return 'heading';
  const related = reasons.some(({ from }) => from === 'relation');
  return related ? 'relation' : 'contents';
}
