/** A workbook as the parts of a package, its cells written in one of the ways that programs have. */

import {
  type Parts,
  packageParts,
  relationships,
  styles,
  workbookXml,
  worksheet,
} from '../../fixtures/hostile/package-parts.js';
import { a1 } from '../../src/model/source.ts';
import {
  type Cell,
  isCellDate,
  isCellError,
  type Row,
  type Sheet,
  type Workbook,
} from '../../src/read/book/workbook.ts';
import type { Random } from '../faults/random.ts';

const FIRST_OWN_FORMAT = 164;
const MS_A_DAY = 86_400_000;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** The parts of a package that holds the workbook. */
export function writeBook(book: Workbook, random: Random): Parts {
  const texts = new Map<string, number>();
  const formats = new Map<string, number>([['General', 0]]);
  const isShared = random.below(2) === 0;
  const context: Context = { texts: isShared ? texts : null, formats };
  const sheets = book.sheets.map((sheet) => writeSheet(sheet, context));
  const codes = [...formats.keys()].slice(1);
  const own = Object.fromEntries(
    codes.map((code, index) => [FIRST_OWN_FORMAT + index, escapeXml(code)]),
  );
  const ids = [0, ...codes.map((_, index) => FIRST_OWN_FORMAT + index)];
  const items = [...texts.keys()].map((text) => `<si>${writeText(text)}</si>`).join('');
  const rels = book.sheets.map(
    (_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const,
  );
  const entries = book.sheets.map(({ name, visibility }, at) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  return packageParts('', {
    'xl/workbook.xml': workbookXml(entries.join('')),
    'xl/_rels/workbook.xml.rels': relationships([
      ...rels,
      ['rIdS', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdT', 'styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': undefined,
    'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`,
    'xl/styles.xml': styles(ids, own),
    ...Object.fromEntries(sheets.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  });
}

interface Context {
  /** Shared texts by their index, or `null` where texts are written in their cells. */
  readonly texts: Map<string, number> | null;
  readonly formats: Map<string, number>;
}

function writeSheet({ rows, merges, hiddenColumns }: Sheet, context: Context): string {
  const columns = hiddenColumns.map(
    ({ first, last }) => `<col min="${first}" max="${last}" hidden="1"/>`,
  );
  const ranges = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${a1({ row: top, column: left })}:${a1({ row: bottom, column: right })}"/>`,
  );
  return worksheet(
    rows.map((row) => writeRow(row, context)).join(''),
    ranges.length > 0 ? `<mergeCells>${ranges.join('')}</mergeCells>` : '',
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
  );
}

function writeRow({ number, hidden, cells }: Row, context: Context): string {
  const own = cells.map((cell) => writeCell(number, cell, context)).join('');
  return `<row r="${number}"${hidden ? ' hidden="1"' : ''}>${own}</row>`;
}

function writeCell(
  row: number,
  { column, value, format, formula }: Cell,
  context: Context,
): string {
  const { formats, texts } = context;
  const style = formats.get(format) ?? formats.size;
  formats.set(format, style);
  const start = `<c r="${a1({ row, column })}"${style === 0 ? '' : ` s="${style}"`}`;
  const f = formula === null ? '' : `<f>${escapeXml(formula)}</f>`;
  if (value === null) return `${start}>${f}</c>`;
  if (typeof value === 'number') return `${start}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${f}<v>${Number(value)}</v></c>`;
  if (isCellError(value)) return `${start} t="e">${f}<v>${escapeXml(value.error)}</v></c>`;
  if (isCellDate(value)) {
    const time = Date.parse(`${value.date.slice(0, 10)}T00:00:00Z`);
    return `${start}>${f}<v>${(time - EXCEL_EPOCH) / MS_A_DAY}</v></c>`;
  }
  if (formula !== null) return `${start} t="str">${f}<v>${escapeXml(value)}</v></c>`;
  if (texts === null) return `${start} t="inlineStr"><is>${writeText(value)}</is></c>`;
  const index = texts.get(value) ?? texts.size;
  texts.set(value, index);
  return `${start} t="s"><v>${index}</v></c>`;
}

function writeText(text: string): string {
  return `<t xml:space="preserve">${escapeXml(text)}</t>`;
}

/** The text as XML; what XML cannot hold is written as Excel does, `_x0000_`. */
function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu, (sign) => {
      return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
