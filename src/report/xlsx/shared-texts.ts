/** The texts of the cells of a workbook, each kept once, as its part of shared strings has them. */

import { escapeXml } from '../cells/markup.ts';
import { element, partOf } from '../office/xml-writing.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Without the attribute, blanks at the ends of a text are lost. */
const KEEPS_BLANKS = /^\s|\n|\s$/;

/** Gathers the texts that cells show, while they are written. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** The number by which a cell refers to that text. */
  numberOf(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** The part with all of them, in the order of their numbers. */
  write(): string {
    const items = Array.from(this.numbers.keys(), (text) => {
      const space = KEEPS_BLANKS.test(text) ? ' xml:space="preserve"' : '';
      return `<si><t${space}>${escapeXml(text)}</t></si>`;
    });
    const counts = { count: this.uses, uniqueCount: this.numbers.size };
    return partOf(element('sst', { xmlns: MAIN, ...counts }, items.join('')));
  }
}
