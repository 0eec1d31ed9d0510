/** Parts of a package as they are edited: their bytes and where their elements stand. */

import type { BaseDrawing, BasePart, LinkedPart } from '../../model/book-base.ts';
import { Refusal } from '../xlsx/unreadable-workbook.ts';
import { detectEncoding, recodeBytes } from '../xlsx/xml-encoding.ts';
import type { Archive } from '../xlsx/zip.ts';
import { type Depth, outlinePart, type SeeRow } from './outline.ts';

/** Looks into every element. */
export const all: Depth = () => true;

/** A part with the list of what it refers to. */
export function readLinked(
  archive: Archive,
  name: string,
  isDeep: Depth,
  seeRow: SeeRow | null = null,
): LinkedPart {
  const slash = name.lastIndexOf('/') + 1;
  const listName = `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
  const list = archive.has(listName) ? requirePart(archive, listName, all) : null;
  return { part: requirePart(archive, name, isDeep, seeRow), listName, list };
}

/** A part; throws `Refusal` where there is none of that name, or it is malformed. */
export function requirePart(
  archive: Archive,
  name: string,
  isDeep: Depth,
  seeRow: SeeRow | null = null,
): BasePart {
  const bytes = readBytes(archive, name);
  if (bytes === null) throw new Refusal('missing-part', name);
  return outlinePart(name, bytes, isDeep, seeRow);
}

/** The bytes of a part in UTF-8, and a declaration that says so. */
function readBytes(archive: Archive, name: string): Buffer | null {
  const bytes = archive.read(name);
  if (bytes === undefined) return null;
  const encoding = detectEncoding(bytes);
  if (encoding === 'utf-8') return bytes;
  const text = recodeBytes(bytes, encoding, name)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  return Buffer.from(text.replace(/^(<\?xml[^>]*?encoding=["'])[^"']*/, '$1UTF-8'));
}

/** A drawing of notes as text. */
export function readDrawing(archive: Archive, name: string): BaseDrawing {
  return { name, text: (readBytes(archive, name) ?? Buffer.alloc(0)).toString('utf8') };
}
