import type { UnreadableReason } from './unreadable-workbook.ts';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** Enough of a file to tell a text from binary data, and a web page from a table of values. */
const SAMPLE_BYTES = 4096;
const HTML_TAGS = [
  '<!doctype html',
  '<html',
  '<head',
  '<body',
  '<table',
  '<meta',
  '<style',
  '<div',
];
const SPREADSHEET_2003 = 'urn:schemas-microsoft-com:office:spreadsheet';

/** What a file is that does not begin as a zip does: the reason to refuse it. */
export function recognizeOtherFormat(bytes: Buffer): UnreadableReason {
  if (bytes.length === 0) return 'empty';
  if (bytes.subarray(0, OLE.length).equals(OLE)) return recognizeOle(bytes);
  if (isRawBiff(bytes)) return 'old-xls';
  const text = readSample(bytes);
  if (text === undefined) return 'not-a-zip';
  const start = text.trimStart().toLowerCase();
  if (start.startsWith('%pdf')) return 'not-a-zip';
  if (start.startsWith('mime-version:')) return 'html';
  if (!start.startsWith('<')) return 'csv-or-text';
  if (HTML_TAGS.some((tag) => start.includes(tag))) return 'html';
  return start.includes(SPREADSHEET_2003) ? 'xml-2003' : 'csv-or-text';
}

function recognizeOle(bytes: Buffer): UnreadableReason {
  // Excel wraps a workbook with an opening password in an OLE file with this stream.
  if (bytes.includes('EncryptedPackage', 0, 'utf16le')) return 'encrypted';
  const isXls = bytes.includes('Workbook', 0, 'utf16le') || bytes.includes('Book', 0, 'utf16le');
  return isXls ? 'old-xls' : 'not-a-workbook';
}

/** Excel 2 to 4 wrote their records without OLE; the first is a BOF record of one of four versions. */
function isRawBiff(bytes: Buffer): boolean {
  const version = bytes[1] ?? 0xff;
  return bytes[0] === 0x09 && [0, 2, 4, 8].includes(version) && bytes[3] === 0;
}

/** The beginning of the file as text, or `undefined` where it holds what no text does. */
function readSample(bytes: Buffer): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample[0] === 0xff && sample[1] === 0xfe) return sample.toString('utf16le').slice(1);
  if (sample[0] === 0xfe && sample[1] === 0xff) {
    return new TextDecoder('utf-16be').decode(sample);
  }
  if (sample.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1a))) return undefined;
  return sample.toString('utf8').replace(/^\uFEFF/, '');
}
