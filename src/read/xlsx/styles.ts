import type { Allowance } from './allowance.ts';
import { findNumberFormat, type NumberFormat } from './number-format.ts';
import type { XmlReader } from './xml.ts';
import { unescapeText } from './xml-text.ts';

/** The number format of each cell style, in order; throws `Refusal` where the XML is malformed. */
export function readCellFormats(xml: XmlReader, allowance: Allowance): NumberFormat[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  xml.enterRoot();
  while (xml.nextChild()) {
    if (xml.name === 'numFmts') readNumberFormats(xml, codes, allowance);
    else if (xml.name === 'cellXfs') readFormatIds(xml, ids, allowance);
    else xml.skip();
  }
  // Styles often share a format, and the parts may come in any order.
  const formats = new Map<number, NumberFormat>();
  return ids.map((id) => {
    const format = formats.get(id) ?? findNumberFormat(id, codes);
    formats.set(id, format);
    return format;
  });
}

function readNumberFormats(xml: XmlReader, codes: Map<number, string>, allowance: Allowance): void {
  while (xml.nextChild()) {
    const id = Number(xml.attributes.find('numFmtId'));
    const code = xml.attributes.find('formatCode');
    if (xml.name === 'numFmt' && code !== undefined) {
      allowance.spend();
      codes.set(id, unescapeText(code));
    }
    xml.skip();
  }
}

function readFormatIds(xml: XmlReader, ids: number[], allowance: Allowance): void {
  while (xml.nextChild()) {
    if (xml.name === 'xf') {
      allowance.spend();
      ids.push(Number(xml.attributes.find('numFmtId') ?? 0));
    }
    xml.skip();
  }
}
