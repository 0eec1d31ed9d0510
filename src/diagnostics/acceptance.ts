/** Findings that a team has accepted, with the reason and the name of who did. */

import type { Code } from './catalogue.ts';
import { type Finding, finding, wholePlace } from './finding.ts';
import type { MarkedFinding } from './fingerprint.ts';
import type { GatheredFinding } from './gather.ts';

/** A finding accepted; its files, its place and its words are only for people to read. */
export interface Acceptance {
  readonly code: Code;
  readonly fingerprint: string;
  /** Name of the matrix that was validated: of an export, several may find different things. */
  readonly matrix: string;
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly vigencia: number | null;
  readonly message: string;
  readonly reason: string;
  readonly name: string;
}

/** A finding and the acceptance that speaks of it. */
export interface AcceptedFinding {
  readonly finding: MarkedFinding;
  readonly acceptance: Acceptance;
}

/** A finding told, and the acceptance that speaks of it. */
export interface ToldAcceptance {
  readonly finding: GatheredFinding<MarkedFinding>;
  readonly acceptance: Acceptance;
}

/** Findings told apart by whether somebody accepted them. */
export interface Sifted {
  readonly open: readonly MarkedFinding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Acceptances of none of the findings. */
  readonly unused: readonly Acceptance[];
}

/**
 * The acceptances that may be of findings of that matrix, or of an export crossed with it: those
 * of its name, and those of a name that no file beside it has any more, which it may have had.
 */
export function acceptancesOf(
  entries: readonly Acceptance[],
  matrix: string,
  isBeside: (name: string) => boolean,
): readonly Acceptance[] {
  const name = baseName(matrix);
  const own = entries.filter((entry) => entry.matrix === name);
  return [...own, ...entries.filter((entry) => entry.matrix !== name && !isBeside(entry.matrix))];
}

/** Tells the accepted findings from the rest. */
export function siftAccepted(
  findings: readonly MarkedFinding[],
  acceptances: readonly Acceptance[],
): Sifted {
  const byPrint = new Map(acceptances.toReversed().map((one) => [one.fingerprint, one]));
  const open: MarkedFinding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const one of findings) {
    const acceptance = byPrint.get(one.fingerprint);
    if (acceptance) accepted.push({ finding: one, acceptance });
    else open.push(one);
  }
  const used = new Set(accepted.map(({ finding: { fingerprint } }) => fingerprint));
  return {
    open,
    accepted,
    unused: acceptances.filter(({ fingerprint }) => !used.has(fingerprint)),
  };
}

/** The finding that an acceptance is of nothing any more, in the file that holds it. */
export function staleAcceptance({ code, file, name, reason }: Acceptance, holder: string): Finding {
  return finding('PES190', wholePlace(holder), { code, file, name, reason });
}

/** What accepts a finding: an acceptance for each of its cells and each vigencia in which it is so. */
export function acceptFinding(
  { cells }: Pick<GatheredFinding<MarkedFinding>, 'cells'>,
  matrix: string,
  { reason, name }: Pick<Acceptance, 'reason' | 'name'>,
): readonly Acceptance[] {
  return cells.flatMap(({ code, file, sheet, cell, message, parts }) => {
    const place = { matrix: baseName(matrix), file: baseName(file), sheet, cell };
    return parts.map(({ fingerprint, vigencia }) => {
      return { code, fingerprint, ...place, vigencia, message, reason, name };
    });
  });
}

/** An accepted finding as a note that says who accepted it and why. */
export function noteAccepted({
  finding: told,
  acceptance: { name, reason },
}: ToldAcceptance): GatheredFinding<MarkedFinding> {
  return { ...told, severity: 'note', message: `${told.message} Aceptado por ${name}: ${reason}.` };
}

/** The name of a file without its folder. */
function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
