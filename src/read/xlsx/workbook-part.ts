import type { Sheet } from '../book/workbook.ts';
import type { Limits } from './limits.ts';
import { Refusal } from './unreadable-workbook.ts';
import type { XmlReader } from './xml.ts';
import { unescapeText } from './xml-text.ts';

/** A sheet as the workbook lists it; its content is in the part of that relationship. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly relationship: string;
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  /** Whether dates count from 1904 instead of 1900. */
  readonly is1904: boolean;
  /** In tab order. */
  readonly sheets: readonly SheetEntry[];
}

/** Reads the workbook's own part; throws `Refusal` where it is another kind of document. */
export function readWorkbookPart(xml: XmlReader, { entries }: Limits): WorkbookPart {
  if (xml.enterRoot() !== 'workbook') throw new Refusal('not-a-workbook');
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  while (xml.nextChild()) {
    if (xml.name === 'sheets') readSheetEntries(xml, sheets, entries);
    else {
      if (xml.name === 'workbookPr') is1904 = xml.attributes.isTrue('date1904');
      xml.skip();
    }
  }
  return { is1904, sheets };
}

function readSheetEntries(xml: XmlReader, sheets: SheetEntry[], most: number): void {
  while (xml.nextChild()) {
    if (xml.name === 'sheet') {
      // Each sheet needs a part of its own, so there cannot be more.
      if (sheets.length === most) throw new Refusal('too-many-entries', '', most);
      sheets.push({
        name: unescapeText(xml.attributes.find('name') ?? ''),
        visibility: readVisibility(xml.attributes.find('state')),
        relationship: xml.attributes.find('r:id') ?? '',
      });
    }
    xml.skip();
  }
}

function readVisibility(state: string | undefined): Sheet['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
