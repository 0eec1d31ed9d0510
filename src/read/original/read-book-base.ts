/** A workbook part by part, as it is copied with marks. */

import type { BasePart, BookBase, BookExtension, StoredEntry } from '../../model/book-base.ts';
import { DEFAULT_LIMITS, type Limits } from '../xlsx/limits.ts';
import { recognizeOtherFormat } from '../xlsx/other-format.ts';
import { findWorkbookPart, readRelationships } from '../xlsx/package.ts';
import { Refusal, UnreadableWorkbook } from '../xlsx/unreadable-workbook.ts';
import { Archive } from '../xlsx/zip.ts';
import { readComment } from '../xlsx/zip-directory.ts';
import { all, readDrawing, readLinked, requirePart } from './parts.ts';
import { readSheet } from './read-sheet-base.ts';

const ZIP_START = '504b0304';
const MOST_ENTRIES = 60_000;
const MOST_BYTES = 2 ** 32 - 1;
const CONTENT_TYPES = '[Content_Types].xml';

/** The kind of a workbook by what its own part is said to be. */
const EXTENSIONS: Readonly<Record<string, BookExtension>> = {
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml': '.xlsm',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml': '.xltx',
  'application/vnd.ms-excel.template.macroEnabled.main+xml': '.xltm',
};

/**
 * The parts that marks on those sheets touch; `name` is the file's, for what is said of it. Throws
 * `UnreadableWorkbook`, and nothing else, where one of them is damaged.
 */
export function readBookBase(
  bytes: Uint8Array,
  name: string,
  marked: ReadonlySet<string>,
  limits: Partial<Limits> = {},
): BookBase {
  try {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return readBase(content, marked, { ...DEFAULT_LIMITS, ...limits });
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    throw new UnreadableWorkbook(name, cause.reason, cause.detail, cause.limit);
  }
}

/** Whether the bytes are of a package, and not of a text. */
export function isPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, ZIP_START.length / 2)).toString('hex') === ZIP_START;
}

function readBase(bytes: Buffer, marked: ReadonlySet<string>, limits: Limits): BookBase {
  if (!isPackage(bytes)) throw new Refusal(recognizeOtherFormat(bytes));
  const archive = new Archive(bytes, limits);
  const types = requirePart(archive, CONTENT_TYPES, all);
  const workbookName = findWorkbookPart(archive);
  const workbook = readLinked(archive, workbookName, all);
  const related = readRelationships(archive, workbookName);
  const entries = archive.stored();
  refuseWide(entries);
  const listed = listSheets(workbook.part);
  return {
    entries,
    comment: readComment(bytes),
    strict: isStrict(workbook.part),
    extension: readExtension(types, workbookName),
    signed: entries.some(({ part }) => part.startsWith('_xmlsignatures/')),
    types,
    workbook,
    styles:
      [...related.values()].flatMap(({ kind, target }) => {
        return kind === 'styles' && archive.has(target) ? requirePart(archive, target, all) : [];
      })[0] ?? null,
    sheetNames: listed.map((sheet) => sheet.name),
    sheets: listed.flatMap((sheet) => {
      const link = related.get(sheet.relationship);
      const isMarked = marked.has(sheet.name) && link?.kind === 'worksheet';
      return isMarked ? readSheet(archive, sheet.name, link.target) : [];
    }),
    drawings: entries.flatMap(({ part }) =>
      part.endsWith('.vml') ? readDrawing(archive, part) : [],
    ),
  };
}

/** A copy is a zip without the fields of 64 bits, which no workbook of Excel needs. */
function refuseWide(entries: readonly StoredEntry[]): void {
  if (entries.length > MOST_ENTRIES) throw new Refusal('too-many-entries', '', MOST_ENTRIES);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_BYTES) throw new Refusal('total-too-large', '', MOST_BYTES);
}

function listSheets({ root }: BasePart): readonly { name: string; relationship: string }[] {
  const list = root.children.find(({ name }) => name === 'sheets')?.children ?? [];
  return list.flatMap(({ name, attributes }) => {
    const said = (key: string) => attributes.get(key)?.text ?? '';
    return name === 'sheet' ? [{ name: said('name'), relationship: said('r:id') }] : [];
  });
}

function readExtension({ root }: BasePart, workbook: string): BookExtension {
  const own = root.children.find(
    ({ attributes }) =>
      attributes.get('PartName')?.text.toLowerCase() === `/${workbook.toLowerCase()}`,
  );
  return EXTENSIONS[own?.attributes.get('ContentType')?.text ?? ''] ?? '.xlsx';
}

function isStrict({ root }: BasePart): boolean {
  const prefix = root.tag.includes(':') ? `:${root.tag.split(':')[0]}` : '';
  const space = root.attributes.get(`xmlns${prefix}`)?.text ?? '';
  return space.startsWith('http://purl.oclc.org/');
}
