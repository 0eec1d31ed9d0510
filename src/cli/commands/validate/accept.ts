/** `--accept`: findings written down as accepted, all of today's or those that are named. */

import { type Acceptance, acceptFinding } from '../../../diagnostics/acceptance.ts';
import { askMeantCode } from '../../../diagnostics/search.ts';
import { joinList } from '../../../model/spanish.ts';
import { encodeAcceptances } from '../../case/acceptance-file.ts';
import { WrongUsage } from '../../world/failure.ts';
import type { Io } from '../../world/io.ts';
import { announce, type Speech } from '../../world/stderr.ts';
import { writeWhole } from '../../world/writing.ts';
import { type Choice, isChosen } from './choices.ts';
import type { Validation } from './validate-file.ts';

/** Who accepts findings, why, and until when. */
export type Signature = Pick<Acceptance, 'reason' | 'name' | 'until'>;

/** The options by which findings are accepted. */
export interface AcceptOptions {
  readonly accept: boolean;
  readonly motivo?: string | undefined;
  readonly nombre?: string | undefined;
  /** `AAAA-MM-DD`. */
  readonly hasta?: string | undefined;
}

/**
 * The reason and the name that `--accept` cannot do without, and that nothing else takes; throws
 * `WrongUsage`.
 */
export function requireSignature(
  { accept, motivo, nombre, hasta }: AcceptOptions,
  { today }: Pick<Io, 'today'>,
): Signature | null {
  const [reason, name] = [motivo?.trim() ?? '', nombre?.trim() ?? ''];
  if (!accept && (motivo ?? nombre ?? hasta) !== undefined) {
    throw new WrongUsage(
      '--motivo, --nombre y --hasta solo van con --accept.',
      'Agregue --accept.',
    );
  }
  const lacking = [
    ...(reason === '' ? [{ what: 'el motivo', option: '--motivo "…"' }] : []),
    ...(name === '' ? [{ what: 'el nombre de quien los acepta', option: '--nombre "…"' }] : []),
  ];
  if (accept && lacking.length > 0) {
    throw new WrongUsage(
      `Para aceptar hallazgos ${lacking.length === 1 ? 'falta' : 'faltan'} ${joinList(lacking.map(({ what }) => what))}.`,
      `Agregue ${joinList(lacking.map(({ option }) => option))}.`,
    );
  }
  if (hasta !== undefined && hasta < today()) {
    throw new WrongUsage(`${hasta} ya pasó.`, 'Dé en --hasta una fecha de hoy en adelante.');
  }
  return accept ? { reason, name, until: hasta ?? null } : null;
}

/** Acceptances of one file, as they will be. */
interface Ledger {
  readonly entries: readonly Acceptance[];
  readonly isChanged: boolean;
  /** Cells accepted now, and those that were before. */
  readonly added: number;
  readonly known: number;
}

/**
 * Writes down as accepted the errors and warnings that are open, all or those chosen, in all files
 * or in none; accepting all forgets the acceptances of nothing. Gives the validations as they are
 * after it: what followed from a finding that is now accepted is open from then on, as nobody has
 * looked at it yet. Throws `WrongUsage` where a choice is of nothing.
 */
export async function acceptFindings(
  io: Io,
  speech: Speech,
  validations: readonly Validation[],
  signature: Signature,
  choices: readonly Choice[],
): Promise<readonly Validation[]> {
  requireMatches(validations, choices);
  const ledgers = new Map<string, Ledger>();
  const settled = validations.map((validation): Validation => {
    const { acceptances, sift, file } = validation;
    const path = requirePath(acceptances.path);
    const before = ledgers.get(path) ?? {
      entries: acceptances.entries,
      isChanged: false,
      added: 0,
      known: 0,
    };
    const { ledger, added } = keep(validation, before, signature, choices);
    ledgers.set(path, ledger);
    const { findings, accepted } = sift([...acceptances.entries, ...added]);
    const stale = choices.length > 0 ? validation.stale : [];
    return { ...validation, stale, file: { ...file, findings, accepted } };
  });
  const changed = [...ledgers].filter(([, { isChanged }]) => isChanged);
  await writeWhole(
    io,
    changed.map(([path, { entries }]) => ({ path, bytes: encodeAcceptances(entries) })),
    true,
  );
  for (const [path, { isChanged, added, known }] of ledgers) {
    const verb = isChanged ? 'Escrito' : 'Sin cambios';
    const news = `${added} ${added === 1 ? 'nuevo' : 'nuevos'}`;
    announce(io, speech, `${verb}: ${path} (${news}, ${known} ya aceptados).`);
  }
  return settled;
}

/** What becomes of the acceptances with those of one validation. */
function keep(
  { file, matrix, stale }: Validation,
  before: Ledger,
  signature: Signature,
  choices: readonly Choice[],
): { readonly ledger: Ledger; readonly added: readonly Acceptance[] } {
  const chosen = file.findings
    .filter(({ severity }) => severity !== 'note')
    .flatMap(({ cells }) => cells)
    .filter((cell) => isWanted(cell, choices));
  const added = acceptFinding({ cells: chosen }, matrix, signature);
  // A matrix that was renamed takes over what was accepted under its former name.
  const adopted = file.accepted
    .flatMap(({ acceptances }) => acceptances)
    .filter((one) => one.matrix !== matrix);
  // One whose day has passed makes way for the new one.
  const renewed = new Set(added.map(signOf));
  const gone = new Set([...(choices.length > 0 ? [] : stale), ...adopted].map(signOf));
  const kept = before.entries.filter((one) => !gone.has(signOf(one)) && !renewed.has(signOf(one)));
  const own = adopted.map((entry) => ({ ...entry, matrix }));
  const known = file.accepted
    .flatMap(({ finding }) => finding.cells)
    .filter((cell) => isWanted(cell, choices)).length;
  const isChanged = added.length + own.length > 0 || kept.length < before.entries.length;
  const ledger = {
    entries: [...kept, ...own, ...added],
    isChanged: before.isChanged || isChanged,
    added: before.added + chosen.length,
    known: before.known + known,
  };
  return { ledger, added };
}

function isWanted(cell: Parameters<typeof isChosen>[1], choices: readonly Choice[]): boolean {
  return choices.length === 0 || choices.some((choice) => isChosen(choice, cell));
}

/** Throws `WrongUsage` for a choice that is of no finding, be it open or accepted. */
function requireMatches(validations: readonly Validation[], choices: readonly Choice[]): void {
  const cells = validations.flatMap(({ file }) =>
    [...file.findings, ...file.accepted.map(({ finding }) => finding)].flatMap(
      (finding) => finding.cells,
    ),
  );
  const lost = choices.find((choice) => !cells.some((cell) => isChosen(choice, cell)));
  if (!lost) return;
  const own = cells.filter(({ code }) => code === lost.code);
  const found = new Set(cells.map(({ code }) => code));
  throw new WrongUsage(
    `No hay ningún hallazgo ${lost.word}: no se aceptó ninguno.`,
    own.length > 0
      ? `${lost.code} está en ${[...new Set(own.flatMap(({ cell }) => cell ?? []))].join(', ')}.`
      : (askMeantCode(lost.code, found) ??
          'Revise el código y la celda con pes validate, sin --accept.'),
  );
}

function requirePath(path: string | null): string {
  if (path !== null) return path;
  throw new WrongUsage(
    'No se sabe dónde escribir lo aceptado de la entrada estándar.',
    'Dé --config con un archivo que tenga «aceptados».',
  );
}

/** Several matrices of a folder read the same file, each its own copy of it. */
function signOf({ matrix, fingerprint }: Acceptance): string {
  return `${matrix}\n${fingerprint}`;
}
