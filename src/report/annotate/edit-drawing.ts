/** The boxes of the notes of a sheet, in the old drawing language that Excel still keeps them in. */

import type { BaseDrawing, BaseSheet } from '../../model/book-base.ts';
import { element } from '../office/xml-writing.ts';
import type { NewNote } from './edit-notes.ts';
import { insertChild } from './edit-sheet.ts';
import { measureSheet, placeBox } from './note-box.ts';
import type { PackageEdit } from './package-edit.ts';
import { prefixOf } from './part-edit.ts';
import { folderOf } from './vocabulary.ts';

const SPACES = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
} as const;
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
/** Shapes are numbered in blocks of so many, and no two sheets share one. */
const BLOCK = 1024;
const BOX_TYPE = '_x0000_t202';
const BOX_GROUND = '#ffffe1';

/** Whether boxes can be added to the drawing of a sheet: one may be damaged, and stays as it is. */
export function isDrawable({ drawing }: BaseSheet): boolean {
  return drawing === null || (START.test(drawing.text) && END.test(drawing.text));
}

const START = /<xml(?:\s[^>]*[^/>])?\s*>/i;
const END = /<\/xml\s*>\s*$/i;

/** Numbers for the shapes of several sheets: none that the workbook has. */
export class ShapeNumbers {
  private next: number;

  /** Starts after those of the drawings. */
  constructor(drawings: readonly BaseDrawing[]) {
    const blocks = drawings.flatMap(({ text }) => [
      ...listBlocks(text),
      ...[...text.matchAll(/_s(\d+)\b/g)].map(([, number]) => Math.floor(Number(number) / BLOCK)),
    ]);
    this.next = blocks.reduce((most, block) => Math.max(most, block), 0) + 1;
  }

  /** The blocks for so many shapes. */
  take(count: number): readonly number[] {
    const blocks = Array.from({ length: Math.floor(count / BLOCK) + 1 }, (_, at) => this.next + at);
    this.next += blocks.length;
    return blocks;
  }
}

function listBlocks(text: string): readonly number[] {
  const [, list = ''] = /idmap\b[^>]*?\bdata\s*=\s*["']([^"']*)["']/.exec(text) ?? [];
  return list
    .split(/[,\s]+/)
    .filter(Boolean)
    .map(Number)
    .filter(Number.isInteger);
}

/** Draws the boxes of new notes on the drawing of their sheet, or on one of their own. */
export function drawBoxes(
  edit: PackageEdit,
  sheet: BaseSheet,
  notes: readonly NewNote[],
  numbers: ShapeNumbers,
): void {
  if (notes.length === 0) return;
  const blocks = numbers.take(notes.length);
  const first = (blocks[0] ?? 1) * BLOCK + 1;
  const measures = measureSheet(sheet);
  const { drawing } = sheet;
  const spaces = drawing ? missingSpaces(drawing.text) : {};
  const boxes = notes.map(({ mark, runs }, at) =>
    writeBox(first + at, mark.at, placeBox(mark, runs, measures), spaces),
  );
  if (drawing) {
    const text = extendDrawing(drawing.text, boxes, blocks, spaces);
    edit.changed.set(drawing.name.toLowerCase(), Buffer.from(text));
    return;
  }
  const folder = folderOf(edit.base.workbook.part.name);
  const nameAt = (number: number) => `${folder}drawings/vmlDrawing${number}.vml`;
  const content = element(
    'xml',
    { 'xmlns:v': SPACES.v, 'xmlns:o': SPACES.o, 'xmlns:x': SPACES.x },
    writeLayout(blocks, {}),
    writeBoxType({}),
    ...boxes,
  );
  edit.nameExtension('vml', DRAWING_TYPE);
  const id = edit.addLink(sheet, 'vmlDrawing', edit.addPart(nameAt, content, null));
  const { part } = sheet;
  const attributes = edit.linkAttribute(part, id);
  insertChild(
    edit.edit(part),
    'legacyDrawing',
    element(`${prefixOf(part)}legacyDrawing`, attributes),
  );
}

/** The namespaces that the drawing does not bind to their usual prefixes. */
function missingSpaces(text: string): Readonly<Record<string, string>> {
  const root = START.exec(text)?.[0] ?? '';
  const missing = Object.entries(SPACES).filter(
    ([prefix, space]) => !new RegExp(`xmlns:${prefix}\\s*=\\s*["']${space}["']`).test(root),
  );
  return Object.fromEntries(missing.map(([prefix, space]) => [`xmlns:${prefix}`, space]));
}

function extendDrawing(
  text: string,
  boxes: readonly string[],
  blocks: readonly number[],
  spaces: Readonly<Record<string, string>>,
): string {
  const hasType = new RegExp(`id\\s*=\\s*["']${BOX_TYPE}["']`).test(text);
  const hasLayout = /idmap\b/.test(text);
  const known = hasLayout
    ? text.replace(
        /(idmap\b[^>]*?\bdata\s*=\s*["'])([^"']*)/,
        (_, before: string, list: string) =>
          `${before}${[list, ...blocks].filter(Boolean).join(',')}`,
      )
    : text.replace(START, (root) => root + writeLayout(blocks, spaces));
  const added = [hasType ? '' : writeBoxType(spaces), ...boxes].join('');
  return known.replace(END, (end) => added + end);
}

function writeLayout(blocks: readonly number[], spaces: Readonly<Record<string, string>>): string {
  const map = element('o:idmap', { 'v:ext': 'edit', data: blocks.join(',') });
  return element('o:shapelayout', { ...spaces, 'v:ext': 'edit' }, map);
}

function writeBoxType(spaces: Readonly<Record<string, string>>): string {
  return element(
    'v:shapetype',
    {
      ...spaces,
      id: BOX_TYPE,
      coordsize: '21600,21600',
      'o:spt': 202,
      path: 'm,l,21600r21600,l21600,xe',
    },
    element('v:stroke', { joinstyle: 'miter' }),
    element('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
  );
}

function writeBox(
  number: number,
  { row, column }: NewNote['mark']['at'],
  anchor: string,
  spaces: Readonly<Record<string, string>>,
): string {
  return element(
    'v:shape',
    {
      ...spaces,
      id: `_x0000_s${number}`,
      type: `#${BOX_TYPE}`,
      style: 'position:absolute;z-index:1;visibility:hidden',
      fillcolor: BOX_GROUND,
      'o:insetmode': 'auto',
    },
    element('v:fill', { color2: BOX_GROUND }),
    element('v:shadow', { color: 'black', obscured: 't' }),
    element('v:path', { 'o:connecttype': 'none' }),
    element(
      'v:textbox',
      { style: 'mso-direction-alt:auto' },
      element('div', { style: 'text-align:left' }, ' '),
    ),
    element(
      'x:ClientData',
      { ObjectType: 'Note' },
      element('x:MoveWithCells', {}),
      element('x:SizeWithCells', {}),
      element('x:Anchor', {}, anchor),
      element('x:AutoFill', {}, 'False'),
      element('x:Row', {}, String(row - 1)),
      element('x:Column', {}, String(column - 1)),
    ),
  );
}
