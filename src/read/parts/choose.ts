/** Which tables of a workbook are together the plan, or the execution, and which are something else. */

import type { SheetReason, TableRole } from '../../model/layout.ts';
import type { Candidate } from '../layout/candidates.ts';
import { bondOf } from './compare.ts';
import { withEntitiesAbove } from './entities-above.ts';
import { belongs } from './membership.ts';
import { type Left, type Part, partOf, type Rivals } from './part.ts';
import { precedence } from './versions.ts';
import { withYearsAbove } from './years-above.ts';

/** What was decided of the tables of a workbook. */
export interface Choice {
  /** The tables to be read together, in the order of the workbook. */
  readonly parts: readonly Part[];
  /** Those among them that only add figures to indicators of another, each with that other. */
  readonly adding: ReadonlyMap<Part, Part>;
  readonly left: readonly Left[];
  /** The same indicators with other figures, and nothing that says which count. */
  readonly rivals: readonly Rivals[];
  /** Other indicators, and nothing that says whether they are of the plan. */
  readonly strays: readonly Rivals[];
}

/** Decides what each candidate is; `given` is the vigencia of tables that name none. */
export function chooseParts(
  candidates: readonly Candidate[],
  role: TableRole,
  given?: number,
): Choice {
  const parts = candidates.map((candidate) => partOf(candidate, candidates, given));
  const all = withEntitiesAbove(withYearsAbove(parts));
  if (all.length < 2) return { parts: all, adding: new Map(), left: [], rivals: [], strays: [] };
  const ordered = all.toSorted((a, b) => precedence(b, a, role).difference);
  const kept: Part[] = [];
  const adding = new Map<Part, Part>();
  const left: Left[] = [];
  const rivals: Rivals[] = [];
  for (const part of ordered) {
    const verdict = settle(part, kept, role);
    if (verdict.kind === 'left') left.push({ part, over: verdict.over, because: verdict.because });
    else if (verdict.kind === 'rival')
      rivals.push(...verdict.overs.map((over) => ({ kept: over, other: part })));
    else {
      kept.push(part);
      if (verdict.kind === 'adds') adding.set(part, verdict.over);
    }
  }
  return withMembers({ all, kept, adding, left, rivals });
}

type Verdict =
  | { readonly kind: 'own' }
  | { readonly kind: 'adds'; readonly over: Part }
  /** Other figures of the same indicators than each of several, as a whole beside its parts has. */
  | { readonly kind: 'rival'; readonly overs: readonly Part[] }
  | { readonly kind: 'left'; readonly over: Part; readonly because: SheetReason };

/** Reasons for which a table of other indicators, or none, is left too. */
const LACKING: ReadonlySet<SheetReason> = new Set(['fields', 'rows']);

/** Reasons for which not even the figures that a table alone gives are taken. */
const REFUSING: ReadonlySet<SheetReason> = new Set([
  'money',
  'example',
  'projection',
  'draft',
  'previous',
  'copy',
  'visible',
  'standing',
  'version',
  'years',
]);

/** What a table is beside those already kept, all of which come before it. */
function settle(part: Part, kept: readonly Part[], role: TableRole): Verdict {
  let to: Part | null = null;
  const overs: Part[] = [];
  for (const over of kept) {
    const { because, isSure } = precedence(over, part, role);
    if (LACKING.has(because)) return { kind: 'left', over, because };
    const bond = bondOf(over.facts, part.facts);
    if (bond === 'differs' && isSure) return { kind: 'left', over, because };
    if (bond === 'differs') overs.push(over);
    if (bond === 'apart' || overs.length > 0) continue;
    if (REFUSING.has(because)) return { kind: 'left', over, because };
    if (bond === 'same') return { kind: 'left', over, because: 'same' };
    to ??= over;
  }
  if (overs.length > 0) return { kind: 'rival', overs };
  return to ? { kind: 'adds', over: to } : { kind: 'own' };
}

interface Kept extends Pick<Choice, 'left' | 'rivals' | 'adding'> {
  readonly all: readonly Part[];
  readonly kept: readonly Part[];
}

/** Parts those kept into the plan and what is none of it, judged by the table with most indicators. */
function withMembers({ all, kept, adding, left, rivals }: Kept): Choice {
  const [lead] = kept.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const parts = new Set<Part>(lead ? [lead] : []);
  const others: Left[] = [];
  const strays: Rivals[] = [];
  /** What is added to is judged in place of what adds to it. */
  const ownerOf = (part: Part): Part => {
    const to = adding.get(part);
    return to ? ownerOf(to) : part;
  };
  for (const [at, part] of all.entries()) {
    if (!lead || part === lead || !kept.includes(part)) continue;
    const above = all[at - 1];
    const goesOn = part.table.continues && above !== undefined && kept.includes(above);
    const follows = goesOn && (above === lead || parts.has(above));
    const owner = ownerOf(part);
    const verdict = follows || owner === lead ? 'member' : belongs(owner, lead, [...parts]);
    if (verdict === 'member') parts.add(part);
    else if (verdict === 'unsure') strays.push({ kept: lead, other: part });
    else others.push({ part, over: lead, because: verdict });
  }
  const chosen = all.filter((part) => parts.has(part));
  return { parts: chosen, adding, left: [...left, ...others], rivals, strays };
}

/** How much a table has of a plan. */
function sizeOf({ rows, nature }: Part): number {
  const indicators = rows.filter(({ kind }) => kind === 'indicator').length;
  return nature === null ? indicators : indicators - Number.MAX_SAFE_INTEGER / 2;
}
