/** The notes of a sheet: ours beside those there are, and under their text where a cell has one. */

import type { BasePart, BaseSheet, BookBase, XmlElement } from '../../model/book-base.ts';
import { type Address, a1 } from '../../model/source.ts';
import { escapeXml } from '../cells/markup.ts';
import { element, partOf } from '../office/xml-writing.ts';
import type { Mark } from './marks.ts';
import { parseReference } from './marks.ts';
import { type NoteRun, plainNote, writeNote, writeRuns } from './note-text.ts';
import type { PackageEdit } from './package-edit.ts';
import { childOf, numberOf, type PartEdit, prefixOf } from './part-edit.ts';
import { folderOf, SPREADSHEET, spaceOf } from './vocabulary.ts';

/** Who our notes are by. */
const AUTHOR = 'pes';
/** With these begins the author of the text that stands in a cell for its conversation. */
const CONVERSATION = 'tc=';

/** A note that is new on its sheet. */
export interface NewNote {
  readonly mark: Mark;
  readonly runs: readonly NoteRun[];
}

/** What became of the notes of a sheet. */
export interface EditedNotes {
  readonly added: readonly NewNote[];
  /** Cells whose conversation stays as it is, with no note. */
  readonly talked: readonly Address[];
}

/** Writes the notes of the marks; `list` is the name of the sheet with all findings. */
export function editNotes(
  edit: PackageEdit,
  sheet: BaseSheet,
  marks: readonly Mark[],
  list: string,
): EditedNotes {
  const { notes } = sheet;
  const known = notes ? readNotes(notes) : new Map<string, KnownNote>();
  const added: NewNote[] = [];
  const talked: Address[] = [];
  for (const mark of marks) {
    const address = a1(mark.at);
    const note = known.get(address);
    const runs = writeNote(mark, list);
    if (note?.isConversation || sheet.conversations.has(address)) talked.push(mark.at);
    else if (notes && note) extendNote(edit.edit(notes), note.element, runs);
    else added.push({ mark, runs });
  }
  if (added.length === 0) return { added, talked };
  if (notes) appendNotes(edit.edit(notes), added);
  else {
    const folder = folderOf(edit.base.workbook.part.name);
    const nameAt = (number: number) => `${folder}comments${number}.xml`;
    const type = `${SPREADSHEET}.comments+xml`;
    edit.addLink(sheet, 'comments', edit.addPart(nameAt, newPart(added, edit.base), type));
  }
  return { added, talked };
}

interface KnownNote {
  readonly element: XmlElement;
  readonly isConversation: boolean;
}

/** The notes that there are, by their cells. */
function readNotes({ root }: BasePart): ReadonlyMap<string, KnownNote> {
  const authors = childOf(root, 'authors')?.children ?? [];
  const notes = childOf(root, 'commentList')?.children ?? [];
  return new Map(
    notes.flatMap((note) => {
      const range = parseReference(note.attributes.get('ref')?.text ?? '');
      const author = authors[numberOf(note, 'authorId')]?.text ?? '';
      if (range === null) return [];
      return [
        [
          a1(range.first),
          { element: note, isConversation: author.startsWith(CONVERSATION) },
        ] as const,
      ];
    }),
  );
}

/** Puts our text under that of a note, unless the note says it already. */
function extendNote(edit: PartEdit, note: XmlElement, runs: readonly NoteRun[]): void {
  const p = prefixOf(edit.part);
  const text = childOf(note, 'text');
  if (!text) {
    edit.append(note, element(`${p}text`, {}, writeRuns(runs, p)));
    return;
  }
  const said = saidBy(text);
  if (fold(said).includes(fold(plainNote(runs)))) return;
  const [first, ...rest] = runs;
  const own = said === '' || !first ? runs : [{ ...first, text: `\n\n${first.text}` }, ...rest];
  const pieces = text.children.filter(({ name }) => name === 'r');
  const plain = childOf(text, 't');
  const last = pieces.at(-1);
  if (last) edit.replace(last.end, last.end, writeRuns(own, p));
  // A text without pieces goes on as one: beside it pieces of their own would take its place.
  else if (plain) edit.append(plain, escapeXml(plainNote(own)));
  else edit.append(text, writeRuns(own, p));
}

/** The text of a note. */
function saidBy({ children }: XmlElement): string {
  const texts = children.flatMap((child) => {
    if (child.name === 't') return [child];
    return child.name === 'r' ? child.children.filter(({ name }) => name === 't') : [];
  });
  return texts.map(({ text }) => text).join('');
}

/** A text without what programs change of its blanks. */
function fold(text: string): string {
  return text
    .replace(/_x000d_/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function appendNotes(edit: PartEdit, notes: readonly NewNote[]): void {
  const p = prefixOf(edit.part);
  const { root } = edit.part;
  const authors = childOf(root, 'authors');
  const list = childOf(root, 'commentList');
  const names = authors?.children.map(({ text }) => text) ?? [];
  const own = names.indexOf(AUTHOR);
  const author = own < 0 ? names.length : own;
  if (authors && own < 0) edit.append(authors, element(`${p}author`, {}, AUTHOR));
  const written = notes.map((note) => writeComment(note, author, p)).join('');
  const before = authors ? '' : element(`${p}authors`, {}, element(`${p}author`, {}, AUTHOR));
  if (list && authors) edit.append(list, written);
  else edit.append(root, before + element(`${p}commentList`, {}, written));
}

function newPart(notes: readonly NewNote[], base: BookBase): string {
  const authors = element('authors', {}, element('author', {}, AUTHOR));
  const written = notes.map((note) => writeComment(note, 0, ''));
  const list = element('commentList', {}, ...written);
  return partOf(element('comments', { xmlns: spaceOf(base) }, authors, list));
}

function writeComment({ mark, runs }: NewNote, author: number, p: string): string {
  return element(
    `${p}comment`,
    { ref: a1(mark.at), authorId: author },
    element(`${p}text`, {}, writeRuns(runs, p)),
  );
}
