/** One cause, one finding: findings that have it in common are told as one, with all their cells. */

import { groupBy } from '../model/group.ts';
import type { Shift } from '../model/reading.ts';
import { joinList, writeFigure } from '../model/spanish.ts';
import { entryOf } from './catalogue.ts';
import { type Effect, USUAL_EFFECTS } from './entry.ts';
import type { Finding } from './finding.ts';
import { canonicalText, placeText } from './identity.ts';
import { nameSubject, type Subject, subjectText } from './subject.ts';
import type { ToldFinding, ToldPlace } from './tell.ts';

/** A cause as people are told of it: what is of all its cells, and at the place of the first of them. */
export interface GatheredFinding<F extends Finding = Finding> extends ToldFinding<F> {
  /** What it does to the figures. */
  readonly effect: Effect;
  /** What objectives would be, were what it names read otherwise; none where it is not weighed. */
  readonly shifts: readonly Shift[];
  /** What has the cause, a cell each, in order. */
  readonly cells: readonly [ToldFinding<F>, ...ToldFinding<F>[]];
}

/** The effects, the most important first. */
const EFFECTS: readonly Effect[] = ['withholds', 'moves', 'misleads', 'informs'];

const SEVERITIES = ['error', 'warning', 'note'] as const;

/**
 * The findings, one a cause, by what they do to the figures: what keeps one from being given comes
 * first, and of equal effect the order stays. Findings for which `apart` differs stay apart.
 */
export function gatherFindings<F extends Finding>(
  findings: readonly ToldFinding<F>[],
  apart: (finding: F) => unknown = () => null,
): readonly GatheredFinding<F>[] {
  const groups = groupBy(findings, (one) =>
    canonicalText([
      one.file,
      one.code,
      one.severity,
      causeOf(one),
      one.instead,
      apart(one.parts[0]),
    ]),
  );
  return [...groups.values()]
    .map((cells) => gather(cells as [ToldFinding<F>, ...ToldFinding<F>[]]))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** How many cells the findings are of. */
export function countCells(findings: readonly GatheredFinding[]): number {
  return findings.reduce((sum, { cells }) => sum + cells.length, 0);
}

/** What makes a cause the same: what the entry says of the facts, else what is said of them. */
function causeOf({ code, message, help, parts: [{ facts }] }: ToldFinding): unknown {
  const { shared } = entryOf(code);
  return shared ? [shared.cause(facts)] : [message, help];
}

function rankOf({ effect, severity }: GatheredFinding): number {
  return EFFECTS.indexOf(effect) * SEVERITIES.length + SEVERITIES.indexOf(severity);
}

function gather<F extends Finding>(
  cells: readonly [ToldFinding<F>, ...ToldFinding<F>[]],
): GatheredFinding<F> {
  const [first] = cells;
  const { effect, severity } = entryOf(first.code);
  const shifts = cells.flatMap(shiftsOf);
  const usual = effect ?? USUAL_EFFECTS[severity];
  const own = { effect: first.instead === null ? usual : ('informs' as const), shifts, cells };
  if (cells.length === 1) return { ...first, ...own };
  const vigencias = [...new Set(cells.flatMap((one) => one.vigencias))].sort((a, b) => a - b);
  return {
    ...first,
    ...own,
    message: tellAll(cells, vigencias),
    related: relatedTo(cells),
    subject: subjectOf(cells),
    vigencia: vigencias[0] ?? null,
    vigencias,
    parts: cells.flatMap((one) => [...one.parts]) as [F, ...F[]],
  };
}

/** What the parts of a cell do to the figures; one indicator under several objectives says it in each. */
function shiftsOf({ parts }: ToldFinding): readonly Shift[] {
  const all = parts.flatMap(({ shifts = [] }) => shifts);
  return [...new Map(all.map((shift) => [canonicalText(shift), shift])).values()];
}

function tellAll(
  cells: readonly [ToldFinding, ...ToldFinding[]],
  vigencias: readonly number[],
): string {
  const [{ code, message, parts }] = cells;
  const { shared } = entryOf(code);
  if (cells.every((one) => one.message === message)) return message;
  const subjects = new Map(cells.map(({ subject }) => [subjectText(subject), subject]));
  const many = {
    count: subjects.size,
    cells: cells.length,
    years: joinList(vigencias.map(String)),
  };
  const rest = writeFigure(cells.length - 1, 'celda', 'celdas');
  const words = many.count > 1 ? shared?.message?.(parts[0].facts, many) : undefined;
  if (words === undefined) return `${message} Lo mismo en ${rest} más.`;
  const names = [...subjects.values()].map(nameSubject);
  return names.length > MOST_NAMED ? words : `${words} Son: ${names.join('; ')}.`;
}

/** So many subjects are named in the sentence of all of them; each cell has its own sentence. */
const MOST_NAMED = 5;

/** The cells related to any of them, each once, without those that have the cause themselves. */
function relatedTo(cells: readonly ToldFinding[]): readonly ToldPlace[] {
  const own = new Set(cells.map(textOf));
  const all = new Map(cells.flatMap(({ related }) => related.map((one) => [textOf(one), one])));
  return [...all].flatMap(([text, place]) => (own.has(text) ? [] : place));
}

function textOf({ file, sheet, address }: ToldPlace): string {
  return placeText({ file, sheet, cell: address });
}

/** Whom all of them speak of: the same subject, else what holds theirs. */
function subjectOf(cells: readonly [ToldFinding, ...ToldFinding[]]): Subject {
  const [{ subject, sheet }] = cells;
  const text = subjectText(subject);
  if (cells.every((one) => subjectText(one.subject) === text)) return subject;
  const isOneSheet = sheet !== null && cells.every((one) => one.sheet === sheet);
  return isOneSheet ? { kind: 'table', sheet } : { kind: 'file' };
}
