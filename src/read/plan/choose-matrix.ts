/** The table or tables of a plan among those of a workbook, and the objective of each as a whole. */

import type { Finding } from '../../diagnostics/finding.ts';
import type { Guess } from '../../model/layout.ts';
import type { Sheet, Workbook } from '../book/workbook.ts';
import type { LayoutHints } from '../decide/hints.ts';
import { noTable } from '../explain/no-table.ts';
import { withContradictions } from '../keyed/contradictions.ts';
import type { Joining } from '../keyed/join-one.ts';
import { isOneTable, type Joined, joinSides } from '../keyed/join-sides.ts';
import { guessOf, matchesOf, reportJoined, reportUndated } from '../keyed/report-joined.ts';
import { type Candidate, findCandidates, isExport } from '../layout/candidates.ts';
import { hasField, type Table } from '../layout/table.ts';
import { alignLevels } from '../objectives/align-levels.ts';
import type { SheetObjective } from '../objectives/sheet-objective.ts';
import { type Choice, chooseParts } from '../parts/choose.ts';
import type { Part } from '../parts/part.ts';
import { guessesOf, reportChoice } from '../parts/report-choice.ts';
import { namesObjectives, readSubject } from '../parts/subject.ts';
import { wholeByTitle } from '../parts/whole-objectives.ts';

/** A table of the plan, and the objective of all of it where its rows name none. */
export interface ChosenTable extends Pick<Part, 'table' | 'subject' | 'rows'> {
  readonly whole: SheetObjective | null;
  /** Whether it only adds figures to indicators of another table. */
  readonly adds: boolean;
  /** What other sheets give of its indicators; `null` where none does. */
  readonly joining: Joining | null;
  readonly guesses: readonly Guess[];
}

/** The tables of the plan, and those that it could be made of instead. */
export interface ChosenMatrix extends Pick<Choice, 'rivals' | 'strays'> {
  readonly tables: readonly ChosenTable[];
  /** Sheets with another version of the plan: none of them is its execution. */
  readonly versions: readonly string[];
}

/** Chooses the tables of the plan. Empty, with a finding, where none is of a matrix. */
export function chooseMatrix(
  workbook: Workbook,
  hints: LayoutHints,
  findings: Finding[],
): ChosenMatrix {
  const sheets = workbook.sheets.filter(({ name }) => name === (hints.sheet ?? name));
  const { candidates, others } = findCandidates(workbook, 'matrix', sheets, hints);
  const joined = joinSides(workbook, { candidates: withoutExports(candidates), others }, hints);
  const chosen = chooseParts(joined.candidates, 'matrix', hints.vigencia);
  const choice = { ...chosen, left: [...chosen.left, ...joined.left] };
  const { parts, rivals, strays, adding } = choice;
  if (parts.length === 0) {
    findings.push(noTable(workbook, 'matrix', sheets, others, hints).finding);
    return { tables: [], rivals, strays, versions: [] };
  }
  reportChoice(choice, beside(unread(others, joined), parts), findings);
  const joinings = withContradictions(
    workbook,
    parts,
    beyond(workbook, choice, [...candidates.map(({ table }) => table), ...others], joined),
    joined.joinings,
    hints,
  );
  const serving = parts.flatMap(({ table }) => joinings.get(table) ?? []);
  reportJoined(serving, findings);
  reportUndated(joined.undated, findings);
  const titled = wholeByTitle(parts.filter((part) => !namesObjectives(part)));
  const tables = parts.map((part): ChosenTable => {
    const whole = part.subject.objective ?? titled.get(part) ?? aboveBanners(part);
    const guesses: Guess[] = whole
      ? [{ kind: 'sheet-objective', text: whole.text, from: whole.from }]
      : [];
    const joining = joinings.get(part.table) ?? null;
    const ofSides = joining ? matchesOf(joining).map((match) => guessOf(joining, match)) : [];
    return {
      table: part.table,
      subject: part.subject,
      rows: withKind(part),
      whole,
      adds: adding.has(part),
      joining,
      guesses: [...guesses, ...ofSides, ...guessesOf(choice, part)],
    };
  });
  return { tables: alignLevels(tables), rivals, strays, versions: versionsIn(choice) };
}

/**
 * The sheets on which a table may say of a plan what it says itself: those that none of its tables stands on,
 * nor another that was weighed against it as a plan of its own.
 */
function beyond(
  { sheets }: Workbook,
  { parts, left, rivals, strays }: Choice,
  found: readonly Table[],
  { matches }: Joined,
): readonly Sheet[] {
  const weighed = left.filter(({ because }) => because !== 'fields').map(({ part }) => part);
  const others = [...rivals, ...strays].map(({ other }) => other);
  const known = [...parts, ...weighed, ...others, ...matches.map(({ side }) => side.part)];
  const reports = found.filter((table) => hasField(table, 'executed'));
  const tables = [...known.map(({ table }) => table), ...reports];
  const taken = new Set(tables.map(({ grid }) => grid.sheet));
  return sheets.filter((sheet) => !taken.has(sheet));
}

/**
 * The candidates without the sheets of SEGPLAN: beside tables that say of which objective each row is
 * and not what was executed, one that says the second and not the first is their execution; unless its title
 * says the objective of all of it, and it has the trends, as the sheets of a plan in one for each.
 */
function withoutExports(candidates: readonly Candidate[]): readonly Candidate[] {
  const isOfObjective = (one: Candidate) =>
    hasField(one.table, 'trend') && readSubject(one, []).objective !== null;
  const isOwnExport = (one: Candidate) =>
    isExport(one.table) && !namesObjectives(one) && !isOfObjective(one);
  const isPlan = (one: Candidate) => namesObjectives(one) && !hasField(one.table, 'executed');
  return candidates.some(isPlan) ? candidates.filter((one) => !isOwnExport(one)) : candidates;
}

/** The sheets of tables that were left aside, or could not be told apart, as other versions of the plan. */
function versionsIn({ left, rivals }: Choice): readonly string[] {
  const named = left.filter(({ part, because }) => part.nature !== null && because === part.nature);
  const versions = [...left, ...rivals.map(({ other }) => ({ part: other, because: 'none' }))];
  const complete = versions.filter(
    ({ part, because }) => because !== 'fields' && because !== 'rows' && namesObjectives(part),
  );
  return [...named, ...complete].map(({ part }) => part.table.grid.sheet.name);
}

/** The title of a page that is the banner of its first rows: the others stand below it. */
function aboveBanners({ table, rows, subject }: Part): SheetObjective | null {
  if (table.from === 1 || !subject.title || hasField(table, 'objective')) return null;
  const first = rows.find(({ kind }) => kind === 'objective' || kind === 'indicator');
  const hasBanners = rows.some(({ kind }) => kind === 'objective');
  return hasBanners && first?.kind === 'indicator' ? { ...subject.title, from: 'title' } : null;
}

/** The tables that were not joined to any, nor to which any was. */
function unread(others: readonly Table[], { joinings, matches }: Joined): readonly Table[] {
  const read = [
    ...[...joinings.values()].map(({ base }) => base.table),
    ...matches.map(({ side }) => side.part.table),
  ];
  return others.filter((table) => !read.some((one) => isOneTable(one, table)));
}

/** Tables without figures of a plan on the sheets that are read: a legend, a list. */
function beside(others: readonly Table[], parts: readonly Part[]): readonly Table[] {
  const read = new Set(parts.map(({ table }) => table.grid.sheet));
  return others.filter(({ grid }) => read.has(grid.sheet));
}

/** The rows, of the kind of goal that the titles or the tab give to all of them. */
function withKind({ rows, subject: { kind } }: Part): Part['rows'] {
  if (kind === null) return rows;
  return rows.map((row) =>
    row.kind === 'indicator' && row.section === null ? { ...row, section: kind } : row,
  );
}
