/** What exceljs leaves wrong or cannot write, mended in the parts of its package. */

import { quotedSheet } from '../../model/source.ts';
import { escapeXml } from '../cells/markup.ts';
import { edit, insertAfter } from '../office/edit-parts.ts';
import { FONT } from '../office/text-measure.ts';
import { element } from '../office/xml-writing.ts';
import type { Media, Parts } from '../office/zip-package.ts';
import { addParts } from './add-parts.ts';
import type { SheetAdditions } from './sheet-additions.ts';

const STYLES = 'xl/styles.xml';
const DEFAULT_FONT =
  '<font><color theme="1"/><family val="2"/><scheme val="minor"/><sz val="11"/><name val="Calibri"/></font>';
const OWN_FONT = `<font><color theme="1"/><family val="2"/><sz val="10"/><name val="${FONT}"/></font>`;

/** Identifiers that name an extension of the format and not a thing of the workbook. */
const EXTENSIONS: ReadonlySet<string> = new Set([
  '{78C0D931-6437-407D-A8EE-F0AAD7539E65}',
  '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}',
]);

/** Mends the sheets in place, before they have cells, and gives the pictures to pack beside. */
export function mendSheets(parts: Parts, sheets: readonly SheetAdditions[]): Media {
  sheets.forEach((_, at) => {
    nameDataBars(parts, at + 1);
  });
  return addParts(parts, sheets);
}

/**
 * Column widths are measured in digits of the default font, which exceljs fixes: with a font that
 * is not installed everywhere, columns would differ from one program to another.
 */
export function setDefaultFont(parts: Parts): void {
  const styles = parts.get(STYLES) ?? '';
  if (!styles.includes(DEFAULT_FONT)) throw new RangeError(`No default font in ${STYLES}`);
  parts.set(STYLES, styles.replace(DEFAULT_FONT, OWN_FONT));
}

/** The two halves of a data bar share an identifier that exceljs draws by lot. */
function nameDataBars(parts: Parts, sheet: number): void {
  const name = `xl/worksheets/sheet${sheet}.xml`;
  const xml = parts.get(name) ?? '';
  const known = new Map<string, string>();
  const renamed = xml.replace(/\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}/gi, (id) => {
    if (EXTENSIONS.has(id.toUpperCase())) return id;
    const own = known.get(id) ?? barId(sheet, known.size + 1);
    known.set(id, own);
    return own;
  });
  if (known.size > 0) parts.set(name, renamed);
}

function barId(sheet: number, bar: number): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `{${digits(sheet, 8)}-0000-4000-8000-${digits(bar, 12)}}`;
}

/** A filter over the cells of a sheet has a name, without which some programs do not see it. */
export function nameFilters(
  parts: Parts,
  sheets: readonly { readonly name: string; readonly autoFilter?: unknown }[],
): void {
  const names = sheets.flatMap(({ name, autoFilter }, localSheetId) => {
    if (typeof autoFilter !== 'string') return [];
    const range = autoFilter.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    const attributes = { name: '_xlnm._FilterDatabase', localSheetId, hidden: 1 };
    return [element('definedName', attributes, escapeXml(`${quotedSheet(name)}!${range}`))];
  });
  if (names.length === 0) return;
  edit(parts, 'xl/workbook.xml', (xml) => insertAfter(xml, /<definedNames>/, names.join('')));
}
