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

/** The text of an `si` or `is`, its runs joined and phonetic guides left out; leaves it. */
export function readRichText(xml: XmlReader): string {
  let text = '';
  let before: Run | null = null;
  while (xml.nextChild()) {
    if (xml.name === 't') text += readPlainText(xml);
    else if (xml.name === 'r') {
      const run = readRun(xml);
      if (before && isSeam(before, run)) text += '\n';
      text += run.isRaised
        ? run.text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)))
        : run.text;
      if (run.text !== '') before = run;
    } else xml.skip();
  }
  return text;
}

/** A part of a text with its own font. */
interface Run {
  readonly text: string;
  /** Written above the line, as the number of a note is. */
  readonly isRaised: boolean;
  readonly isStruck: boolean;
}

/** The digits as a note is numbered: «672¹» is not 6721. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Whether a figure struck out stands right beside the one that replaces it: «46» and «48» are not 4648. */
function isSeam(before: Run, run: Run): boolean {
  return before.isStruck !== run.isStruck && /\d$/.test(before.text) && /^\d/.test(run.text);
}

/** The content of an `r`; leaves it. */
function readRun(xml: XmlReader): Run {
  let text = '';
  let font: Omit<Run, 'text'> = { isRaised: false, isStruck: false };
  while (xml.nextChild()) {
    if (xml.name === 't') text += readPlainText(xml);
    else if (xml.name === 'rPr') font = readFont(xml);
    else xml.skip();
  }
  return { text, ...font };
}

/** The content of an `rPr`; leaves it. */
function readFont(xml: XmlReader): Omit<Run, 'text'> {
  let isRaised = false;
  let isStruck = false;
  while (xml.nextChild()) {
    const value = xml.attributes.find('val');
    if (xml.name === 'vertAlign') isRaised = value === 'superscript';
    else if (xml.name === 'strike') isStruck = value !== '0' && value !== 'false';
    xml.skip();
  }
  return { isRaised, isStruck };
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
