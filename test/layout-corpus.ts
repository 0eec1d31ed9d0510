/** The layouts of `fixtures/layouts`: sheets as people would see them and what is read from them. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHints } from '../src/cli/configuration/layout.ts';
import { configSchema } from '../src/cli/configuration/schema.ts';
import type { CellValue, Sheet } from '../src/read/book/workbook.ts';
import { type Inspection, inspectWorkbook } from '../src/read/inspect/inspect-workbook.ts';
import { readTableFile } from '../src/read/read-file.ts';
import { sheetOf } from './sheets.ts';

/** Folder of the corpus. */
const LAYOUTS = join(import.meta.dirname, '..', 'fixtures', 'layouts');

/** A sheet of a layout, as written. */
export interface LayoutSheet {
  readonly name: string;
  readonly table: string;
  readonly hidden: boolean;
  readonly hiddenRows: readonly number[];
  /** Letters of the hidden columns. */
  readonly hiddenColumns: readonly string[];
}

/** A layout and the reading expected of it. */
export interface Layout {
  readonly file: string;
  readonly title: string;
  readonly sheets: readonly LayoutSheet[];
  /** Text files by name, with the encoding of their bytes. */
  readonly texts: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly config: string | null;
  /** Lines expected of the plan, `null` where no plan is read. */
  readonly plan: readonly string[] | null;
  /** Lines expected of the execution, `null` where none is read. */
  readonly execution: readonly string[] | null;
  /** Codes expected, in the order of the catalogue, with repetitions. */
  readonly codes: readonly string[];
}

/** Every layout, in the order of the files. */
export function readLayouts(): readonly Layout[] {
  return readdirSync(LAYOUTS)
    .filter((name) => /^\d\d-.*\.md$/.test(name))
    .sort()
    .map((name) => parseLayout(name, readFileSync(join(LAYOUTS, name), 'utf8')));
}

/** The sheet of a layout as cells. */
export function cellsOf({ name, table, hidden, hiddenRows, hiddenColumns }: LayoutSheet): Sheet {
  const sheet = sheetOf(name, table);
  return {
    ...sheet,
    visibility: hidden ? 'hidden' : 'visible',
    rows: sheet.rows.map((row) => ({
      ...row,
      hidden: hiddenRows.includes(row.number),
      cells: row.cells.map((cell) => ({ ...cell, value: breakLines(cell.value) })),
    })),
    hiddenColumns: hiddenColumns.map((letter) => {
      const column = letter.charCodeAt(0) - 64;
      return { first: column, last: column };
    }),
  };
}

/** The layout as its files are read: a workbook of its sheets, or each of its text files. */
export function inspectLayout(layout: Layout): readonly Inspection[] {
  const config = configSchema.parse(JSON.parse(layout.config ?? '{}'));
  const hints = {
    matrix: toHints(config.matriz, config.palabras),
    report: toHints(config.reporte, config.palabras),
  };
  const books = layout.texts.map(({ name, bytes }) => readTableFile(bytes, name));
  const own = { name: 'libro.xlsx', sheets: layout.sheets.map(cellsOf) };
  const all = layout.sheets.length > 0 ? [own, ...books] : books;
  return all.map((book) => inspectWorkbook(book, hints));
}

/** A `⏎` of a table is a line break within the cell. */
function breakLines(value: CellValue): CellValue {
  return typeof value === 'string' ? value.replaceAll('⏎', '\n') : value;
}

interface Section {
  readonly heading: string;
  readonly body: string;
}

function parseLayout(file: string, text: string): Layout {
  const [head = '', ...rest] = text.split(/^## /m);
  const sections = rest.map((part): Section => {
    const end = part.indexOf('\n');
    return { heading: part.slice(0, end).trim(), body: part.slice(end + 1) };
  });
  const bodyOf = (heading: string) =>
    sections.find((section) => section.heading === heading)?.body ?? null;
  const sheets = sections.flatMap(({ heading, body }): LayoutSheet[] => {
    const [, hidden, name] = /^Hoja( oculta)? «(.*)»$/.exec(heading) ?? [];
    if (name === undefined) return [];
    const listed = (label: string) =>
      (new RegExp(`^${label} ocultas?: (.*)$`, 'm').exec(body)?.[1] ?? '')
        .split(', ')
        .filter((item) => item !== '');
    return [
      {
        name,
        table: body,
        hidden: hidden !== undefined,
        hiddenRows: listed('Filas').map(Number),
        hiddenColumns: listed('Columnas'),
      },
    ];
  });
  const texts = sections.flatMap(({ heading, body }) => {
    const [, name, encoding] = /^Archivo «(.*)», (.*)$/.exec(heading) ?? [];
    if (name === undefined) return [];
    return [{ name, bytes: encode(fenced(body), encoding ?? '') }];
  });
  return {
    file,
    title: /^# (.*)$/m.exec(head)?.[1] ?? '',
    sheets,
    texts,
    config: bodyOf('Configuración') === null ? null : fenced(bodyOf('Configuración') ?? ''),
    plan: linesOf(bodyOf('Plan')),
    execution: linesOf(bodyOf('Ejecución')),
    codes: [...(bodyOf('Hallazgos') ?? '').matchAll(/PES\d{3}/g)].map(([code]) => code).sort(),
  };
}

function fenced(body: string): string {
  return /```\w*\n([\s\S]*?)```/.exec(body)?.[1] ?? '';
}

/** The rows of an expected table, without its headings, and the lines of a list under it. */
function linesOf(body: string | null): readonly string[] | null {
  if (body === null) return null;
  const rows = body
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
        .join(' | '),
    );
  const facts = [...body.matchAll(/^- (.*)$/gm)].map(([, fact = '']) => fact);
  return [...rows, ...facts];
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'Windows-1252') return new Uint8Array(Buffer.from(text, 'latin1'));
  const bytes = new TextEncoder().encode(text);
  return encoding === 'UTF-8 con BOM' ? new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]) : bytes;
}
