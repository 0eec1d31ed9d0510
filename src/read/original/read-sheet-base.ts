/** A sheet part by part: its cells, its notes and their drawing. */

import type { BasePart, BaseSheet } from '../../model/book-base.ts';
import { type Relationship, readRelationships } from '../xlsx/package.ts';
import type { Archive } from '../xlsx/zip.ts';
import { all, readDrawing, readLinked, requirePart } from './parts.ts';

/** What is looked into of a worksheet. */
const SHEET_DEPTH: ReadonlySet<string> = new Set([
  'cols',
  'mergeCells',
  'conditionalFormatting',
  'mc:AlternateContent',
  'extLst',
]);

/** The sheet in that part. */
export function readSheet(archive: Archive, name: string, part: string): BaseSheet {
  const heights = new Map<number, number>();
  let previous = 0;
  const linked = readLinked(
    archive,
    part,
    (element) => SHEET_DEPTH.has(element),
    (find) => {
      previous = Number(find('r') ?? previous + 1);
      const isHidden = /^(?:1|true)$/.test(find('hidden') ?? '');
      const height = isHidden ? 0 : Number(find('ht') ?? Number.NaN);
      if (height >= 0) heights.set(previous, height);
    },
  );
  const related = readRelationships(archive, part);
  const links = [...related.values()].filter(({ target }) => archive.has(target));
  const notes = links.find(({ kind }) => kind === 'comments');
  const drawing = findDrawing(linked.part, related);
  return {
    name,
    ...linked,
    heights,
    notes: notes ? requirePart(archive, notes.target, all) : null,
    conversations: new Set(
      links
        .filter(({ kind }) => kind.endsWith('/threadedComment'))
        .flatMap(({ target }) => requirePart(archive, target, all).root.children)
        .flatMap(({ attributes }) => attributes.get('ref')?.text ?? []),
    ),
    drawing: drawing !== null && archive.has(drawing) ? readDrawing(archive, drawing) : null,
  };
}

/** The drawing of the notes: a sheet may have another for its headers. */
function findDrawing(
  { root }: BasePart,
  related: ReadonlyMap<string, Relationship>,
): string | null {
  const element = root.children.find(({ name }) => name === 'legacyDrawing');
  return related.get(element?.attributes.get('r:id')?.text ?? '')?.target ?? null;
}
