import type { Allowance } from './allowance.ts';
import { TEXT_CELLS } from './limits.ts';
import type { XmlReader } from './xml.ts';
import { unescapeText } from './xml-text.ts';

/** The texts that cells share, in order; throws `Refusal` where the XML is malformed. */
export function readSharedStrings(xml: XmlReader, allowance: Allowance): string[] {
  const strings: string[] = [];
  xml.enterRoot();
  while (xml.nextChild()) {
    if (xml.name === 'si') {
      allowance.spend(TEXT_CELLS);
      strings.push(readRichText(xml));
    } else xml.skip();
  }
  return strings;
}

/** The text of an `si`, `is` or `r`, its runs joined and phonetic guides left out; leaves it. */
export function readRichText(xml: XmlReader): string {
  let text = '';
  while (xml.nextChild()) {
    if (xml.name === 't') text += readPlainText(xml);
    else if (xml.name === 'r') text += readRichText(xml);
    else xml.skip();
  }
  return text;
}

function readPlainText(xml: XmlReader): string {
  const isKept = xml.attributes.find('xml:space') === 'preserve';
  const text = xml.readText();
  // Excel drops the white space around a text that does not ask to keep it.
  return unescapeText(isKept ? text : trimSpace(text));
}

/** XML's white space only, so a hard space stays; by hand, as a pattern may take quadratic time. */
function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' \t\r\n'.includes(text.charAt(start))) start += 1;
  while (end > start && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
