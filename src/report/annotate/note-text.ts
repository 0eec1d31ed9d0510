/** What the note of a cell says: code, what is and what to do, of each of its findings. */

import { escapeXml } from '../cells/markup.ts';
import { fitCellText } from '../office/safe-text.ts';
import { element } from '../office/xml-writing.ts';
import { SEVERITY_LABELS } from '../words.ts';
import type { Mark } from './marks.ts';

/** So many findings are told in a note; the rest are in the list. */
const MOST_REMARKS = 4;
/** Font and size in which Excel writes notes. */
const NOTE_FONT = 'Tahoma';
/** In points. */
export const NOTE_SIZE = 9;

/** A piece of a note. */
export interface NoteRun {
  readonly text: string;
  readonly bold: boolean;
}

/** The pieces of the note of a mark; `list` is the name of the sheet with all findings. */
export function writeNote({ remarks }: Mark, list: string): readonly NoteRun[] {
  const shown = remarks.slice(0, MOST_REMARKS);
  const runs = shown.flatMap(({ severity, code, message, help }, at): NoteRun[] => [
    { text: `${at > 0 ? '\n\n' : ''}${SEVERITY_LABELS[severity]} ${code}`, bold: true },
    { text: `\n${fitCellText(message)}\n→ ${fitCellText(help)}`, bold: false },
  ]);
  const rest = remarks.length - shown.length;
  if (rest === 0) return runs;
  const more = rest === 1 ? 'Un hallazgo más' : `${rest} hallazgos más`;
  return [...runs, { text: `\n\n${more}, en la hoja «${list}».`, bold: false }];
}

/** The same as one text. */
export function plainNote(runs: readonly NoteRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The pieces as a part of notes holds them, with the prefix of its elements. */
export function writeRuns(runs: readonly NoteRun[], p: string): string {
  return runs.map(({ text, bold }) => writeRun(text, bold, p)).join('');
}

function writeRun(text: string, bold: boolean, p: string): string {
  const properties = element(
    `${p}rPr`,
    {},
    bold ? element(`${p}b`, {}) : '',
    element(`${p}sz`, { val: NOTE_SIZE }),
    element(`${p}color`, { indexed: 81 }),
    element(`${p}rFont`, { val: NOTE_FONT }),
    element(`${p}family`, { val: 2 }),
  );
  return element(`${p}r`, {}, properties, writeText(text, p));
}

/** A text with its line breaks. */
function writeText(text: string, p: string): string {
  return element(`${p}t`, { 'xml:space': 'preserve' }, escapeText(text));
}

function escapeText(text: string): string {
  return escapeXml(text).replaceAll('&#10;', '\n');
}
