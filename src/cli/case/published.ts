/** The published document that the figures of a case are held against. */

import { basename } from 'node:path';
import type { OtherFigures } from '../../model/cause.ts';
import { digest } from '../../model/digest.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { HeldPublished } from '../../model/held.ts';
import { joinList, writeFigure } from '../../model/spanish.ts';
import type { Workbook } from '../../read/book/workbook.ts';
import type { ReadPublished } from '../../read/published/read-published.ts';
import { parseJson } from '../configuration/parse-json.ts';
import { CannotRun, WrongUsage } from '../world/failure.ts';
import { readBytes } from '../world/system-error.ts';
import { type OpenChoices, type Opener, openWorkbook } from './opener.ts';

/** A published document: the path it was opened by, and what it prints of a vigencia. */
export interface PublishedFile {
  readonly path: string;
  /** The name by which findings cite it. */
  readonly name: string;
  readonly sha256: string;
  /** Opens its sheets, where it has any: a document of `compute` is cited whole. */
  readonly open: (() => Workbook) | null;
  readonly read: (vigencia: number) => ReadPublished;
}

const COLUMNS =
  'Se lee un informe de pes, o una tabla con las columnas de la publicación: Nombre meta, Nombre indicador, Tendencia, Ponderación indicador, Programación, Ejecución, % Avance y Estado.';

/** Opens the document, by its extension; throws `CannotRun` or `WrongUsage`. */
export async function openPublished(
  opener: Opener,
  path: string,
  limits: OpenChoices['limits'],
): Promise<PublishedFile> {
  const { readPublished } = await import('../../read/published/read-published.ts');
  const extension = /\.(json|html?|md)$/i.exec(path)?.[1]?.toLowerCase();
  if (extension === undefined) {
    const opened = openWorkbook(opener, path, { limits });
    const { workbook } = opened;
    return {
      path: opened.path,
      name: workbook.name,
      open: () => openWorkbook(opener, opened.path, { limits }).workbook,
      get sha256() {
        return opened.sha256;
      },
      read: (vigencia) => readPublished(workbook, vigencia),
    };
  }
  const name = basename(path);
  const bytes = readBytes(opener.io, path);
  const file = {
    path,
    name,
    get sha256() {
      return digest(bytes);
    },
  };
  if (extension === 'json') return { ...file, ...(await openJson(path, name, bytes)) };
  const workbook = await openPage(extension, bytes, name);
  return { ...file, open: () => workbook, read: (vigencia) => readPublished(workbook, vigencia) };
}

async function openPage(extension: string, bytes: Uint8Array, name: string): Promise<Workbook> {
  if (extension === 'md') {
    const { readMarkdown } = await import('../../read/published/read-markdown.ts');
    return readMarkdown(bytes, name);
  }
  const { readHtml } = await import('../../read/published/read-html.ts');
  return readHtml(bytes, name);
}

async function openJson(
  path: string,
  name: string,
  bytes: Uint8Array,
): Promise<Pick<PublishedFile, 'open' | 'read'>> {
  const value = parseJson(path, bytes);
  const { isComputeDocument, readDocument } = await import('../../read/published/read-document.ts');
  if (isComputeDocument(value)) {
    return { open: null, read: (vigencia) => readDocument(value, name, vigencia) };
  }
  const { readRecords } = await import('../../read/published/read-records.ts');
  const { readPublished } = await import('../../read/published/read-published.ts');
  const workbook = readRecords(value, name);
  if (workbook) {
    return { open: () => workbook, read: (vigencia) => readPublished(workbook, vigencia) };
  }
  throw new CannotRun(`${name} no es un informe de pes en JSON, ni una lista de filas.`, COLUMNS);
}

/**
 * The document held against each evaluation, `null` for those of vigencias that it does not print.
 * Throws `WrongUsage` where it prints none of them or does not say which, `CannotRun` where it has no
 * table.
 */
export async function holdAll(
  file: PublishedFile,
  evaluations: readonly { evaluation: Evaluation; others: OtherFigures }[],
): Promise<readonly (HeldPublished | null)[]> {
  const { holdPublished } = await import('../../compute/published/hold-published.ts');
  const read = evaluations.map(({ evaluation }) => file.read(evaluation.vigencia));
  const years = evaluations.map(({ evaluation }) => evaluation.vigencia);
  const [first] = read;
  if (first && read.length > 1 && !first.dated && first.vigencias.length > 0) {
    throw new WrongUsage(
      `${file.name} no dice de qué vigencia es, y hay varias: ${joinList(years.map(String))}.`,
      'Indíquela con --vigencia.',
    );
  }
  if (first && read.every(({ published }) => published === null))
    throw nothingOf(file, first, years);
  return read.map(({ published }, at) => {
    const own = evaluations[at];
    return published && own ? holdPublished(published, own.evaluation, own.others) : null;
  });
}

/** What the comparison with the document came to, a sentence a vigencia. */
export function tellHeld(
  { path }: PublishedFile,
  held: readonly { readonly vigencia: number; readonly published: HeldPublished | null }[],
): readonly string[] {
  if (held.length === 0) return [`${path} no se comparó: ninguna vigencia tiene ejecución.`];
  return held.flatMap(({ vigencia, published }) => {
    if (!published) return [];
    const { percentages, objectives, indicators, wrong } = published.count;
    if (percentages === 0) return [`${path} no imprime ningún porcentaje de ${vigencia}.`];
    const count = writeFigure(percentages, 'porcentaje', 'porcentajes');
    const of = joinList([
      ...(objectives > 0 ? [writeFigure(objectives, 'objetivo', 'objetivos')] : []),
      ...(indicators > 0 ? [writeFigure(indicators, 'indicador', 'indicadores')] : []),
    ]);
    const result =
      wrong === 0
        ? 'ninguno difiere del calculado'
        : `${wrong} ${wrong === 1 ? 'difiere' : 'difieren'} de lo calculado`;
    return [`Comparado con ${path}, vigencia ${vigencia}: ${count} de ${of}; ${result}.`];
  });
}

function nothingOf(
  { name }: PublishedFile,
  { vigencias }: ReadPublished,
  years: readonly number[],
): CannotRun | WrongUsage {
  if (vigencias.length === 0) {
    return new CannotRun(`En ${name} no se reconoce ninguna tabla publicada.`, COLUMNS);
  }
  return new WrongUsage(
    `${name} no imprime la vigencia ${joinList(years.map(String))}; imprime ${joinList(vigencias.map(String))}.`,
    'Indique con --vigencia la del documento, o con --publicado el de esa vigencia.',
  );
}
