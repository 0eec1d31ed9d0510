/** The parts by which a package tells what it holds: its links, its types, its properties. */

import type { DeckBase } from '../../model/deck-base.ts';
import { escapeXml as escapeText } from '../cells/markup.ts';
import type { ReportProperties } from '../cells/report-sheet.ts';
import { element, partOf } from '../office/xml-writing.ts';
import { linkType, TYPES } from './names.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a part refers to, by its own kind. */
export interface Link {
  readonly id: string;
  /** Last word of the type, or the whole of it. */
  readonly kind: string;
  readonly target: string;
  readonly external?: boolean;
}

/** The part that lists links. */
export function writeLinks(links: readonly Link[]): string {
  const written = links.map(({ id, kind, target, external }) =>
    element('Relationship', {
      Id: id,
      Type: kind.includes(':') ? kind : linkType(kind),
      Target: target,
      ...(external ? { TargetMode: 'External' } : {}),
    }),
  );
  return partOf(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...written));
}

/** Name of the part that lists what a part refers to. */
export function linksOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The way from the folder of a part to another part. */
export function wayTo(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < here.length && here[same] === there[same]) same += 1;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

/** The links of the package itself. */
export function writeRootLinks(main: string): string {
  return writeLinks([
    { id: 'rId1', kind: 'officeDocument', target: main },
    { id: 'rId2', kind: `${PACKAGE}/relationships/metadata/core-properties`, target: CORE },
    { id: 'rId3', kind: 'extended-properties', target: EXTENDED },
  ]);
}

/** The part that says what each part is: those of the base that are there, and ours. */
export function writeTypes(
  { types }: DeckBase,
  kept: Iterable<string>,
  own: ReadonlyMap<string, string>,
): string {
  const names = new Set([...kept].map((name) => name.toLowerCase()));
  const extensions = new Map([...types.extensions].map(([key, type]) => [key.toLowerCase(), type]));
  const usual = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['xlsx', TYPES.workbook],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
  ] as const;
  for (const [key, type] of usual) if (!extensions.has(key)) extensions.set(key, type);
  const parts = [...types.parts].filter(([name]) => names.has(name.toLowerCase()));
  return partOf(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      ...[...extensions].map(([key, type]) =>
        element('Default', { Extension: key, ContentType: type }),
      ),
      ...[...parts, ...own].map(([name, type]) =>
        element('Override', { PartName: `/${name}`, ContentType: type }),
      ),
    ),
  );
}

/** Names of the parts of the properties. */
export const CORE = 'docProps/core.xml';
export const EXTENDED = 'docProps/app.xml';

/** What a presentation says of itself; it bears one date, whenever it is written. */
export function writeCore(properties: ReportProperties): string {
  const { title, subject, keywords, creator, language, date } = properties;
  const stamp = (name: string) =>
    element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`);
  const text = (name: string, content: string) =>
    content === '' ? '' : element(name, {}, escapeText(content));
  return partOf(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      text('dc:title', title),
      text('dc:subject', subject),
      text('dc:creator', creator),
      text('cp:keywords', keywords),
      text('cp:lastModifiedBy', creator),
      text('dc:language', language),
      stamp('dcterms:created'),
      stamp('dcterms:modified'),
    ),
  );
}

/** What wrote the presentation, and how many slides it has. */
export function writeExtended({ creator }: ReportProperties, slides: number): string {
  const [name = '', version = ''] = creator.split(' ');
  const [major = '0', minor = '0'] = version.split('.');
  return partOf(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      element('Application', {}, escapeText(name)),
      element('Slides', {}, String(slides)),
      element('Notes', {}, String(slides)),
      element('AppVersion', {}, `${Number(major)}.${minor.padStart(4, '0')}`),
    ),
  );
}
