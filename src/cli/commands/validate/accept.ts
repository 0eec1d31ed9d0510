/** `--accept`: today's findings written down as accepted, and what became of those of before. */

import {
  type Acceptance,
  acceptFinding,
  staleAcceptance,
} from '../../../diagnostics/acceptance.ts';
import { markFindings } from '../../../diagnostics/fingerprint.ts';
import { writeFigure } from '../../../model/spanish.ts';
import type { ValidatedFile } from '../../../report/validate/report.ts';
import { writeAcceptances } from '../../case/acceptances.ts';
import { writeSlashes } from '../../case/inputs.ts';
import { WrongUsage } from '../../world/failure.ts';
import type { Io } from '../../world/io.ts';
import { announce, type Speech } from '../../world/stderr.ts';
import type { Validation } from './validate-file.ts';

/** Who accepts findings, and why. */
export interface Signature {
  readonly reason: string;
  readonly name: string;
}

/** The options by which findings are accepted. */
export interface AcceptOptions {
  readonly accept: boolean;
  readonly motivo?: string | undefined;
  readonly nombre?: string | undefined;
}

/**
 * The reason and the name that `--accept` cannot do without, and that nothing else takes; throws
 * `WrongUsage`.
 */
export function requireSignature({ accept, motivo, nombre }: AcceptOptions): Signature | null {
  const [reason, name] = [motivo?.trim() ?? '', nombre?.trim() ?? ''];
  if (!accept && (motivo !== undefined || nombre !== undefined)) {
    throw new WrongUsage('--motivo y --nombre solo van con --accept.', 'Agregue --accept.');
  }
  if (accept && (reason === '' || name === '')) {
    throw new WrongUsage(
      'Para aceptar hallazgos faltan el motivo y el nombre de quien los acepta.',
      'Escriba --accept --motivo "…" --nombre "…".',
    );
  }
  return accept ? { reason, name } : null;
}

/**
 * Writes down as accepted every error and warning that is open, and forgets the acceptances of
 * nothing; gives the validations as they are after it.
 */
export async function acceptAll(
  io: Io,
  speech: Speech,
  validations: readonly Validation[],
  signature: Signature,
): Promise<readonly Validation[]> {
  const byPath = new Map<string, Acceptance[]>();
  const accepted = validations.map((validation): Validation => {
    const { file, acceptances, stale } = validation;
    const { path, entries } = acceptances;
    if (path === null) {
      throw new WrongUsage(
        'No se sabe dónde escribir lo aceptado de la entrada estándar.',
        'Dé --config con un archivo que tenga «aceptados».',
      );
    }
    const [news, notes] = [
      file.findings.filter(({ severity }) => severity !== 'note'),
      file.findings.filter(({ severity }) => severity === 'note'),
    ];
    const added = news.map((finding) => ({
      finding,
      acceptance: acceptFinding(finding, file.path, signature),
    }));
    const known = byPath.get(path) ?? [...entries];
    const kept = known.filter((entry) => !stale.includes(entry) && !isSame(entry, stale));
    byPath.set(path, [...kept, ...added.map(({ acceptance }) => acceptance)]);
    const all = [...file.accepted, ...added];
    return { ...validation, stale: [], file: { ...file, findings: notes, accepted: all } };
  });
  for (const [path, entries] of byPath) {
    await writeAcceptances(io, path, entries);
    const count = writeFigure(entries.length, 'hallazgo aceptado', 'hallazgos aceptados');
    announce(io, speech, `Escrito: ${path} (${count}).`);
  }
  return accepted;
}

/** Several matrices of a folder read the same file, each its own copy of it. */
function isSame(entry: Acceptance, stale: readonly Acceptance[]): boolean {
  return stale.some(
    ({ matrix, file, fingerprint }) =>
      matrix === entry.matrix && file === entry.file && fingerprint === entry.fingerprint,
  );
}

/** The file with a finding for each of its stale acceptances. */
export function withStale({ file, stale, acceptances }: Validation): ValidatedFile {
  const holder = acceptances.path;
  if (stale.length === 0 || holder === null) return file;
  const found = stale.map((entry) => staleAcceptance(entry, writeSlashes(holder)));
  return { ...file, findings: [...file.findings, ...markFindings(found, () => null)] };
}
