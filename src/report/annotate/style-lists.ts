/** The lists of styles of a workbook, to which more are added at their ends. */

import type { BasePart, XmlElement } from '../../model/book-base.ts';
import { element } from '../office/xml-writing.ts';
import { childOf, type PartEdit, prefixOf } from './part-edit.ts';

/** Children of a style sheet in the order of its schema. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
type ListName = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** What the lists begin with where the workbook has none: their first styles are those of every cell. */
const USUAL: Readonly<Record<ListName, readonly [name: string, inside: string][]>> = {
  fonts: [['font', '']],
  fills: [
    ['fill', 'none'],
    ['fill', 'gray125'],
  ],
  borders: [['border', '']],
  cellXfs: [['xf', '']],
  dxfs: [],
};

/** The lists of a style sheet, and what is put behind what they have. */
export class StyleLists {
  /** Prefix of the elements of the style sheet. */
  readonly p: string;
  private readonly part: BasePart | null;
  private readonly added = new Map<ListName, string[]>();
  private readonly known = new Map<ListName, readonly string[]>();

  constructor(part: BasePart | null) {
    this.part = part;
    this.p = part ? prefixOf(part) : '';
  }

  /** The number of a style, which is added where the list does not have it word for word. */
  add(list: ListName, style: string): number {
    const known = this.read(list);
    const own = this.added.get(list) ?? [];
    this.added.set(list, own);
    const all = [...known, ...own];
    const at = all.indexOf(style);
    if (at >= 0) return at;
    own.push(style);
    return all.length;
  }

  /** Writes what was added into the style sheet. */
  save(edit: PartEdit): void {
    const { root } = edit.part;
    for (const [list, own] of this.added) {
      const found = this.find(list);
      if (found) {
        edit.append(found, own.join(''));
        const count = found.children.length + own.length;
        edit.setAttribute(found, 'count', String(count));
      } else if (root.alone) edit.append(root, this.write(list));
      else {
        const rank = ORDER.indexOf(list);
        const before = root.children.findLast(({ name }) => ORDER.indexOf(name) < rank);
        const at = before?.end ?? root.inner;
        edit.replace(at, at, this.write(list));
      }
    }
  }

  /** Every list, where the workbook has no style sheet. */
  writeAll(): string {
    const lists = [...this.added.keys()];
    const sorted = lists.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
    return sorted.map((list) => this.write(list)).join('');
  }

  private write(list: ListName): string {
    const all = [...this.read(list), ...(this.added.get(list) ?? [])];
    return element(`${this.p}${list}`, { count: all.length }, ...all);
  }

  /** The styles that the list has, or would have to have. */
  private read(list: ListName): readonly string[] {
    const known = this.known.get(list) ?? this.readAnew(list);
    this.known.set(list, known);
    return known;
  }

  private readAnew(list: ListName): readonly string[] {
    const found = this.find(list);
    if (!found || !this.part) return USUAL[list].map(([name, kind]) => this.writeUsual(name, kind));
    const { bytes } = this.part;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return found.children.map(({ start, end }) => text.toString('utf8', start, end));
  }

  private writeUsual(name: string, kind: string): string {
    const { p } = this;
    if (name === 'fill') {
      return element(`${p}fill`, {}, element(`${p}patternFill`, { patternType: kind }));
    }
    if (name === 'xf') return element(`${p}xf`, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return element(`${p}${name}`, {});
  }

  private find(list: ListName): XmlElement | null {
    return this.part ? childOf(this.part.root, list) : null;
  }
}
