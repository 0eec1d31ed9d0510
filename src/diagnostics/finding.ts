/** What a finding is: something a person must know of the files, with its cell and its remedy. */

import { a1, type CellRef } from '../model/source.ts';
import { type Code, entryOf, type FactsOf } from './catalogue.ts';
import type { Severity } from './entry.ts';

/** Where a finding points: a cell, a whole sheet, or a whole file. */
export interface Place {
  readonly file: string;
  readonly sheet: string | null;
  /** A1 address, `null` where the finding speaks of the sheet or of the file. */
  readonly cell: string | null;
}

/** A finding: a value, collected and never thrown. Its words are Spanish, ready for people. */
export interface Finding extends Place {
  readonly code: Code;
  readonly severity: Severity;
  /** What is, with what was found and what was expected. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  readonly related: readonly Place[];
  /** The only vigencia whose figures it bears on, or `null` where it bears on all of them. */
  readonly vigencia: number | null;
}

/** What a finding may say besides its facts. */
export interface Bearing {
  readonly related?: readonly Place[];
  readonly vigencia?: number | null;
}

/** The place of a cell. */
export function placeOf(ref: CellRef): Place {
  return { file: ref.file, sheet: ref.sheet, cell: a1(ref) };
}

/** The place of a whole sheet, or of a whole file. */
export function wholePlace(file: string, sheet: string | null = null): Place {
  return { file, sheet, cell: null };
}

/** A finding of that code at that place; the catalogue gives its severity and its words. */
export function finding<C extends Code>(
  code: C,
  place: Place,
  facts: FactsOf<C>,
  { related = [], vigencia = null }: Bearing = {},
): Finding {
  const entry = entryOf(code);
  return {
    code,
    severity: entry.severity,
    message: entry.message(facts),
    help: entry.help(facts),
    ...place,
    related,
    vigencia,
  };
}
