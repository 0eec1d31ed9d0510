/** A page of HTML as a workbook: its tables and the texts around them, in their order. */

import { singleLine } from '../../model/text.ts';
import type { Workbook } from '../book/workbook.ts';
import { decodeText } from '../csv/decode-text.ts';
import { openPage, type PageCell } from './page-sheets.ts';

/** What a page does not show as text, or draws from its tables. */
const UNREAD =
  /<(script|style|svg|head|nav|figure|template)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;

/** A tag, with its attributes, or the text up to the next one. */
const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)|</gi;

/** Tags that stand within a line of text. */
const INLINE = new Set(
  'a abbr b bdi cite code em font i mark q s small span strong sub sup u'.split(' '),
);

/** A cell being read. */
type OpenCell = PageCell & { text: string };

/**
 * Reads a page: each section and each heading of the two first levels begins a sheet, a term and
 * its description are two cells of a row, and every other text is a row. Nothing is run or loaded.
 */
export function readHtml(bytes: Uint8Array, name: string): Workbook {
  const page = openPage();
  let line: string[] = [];
  let text = '';
  let table: OpenCell[][] | null = null;
  let cell = null as OpenCell | null;
  let depth = 0;
  let caption = false;

  const flush = () => {
    const own = singleLine(text).trim();
    text = '';
    if (own === '' || caption) return;
    page.addTexts(...line, own);
    line = [];
  };

  const inTable = (tag: string, closes: boolean, attributes: string) => {
    if (tag === 'table') depth += closes ? -1 : 1;
    if (depth === 0 && table) {
      page.addTable(table.map((row) => row.map(tidy)));
      table = null;
      cell = null;
    } else if (depth > 1 || !table) {
      text += ' ';
    } else if (tag === 'tr' && !closes) {
      table.push([]);
    } else if (tag === 'td' || tag === 'th') {
      if (closes) cell = null;
      else {
        if (table.length === 0) table.push([]);
        cell = {
          text: '',
          across: spanIn(attributes, 'colspan'),
          down: spanIn(attributes, 'rowspan'),
        };
        table.at(-1)?.push(cell);
      }
    } else if (tag === 'caption') {
      caption = !closes;
    }
  };

  for (const [, slash, word = '', attributes = '', plain] of decodeText(bytes)
    .replace(UNREAD, ' ')
    .matchAll(TOKEN)) {
    const tag = word.toLowerCase();
    const closes = slash === '/';
    if (plain !== undefined) {
      const shown = decodeEntities(plain);
      if (cell) cell.text += shown;
      else if (!table) text += shown;
    } else if (tag === 'table' && !table && !closes) {
      flush();
      table = [];
      depth = 1;
    } else if (table) {
      if (cell && !INLINE.has(tag)) cell.text += ' ';
      inTable(tag, closes, attributes);
    } else if (tag === 'dt' && closes) {
      line = [singleLine(text).trim()];
      text = '';
    } else if (tag === 'br') {
      text += ' ';
    } else if (!INLINE.has(tag)) {
      const isHeading = /^h[12]$/.test(tag);
      if (isHeading && closes) page.name(singleLine(text).trim());
      flush();
      if (tag === 'section' && !closes) page.begin(attributeIn(attributes, 'aria-label'));
      if (isHeading && !closes) page.begin('');
    }
  }
  flush();
  return { name, sheets: page.finish() };
}

function tidy(cell: PageCell): PageCell {
  return { ...cell, text: singleLine(cell.text).trim() };
}

function attributeIn(attributes: string, name: string): string {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(
    attributes,
  );
  return decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
}

function spanIn(attributes: string, name: string): number {
  return Number(attributeIn(attributes, name) || 1);
}

/** Signs that pages in Spanish name; accented letters are composed from their letter and accent. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  iexcl: '¡',
  iquest: '¿',
  ordm: 'º',
  ordf: 'ª',
  deg: '°',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hellip: '…',
  middot: '·',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
};

const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  tilde: '\u0303',
  uml: '\u0308',
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(acute|tilde|uml)|([a-z]+));/gi,
    (entity, decimal, hexadecimal, letter, accent, named) => {
      if (letter) return `${letter}${ACCENTS[accent] ?? ''}`.normalize('NFC');
      if (named) return NAMED[named] ?? entity;
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}
