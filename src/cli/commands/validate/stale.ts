/** Acceptances of findings that are not there any more. */

import { basename, dirname, resolve } from 'node:path';
import { type Acceptance, staleAcceptance } from '../../../diagnostics/acceptance.ts';
import { markFindings } from '../../../diagnostics/fingerprint.ts';
import { gatherFindings } from '../../../diagnostics/gather.ts';
import { tellFindings } from '../../../diagnostics/tell.ts';
import type { ValidatedFile } from '../../../report/validate/report.ts';
import { writeSlashes } from '../../words/slashes.ts';
import type { Io } from '../../world/io.ts';
import { listFolder } from '../../world/system-error.ts';
import type { Validation } from './validate-file.ts';

/**
 * The validations, each with the acceptances that are of nothing. One under a name that no file
 * has any more may be of any of the matrices: it is of nothing where none of them uses it, and
 * where no other workbook stands there that could be the matrix renamed.
 */
export function settleStale(io: Io, validations: readonly Validation[]): readonly Validation[] {
  const used = new Set(
    validations.flatMap(({ file, acceptances }) =>
      file.accepted.flatMap((one) =>
        one.acceptances.map((acceptance) => signOf(acceptances.path, acceptance)),
      ),
    ),
  );
  const told = new Set<string>();
  return validations.map((validation) => {
    const { file, matrix, acceptances, stale } = validation;
    const adopted = new Set(
      file.accepted.flatMap((one) => one.acceptances.map((acceptance) => acceptance.matrix)),
    );
    const ofNothing = stale.filter((entry) => {
      const sign = signOf(acceptances.path, entry);
      if (entry.matrix === matrix) return true;
      if (used.has(sign) || told.has(sign)) return false;
      return adopted.has(entry.matrix) || !standsElsewhere(io, validation, validations);
    });
    for (const entry of ofNothing) told.add(signOf(acceptances.path, entry));
    return { ...validation, stale: ofNothing, file };
  });
}

/** Whether a workbook that this run did not open stands beside the matrix. */
function standsElsewhere(
  io: Io,
  { file: { path }, acceptances }: Validation,
  validations: readonly Validation[],
): boolean {
  if (acceptances.path === null || !acceptances.isBeside(basename(path))) return false;
  const opened = new Set(validations.flatMap((one) => one.opened.map((file) => resolve(file))));
  const folder = dirname(path);
  return listFolder(io, folder).some((name) => {
    const isWorkbook = /\.xlsx$/i.test(name) && !name.startsWith('~$');
    return isWorkbook && !opened.has(resolve(folder, name));
  });
}

function signOf(path: string | null, { matrix, fingerprint }: Acceptance): string {
  return `${path}\n${matrix}\n${fingerprint}`;
}

/** The file with a finding for each of its stale acceptances. */
export function withStale({ file, stale, acceptances }: Validation): ValidatedFile {
  const holder = acceptances.path;
  if (stale.length === 0 || holder === null) return file;
  const found = stale.map((entry) =>
    staleAcceptance(entry, writeSlashes(holder), acceptances.today),
  );
  const told = tellFindings(
    markFindings(found, () => null),
    { apart: (one) => one.fingerprint },
  );
  return { ...file, findings: [...file.findings, ...gatherFindings(told)] };
}
