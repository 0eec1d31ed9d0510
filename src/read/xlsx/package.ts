import { Refusal, type UnreadableReason } from './unreadable-workbook.ts';
import { XmlReader } from './xml.ts';
import type { Archive } from './zip.ts';

/** What Transitional and Strict packages put before the kind of a relationship. */
const TYPE_BASES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/',
];

/** What a damaged part is mistaken for where its damage is met before its checksum. */
const MISTAKEN: readonly UnreadableReason[] = [
  'malformed-xml',
  'malformed-workbook',
  'malformed-cell',
  'missing-text',
];

/**
 * What `read` makes of a part, `undefined` where the package has none of that name. Throws `Refusal`
 * where the part is damaged.
 */
export function readPart<T>(
  archive: Archive,
  part: string,
  read: (xml: XmlReader) => T,
): T | undefined {
  const pieces = archive.open(part);
  if (pieces === undefined) return undefined;
  const verify = () => {
    while (pieces.next().done !== true);
  };
  try {
    const result = read(new XmlReader(pieces, part));
    verify();
    return result;
  } catch (cause) {
    if (cause instanceof Refusal && MISTAKEN.includes(cause.reason)) verify();
    throw cause;
  }
}

/** A part that another refers to. */
export interface Relationship {
  /** Last word of the type (`worksheet`, `styles`), or the whole type where it is none of Office. */
  readonly kind: string;
  /** Name of the part, with the package's root left out. */
  readonly target: string;
}

/** The relationships of a part (`''` for the package) by identifier; none where it has no list. */
export function readRelationships(archive: Archive, source: string): Map<string, Relationship> {
  const slash = source.lastIndexOf('/') + 1;
  const folder = source.slice(0, slash);
  const part = `${folder}_rels/${source.slice(slash)}.rels`;
  const relationships = new Map<string, Relationship>();
  readPart(archive, part, (xml) => readList(xml, archive, folder, relationships));
  return relationships;
}

function readList(
  xml: XmlReader,
  archive: Archive,
  folder: string,
  relationships: Map<string, Relationship>,
): void {
  xml.enterRoot();
  while (xml.nextChild()) {
    const { attributes } = xml;
    const id = attributes.find('Id');
    const target = attributes.find('Target');
    const isInside = attributes.find('TargetMode') !== 'External';
    if (xml.name === 'Relationship' && id !== undefined && target !== undefined && isInside) {
      const kind = readKind(attributes.find('Type') ?? '');
      relationships.set(id, { kind, target: locateTarget(archive, folder, target) });
    }
    xml.skip();
  }
}

/** Name of the part that holds the workbook; throws `Refusal` where the package holds none. */
export function findWorkbookPart(archive: Archive): string {
  if (isOpenDocument(archive)) throw new Refusal('ods');
  for (const { kind, target } of readRelationships(archive, '').values()) {
    if (kind !== 'officeDocument') continue;
    if (target.toLowerCase().endsWith('.bin')) throw new Refusal('xlsb');
    return target;
  }
  throw new Refusal('not-a-workbook');
}

function isOpenDocument(archive: Archive): boolean {
  return ['mimetype', 'META-INF/manifest.xml'].some((part) =>
    archive.read(part)?.includes('opendocument.spreadsheet', 0, 'latin1'),
  );
}

function readKind(type: string): string {
  const base = TYPE_BASES.find((start) => type.startsWith(start)) ?? '';
  return type.slice(base.length);
}

/**
 * Targets are relative to the folder of the part that names them. Some writers escape them, and
 * some count from the root without saying so: the first reading that finds a part is taken.
 */
function locateTarget(archive: Archive, folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const resolved = resolvePath(path.startsWith('/') ? path : folder + path);
  const candidates = [resolved, unescapePath(resolved), resolvePath(path)];
  return candidates.find((candidate) => archive.has(candidate)) ?? resolved;
}

function resolvePath(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function unescapePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
