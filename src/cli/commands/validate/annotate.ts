/** `--anotar`: a copy of the matrix with its findings on it. */

import { noteAccepted } from '../../../diagnostics/acceptance.ts';
import type { BookBase, BookExtension } from '../../../model/book-base.ts';
import { sheetRef } from '../../../model/source.ts';
import { joinList, writeFigure } from '../../../model/spanish.ts';
import { isPackage, readBookBase } from '../../../read/original/read-book-base.ts';
import { UnreadableWorkbook } from '../../../read/xlsx/unreadable-workbook.ts';
import { type AnnotatedBook, annotate, markedSheets } from '../../../report/annotate/annotate.ts';
import type { ValidatedFile } from '../../../report/validate/report.ts';
import { planOutputs } from '../../outputs/plan-outputs.ts';
import { CannotRun, WrongUsage } from '../../world/failure.ts';
import type { Io } from '../../world/io.ts';
import { announce, type Speech } from '../../world/stderr.ts';
import { TOOL } from '../../world/tool.ts';
import { writeWhole } from '../../world/writing.ts';
import type { Validation } from './validate-file.ts';

/** What is asked of the copy. */
export interface AnnotateOptions {
  readonly anotar?: string | undefined;
  readonly force: boolean;
}

/** Extensions of workbooks that can be copied. */
const EXTENSIONS: readonly BookExtension[] = ['.xlsx', '.xlsm', '.xltx', '.xltm'];
/** Of more cells than these, the rest are counted. */
const MOST_CELLS = 5;

/** Throws `WrongUsage` where one copy cannot be of all that is given, `CannotRun` where it cannot be written. */
export function refuseCopies(
  io: Io,
  paths: readonly string[],
  matrices: readonly string[],
  { anotar, force }: AnnotateOptions,
): void {
  if (anotar === undefined) return;
  const folder = paths.find((path) => path !== '-' && io.isFolder(path));
  if (folder !== undefined || matrices.length !== 1) {
    const given =
      folder === undefined ? `se dieron ${matrices.length}` : `«${folder}» es una carpeta`;
    throw new WrongUsage(
      `--anotar escribe la copia de una sola matriz, y ${given}.`,
      'Indique una matriz por su nombre, y otra orden para cada una de las demás.',
    );
  }
  planPath(io, anotar, matrices, force);
}

function planPath(io: Io, path: string, inputs: readonly string[], force: boolean): BookExtension {
  const [output] = planOutputs(io, [path], inputs, force, EXTENSIONS);
  if (output) return output.extension;
  throw new WrongUsage(
    'La copia anotada se escribe en un archivo, y no en la salida estándar.',
    'Por ejemplo: --anotar revisada.xlsx.',
  );
}

/**
 * What writes the copy once its findings are known, `null` where none is asked for. Throws as
 * `refuseCopies` does, and `WrongUsage` where the matrix is of a kind that the copy is not.
 */
export function planCopy(
  io: Io,
  validations: readonly Validation[],
  options: AnnotateOptions & Speech,
): ((files: readonly ValidatedFile[]) => Promise<void>) | null {
  const { anotar: path, force } = options;
  const [validation] = validations;
  if (path === undefined || !validation) return null;
  const extension = planPath(io, path, validation.paths, force);
  refuseText(validation);
  refuseOtherKind(openBase(validation, new Set()), validation.matrix, path, extension);
  return async ([file]) => {
    if (!file) return;
    const sheets = markedSheets(file.findings, file.path);
    const base = openBase(validation, sheets);
    const book = await annotate(base, {
      file: file.path,
      title: validation.matrix,
      findings: file.findings,
      accepted: file.accepted.map(noteAccepted),
      program: `${TOOL.name} ${TOOL.version}`,
    });
    await writeWhole(io, [{ path, bytes: book.bytes }], force);
    for (const sentence of describe(book, path)) announce(io, options, sentence);
  };
}

/** Throws `WrongUsage` for a matrix that is no workbook. */
function refuseText({ openMatrix, matrix }: Validation): void {
  if (isPackage(openMatrix().bytes)) return;
  throw new WrongUsage(
    `${matrix} es un texto (CSV) y no un libro: no tiene dónde llevar colores ni notas.`,
    'Ábralo en Excel, guárdelo como «Libro de Excel (.xlsx)» y anote ese libro.',
  );
}

/** Excel does not open a workbook whose extension is not of its kind. */
function refuseOtherKind(
  base: BookBase,
  matrix: string,
  path: string,
  extension: BookExtension,
): void {
  if (base.extension === extension) return;
  const fit = `${path.slice(0, -extension.length)}${base.extension}`;
  throw new WrongUsage(
    `La copia de ${matrix} es ${KINDS[base.extension]}, y Excel no la abriría como «${path}».`,
    `Escriba --anotar ${fit}.`,
  );
}

const KINDS: Record<BookExtension, string> = {
  '.xlsx': 'un libro sin macros (.xlsx)',
  '.xlsm': 'un libro con macros (.xlsm)',
  '.xltx': 'una plantilla (.xltx)',
  '.xltm': 'una plantilla con macros (.xltm)',
};

/** The parts of the matrix; of a copy with marks all sheets, for the older colours go. */
function openBase({ openMatrix, limits }: Validation, marked: ReadonlySet<string>): BookBase {
  const { bytes, workbook, marked: wasMarked } = openMatrix();
  const all = wasMarked ? new Set(workbook.sheets.map(({ name }) => name)) : marked;
  try {
    return readBookBase(bytes, workbook.name, all, limits);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    throw new CannotRun(error.message, '');
  }
}

/** What is said of the copy. */
function* describe(book: AnnotatedBook, path: string): Generator<string> {
  const { list, marked, talked, unnoted, unsigned } = book;
  const cells =
    marked === 0
      ? 'ninguna celda marcada'
      : writeFigure(marked, 'celda marcada', 'celdas marcadas');
  yield `Escrito: ${path} (${cells}; todos los hallazgos, en su hoja «${list}»).`;
  if (talked.length > 0) {
    const named = talked.slice(0, MOST_CELLS).map(sheetRef);
    const rest = talked.length - named.length;
    const where = joinList(rest > 0 ? [...named, `${rest} más`] : named);
    yield `Sin nota, porque ya hay una conversación y esta no se toca: ${where}. Tiene color, y lo que dice está en «${list}».`;
  }
  if (unnoted > 0) {
    yield `${writeFigure(unnoted, 'celda tiene', 'celdas tienen')} color y no nota: su hoja no admite más. Lo que se halló en ellas está en «${list}».`;
  }
  if (unsigned) yield 'El libro está firmado digitalmente; la copia cambió, y su firma ya no vale.';
}
