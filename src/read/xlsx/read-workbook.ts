import type { CellDate, Sheet, Workbook } from '../workbook.ts';
import { Allowance, type ReadOptions } from './limits.ts';
import { recognizeOtherFormat } from './other-format.ts';
import { findWorkbookPart, type Relationship, readRelationships } from './package.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readCellFormats } from './styles.ts';
import { Refusal, UnreadableWorkbook } from './unreadable-workbook.ts';
import { readWorkbookPart, type SheetEntry } from './workbook-part.ts';
import { readWorksheet } from './worksheet.ts';
import { Archive } from './zip.ts';

/** How every zip of a document begins: with an entry, or with the end of an empty directory. */
const ZIP_STARTS = ['504b0304', '504b0506'];

/**
 * Reads an .xlsx file: its worksheets and what their cells hold. `name` is the file's, for the
 * result and for what is said of it. Throws `UnreadableWorkbook`, and nothing else, where the bytes
 * are not a workbook, or are damaged or beyond the limits.
 */
export function readWorkbook(bytes: Uint8Array, name: string, options: ReadOptions = {}): Workbook {
  try {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return { name, sheets: readSheets(content, options) };
  } catch (cause) {
    if (cause instanceof Refusal) throw new UnreadableWorkbook(name, cause.reason, cause.detail);
    throw cause;
  }
}

function readSheets(bytes: Buffer, { limits, onProgress }: ReadOptions): Sheet[] {
  if (!ZIP_STARTS.includes(bytes.toString('hex', 0, 4))) {
    throw new Refusal(recognizeOtherFormat(bytes));
  }
  const archive = new Archive(bytes);
  const workbookPart = findWorkbookPart(archive);
  const { is1904, sheets } = readWorkbookPart(readPart(archive, workbookPart), workbookPart);
  const relationships = readRelationships(archive, workbookPart);
  const worksheets = findWorksheets(sheets, relationships);
  if (worksheets.length === 0) throw new Refusal('no-worksheets');

  const allowance = new Allowance(limits);
  const dates = new Map<number, CellDate>();
  const strings = readOptional(archive, relationships, 'sharedStrings', (content, part) =>
    readSharedStrings(content, part, allowance),
  );
  const formats = readOptional(archive, relationships, 'styles', (content, part) =>
    readCellFormats(content, part, allowance),
  );
  return worksheets.map(({ name, visibility, part }, at) => {
    onProgress?.(at / worksheets.length);
    const context = { sheet: name, strings, formats, is1904, dates, allowance };
    return { name, visibility, ...readWorksheet(readPart(archive, part), part, context) };
  });
}

interface Worksheet extends SheetEntry {
  readonly part: string;
}

/** The sheets that have cells: charts, dialogs and macros of their own sheet have none. */
function findWorksheets(
  sheets: readonly SheetEntry[],
  relationships: ReadonlyMap<string, Relationship>,
): Worksheet[] {
  const worksheets: Worksheet[] = [];
  const taken = new Set<string>();
  for (const sheet of sheets) {
    const relationship = relationships.get(sheet.relationship);
    if (relationship === undefined) {
      throw new Refusal('missing-part', `el contenido de la hoja «${sheet.name}»`);
    }
    if (relationship.kind !== 'worksheet') continue;
    const part = relationship.target;
    if (taken.has(part.toLowerCase())) {
      throw new Refusal('malformed-workbook', `dos hojas comparten el contenido ${part}`);
    }
    taken.add(part.toLowerCase());
    worksheets.push({ ...sheet, part });
  }
  return worksheets;
}

/** What a part says that a workbook may do without; nothing where it is missing. */
function readOptional<T>(
  archive: Archive,
  relationships: ReadonlyMap<string, Relationship>,
  kind: string,
  read: (content: Buffer, part: string) => T[],
): T[] {
  for (const relationship of relationships.values()) {
    if (relationship.kind !== kind) continue;
    const content = archive.read(relationship.target);
    if (content !== undefined) return read(content, relationship.target);
  }
  return [];
}

function readPart(archive: Archive, part: string): Buffer {
  const content = archive.read(part);
  if (content === undefined) throw new Refusal('missing-part', part);
  return content;
}
