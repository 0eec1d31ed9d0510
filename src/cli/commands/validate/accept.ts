/** `--accept`: today's findings written down as accepted. */

import { type Acceptance, acceptFinding } from '../../../diagnostics/acceptance.ts';
import { writeFigure } from '../../../model/spanish.ts';
import { writeAcceptances } from '../../case/acceptance-file.ts';
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
 * nothing; gives the validations as they are after it. What followed from a finding that is now
 * accepted is open from then on: nobody has looked at it yet.
 */
export async function acceptAll(
  io: Io,
  speech: Speech,
  validations: readonly Validation[],
  signature: Signature,
): Promise<readonly Validation[]> {
  const byPath = new Map<string, readonly Acceptance[]>();
  const settled = validations.map((validation): Validation => {
    const { file, matrix, acceptances, stale, sift } = validation;
    const { path, entries } = acceptances;
    if (path === null) {
      throw new WrongUsage(
        'No se sabe dónde escribir lo aceptado de la entrada estándar.',
        'Dé --config con un archivo que tenga «aceptados».',
      );
    }
    const added = file.findings
      .filter(({ severity }) => severity !== 'note')
      .flatMap((finding) => acceptFinding(finding, matrix, signature));
    // A matrix that was renamed takes over what was accepted under its former name.
    const adopted = file.accepted
      .map(({ acceptance }) => acceptance)
      .filter((one) => one.matrix !== matrix);
    const gone = [...stale, ...adopted].map(signOf);
    const known = byPath.get(path) ?? entries;
    const kept = known.filter((entry) => !gone.includes(signOf(entry)));
    const own = adopted.map((entry) => ({ ...entry, matrix }));
    byPath.set(path, [...kept, ...own, ...added]);
    const { findings, accepted } = sift([...entries, ...added]);
    return { ...validation, stale: [], file: { ...file, findings, accepted } };
  });
  for (const [path, entries] of byPath) {
    await writeAcceptances(io, path, entries);
    const count = writeFigure(entries.length, 'hallazgo aceptado', 'hallazgos aceptados');
    announce(io, speech, `Escrito: ${path} (${count}).`);
  }
  return settled;
}

/** Several matrices of a folder read the same file, each its own copy of it. */
function signOf({ matrix, fingerprint }: Acceptance): string {
  return `${matrix}\n${fingerprint}`;
}
