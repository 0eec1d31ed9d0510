/** Writes workbooks of any length row by row, so that making one takes no memory. */

import { closeSync, openSync, writeSync } from 'node:fs';
import { constants, crc32, createDeflateRaw } from 'node:zlib';

/** Text of the rows gathered before it is compressed, in characters. */
const BATCH = 1 << 20;

/** Styles by their place in the list of formats: general, percentage, two decimals, date. */
export const STYLE = { general: 0, percent: 1, decimal: 2, date: 3 };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A cell: a text kept among the shared ones, a number with its style, or a formula with its result.
 * @typedef {string | number | null | { number: number, style: number, formula?: string }} Cell
 */

/** Writes a workbook of one sheet with those rows, the same bytes each time. @param {Iterable<readonly Cell[]>} rows */
export async function streamWorkbook(path, sheet, rows) {
  const texts = new Map();
  const zip = openZip(path);
  await zip.add('[Content_Types].xml', [contentTypes()]);
  await zip.add('_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])]);
  await zip.add('xl/workbook.xml', [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  await zip.add('xl/_rels/workbook.xml.rels', [
    relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  ]);
  await zip.add('xl/styles.xml', [styles()]);
  await zip.add('xl/worksheets/sheet1.xml', writeSheet(rows, texts));
  await zip.add('xl/sharedStrings.xml', writeTexts(texts));
  zip.close();
}

function* writeSheet(rows, texts) {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
  let number = 0;
  for (const row of rows) {
    number += 1;
    const cells = row.map((cell, at) => writeCell(cell, `${letterOf(at)}${number}`, texts));
    yield `<row r="${number}">${cells.join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function writeCell(cell, address, texts) {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    const known = texts.get(cell) ?? texts.size;
    texts.set(cell, known);
    return `<c r="${address}" t="s"><v>${known}</v></c>`;
  }
  const formula = cell.formula === undefined ? '' : `<f>${escapeXml(cell.formula)}</f>`;
  return `<c r="${address}" s="${cell.style}">${formula}<v>${cell.number}</v></c>`;
}

function* writeTexts(texts) {
  yield `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${texts.size}">`;
  for (const text of texts.keys()) yield `<si><t>${escapeXml(text)}</t></si>`;
  yield '</sst>';
}

function contentTypes() {
  const parts = {
    workbook: 'sheet.main',
    'worksheets/sheet1': 'worksheet',
    styles: 'styles',
    sharedStrings: 'sharedStrings',
  };
  const overrides = Object.entries(parts).map(
    ([name, type]) => `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`;
}

function relations(targets) {
  const all = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function styles() {
  const formats = [0, 10, 4, 14].map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">${formats.join('')}</cellXfs></styleSheet>`;
}

function letterOf(at) {
  return String.fromCharCode(65 + at);
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A zip written entry by entry; the sizes, known only at the end of each, follow its content. */
function openZip(path) {
  const file = openSync(path, 'w');
  const directory = [];
  let offset = 0;
  const write = (bytes) => {
    writeSync(file, bytes);
    offset += bytes.length;
  };
  return {
    async add(name, pieces) {
      const start = offset;
      const entry = Buffer.from(name);
      write(
        Buffer.concat([
          header(0x04034b50, [20, 0x0808, 8, 0, 0x21]),
          fields([0, 0, 0]),
          halves([entry.length, 0]),
          entry,
        ]),
      );
      const { crc, packed, size } = await deflate(pieces, write);
      write(Buffer.concat([fields([0x08074b50, crc, packed, size])]));
      directory.push(
        Buffer.concat([
          header(0x02014b50, [20, 20, 0x0808, 8, 0, 0x21]),
          fields([crc, packed, size]),
          halves([entry.length, 0, 0, 0, 0]),
          fields([0, start]),
          entry,
        ]),
      );
    },
    close() {
      const start = offset;
      for (const entry of directory) write(entry);
      const counts = halves([0, 0, directory.length, directory.length]);
      write(
        Buffer.concat([fields([0x06054b50]), counts, fields([offset - start, start]), halves([0])]),
      );
      closeSync(file);
    },
  };
}

async function deflate(pieces, write) {
  const stream = createDeflateRaw({ level: constants.Z_BEST_SPEED });
  let [crc, packed, size] = [0, 0, 0];
  const ended = new Promise((resolve, reject) => {
    stream.on('data', (bytes) => {
      packed += bytes.length;
      write(bytes);
    });
    stream.on('end', resolve).on('error', reject);
  });
  let batch = '';
  const flush = async () => {
    const bytes = Buffer.from(batch);
    batch = '';
    crc = crc32(bytes, crc);
    size += bytes.length;
    if (!stream.write(bytes)) await new Promise((resolve) => stream.once('drain', resolve));
  };
  for (const piece of pieces) {
    batch += piece;
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  stream.end();
  await ended;
  return { crc, packed, size };
}

function header(signature, words) {
  return Buffer.concat([fields([signature]), halves(words)]);
}

function fields(values) {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, 4 * at);
  return bytes;
}

function halves(values) {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value, 2 * at);
  return bytes;
}
