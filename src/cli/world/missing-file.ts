/** What to write in place of a name that leads to no file. */

import { basename, dirname, extname, join } from 'node:path';
import { nearestWord } from '../../model/nearest-word.ts';
import { joinList } from '../../model/spanish.ts';
import { namesTableFile } from '../../read/book/file-names.ts';
import type { Io } from './io.ts';

/** What to do about a path where there is nothing: the name that was meant, or those there are. */
export function helpMissing(io: Io, path: string): string {
  const folder = dirname(path);
  const asked = basename(path);
  if (folder !== '.' && !io.isFolder(folder)) {
    return `No existe la carpeta «${folder}»: revise la ruta.`;
  }
  const names = namesLike(io, folder, asked);
  const inFolder = (name: string) => (folder === '.' ? name : join(folder, name));
  if (/[*?]/.test(asked)) {
    const matching = names.filter((name) => patternOf(asked).test(name)).map(inFolder);
    return matching.length > 0
      ? `La terminal no reemplazó los comodines * y ?: escriba los nombres. ${listFound(matching)}`
      : `Ningún archivo coincide con «${asked}». ${listFound(names.map(inFolder))}`;
  }
  const plain = path.replace(/^["“”„«‘’']+|["“”»‘’']+$/g, '');
  if (plain !== path && io.isFile(plain)) {
    return `El nombre tiene comillas que la terminal no quita: escriba "${plain}", con comillas rectas.`;
  }
  const meant = nameMeant(asked, names);
  if (meant !== null) return `¿Quiso decir «${inFolder(meant)}»?`;
  return `Revise el nombre y la carpeta; si el nombre tiene espacios, escríbalo entre comillas. ${listFound(names.map(inFolder))}`;
}

/** What to do about a path where there is no folder: the one that was meant, or those there are. */
export function helpMissingFolder(io: Io, path: string): string {
  const parent = dirname(path);
  if (parent !== '.' && !io.isFolder(parent)) {
    return `No existe la carpeta «${parent}»: revise la ruta.`;
  }
  const inParent = (name: string) => (parent === '.' ? name : join(parent, name));
  const names = listNames(io, parent).filter((name) => io.isFolder(inParent(name)));
  const meant = nearestWord(basename(path), names);
  if (meant !== null) return `¿Quiso decir «${inParent(meant)}»?`;
  const where = parent === '.' ? 'Aquí' : `En «${parent}»`;
  if (names.length === 0)
    return `${where} no hay ninguna carpeta. Escriba la que tiene las matrices.`;
  return `Escriba la carpeta que tiene las matrices. ${listFound(names.map(inParent))}`;
}

/** What to do about a folder where a file is expected. */
export function helpFolder(io: Io, folder: string): string {
  const names = namesLike(io, folder, '').map((name) => join(folder, name));
  return `Indique el archivo. ${listFound(names)}`;
}

/** The one file whose name is the one asked for with another ending, or is spelled most like it. */
function nameMeant(asked: string, names: readonly string[]): string | null {
  const stem = stemOf(asked);
  const [same, ...others] = names.filter((name) => stemOf(name) === stem);
  return same !== undefined && others.length === 0 ? same : nearestWord(asked, names);
}

function stemOf(name: string): string {
  return name
    .replace(/\.[^.]*$/, '')
    .normalize()
    .toLowerCase();
}

/** Most names listed. */
const MOST_NAMES = 5;

function listFound(names: readonly string[]): string {
  if (names.length === 0) return 'En esa carpeta no hay ninguno así.';
  const listed = names.slice(0, MOST_NAMES).map((name) => `«${name}»`);
  const rest = names.length - listed.length;
  return `Hay: ${rest > 0 ? `${listed.join(', ')} y ${rest} más` : joinList(listed)}.`;
}

/** The names in a folder of files of the kind asked for: those that may hold a table, or of its ending. */
function namesLike(io: Io, folder: string, asked: string): readonly string[] {
  const ending = extname(asked).toLowerCase();
  const isOther = ending !== '' && !namesTableFile(asked) && !/^\.(xls|ods|[*?])/.test(ending);
  return listNames(io, folder).filter((name) =>
    isOther ? extname(name).toLowerCase() === ending : namesTableFile(name),
  );
}

function listNames(io: Io, folder: string): readonly string[] {
  try {
    return io.list(folder);
  } catch {
    // What cannot be listed has no names to offer; that the file is missing is said all the same.
    return [];
  }
}

function patternOf(pattern: string): RegExp {
  const parts = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${parts.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i');
}
