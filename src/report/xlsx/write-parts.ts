/** The workbook from its skeleton: the parts of exceljs, mended, with the cells written into them. */

import type { Style } from 'exceljs';
import type WorkbookInParts from 'exceljs/lib/doc/workbook.js';
import {
  type PackedPart,
  type Parts,
  packPart,
  packPieces,
  writeParts,
} from '../office/zip-package.ts';
import { addTexts } from './add-parts.ts';
import type { CellPlace } from './cell-value.ts';
import type { LaidOutSheet } from './laid-out-sheet.ts';
import { findLongRows, insertLongRows } from './long-rows.ts';
import { mendSheets, nameFilters, setDefaultFont } from './mend-package.ts';
import type { OverflowWords } from './overflow.ts';
import { SharedTexts } from './shared-texts.ts';
import type { SheetAdditions } from './sheet-additions.ts';
import { rangeOfCells, writeSheetCells } from './sheet-cells.ts';
import { insertCells } from './sheet-children.ts';

/** For a style without format of its own, exceljs asks what its cells hold: 2 is a number. */
const NUMBER = 2;

/** Sheets that may wait to be packed while others are written. */
const MOST_WAITING = 16;

/**
 * The bytes of the workbook. The steps are those of `xlsx.write` without its zip, but that the cells
 * come between: they are numbered their styles and texts as they are written, and each sheet is
 * packed while the next is written, and let go of. Tables, drawings and pictures are added by `addParts`.
 */
export async function writeWorkbook(
  { xlsx, model }: WorkbookInParts,
  sheets: LaidOutSheet[],
  places: ReadonlyMap<string, CellPlace>,
  additions: readonly SheetAdditions[],
  words: OverflowWords,
): Promise<Uint8Array> {
  const parts: Parts = new Map();
  const to = {
    append: (content: string, { name }: { readonly name: string }) => {
      parts.set(name, content);
    },
  };
  xlsx.prepareModel(model, {});
  await xlsx.addContentTypes(to, model);
  await xlsx.addOfficeRels(to, model);
  await xlsx.addWorkbookRels(to, model);
  await xlsx.addWorksheets(to, model);
  const others = new Map<string, Uint8Array | PackedPart | Promise<PackedPart>>(
    mendSheets(parts, additions),
  );
  const texts = new SharedTexts();
  const numbers = new Map<Partial<Style>, number>();
  const numberOf = (style: Partial<Style>) => {
    const known = numbers.get(style);
    if (known !== undefined) return known;
    const number = model.styles.addStyleModel(style, NUMBER);
    numbers.set(style, number);
    return number;
  };
  for (let at = 0; ; at += 1) {
    const sheet = sheets.shift();
    if (!sheet) break;
    const name = `xl/worksheets/sheet${at + 1}.xml`;
    const context = { places, texts, numberOf };
    const more = findLongRows(sheet, words);
    const range = rangeOfCells(sheet, sheet.rows.length + (more?.count ?? 0));
    const xml = insertCells(parts.get(name) ?? '', writeSheetCells(sheet, context), range);
    others.set(name, more ? packPieces(insertLongRows(xml, more, sheet, context)) : packPart(xml));
    parts.delete(name);
    // What waits to be packed is in memory whole.
    if (at % MOST_WAITING === MOST_WAITING - 1) await Promise.all(others.values());
  }
  await xlsx.addThemes(to, model);
  await xlsx.addStyles(to, model);
  setDefaultFont(parts);
  await xlsx.addApp(to, model);
  await xlsx.addCore(to, model);
  await xlsx.addWorkbook(to, model);
  nameFilters(parts, model.worksheets);
  addTexts(parts, texts.write());
  return writeParts(parts, others);
}
