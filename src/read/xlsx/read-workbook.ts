import type { Sheet, Workbook } from '../book/workbook.ts';
import { Allowance } from './allowance.ts';
import { CellStore } from './cell-store.ts';
import { DEFAULT_LIMITS, type ReadOptions } from './limits.ts';
import { recognizeOtherFormat } from './other-format.ts';
import { findWorkbookPart, type Relationship, readPart, readRelationships } from './package.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readCellFormats } from './styles.ts';
import { Refusal, UnreadableWorkbook } from './unreadable-workbook.ts';
import { readWorkbookPart, type SheetEntry } from './workbook-part.ts';
import { readWorksheet } from './worksheet.ts';
import type { XmlReader } from './xml.ts';
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
    if (!(cause instanceof Refusal)) throw cause;
    throw new UnreadableWorkbook(name, cause.reason, cause.detail, cause.limit);
  }
}

function readSheets(bytes: Buffer, options: ReadOptions): Sheet[] {
  if (!ZIP_STARTS.includes(bytes.toString('hex', 0, 4))) {
    throw new Refusal(recognizeOtherFormat(bytes));
  }
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const archive = new Archive(bytes, limits, options.onProgress);
  const workbookPart = findWorkbookPart(archive);
  const { is1904, sheets } = requirePart(archive, workbookPart, (xml) =>
    readWorkbookPart(xml, limits),
  );
  const relationships = readRelationships(archive, workbookPart);
  const worksheets = findWorksheets(sheets, relationships);
  if (worksheets.length === 0) throw new Refusal('no-worksheets');

  const allowance = new Allowance(limits);
  const strings = readOptional(archive, relationships, 'sharedStrings', (xml) =>
    readSharedStrings(xml, allowance),
  );
  const formats = readOptional(archive, relationships, 'styles', (xml) =>
    readCellFormats(xml, allowance),
  );
  const read = worksheets.map(({ name, visibility, part }) => {
    const cells = new CellStore({ strings, formats, is1904 });
    const context = { sheet: name, strings, cells, allowance };
    const content = requirePart(archive, part, (xml) => readWorksheet(xml, part, context));
    return { name, visibility, ...content };
  });
  options.onKept?.(allowance.spent);
  return read;
}

interface Worksheet extends SheetEntry {
  readonly part: string;
}

/**
 * The sheets that have cells: charts, dialogs and macros of their own sheet have none, and the
 * modules of old macros, listed among the sheets, not even a part.
 */
function findWorksheets(
  sheets: readonly SheetEntry[],
  relationships: ReadonlyMap<string, Relationship>,
): Worksheet[] {
  const worksheets: Worksheet[] = [];
  const taken = new Set<string>();
  for (const sheet of sheets) {
    if (sheet.relationship === '') continue;
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
  read: (xml: XmlReader) => T[],
): T[] {
  for (const relationship of relationships.values()) {
    const found = relationship.kind === kind && readPart(archive, relationship.target, read);
    if (found) return found;
  }
  return [];
}

function requirePart<T>(archive: Archive, part: string, read: (xml: XmlReader) => T): T {
  const found = readPart(archive, part, read);
  if (found === undefined) throw new Refusal('missing-part', part);
  return found;
}
