/** Which parts of a presentation are its template, without its slides. */

import type { PartLink } from '../../model/deck-base.ts';
import { readPart, readRelationships } from '../xlsx/package.ts';
import { Refusal } from '../xlsx/unreadable-workbook.ts';
import type { XmlReader } from '../xlsx/xml.ts';
import type { Archive } from '../xlsx/zip.ts';

/** What the main part keeps: the rest is of its slides, of who wrote them or of how they were looked at. */
const KEPT: ReadonlySet<string> = new Set([
  'slideMaster',
  'notesMaster',
  'handoutMaster',
  'theme',
  'tableStyles',
  'presProps',
  'font',
  'tags',
  'customXml',
]);

/** What a part refers to, as it is written; none where it has no list. */
export function readLinks(archive: Archive, source: string): readonly PartLink[] {
  return readPart(archive, listOf(source), readList) ?? [];
}

function readList(xml: XmlReader): readonly PartLink[] {
  const links: PartLink[] = [];
  xml.enterRoot();
  while (xml.nextChild()) {
    const { attributes } = xml;
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributes.find(name));
    if (id !== undefined && type !== undefined && target !== undefined) {
      links.push({ id, type, target, external: attributes.find('TargetMode') === 'External' });
    }
    xml.skip();
  }
  return links;
}

/** The part that lists what a part refers to. */
function listOf(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** Last word of the type of a link. */
function kindOf({ type }: PartLink): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/** Whether the main part of a template keeps a link. */
export function isKept(link: PartLink): boolean {
  return KEPT.has(kindOf(link));
}

/** Every part that the main one keeps and what those refer to, with their lists, but for slides. */
export function collectParts(archive: Archive, main: string): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  const known = new Set([main.toLowerCase()]);
  const take = (name: string): boolean => {
    if (known.has(name.toLowerCase())) return false;
    known.add(name.toLowerCase());
    const bytes = archive.read(name);
    if (bytes !== undefined) parts.set(name, bytes);
    return bytes !== undefined;
  };
  const waiting = [main];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (source !== main && take(listOf(source))) leadToFirst(archive, source, parts);
    for (const { kind, target } of readRelationships(archive, source).values()) {
      const isWanted = source === main ? KEPT.has(kind) : kind !== 'slide';
      if (!isWanted) continue;
      if (parts.size > MOST_PARTS) throw new Refusal('too-many-entries', '', MOST_PARTS);
      if (take(target)) waiting.push(target);
    }
  }
  return parts;
}

/** Where the first slide of a report is: a link of a master to a slide there was leads there. */
const FIRST_SLIDE = '/ppt/slides/slide1.xml';

function leadToFirst(archive: Archive, source: string, parts: Map<string, Uint8Array>): void {
  const targets = readLinks(archive, source).filter((link) => kindOf(link) === 'slide');
  if (targets.length === 0) return;
  const name = listOf(source);
  const text = new TextDecoder().decode(parts.get(name));
  const led = targets.reduce(
    (xml, { target }) => xml.replaceAll(`"${target}"`, `"${FIRST_SLIDE}"`),
    text,
  );
  parts.set(name, new TextEncoder().encode(led));
}

/** Masters, layouts and their pictures are some dozens, and rarely some hundreds. */
const MOST_PARTS = 5_000;
