/** Findings that a team has accepted, with the reason and the name of who did. */

import type { Code } from './catalogue.ts';
import { type Finding, finding, wholePlace } from './finding.ts';
import type { MarkedFinding } from './fingerprint.ts';

/** A finding accepted; its place and its words are only for people to read. */
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

/** Findings told apart by whether somebody accepted them. */
export interface Sifted {
  readonly open: readonly MarkedFinding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Acceptances of none of the findings. */
  readonly unused: readonly Acceptance[];
}

/** The acceptances that are of findings of that matrix, or of an export crossed with it. */
export function acceptancesOf(
  entries: readonly Acceptance[],
  matrix: string,
): readonly Acceptance[] {
  return entries.filter((entry) => entry.matrix === baseName(matrix));
}

/** Tells the accepted findings from the rest. */
export function siftAccepted(
  findings: readonly MarkedFinding[],
  acceptances: readonly Acceptance[],
): Sifted {
  const byMark = new Map(acceptances.map((one) => [markOf(one.file, one.fingerprint), one]));
  const open: MarkedFinding[] = [];
  const accepted: AcceptedFinding[] = [];
  const used = new Set<Acceptance>();
  for (const one of findings) {
    const acceptance = byMark.get(markOf(one.file, one.fingerprint));
    if (acceptance) {
      accepted.push({ finding: one, acceptance });
      used.add(acceptance);
    } else open.push(one);
  }
  return { open, accepted, unused: acceptances.filter((one) => !used.has(one)) };
}

/** The finding that an acceptance is of nothing any more, in the file that holds it. */
export function staleAcceptance({ code, file, name, reason }: Acceptance, holder: string): Finding {
  return finding('PES190', wholePlace(holder), { code, file, name, reason });
}

/** What accepts a finding. */
export function acceptFinding(
  { code, fingerprint, file, sheet, cell, vigencia, message }: MarkedFinding,
  matrix: string,
  { reason, name }: Pick<Acceptance, 'reason' | 'name'>,
): Acceptance {
  const place = { matrix: baseName(matrix), file: baseName(file), sheet, cell };
  return { code, fingerprint, ...place, vigencia, message, reason, name };
}

/** An accepted finding as a note that says who accepted it and why. */
export function noteAccepted({ finding: one, acceptance }: AcceptedFinding): MarkedFinding {
  const { name, reason } = acceptance;
  return { ...one, severity: 'note', message: `${one.message} Aceptado por ${name}: ${reason}.` };
}

/** The name of a file without its folder. */
function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}

function markOf(file: string, fingerprint: string): string {
  return `${baseName(file)}\n${fingerprint}`;
}
