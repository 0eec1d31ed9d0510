/** Whether a table of other indicators is a part of the same plan. */

import type { ColumnField } from '../../model/field.ts';
import type { SheetReason } from '../../model/layout.ts';
import { likenessOf, SAME_NAME } from '../../model/likeness.ts';
import { hasField } from '../layout/table.ts';
import type { Facts } from './facts.ts';
import { hasYears, type Part } from './part.ts';
import { namesObjectives } from './subject.ts';
import { comparePlans } from './versions.ts';

/** Fields whose columns all the tables of one plan have, or all lack. */
const CORE: readonly ColumnField[] = ['trend', 'weight', 'programmed'];

/** Fields by which two tables are of one form. */
const FORM: readonly ColumnField[] = [
  ...CORE,
  'objective',
  'goalKind',
  'goal',
  'goalCode',
  'indicator',
  'indicatorCode',
  'executed',
];

/** Fields by which two tables are of one form where no number says that their objectives are one list. */
const ASIDE: readonly ColumnField[] = ['entity', 'baseline', 'wholePlanTarget'];

/** Weights may be rounded to a whole percentage. */
const WHOLE_TOLERANCE = 0.015;

/** A table so many times as large is the plan, and the other a list of its own. */
const LARGER = 3;

/**
 * Whether a table is of the plan of the `members`, whose largest one is `lead`: a member, or why it is something
 * else, or unsure where a title of its own may say so and nothing proves it.
 */
export function belongs(
  part: Part,
  lead: Part,
  members: readonly Part[],
): 'member' | 'unsure' | SheetReason {
  const { nature, subject, table } = part;
  const isHidden = table.grid.sheet.visibility !== 'visible';
  if (nature !== null && nature !== 'copy' && nature !== lead.nature) return nature;
  if (isHidden && lead.table.grid.sheet.visibility === 'visible' && !subject.objective) {
    return 'visible';
  }
  if (comparePlans(part, lead) < 0) return 'previous';
  const isOfNoYear = !hasYears(part) && hasYears(lead);
  const isBeside = table.grid.sheet === lead.table.grid.sheet;
  if (isOfNoYear && !(isBeside && alike(part, lead, CORE))) return 'years';
  if (!alike(part, lead, CORE)) return 'columns';
  // A matrix below another one may well be of its years.
  if (isOfNoYear) return 'unsure';
  // «1. Gestión interna» is not objective 1 of the plan, and which of the two sheets is nobody says.
  if (!isBeside) return members.some((member) => rename(part, member)) ? 'unsure' : 'member';
  // A title above a table whose rows name no objective is the name of its objective.
  if (subject.objective || !namesObjectives(part) || !hasOwnTitle(part, lead)) return 'member';
  if (members.some((member) => contradicts(part, member))) return 'objectives';
  if (members.some((member) => areBothWhole(part, member))) {
    // Of two alike, either may be the plan.
    return indicatorsOf(lead) >= LARGER * indicatorsOf(part) ? 'whole' : 'unsure';
  }
  const isOneForm = alike(part, lead, FORM) && (isNumbered(part) || alike(part, lead, ASIDE));
  return isOneForm ? 'member' : 'unsure';
}

/** Whether a title that is none of the usual ones stands above the table, or above the other alone. */
function hasOwnTitle({ subject, table }: Part, lead: Part): boolean {
  if (table.header.first > lead.table.header.first) return subject.title !== null;
  return lead.subject.title !== null;
}

function alike({ table: a }: Part, { table: b }: Part, fields: readonly ColumnField[]): boolean {
  return fields.every((field) => hasField(a, field) === hasField(b, field));
}

function isNumbered({ facts: { objectives } }: Part): boolean {
  return [...objectives.keys()].every((key) => /^\d+$/.test(key));
}

function indicatorsOf({ rows }: Part): number {
  return rows.filter(({ kind }) => kind === 'indicator').length;
}

/** Whether the weights of each table make up the objectives that both have, so that together they are twice as much. */
function areBothWhole({ facts: a }: Part, { facts: b }: Part): boolean {
  const [first, second] = [weightSums(a), weightSums(b)];
  const shared = [...first.keys()].filter((key) => second.has(key));
  const isWhole = (sum: number | undefined) => Math.abs((sum ?? 0) - 1) <= WHOLE_TOLERANCE;
  return (
    shared.length > 0 && shared.every((key) => isWhole(first.get(key)) && isWhole(second.get(key)))
  );
}

/** What the weights of each objective add up to in each year. */
function weightSums({ figures }: Facts): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [id, slots] of figures) {
    const [objective] = id.split('/');
    for (const [slot, value] of slots) {
      if (!slot.startsWith('weight/') || typeof value !== 'number') continue;
      const key = `${objective} ${slot}`;
      sums.set(key, (sums.get(key) ?? 0) + value);
    }
  }
  return sums;
}

/**
 * Whether two tables with figures of one year number objectives alike and name none of them alike.
 * Those of a plan and of the next one may well do so.
 */
function rename(a: Part, b: Part): boolean {
  const years = yearsOf(b);
  const isOfOneTime = comparePlans(a, b) === 0 && [...yearsOf(a)].some((year) => years.has(year));
  const likenesses = [...a.facts.objectives].flatMap(([key, name]) => {
    const other = b.facts.objectives.get(key);
    return other === undefined || !/^\d+$/.test(key) ? [] : [likenessOf(name, other)];
  });
  const isOther = (likeness: number | null) => likeness !== null && likeness < SAME_NAME;
  return isOfOneTime && likenesses.length > 0 && likenesses.every(isOther);
}

/** The years of the figures of a table, `null` among them where its columns name none. */
function yearsOf({ table: { columns }, subject }: Part): ReadonlySet<number | null> {
  const figures = columns.filter(({ field }) => field === 'programmed' || field === 'weight');
  return new Set(figures.map(({ vigencia }) => vigencia ?? subject.around?.vigencia ?? null));
}

/** Whether both tables have an objective of one number with another name. */
function contradicts({ facts: a }: Part, { facts: b }: Part): boolean {
  return [...a.objectives].some(([key, name]) => {
    const other = b.objectives.get(key);
    if (other === undefined || other === name || !/^\d+$/.test(key)) return false;
    return !other.startsWith(name) && !name.startsWith(other);
  });
}
