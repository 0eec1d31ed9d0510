/** A presentation as a template: its theme, masters and layouts, without its slides. */

import type { DeckBase } from '../../model/deck-base.ts';
import { DEFAULT_LIMITS, type ReadOptions } from '../xlsx/limits.ts';
import { recognizeOtherFormat } from '../xlsx/other-format.ts';
import { readPart, readRelationships } from '../xlsx/package.ts';
import { Refusal } from '../xlsx/unreadable-workbook.ts';
import { detectEncoding, recodeBytes } from '../xlsx/xml-encoding.ts';
import { Archive } from '../xlsx/zip.ts';
import { chooseCover, chooseSlideLayout, type MasteredLayout, placeLayout } from './layouts.ts';
import { collectParts, isKept, readLinks } from './part-graph.ts';
import { readColours, readFonts } from './theme.ts';
import { type Element, follow, integerOf, readTree } from './tree.ts';
import { TemplateRefusal, UnreadableTemplate } from './unreadable-template.ts';

const ZIP_START = '504b0304';
const CONTENT_TYPES = '[Content_Types].xml';
const STRICT = '{http://purl.oclc.org/ooxml/presentationml/main}presentation';
const POINT = 12_700;
/** Size of a slide where the file says none that is one, in dots. */
const USUAL_SIZE = { cx: 12_192_000, cy: 6_858_000 } as const;
/** PowerPoint takes slides between one inch and 56. */
const [LEAST_SIDE, MOST_SIDE] = [914_400, 51_206_400];

/**
 * What the slides of a report are placed on. `name` is the file's, for what is said of it. Throws
 * `UnreadableTemplate`, and nothing else, where the bytes are no presentation with layouts, or are
 * damaged or beyond the limits.
 */
export function readTemplate(bytes: Uint8Array, name: string, options: ReadOptions = {}): DeckBase {
  try {
    return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options);
  } catch (cause) {
    if (cause instanceof Refusal || cause instanceof TemplateRefusal) {
      throw new UnreadableTemplate(name, cause);
    }
    throw cause;
  }
}

function read(bytes: Buffer, options: ReadOptions): DeckBase {
  if (bytes.toString('hex', 0, 4) !== ZIP_START) refuseOther(bytes);
  const archive = new Archive(bytes, { ...DEFAULT_LIMITS, ...options.limits });
  const name = findMain(archive);
  const tree = (part: string | null) =>
    (part === null ? undefined : readPart(archive, part, readTree)) ?? null;
  const main = tree(name);
  if (main?.name === STRICT) throw new TemplateRefusal('strict');
  if (main?.name !== 'p:presentation') throw new TemplateRefusal('not-a-presentation');

  const related = readRelationships(archive, name);
  const layouts = listLayouts(archive, main, tree, related);
  const chosen = chooseSlideLayout(layouts);
  if (chosen === null) throw new TemplateRefusal('no-masters');
  const size = readSize(main);
  const theme = tree(findRelated(archive, chosen.masterPart, 'theme'));
  return {
    parts: collectParts(archive, name),
    main: {
      name,
      xml: readText(archive, name),
      links: readLinks(archive, name).filter(isKept),
    },
    types: readTypes(archive),
    size,
    cover: placeLayout(chooseCover(layouts, chosen), size),
    slide: placeLayout(chosen, size),
    notesMaster: findRelated(archive, name, 'notesMaster'),
    colours: readColours(theme, chosen.master),
    fonts: readFonts(theme),
  };
}

function refuseOther(bytes: Buffer): never {
  const reason = recognizeOtherFormat(bytes);
  const isOld = reason !== 'encrypted' && bytes.includes('PowerPoint Document', 0, 'utf16le');
  throw isOld ? new TemplateRefusal('old-format') : new Refusal(reason);
}

/** Name of the part that lists the slides. */
function findMain(archive: Archive): string {
  if (archive.read('mimetype')?.includes('opendocument.presentation', 0, 'latin1')) {
    throw new TemplateRefusal('open-document');
  }
  const main = findRelated(archive, '', 'officeDocument');
  if (main === null) throw new TemplateRefusal('not-a-presentation');
  return main;
}

function findRelated(archive: Archive, source: string, kind: string): string | null {
  const related = [...readRelationships(archive, source).values()];
  return related.find((one) => one.kind === kind && archive.has(one.target))?.target ?? null;
}

/** Every layout, in the order of the masters and of the layouts of each. */
function listLayouts(
  archive: Archive,
  main: Element,
  tree: (part: string | null) => Element | null,
  related: ReturnType<typeof readRelationships>,
): readonly MasteredLayout[] {
  const masters = listReferred(follow(main, 'p:sldMasterIdLst'), related);
  return masters.flatMap((masterPart) => {
    const master = tree(masterPart);
    if (master?.name !== 'p:sldMaster') return [];
    const own = readRelationships(archive, masterPart);
    return listReferred(follow(master, 'p:sldLayoutIdLst'), own).flatMap((part) => {
      const layout = tree(part);
      return layout?.name === 'p:sldLayout' ? [{ part, layout, master, masterPart }] : [];
    });
  });
}

function listReferred(
  list: Element | null,
  related: ReturnType<typeof readRelationships>,
): readonly string[] {
  return (list?.children ?? []).flatMap(
    ({ attributes }) => related.get(attributes.get('r:id') ?? '')?.target ?? [],
  );
}

function readSize(main: Element): DeckBase['size'] {
  const said = follow(main, 'p:sldSz');
  const [cx, cy] = [integerOf(said, 'cx'), integerOf(said, 'cy')];
  const isSide = (side: number | null): side is number =>
    side !== null && side >= LEAST_SIDE && side <= MOST_SIDE;
  const [width, height] = isSide(cx) && isSide(cy) ? [cx, cy] : [USUAL_SIZE.cx, USUAL_SIZE.cy];
  return { width: width / POINT, height: height / POINT };
}

function readText(archive: Archive, part: string): string {
  const bytes = archive.read(part) ?? Buffer.alloc(0);
  return recodeBytes(bytes, detectEncoding(bytes), part)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}

function readTypes(archive: Archive): DeckBase['types'] {
  const root = readPart(archive, CONTENT_TYPES, readTree) ?? null;
  const list = (element: string, key: string) =>
    new Map(
      (root?.children ?? []).flatMap(({ name, attributes }) => {
        const [about, type] = [attributes.get(key), attributes.get('ContentType')];
        return name === element && about !== undefined && type !== undefined
          ? [[about.replace(/^\//, ''), type] as const]
          : [];
      }),
    );
  return { extensions: list('Default', 'Extension'), parts: list('Override', 'PartName') };
}
