/** Words that a copy with marks is written with. */

import type { BookBase } from '../../model/book-base.ts';

/** Title of the sheet of findings in a copy with marks, by which it is known again. */
export const MARKS_TITLE = 'Hallazgos de la revisión con pes';

/** Beginning of the types of the parts of a workbook. */
export const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** The namespace of the parts of the workbook. */
export function spaceOf({ strict }: Pick<BookBase, 'strict'>): string {
  return strict ? STRICT_MAIN : MAIN;
}

/** The folder of a part, with the `/` at its end. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
