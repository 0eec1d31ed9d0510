/** A copy of a workbook with its findings on it: colours, notes and a list; nothing else changes. */

import type { GatheredFinding } from '../../diagnostics/gather.ts';
import type { CellRange } from '../../diagnostics/ranges.ts';
import type { BaseSheet, BookBase, XmlElement } from '../../model/book-base.ts';
import { type CellRef, quotedSheet } from '../../model/source.ts';
import { escapeXml } from '../cells/markup.ts';
import { copyPackage } from '../office/copy-package.ts';
import { element } from '../office/xml-writing.ts';
import { addStyles } from './add-styles.ts';
import { drawBoxes, isDrawable, ShapeNumbers } from './edit-drawing.ts';
import { editNotes } from './edit-notes.ts';
import { colourMarks } from './edit-sheet.ts';
import { LIST_TITLES, type ListedFindings, nameList, writeList } from './list-sheet.ts';
import { type Mark, marksOf, parseReference } from './marks.ts';
import { PackageEdit } from './package-edit.ts';
import { childOf, numberOf, prefixOf } from './part-edit.ts';
import { folderOf, SPREADSHEET } from './vocabulary.ts';

/** So many notes a sheet is given at most: with more, Excel takes too long to open it. */
const MOST_NOTES = 5_000;

/** The copy, and what is told of it. */
export interface AnnotatedBook {
  readonly bytes: Uint8Array;
  /** Name of the sheet with all findings. */
  readonly list: string;
  /** How many cells are coloured; merged ones are one. */
  readonly marked: number;
  /** Cells that have a colour and no note, for they have a conversation. */
  readonly talked: readonly CellRef[];
  /** Cells that have a colour and no note, for their sheet has too many or its drawing is damaged. */
  readonly unnoted: number;
  /** Whether the workbook was signed, and its copy is not. */
  readonly unsigned: boolean;
}

/** The sheets on which those findings mark a cell of that file. */
export function markedSheets(
  findings: readonly GatheredFinding[],
  file: string,
): ReadonlySet<string> {
  const cells = findings.flatMap((finding) => finding.cells);
  return new Set(
    cells.flatMap((cell) =>
      cell.file === file && cell.sheet !== null && cell.address !== null ? [cell.sheet] : [],
    ),
  );
}

/** Marks the findings on a copy of the workbook; those that were accepted are only listed. */
export async function annotate(base: BookBase, listed: ListedFindings): Promise<AnnotatedBook> {
  const { file, findings } = listed;
  const edit = new PackageEdit(base);
  const styles = addStyles(edit);
  const list = nameList(base);
  const numbers = new ShapeNumbers(base.drawings);
  const talked: CellRef[] = [];
  let marked = 0;
  let unnoted = 0;
  for (const sheet of base.sheets) {
    const marks = marksOf(findings, { file, sheet: sheet.name }, mergesOf(sheet));
    colourMarks(edit.edit(sheet.part), marks, styles);
    const noted = chooseNoted(sheet, marks);
    const notes = editNotes(edit, sheet, noted, list);
    drawBoxes(edit, sheet, notes.added, numbers);
    talked.push(...notes.talked.map((at) => ({ file, sheet: sheet.name, ...at })));
    marked += marks.length;
    unnoted += marks.length - noted.length;
  }
  addList(edit, list, writeList(listed, base, styles));
  const { changed, added } = edit.finish();
  const bytes = await copyPackage(base, changed, added);
  return { bytes, list, marked, talked, unnoted, unsigned: base.signed };
}

function mergesOf({ part }: BaseSheet): readonly CellRange[] {
  const merges = childOf(part.root, 'mergeCells')?.children ?? [];
  return merges.flatMap(({ attributes }) => {
    return parseReference(attributes.get('ref')?.text ?? '') ?? [];
  });
}

/** The marks that have a note, the gravest first where there are too many. */
function chooseNoted(sheet: BaseSheet, marks: readonly Mark[]): readonly Mark[] {
  if (!isDrawable(sheet)) return [];
  if (marks.length <= MOST_NOTES) return marks;
  const errors = marks.filter(({ severity }) => severity === 'error');
  const others = marks.filter(({ severity }) => severity !== 'error');
  return [...errors, ...others].slice(0, MOST_NOTES);
}

/** Adds the list as the last sheet: those there are keep their places, by which names know them. */
function addList(edit: PackageEdit, name: string, content: string): void {
  const { workbook } = edit.base;
  const sheets = childOf(workbook.part.root, 'sheets');
  if (!sheets) return;
  const folder = folderOf(workbook.part.name);
  const nameAt = (number: number) => `${folder}worksheets/sheet${number}.xml`;
  const part = edit.addPart(nameAt, content, `${SPREADSHEET}.worksheet+xml`);
  const id = edit.addLink(workbook, 'worksheet', part);
  const ids = sheets.children.map((sheet) => numberOf(sheet, 'sheetId') || 0);
  const attributes = {
    name,
    sheetId: Math.max(0, ...ids) + 1,
    ...edit.linkAttribute(workbook.part, id),
  };
  edit.edit(workbook.part).append(sheets, element(`${prefixOf(workbook.part)}sheet`, attributes));
  addPrintTitles(edit, sheets, name);
}

/** Has each printed page of the list, the last of those sheets, begin with its headings. */
function addPrintTitles(edit: PackageEdit, sheets: XmlElement, list: string): void {
  const { part } = edit.base.workbook;
  const p = prefixOf(part);
  const attributes = { name: '_xlnm.Print_Titles', localSheetId: sheets.children.length };
  const range = escapeXml(`${quotedSheet(list)}!${LIST_TITLES}`);
  const name = element(`${p}definedName`, attributes, range);
  const names = childOf(part.root, 'definedNames');
  if (names) {
    edit.edit(part).append(names, name);
    return;
  }
  const before = ['externalReferences', 'functionGroups'].map((one) => childOf(part.root, one));
  const { end } = before.find((one) => one !== null) ?? sheets;
  edit.edit(part).replace(end, end, element(`${p}definedNames`, {}, name));
}
