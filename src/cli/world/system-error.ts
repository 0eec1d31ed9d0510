/** What is asked of the system of files and streams, and its errors in words. */

import { CannotRun } from './failure.ts';
import type { Io } from './io.ts';
import { helpFolder, helpMissing } from './missing-file.ts';
import { WriteFailure } from './write-files.ts';

/** What is said of an error, and what to do; `code` is the system's. */
type Words = (path: string, code?: string) => readonly [message: string, help: string];

/** What is said by the code of the error; a code that is missing has words of its own. */
interface Vocabulary {
  readonly known: ReadonlyMap<string, Words>;
  readonly other: Words;
}

const NO_SPACE = 'Libere espacio y ejecute de nuevo. No quedó ningún archivo a medias.';
const CLOSE_OTHERS = 'Cierre otros programas y ejecute de nuevo.';
const TRY_ELSEWHERE = 'Revise el disco o la red, o copie los archivos a otra carpeta.';

const BAD_NAME: Words = (path) => [
  `El sistema no admite «${path}» como nombre de archivo.`,
  'Dé otro nombre al archivo.',
];

/** Said alike of what is read and of what is written. */
const ALWAYS = [
  ['ENAMETOOLONG', BAD_NAME],
  ['EINVAL', BAD_NAME],
  ['ERR_INVALID_ARG_VALUE', BAD_NAME],
] as const;

const UNREADABLE: Words = (path) => [
  `No hay permiso para leer «${path}».`,
  'Pida acceso al archivo.',
];
const LOCKED: Words = (path) => [
  `Otro programa tiene bloqueado «${path}».`,
  'Ciérrelo allí y ejecute de nuevo.',
];
const TOO_BIG: Words = (path) => [
  `«${path}» es demasiado grande: pasa de 1 GB.`,
  'Deje en el libro solo las hojas y filas que se van a leer.',
];
const TOO_MANY_READ: Words = (path) => [
  `No se pudo leer «${path}»: el sistema tiene demasiados archivos abiertos.`,
  CLOSE_OTHERS,
];

/** What is said of reading: of a name that leads to no file, with those that stand beside it. */
function readingWords(io: Io): Vocabulary {
  const missing: Words = (path) => [`No existe el archivo «${path}».`, helpMissing(io, path)];
  return {
    known: new Map<string, Words>([
      ...ALWAYS,
      ['ENOENT', missing],
      ['ENOTDIR', missing],
      ['EISDIR', (path) => [`«${path}» es una carpeta, no un libro.`, helpFolder(io, path)]],
      ['EACCES', UNREADABLE],
      ['EPERM', UNREADABLE],
      ['EBUSY', LOCKED],
      ['EMFILE', TOO_MANY_READ],
      ['ENFILE', TOO_MANY_READ],
      ['ENOMEM', (path) => [`No hay memoria para leer «${path}».`, CLOSE_OTHERS]],
      ['EFBIG', TOO_BIG],
      ['ELOOP', BAD_NAME],
    ]),
    other: (path, code) => [`El sistema no pudo leer «${path}» (${code}).`, TRY_ELSEWHERE],
  };
}

const FORBIDDEN: Words = (path) => [
  `No hay permiso para escribir «${path}».`,
  'Escriba en otra carpeta.',
];
const NO_FOLDER: Words = (path) => [
  `No existe la carpeta de «${path}».`,
  'Cree la carpeta o escriba en otra.',
];
const TOO_MANY_WRITTEN: Words = (path) => [
  `No se pudo escribir «${path}»: el sistema tiene demasiados archivos abiertos.`,
  CLOSE_OTHERS,
];

/** Said of an output that exists, before the run or at its end. */
export const EXISTING: Words = (path) => [
  `Ya existe «${path}».`,
  'Use --force para reemplazarlo, o dé otro nombre a la salida.',
];

const WRITING: Vocabulary = {
  known: new Map<string, Words>([
    ...ALWAYS,
    ['EEXIST', EXISTING],
    [
      'EBUSY',
      (path) => [
        `No se pudo escribir «${path}»: otro programa lo tiene abierto.`,
        'Ciérrelo (por lo general, en Excel) y ejecute de nuevo.',
      ],
    ],
    [
      'EPERM',
      (path) => [
        `No se pudo escribir «${path}»: otro programa lo tiene abierto, o está protegido.`,
        'Ciérrelo (por lo general, en Excel) o quítele la protección, y ejecute de nuevo.',
      ],
    ],
    ['EACCES', FORBIDDEN],
    ['EROFS', FORBIDDEN],
    ['ENOENT', NO_FOLDER],
    ['ENOTDIR', NO_FOLDER],
    ['EISDIR', (path) => [`«${path}» es una carpeta.`, 'Dé el nombre de un archivo.']],
    ['ENOSPC', (path) => [`No hay espacio en el disco para escribir «${path}».`, NO_SPACE]],
    ['EDQUOT', (path) => [`No queda cuota de disco para escribir «${path}».`, NO_SPACE]],
    [
      'EFBIG',
      (path) => [
        `El sistema no admite un archivo del tamaño de «${path}».`,
        'Escriba en otro disco, o pida que le amplíen el límite. No quedó ningún archivo a medias.',
      ],
    ],
    ['EMFILE', TOO_MANY_WRITTEN],
    ['ENFILE', TOO_MANY_WRITTEN],
  ]),
  other: (path, code) => [`El sistema no pudo escribir «${path}» (${code}).`, TRY_ELSEWHERE],
};

/** The code of an error that comes from the system, such as `ENOENT`; `null` for any other. */
function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // Node itself refuses a name that no system takes.
  const isSystem = /^(?:E[A-Z0-9]+|UNKNOWN|ERR_INVALID_ARG_VALUE)$/.test(code);
  return isSystem ? code : null;
}

function explain(path: string, error: unknown, { known, other }: Vocabulary): CannotRun | null {
  const code = codeOf(error);
  if (code === null) return null;
  const [message, help] = (known.get(code) ?? other)(path, code);
  return new CannotRun(message, help);
}

/** The system's error on reading a file or a folder; what is no error of the system stays. */
function explainReading(io: Io, path: string, error: unknown): unknown {
  return explain(path, error, readingWords(io)) ?? error;
}

/** The error on writing files, and which of them were written; any other stays as it is. */
export function explainWriting(error: unknown): unknown {
  if (!(error instanceof WriteFailure)) return error;
  const { path, cause, written } = error;
  const explained = explain(path, cause, WRITING);
  if (explained === null) return cause;
  if (written.length === 0) return explained;
  const names = written.map((name) => `«${name}»`).join(', ');
  return new CannotRun(
    `${explained.message} Alcanzó a escribirse completo: ${names}; lo demás quedó como estaba.`,
    explained.help,
  );
}

/** The error on standard output; any that is not the system's stays as it is. */
export function explainStdout(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code);
  return new CannotRun(
    isFull
      ? 'No hay espacio para lo que se muestra: la salida estándar quedó incompleta.'
      : `No se pudo escribir en la salida estándar (${code}): quedó incompleta.`,
    'Envíela a otro lugar y ejecute de nuevo.',
  );
}

/** The bytes of a file; throws `CannotRun` where the system does not give them. */
export function readBytes(io: Io, path: string): Uint8Array {
  try {
    return io.read(path);
  } catch (error) {
    throw explainReading(io, path, error);
  }
}

/** The names in a folder, in order; throws `CannotRun` where the system does not give them. */
export function listFolder(io: Io, folder: string): readonly string[] {
  try {
    return io.list(folder);
  } catch (error) {
    throw explainReading(io, folder, error);
  }
}
