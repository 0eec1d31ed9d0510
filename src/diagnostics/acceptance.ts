/** Findings that a team has accepted, with the reason and the name of who did. */

import type { Code } from './catalogue.ts';
import { type Finding, finding, wholePlace } from './finding.ts';
import type { MarkedFinding } from './fingerprint.ts';
import type { GatheredFinding } from './gather.ts';
import type { ToldFinding } from './tell.ts';

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
  /** The last day on which it counts, `AAAA-MM-DD`; `null` where it always does. */
  readonly until: string | null;
}

/** A finding and the acceptance that speaks of it. */
export interface AcceptedFinding {
  readonly finding: MarkedFinding;
  readonly acceptance: Acceptance;
}

/** A finding told, and the acceptances that speak of its cells: of one reason and one person. */
export interface ToldAcceptance {
  readonly finding: GatheredFinding<MarkedFinding>;
  readonly acceptances: readonly [Acceptance, ...Acceptance[]];
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

/** Whether an acceptance does not count any more on that day. */
function isExpired({ until }: Acceptance, today: string): boolean {
  return until !== null && until < today;
}

/** Tells the findings that are accepted on that day from the rest; `today` is `AAAA-MM-DD`. */
export function siftAccepted(
  findings: readonly MarkedFinding[],
  acceptances: readonly Acceptance[],
  today: string,
): Sifted {
  const inForce = acceptances.filter((one) => !isExpired(one, today));
  const byPrint = new Map(inForce.toReversed().map((one) => [one.fingerprint, one]));
  const open: MarkedFinding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const one of findings) {
    const acceptance = byPrint.get(one.fingerprint);
    if (acceptance) accepted.push({ finding: one, acceptance });
    else open.push(one);
  }
  const used = new Set(accepted.map(({ finding: { fingerprint } }) => fingerprint));
  const isUnused = (one: Acceptance) => isExpired(one, today) || !used.has(one.fingerprint);
  return { open, accepted, unused: acceptances.filter(isUnused) };
}

/** The finding that an acceptance is of nothing any more, in the file that holds it. */
export function staleAcceptance(acceptance: Acceptance, holder: string, today: string): Finding {
  const { code, file, name, reason, until } = acceptance;
  const expired = isExpired(acceptance, today) && until !== null ? { until } : {};
  return finding('PES190', wholePlace(holder), { code, file, name, reason, ...expired });
}

/** What accepts a finding: an acceptance for each of its cells and each vigencia in which it is so. */
export function acceptFinding(
  { cells }: { readonly cells: readonly ToldFinding<MarkedFinding>[] },
  matrix: string,
  { reason, name, until }: Pick<Acceptance, 'reason' | 'name' | 'until'>,
): readonly Acceptance[] {
  return cells.flatMap(({ code, file, sheet, cell, message, parts }) => {
    const place = { matrix: baseName(matrix), file: baseName(file), sheet, cell };
    return parts.map(({ fingerprint, vigencia }) => {
      return { code, fingerprint, ...place, vigencia, message, reason, name, until };
    });
  });
}

/** An accepted finding as a note that says who accepted it and why. */
export function noteAccepted({
  finding: told,
  acceptances: [{ name, reason }],
}: ToldAcceptance): GatheredFinding<MarkedFinding> {
  return { ...told, severity: 'note', message: `${told.message} Aceptado por ${name}: ${reason}.` };
}

/** The name of a file without its folder. */
function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
