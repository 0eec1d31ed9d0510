/** The table or tables of a plan: one sheet, or one sheet an objective as published. */

import type { Finding } from '../diagnostics/finding.ts';
import type { Guess } from '../model/layout.ts';
import {
  type Candidate,
  findCandidates,
  isExport,
  noTable,
  reportLeftAside,
} from './layout/choose-table.ts';
import { hasField } from './layout/find-table.ts';
import type { LayoutHints } from './layout/hints.ts';
import { isOutside } from './layout/rows.ts';
import { splitObjective } from './objective-numbers.ts';
import { keyOfObjective } from './objectives.ts';
import { objectiveOfSheet, type SheetObjective } from './sheet-objective.ts';
import { readRemarks } from './titles.ts';
import type { Workbook } from './workbook.ts';

/** A table of the plan, and the objective of its whole sheet where its rows name none. */
export interface ChosenTable extends Candidate {
  readonly whole: SheetObjective | null;
  readonly guesses: readonly Guess[];
}

/**
 * The sheet whose headers say most of a matrix; where its rows name no objective but its title or
 * tab does, also the sheets of the other objectives. Empty, with a finding, where none is a matrix.
 */
export function chooseMatrix(
  workbook: Workbook,
  hints: LayoutHints,
  findings: Finding[],
): readonly ChosenTable[] {
  const sheets = workbook.sheets.filter(({ name }) => name === (hints.sheet ?? name));
  const candidates = findCandidates(workbook, 'matrix', sheets, hints);
  const titled = candidates.map((candidate) => ({ candidate, whole: wholeObjective(candidate) }));
  const [best] = titled;
  if (!best) {
    findings.push(noTable(workbook, 'matrix', sheets));
    return [];
  }
  const siblings = best.whole
    ? titled.filter(({ candidate, whole }) => whole && !isOnlyExport(candidate, best.candidate))
    : [best];
  const byObjective = new Map<string, typeof titled>();
  for (const one of siblings) {
    const key = keyOf(one.whole);
    byObjective.set(key, [...(byObjective.get(key) ?? []), one]);
  }
  const groups = [...byObjective.values()];
  const rest = titled.filter((one) => !siblings.includes(one));
  return groups
    .flatMap(([first, ...copies], at): ChosenTable[] => {
      if (!first) return [];
      const aside = [...copies, ...(at === 0 ? rest : [])].map(({ candidate }) => candidate);
      const left = reportLeftAside(first.candidate, aside, 'matrix', findings);
      const guesses: Guess[] = first.whole
        ? [{ kind: 'sheet-objective', text: first.whole.text, from: first.whole.from }, ...left]
        : [...left];
      return [{ ...first.candidate, whole: first.whole, guesses }];
    })
    .sort((a, b) => tabOf(workbook, a) - tabOf(workbook, b));
}

/** An export beside a matrix is no part of the plan. */
function isOnlyExport(candidate: Candidate, best: Candidate): boolean {
  return isExport(candidate.table) && !isExport(best.table);
}

function wholeObjective({ table, rows }: Candidate): SheetObjective | null {
  if (hasField(table, 'objective') || rows.some(({ kind }) => kind === 'objective')) return null;
  const remarks = readRemarks(table.grid, isOutside(table, rows));
  return objectiveOfSheet(table.grid, table.header.first, remarks);
}

/** Sheets are of one objective where they give the same number, or the same name without one. */
function keyOf(whole: SheetObjective | null): string {
  const { number, name } = splitObjective(whole?.text ?? '');
  return number === null ? keyOfObjective(null, name) : String(number);
}

function tabOf({ sheets }: Workbook, { table }: Candidate): number {
  return sheets.indexOf(table.grid.sheet);
}
