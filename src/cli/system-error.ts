/** The errors of the system on files and streams, in words. */

import { CannotRun } from './failure.ts';
import { WriteFailure } from './write-files.ts';

const NO_SPACE = 'Libere espacio y ejecute de nuevo. No quedó ningún archivo a medias.';
const CLOSE_OTHERS = 'Cierre otros programas y ejecute de nuevo.';
const TRY_ELSEWHERE = 'Revise el disco o la red, o copie los archivos a otra carpeta.';

/** The code of an error that comes from the system, such as `ENOENT`; `null` for any other. */
function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const isSystem = /^E[A-Z0-9]+$/.test(code) || code === 'UNKNOWN';
  return isSystem || BEYOND_SYSTEM.has(code) ? code : null;
}

/** What Node refuses before it asks the system: a name or a file that no system takes. */
const BEYOND_SYSTEM: ReadonlySet<string> = new Set([
  'ERR_INVALID_ARG_VALUE',
  'ERR_FS_FILE_TOO_LARGE',
]);

/** The system's error on reading a file or a folder; what is no error of the system stays. */
export function explainReading(path: string, error: unknown): unknown {
  const code = codeOf(error);
  switch (code) {
    case null:
      return error;
    case 'ENOENT':
    case 'ENOTDIR':
      return new CannotRun(
        `No existe el archivo «${path}».`,
        'Revise el nombre y la carpeta; si el nombre tiene espacios, escríbalo entre comillas.',
      );
    case 'EISDIR':
      return new CannotRun(`«${path}» es una carpeta, no un libro.`, 'Indique el archivo .xlsx.');
    case 'EACCES':
    case 'EPERM':
      return new CannotRun(`No hay permiso para leer «${path}».`, 'Pida acceso al archivo.');
    case 'EBUSY':
      return new CannotRun(
        `Otro programa tiene bloqueado «${path}».`,
        'Ciérrelo allí y ejecute de nuevo.',
      );
    case 'EMFILE':
    case 'ENFILE':
      return new CannotRun(
        `No se pudo leer «${path}»: el sistema tiene demasiados archivos abiertos.`,
        CLOSE_OTHERS,
      );
    case 'ENOMEM':
      return new CannotRun(`No hay memoria para leer «${path}».`, CLOSE_OTHERS);
    case 'EFBIG':
    case 'ERR_FS_FILE_TOO_LARGE':
      return new CannotRun(
        `«${path}» es demasiado grande: pasa de 1 GB.`,
        'Deje en el libro solo las hojas y filas que se van a leer.',
      );
    case 'ELOOP':
    case 'ENAMETOOLONG':
    case 'EINVAL':
    case 'ERR_INVALID_ARG_VALUE':
      return new CannotRun(
        `El sistema no admite «${path}» como nombre de archivo.`,
        'Revise el nombre.',
      );
    default:
      return new CannotRun(`El sistema no pudo leer «${path}» (${code}).`, TRY_ELSEWHERE);
  }
}

/** The error on writing files, and which of them were written; any other stays as it is. */
export function explainWriting(error: unknown): unknown {
  if (!(error instanceof WriteFailure)) return error;
  const { path, cause, written } = error;
  const explained = explainTarget(path, cause);
  if (explained === null) return cause;
  if (written.length === 0) return explained;
  const names = written.map((name) => `«${name}»`).join(', ');
  return new CannotRun(
    `${explained.message} Alcanzó a escribirse completo: ${names}; lo demás quedó como estaba.`,
    explained.help,
  );
}

function explainTarget(path: string, cause: unknown): CannotRun | null {
  const code = codeOf(cause);
  switch (code) {
    case null:
      return null;
    case 'EPERM':
      return new CannotRun(
        `No se pudo escribir «${path}»: otro programa lo tiene abierto, o está protegido.`,
        'Ciérrelo (por lo general, en Excel) o quítele la protección, y ejecute de nuevo.',
      );
    case 'EBUSY':
      return new CannotRun(
        `No se pudo escribir «${path}»: otro programa lo tiene abierto.`,
        'Ciérrelo (por lo general, en Excel) y ejecute de nuevo.',
      );
    case 'EACCES':
    case 'EROFS':
      return new CannotRun(`No hay permiso para escribir «${path}».`, 'Escriba en otra carpeta.');
    case 'ENOENT':
    case 'ENOTDIR':
      return new CannotRun(
        `No existe la carpeta de «${path}».`,
        'Cree la carpeta o escriba en otra.',
      );
    case 'EISDIR':
      return new CannotRun(`«${path}» es una carpeta.`, 'Dé el nombre de un archivo.');
    case 'ENOSPC':
      return new CannotRun(`No hay espacio en el disco para escribir «${path}».`, NO_SPACE);
    case 'EDQUOT':
      return new CannotRun(`No queda cuota de disco para escribir «${path}».`, NO_SPACE);
    case 'EFBIG':
      return new CannotRun(
        `El sistema no admite un archivo del tamaño de «${path}».`,
        'Escriba en otro disco, o pida que le amplíen el límite. No quedó ningún archivo a medias.',
      );
    case 'EMFILE':
    case 'ENFILE':
      return new CannotRun(
        `No se pudo escribir «${path}»: el sistema tiene demasiados archivos abiertos.`,
        CLOSE_OTHERS,
      );
    case 'ENAMETOOLONG':
    case 'EINVAL':
    case 'ERR_INVALID_ARG_VALUE':
      return new CannotRun(
        `El sistema no admite «${path}» como nombre de archivo.`,
        'Dé otro nombre a la salida.',
      );
    default:
      return new CannotRun(`El sistema no pudo escribir «${path}» (${code}).`, TRY_ELSEWHERE);
  }
}

/** The error on standard output; any that is not the system's stays as it is. */
export function explainStdout(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const full = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
  return new CannotRun(
    full
      ? 'No hay espacio para lo que se muestra: la salida estándar quedó incompleta.'
      : `No se pudo escribir en la salida estándar (${code}): quedó incompleta.`,
    'Envíela a otro lugar y ejecute de nuevo.',
  );
}
