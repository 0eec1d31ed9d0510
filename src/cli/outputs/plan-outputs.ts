/** Writing output files: whole or not at all, and never over an input. */

import { basename, dirname, extname, join, resolve } from 'node:path';
import { askMeant } from '../../model/nearest-word.ts';
import type { ComputeReport } from '../../report/compute/report.ts';
import { CannotRun, WrongUsage } from '../world/failure.ts';
import type { Io } from '../world/io.ts';
import { EXISTING } from '../world/system-error.ts';
import type { FileContent } from '../world/write-files.ts';
import { writeWhole } from '../world/writing.ts';
import { type Extension, renderFile } from './forms.ts';

/** A file to write and the format its extension asks for. */
export interface Output<Kind extends string = Extension> {
  readonly path: string;
  readonly extension: Kind;
}

/** An input by its path, and by the name that the report cites. */
interface CitedInput {
  readonly path: string;
  readonly workbook: { readonly name: string };
}

/**
 * The outputs asked for, checked before anything is computed. Throws `WrongUsage` for an unknown
 * extension, an input's own path or one asked for twice, `CannotRun` for a file that is open, or
 * that exists and is not to be replaced. `-` is standard output, which has its own form.
 */
export function planOutputs<Kind extends string>(
  io: Io,
  paths: readonly string[],
  inputs: readonly string[],
  force: boolean,
  extensions: readonly Kind[],
): readonly Output<Kind>[] {
  const files = paths.filter((path) => path !== '-');
  return files.map((path, at) => {
    const extension = extensions.find((known) => known === extname(path).toLowerCase());
    if (!extension) {
      throw new WrongUsage(
        `No se sabe en qué formato escribir «${path}».`,
        helpExtension(extname(path), extensions),
      );
    }
    if (inputs.some((input) => isSameFile(io, input, path))) {
      throw new WrongUsage(
        `«${path}» es un archivo de entrada; nunca se escribe sobre una entrada.`,
        'Dé otro nombre a la salida.',
      );
    }
    if (files.slice(0, at).some((other) => isSameTarget(io, other, path))) {
      throw new WrongUsage(`«${path}» se pide dos veces.`, 'Dé un nombre distinto a cada salida.');
    }
    refuseOpened(io, path);
    if (!force && io.exists(path)) {
      throw new CannotRun(...EXISTING(path));
    }
    return { path, extension };
  });
}

/** Whether two paths lead to one file, by whatever names and links. */
function isSameFile(io: Io, one: string, other: string): boolean {
  const [first, second] = [io.identify(one), io.identify(other)];
  return resolve(one) === resolve(other) || (first !== null && first === second);
}

/** Whether two outputs would be one file, also on a disk that does not tell `A` from `a`. */
function isSameTarget(io: Io, one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => basename(path).normalize().toLowerCase());
  const isSameName = first === second && isSameFile(io, dirname(one), dirname(other));
  return isSameName || isSameFile(io, one, other);
}

/** Where the system would let an open file be replaced, what its program leaves beside it tells. */
function refuseOpened(io: Io, path: string): void {
  const marks = [`~$${basename(path)}`, `.~lock.${basename(path)}#`];
  const mark = marks.find((name) => io.exists(path) && io.exists(join(dirname(path), name)));
  if (mark === undefined) return;
  throw new CannotRun(
    `No se pudo escribir «${path}»: otro programa lo tiene abierto.`,
    `Ciérrelo (por lo general, en Excel) y ejecute de nuevo. Si nadie lo tiene abierto, borre «${mark}».`,
  );
}

/** The input files that stand in the folder of the output, by the names they are cited with. */
function listBeside({ path }: Output, inputs: readonly CitedInput[]): readonly string[] {
  const folder = dirname(resolve(path));
  return inputs.flatMap(({ path: input, workbook }) => {
    const isBeside = input !== '-' && dirname(resolve(input)) === folder;
    return isBeside && basename(input) === workbook.name ? [workbook.name] : [];
  });
}

/** Writes the outputs once all of them are rendered, as `writeWhole` does: none where one cannot be. */
export async function writeReport(
  io: Io,
  report: ComputeReport,
  outputs: readonly Output[],
  inputs: readonly CitedInput[],
  force: boolean,
): Promise<void> {
  const files: FileContent[] = [];
  for (const output of outputs) {
    const bytes = await renderFile(report, output.extension, listBeside(output, inputs));
    files.push({ path: output.path, bytes });
  }
  await writeWhole(io, files, force);
}

/** The extensions there are, the one that was meant first, and how a PDF is made. */
function helpExtension(given: string, extensions: readonly string[]): string {
  const meant = given === '' ? null : askMeant(given, extensions);
  const all = `La extensión decide: ${extensions.join(', ')}.`;
  const print = /^\.pdf$/i.test(given)
    ? 'Un PDF se guarda desde el programa que abre uno de esos.'
    : null;
  return [meant, all, print].filter((one) => one !== null).join(' ');
}
