/** Findings as people and documents are told of them: with their words and their severity. */

import type { ProgrammedOrigin } from '../model/evaluation.ts';
import { type Address, a1 } from '../model/source.ts';
import { type Code, entryOf } from './catalogue.ts';
import { type Severity, tellOf } from './entry.ts';
import type { Finding, Place } from './finding.ts';
import { canonicalText, identify, placeText } from './identity.ts';
import type { Severities } from './severity.ts';
import { nameSubject, type Subject } from './subject.ts';

/** A place as people cite it. */
export interface CitedPlace {
  readonly file: string;
  readonly sheet: string | null;
  /** A1 address, `null` where the finding speaks of the sheet or of the file. */
  readonly cell: string | null;
}

/** A place that was told, with the numbers of its row and column. */
export interface ToldPlace extends CitedPlace {
  readonly address: Address | null;
}

/** A finding with its Spanish words, ready for people: one, or one for each of several vigencias. */
export interface ToldFinding<F extends Finding = Finding> extends ToldPlace {
  readonly code: Code;
  readonly severity: Severity;
  /** What is, with what was found and what was expected. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  readonly related: readonly ToldPlace[];
  readonly subject: Subject;
  /** The first vigencia whose figures it bears on, or `null` where it bears on all of them. */
  readonly vigencia: number | null;
  /** Every vigencia in which it is so; none where it bears on all of them. */
  readonly vigencias: readonly number[];
  /** The file whose figure is used instead of its cell, in all its vigencias; `null` where none is. */
  readonly instead: ProgrammedOrigin | null;
  /** The findings that it tells, one a vigencia. */
  readonly parts: readonly [F, ...F[]];
}

/** How findings are told. */
export interface Telling<F extends Finding> {
  /** Severities that take the place of those of the catalogue. */
  readonly severities?: Severities;
  /** Findings for which it differs are not told as one. */
  readonly apart?: (finding: F) => unknown;
}

/**
 * The findings with their words, in their order. What one cell does wrong in several vigencias is
 * told once, with its years.
 */
export function tellFindings<F extends Finding>(
  findings: readonly F[],
  { severities, apart }: Telling<F> = {},
): readonly ToldFinding<F>[] {
  const groups = new Map<string, [F, ...F[]]>();
  for (const finding of findings) {
    const { at, vigencia } = finding;
    const values = identify({ ...finding, vigencia: vigencia === null ? null : 0 });
    const key = `${placeText(at)}${canonicalText([values, apart?.(finding)])}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((parts) => tell(parts, severities));
}

function tell<F extends Finding>(
  parts: readonly [F, ...F[]],
  severities: Severities | undefined,
): ToldFinding<F> {
  const [{ code, at, subject, facts, vigencia }] = parts;
  const entry = entryOf(code);
  const vigencias = [...new Set(parts.flatMap((part) => part.vigencia ?? []))].sort(
    (a, b) => a - b,
  );
  const told = tellOf(nameSubject(subject), ...vigencias);
  const words = entry.message(facts, told);
  const isSaid = vigencias.length < 2 || words.includes(told.years);
  const instead = parts.every((part) => part.instead === parts[0].instead)
    ? (parts[0].instead ?? null)
    : null;
  const said = [
    ...(isSaid ? [] : [`Ocurre en ${told.years}.`]),
    ...(instead === null ? [] : [`Se usó lo de ${INSTEAD[instead]}; esta celda no cuenta.`]),
  ];
  const related = new Map(
    parts.flatMap((part) => part.related.map((place) => [placeText(place), place])),
  );
  return {
    code,
    severity: severities?.get(code) ?? entry.severity,
    message: [words, ...said].join(' '),
    help: entry.help(facts, told),
    ...citePlace(at),
    related: [...related.values()].map(citePlace),
    subject,
    vigencia: vigencias[0] ?? vigencia,
    vigencias,
    instead,
    parts,
  };
}

/** What is used instead of a cell that cannot be read. */
const INSTEAD: Readonly<Record<ProgrammedOrigin, string>> = {
  segplan: 'SEGPLAN',
  matriz: 'la matriz',
};

function citePlace({ file, sheet, cell }: Place): ToldPlace {
  return { file, sheet, cell: cell && a1(cell), address: cell };
}
